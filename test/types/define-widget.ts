import type { KommoWidget, ObservedWidget, SettingsOf, Widget, WidgetClass } from '../../src/entries/sdk.js';
import { defineWidget } from '../../src/entries/sdk.js';
import type { whole } from './manifest.js';
import { same } from './support/same.js';

export const documented = defineWidget({
  setup: (self) => same<typeof self, Widget>(),
  render(self) {
    self.render_template({ caption: { class_name: 'a' }, render: self.i18n<string>('hello') });
    return APP_IS_CARD;
  },
  bind_actions: async (self) => self.list_selected() !== false,
  settings: (self, $body, { source_id }) => void $body.attr(self.get_version(), String(source_id)),
  onSave: (_self, { active, fields }) => active === 'Y' && fields['line'] !== '',
  initMenuPage: (_self, { item_code }) => item_code,
  'leads.selected': (self) => self.list_selected(),
  calendarSync: (self) => ({
    name: self.i18n<string>('name'),
    description: '',
    enabled: true,
    onEnable: () => Promise.resolve(),
    onDisable: () => Promise.resolve(),
  }),
});
declare const APP_IS_CARD: boolean;
same<typeof documented, WidgetClass<Widget>>();

defineWidget<KommoWidget>({ init: (self) => (self.openWidgetSettings(), true) });
defineWidget<ObservedWidget>({
  setup: (self) => self.ns,
  init: (self) => self.system().domain !== '',
  'tasks.selected': (self) => self.code,
});
export const ofManifest = defineWidget<Widget<SettingsOf<typeof whole>>>({
  setup: (self) => same<ReturnType<typeof self.get_settings>['line'], string | undefined>(),
  onSave: (_self, { fields }) => fields.line !== undefined,
});

// @ts-expect-error -- there is no such callback
defineWidget({ rendr: () => true });
// @ts-expect-error -- true, or a promise of it
defineWidget({ render: () => 'true' });
// @ts-expect-error -- Kommo alone
defineWidget({ init: (self) => (self.openWidgetSettings(), true) });
// @ts-expect-error -- no documentation names it
defineWidget({ 'tasks.selected': () => undefined });
// @ts-expect-error -- nor this
defineWidget({ init: (self) => self.ns !== '' });
// @ts-expect-error -- it is written leads.selected
defineWidget({ leads: { selected: () => undefined } });
// @ts-expect-error -- a wrong shape of an answer
defineWidget({ calendarSync: () => ({ name: 'x' }) });
// @ts-expect-error -- the manifest has no such setting
defineWidget<Widget<SettingsOf<typeof whole>>>({ setup: (self) => self.params.lnie });
