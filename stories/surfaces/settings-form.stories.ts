import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nativeSelect } from '../../src/controls/select/native.js';
import { addConsent } from '../../src/surfaces/settings-form/consent.js';
import { Installation } from '../../src/surfaces/settings-form/installation.js';
import { JsonField } from '../../src/surfaces/settings-form/json-field.js';
import { settingsModalClass } from '../../src/surfaces/settings-form/markup.js';
import type { InstallationOptions } from '../../src/surfaces/settings-form/options.js';
import type { JQueryCollection } from '../../src/sdk/jquery.js';
import type { PageContext } from '../../src/surfaces/page-context.js';
import { onSaveExample, settingsExample } from '../../test/data/documented-examples/settings-form.js';
import { modalBox, until } from '../support/modal-box.js';
import { inLang } from '../support/texts.js';

/**
 * The settings of a widget, as the modal of an integration has them: the manifest's fields, and what happens when the
 * widget is installed, saved and switched off. `Installation` draws and runs it; `persist` is the page's.
 */
const meta: Meta = {
  title: 'Surfaces/Settings form',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const CODE = 'callback_request';
const LOGO = `widgets/${CODE}/images/logo_main.png`;

const TEXTS = {
  en: {
    widget: {
      name: 'Call me back',
      description: 'Calls the client as soon as a request comes. <a href="#tariffs">Tariffs</a>.',
    },
    settings: {
      login: 'Login',
      key: 'Key',
      line: 'Line',
      phones: 'Inner numbers',
      access: 'Access',
      consent: 'Consent',
    },
    lines: ['Moscow', 'Kazan', 'Omsk'],
    consent: 'I agree that <a href="#consent">the data of my account</a> is handed to Acme',
    wrong: 'Acme does not know this key.',
    opened: 'Opened from the column of lead sources:',
    own: 'A form of the widget’s own',
    save: 'Save',
    names: ['Ann Lee', 'Zoe Park'],
  },
  ru: {
    widget: {
      name: 'Перезвоните мне',
      description: 'Звонит клиенту, как только приходит заявка. <a href="#tariffs">Тарифы</a>.',
    },
    settings: {
      login: 'Логин',
      key: 'Ключ',
      line: 'Линия',
      phones: 'Внутренние номера',
      access: 'Доступы',
      consent: 'Согласие',
    },
    lines: ['Москва', 'Казань', 'Омск'],
    consent: 'Согласен с передачей <a href="#consent">данных моего аккаунта</a> в Acme',
    wrong: 'Acme не знает такого ключа.',
    opened: 'Открыто из колонки источников сделок:',
    own: 'Собственная форма виджета',
    save: 'Сохранить',
    names: ['Анна Ли', 'Зоя Пак'],
  },
};

type Words = (typeof TEXTS)['en'];
type Story = StoryObj;

const FIELDS = {
  login: { name: 'settings.login', type: 'text', required: true },
  key: { name: 'settings.key', type: 'pass', required: true },
};

/** Answers as a server would. */
const soon = <T>(answer: () => T): Promise<T> => new Promise((resolve) => setTimeout(resolve, 600)).then(answer);

type Make = (t: Words, page: PageContext) => Partial<Omit<InstallationOptions, 'manifest'>> & { fields?: object };

/** A form in its modal. */
function story(make: Make, play?: (canvas: HTMLElement) => Promise<void> | void): Story {
  return {
    render: (_, { globals }) =>
      modalBox(globals.lang, settingsModalClass(CODE), ($body, page) => {
        const t = inLang(TEXTS, globals.lang);
        const { fields = FIELDS, ...options } = make(t, page);
        const installation = new Installation(page, $body, {
          code: CODE,
          logo: LOGO,
          developer: 'Acme',
          manifest: { widget: { name: 'widget.name', description: 'widget.description' }, settings: fields },
          i18n: t,
          callbacks: { onSave: onSaveExample(() => soon(() => true)) },
          persist: () => soon(() => undefined),
          report: () => undefined,
          ...options,
        }).open();
        return () => installation.destroy();
      }),
    ...(play ? { play: ({ canvasElement }) => play(canvasElement) } : {}),
  };
}

/** Presses the button, and waits for what it says. */
async function install(canvas: HTMLElement): Promise<void> {
  await until(() => canvas.querySelector('.js-widget-install'));
  canvas.querySelector<HTMLElement>('.js-widget-install')!.click();
  await until(() => canvas.querySelector('.widget-settings__error')?.textContent);
  await until(() => !canvas.querySelector('.shake'));
}

/** Not installed yet. The button on the left installs: both fields are required. */
export const NotInstalled: Story = story(() => ({}));

/** Installed: saving, the switch, and taking it out. A change lets save. */
export const Installed: Story = story((t) => ({
  status: 'installed',
  values: { login: 'ann@acme.test', key: 'secret', phones: { 1: '101' } },
  managers: t.names.map((title, index) => ({
    id: index + 1,
    title,
    option: title,
    active: true,
    login: ['ann@acme.test', 'zoe@acme.test'][index]!,
  })),
  fields: {
    ...FIELDS,
    phones: { name: 'settings.phones', type: 'users', required: false },
    access: { name: 'settings.access', type: 'users_lp', required: false },
  },
}));

/** The older layout of the modal. */
export const OlderLayout: Story = story(() => ({
  layout: 'old',
  status: 'installed',
  values: { login: 'ann@acme.test' },
}));

/** Installed without what is required: the fields are marked, and named on the left. */
export const Required: Story = story(() => ({}), install);

/** The widget asks its server, which refuses: what `onSave` rejects with stands on the left. */
export const Refused: Story = story(
  (t) => ({
    values: { login: 'ann@acme.test', key: 'secret' },
    callbacks: { onSave: onSaveExample(() => soon(() => Promise.reject(t.wrong))) },
  }),
  install,
);

/** The example of the documentation: `settings` draws into the form, with the context of where it was opened. */
export const Customised: Story = story((t) => ({
  callbacks: { settings: settingsExample(t.opened) as never, onSave: () => true },
  context: { source_id: 12345, external_id: 761527839 },
}));

/** The recipe of the documentation for consent: a required custom field that a checkbox fills in. */
export const Consent: Story = story((t, page) => ({
  fields: { login: FIELDS.login, consent: { name: 'settings.consent', type: 'custom', required: true } },
  callbacks: {
    settings: (($body: JQueryCollection) => addConsent(page, $body, { name: 'consent', html: t.consent })) as never,
    onSave: () => true,
  },
}));

/** A widget that replaces the whole form by its own, and keeps JSON in its custom field. */
export const OwnForm: Story = story((t, page) => ({
  status: 'installed',
  fields: { line: { name: 'settings.line', type: 'custom', required: true } },
  values: { line: '{"line":"1"}' },
  callbacks: {
    settings: (($body: JQueryCollection) => {
      const items = t.lines.map((option, id) => ({ id: String(id), option }));
      const saved = new JsonField<{ line: string }>(page, CODE, $body).read();
      const select = nativeSelect({ items, selected: saved?.line, name: 'own_line', class_name: 'story-wide' });
      $body.html(
        `<h3 class="story-heading">${t.own}</h3><p>${t.settings.line}</p>${select}` +
          `<input type="hidden" id="${CODE}_custom" value="">` +
          `<p><button type="button" class="button-input button-input_blue js-widget-save">${t.save}</button></p>`,
      );
      const field = new JsonField(page, CODE, $body);
      field.write(saved);
      $body.on('change', '[name=own_line]', ({ target }) => field.write({ line: (target as HTMLInputElement).value }));
    }) as never,
    onSave: () => true,
  },
}));
