import type {
  Locale,
  LocationName,
  Manifest,
  ManifestSupport,
  SettingsOf,
  SettingType,
} from '../../src/entries/sdk.js';
import { defineManifest } from '../../src/entries/sdk.js';
import { same } from './support/same.js';

const widget = {
  name: 'widget.name',
  description: 'widget.description',
  short_description: 'widget.short_description',
  version: '1.0.0',
  interface_version: 2,
  locale: ['ru', 'en'],
  installation: true,
  support: { link: 'https://example.com', email: 'help@example.com' },
} as const satisfies Manifest['widget'];
const locations = ['lcard-1', 'llist-0', 'comcard', 'settings', 'card_sdk', 'everywhere'] as const;
const least = { widget, locations } satisfies Manifest;

/** Every key. */
export const whole = defineManifest({
  widget: { ...widget, init_once: true, code: 'sample', secret_key: '' },
  locations: ['lcard-1', 'tline', 'advanced_settings', 'digital_pipeline', 'salesbot_designer', 'widget_page', 'sms'],
  settings: {
    line: { name: 'settings.line', type: 'text', required: true },
    lines: { name: 'settings.lines', type: 'users', required: false },
    entries: { name: 'settings.entries', type: 'users_lp', required: false },
    own: { name: 'settings.own', type: 'custom', required: false },
  },
  tour: { is_tour: true, tour_images: { ru: ['/images/tour_1.png'] }, tour_description: 'tour.text' },
  advanced: { title: 'advanced.title' },
  dp: {
    settings: { text: { name: 'dp.text', type: 'text', required: true } },
    action_multiple: true,
    webhook_url: 'https://example.com',
  },
  salesbot_designer: {
    logo: '/widgets/sample/images/bot.png',
    ask: { name: 'bot.ask', settings: { text: { name: 'bot.text', type: 'text', default_value: '', manual: true } } },
  },
  left_menu: {
    own: {
      title: 'menu.own',
      icon: '/images/menu.svg',
      sort: { after: 'leads' },
      submenu: { one: { title: 'menu.one', sort: 1 } },
    },
    stats: { submenu: { own: { title: 'menu.stats' } } },
    mail: { is_hidden: true },
  },
  sms: { endpoint: 'https://example.com/sms' },
  mobile: { frame_url: 'https://example.com', color: '#123456' },
  amoforms_settings: { title: 'forms.title', required: true, error_text: 'forms.error' },
});

export const wrong: readonly Manifest[] = [
  // @ts-expect-error -- a widget is needed
  { locations },
  // @ts-expect-error -- locations are needed
  { widget },
  // @ts-expect-error -- there is no such place
  { ...least, locations: ['lcards'] },
  // @ts-expect-error -- everywhere takes no suffix
  { ...least, locations: ['everywhere-1'] },
  // @ts-expect-error -- nor do the settings
  { ...least, locations: ['settings-0'] },
  // @ts-expect-error -- 0 or 1
  { ...least, locations: ['lcard-2'] },
  // @ts-expect-error -- there is one version of the interface
  { ...least, widget: { ...widget, interface_version: 1 } },
  // @ts-expect-error -- no language of the product
  { ...least, widget: { ...widget, locale: ['de'] } },
  // @ts-expect-error -- one way to be helped, at least
  { ...least, widget: { ...widget, support: {} } },
  // @ts-expect-error -- there is no such kind of field
  { ...least, settings: { line: { name: 'a', type: 'string', required: true } } },
  // @ts-expect-error -- no documentation names it
  { ...least, settings: { line: { name: 'a', type: 'hidden', required: true } } },
  // @ts-expect-error -- required is needed
  { ...least, settings: { line: { name: 'a', type: 'text' } } },
  // @ts-expect-error -- only true
  { ...least, tour: { is_tour: false } },
  // @ts-expect-error -- of the folder
  { ...least, tour: { is_tour: true, tour_images: { ru: ['tour.png'] } } },
  // @ts-expect-error -- the title is needed
  { ...least, advanced: {} },
  // @ts-expect-error -- action_multiple is needed
  { ...least, dp: { settings: {} } },
  // @ts-expect-error -- there is no such kind of a bot's field
  { ...least, salesbot_designer: { ask: { name: 'a', settings: { text: { name: 'a', type: 'date' } } } } },
  // @ts-expect-error -- there is no such entry
  { ...least, left_menu: { own: { title: 'a', sort: { after: 'deals' } } } },
  // @ts-expect-error -- the settings cannot be hidden
  { ...least, left_menu: { settings: { is_hidden: true } } },
  // @ts-expect-error -- the endpoint is needed
  { ...least, sms: {} },
  // @ts-expect-error -- HEX
  { ...least, mobile: { frame_url: '', color: 'red' } },
  // @ts-expect-error -- the title is needed
  { ...least, amoforms_settings: {} },
];

// Brands.
export const russian: Manifest<'amocrm'> = { widget, locations: ['cucard-1', 'culist', 'whatsapp_modal'] };
export const english: Manifest<'kommo'> = {
  widget: { ...widget, locale: ['en', 'tr'], support: { email: 'help@example.com' } },
  locations: ['ai_agent', 'website_chat_button'],
};
// @ts-expect-error -- Kommo has no customers
export const customers: Manifest<'kommo'> = { ...english, locations: ['cucard-1'] };
// @ts-expect-error -- amoCRM has no agent
export const agent: Manifest<'amocrm'> = { ...russian, locations: ['ai_agent'] };
// @ts-expect-error -- Kommo does not speak Russian
export const speaks: Manifest<'kommo'> = { ...english, widget };
// @ts-expect-error -- amoCRM wants both ways
export const support: ManifestSupport<'amocrm'> = { link: 'https://example.com' };
same<Locale<'kommo'>, 'en' | 'es' | 'pt' | 'tr' | 'id'>();
same<Locale, Locale<'amocrm'> | Locale<'kommo'>>();
same<Extract<LocationName<'kommo'>, `cu${string}`>, never>();
same<SettingType, 'text' | 'pass' | 'users' | 'users_lp' | 'custom'>();

// Values of settings.
type Saved = SettingsOf<typeof whole>;
same<keyof Saved, 'line' | 'lines' | 'entries' | 'own'>();
same<Saved['line'], string | undefined>();
same<Saved['lines'], Readonly<Record<string, string>> | undefined>();
same<Saved['own'], string | number | undefined>();
same<NonNullable<Saved['entries']>[string]['password'], string>();
same<SettingsOf<typeof least>, Readonly<Record<string, unknown>>>();
