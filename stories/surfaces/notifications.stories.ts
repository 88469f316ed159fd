import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../src/surfaces/notifications/define.js';
import type { AmoNotifications } from '../../src/surfaces/notifications/element.js';
import { errorNotice, infoBubble } from '../../src/surfaces/notifications/markup.js';
import { Notifications, type NotificationsOptions } from '../../src/surfaces/notifications/notifications.js';
import { addCallNotify, addErrorNotify, notify_data } from '../../test/data/documented-examples/notifications.js';
import { cell, grid } from '../support/layout.js';
import { dressed, opened } from '../support/opened.js';
import { $ } from '../support/page.js';
import { inLang } from '../support/texts.js';

/**
 * Notifications in the lower left corner: `Notifications` has the methods of the product's `APP.notifications`, and
 * `<amo-notifications>` is for a page of one's own, without jQuery.
 */
const meta: Meta = {
  title: 'Surfaces/Notifications',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const TEXTS = {
  en: {
    call: 'add_call_notify of the documentation',
    error: 'add_error of the documentation',
    refused: 'A server that refuses',
    thrown: 'Callbacks that throw',
    many: 'A thousand',
    widget: 'Telephony',
    unknown: 'A missed call',
    message: 'The list was sent',
    text: 'It has <b>12</b> contacts.',
    lost: 'No connection to the server. Call us: +1 555 0100.',
    bubble: 'The address is wrong.',
    help: 'How to find it',
  },
  ru: {
    call: 'add_call_notify из документации',
    error: 'add_error из документации',
    refused: 'Сервер отказывает',
    thrown: 'Ошибка в обработчиках',
    many: 'Тысяча',
    widget: 'Телефония',
    unknown: 'Пропущенный звонок',
    message: 'Рассылка отправлена',
    text: 'В ней <b>12</b> контактов.',
    lost: 'Нет связи с сервером. Позвоните нам: 8 800 555-01-00.',
    bubble: 'Адрес указан неверно.',
    help: 'Как его узнать',
  },
};
type Words = (typeof TEXTS)['en'];

const DATE = 1_764_400_000;
const self = (t: Words) => ({
  i18n: () => ({ name: t.widget }),
  get_settings: () => ({ widget_code: 'telephony' }),
});

/** Notifications at the story's own page; those of the former language go. */
let current: Notifications | undefined;
function shown(lang: string, options: NotificationsOptions): Notifications {
  current?.destroy();
  return (current = new Notifications({ $, document, lang }, options));
}

/** Shows them at the lower left of the page. What a callback was told stands below the buttons. */
export const Playground: StoryObj = {
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    const log = (which: string): void => document.querySelector('.story-output')!.append(`${which}\n`);
    const make = (options: NotificationsOptions = {}) => ({ notifications: shown(globals.lang, options) });
    const fail = (): never => {
      throw new Error(t.lost);
    };
    const acts: Record<string, () => void> = {
      [t.call]: () => addCallNotify(self(t), make(), DATE)(notify_data),
      [t.error]: () => addErrorNotify(self(t), make(), DATE, log),
      [t.refused]: () => addErrorNotify(self(t), make({ send: () => Promise.reject(new Error('503')) }), DATE, log),
      [t.thrown]: () =>
        make().notifications.add_error({ header: t.widget, text: t.lost }, { done: fail, always: fail }),
      [t.many]: () => {
        const { notifications } = make();
        for (let count = 1; count <= 1000; count += 1)
          notifications.show_message({ header: t.widget, text: `${count}` });
      },
    };
    return html`${dressed(globals.lang)}
      <div class="story-row">
        ${Object.entries(acts).map(([text, act]) => html`<amo-button text=${text} @click=${act}></amo-button>`)}
      </div>
      <output class="story-output"></output>`;
  },
};

const inBox = (show: (notifications: Notifications, t: Words) => void, height: string, limit = 5): StoryObj => ({
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    return opened(
      globals.lang,
      (container, page) => {
        const notifications = new Notifications(page, { container, timeout: 0, timeZone: 'UTC', limit });
        show(notifications, t);
        return () => notifications.destroy();
      },
      height,
    );
  },
});

/** A call with its recording and its card; one of nobody known. */
export const Calls = inBox((notifications, t) => {
  addCallNotify(self(t), { notifications }, DATE)(notify_data);
  notifications.add_call({ header: t.unknown, text: t.widget, to: 'User Name', date: DATE });
}, '440px');

/** A message, and errors, which stay until they are closed. */
export const Messages = inBox((notifications, t) => {
  notifications.show_message({ header: t.message, text: t.text, date: DATE });
  notifications.show_message_error({ header: t.widget, text: t.lost, link: 'https://example.com/' });
  addErrorNotify(self(t), { notifications }, DATE, () => undefined);
}, '440px');

/** The newest are shown, the others counted. */
export const Many = inBox(
  (notifications, t) => {
    for (let count = 1; count <= 12; count += 1) notifications.show_message({ header: t.widget, text: `${count}` });
  },
  '300px',
  2,
);

/** The element. Its texts are plain. */
export const Element: StoryObj = {
  play: ({ canvasElement, globals }) => {
    const t = inLang(TEXTS, globals.lang);
    const element = canvasElement.querySelector<AmoNotifications>('amo-notifications')!;
    element.show({ header: t.message, text: t.text, timeout: 0 });
    element.show({ text: t.lost, type: 'error' });
  },
  render: () => html`<div class="story-window" style="height: 280px"><amo-notifications></amo-notifications></div>`,
};

/** Small pieces of the product: a bubble at a field, a line that tells of an error. */
export const SmallPieces: StoryObj = {
  render: (_, { globals }) => {
    const t = inLang(TEXTS, globals.lang);
    const bubble = { bubble_text: t.bubble, bubble_link: 'https://example.com/', bubble_link_text: t.help };
    return html`${dressed(globals.lang)}
    ${grid(
      cell('infoBubble', html`<div style="position: relative; height: 40px">${unsafeHTML(infoBubble(bubble))}</div>`),
      cell('errorNotice', unsafeHTML(errorNotice(t.lost))),
    )}`;
  },
};
