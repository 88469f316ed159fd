import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/surfaces/task-sync/define.js';
import type { TaskSyncItem } from '../../src/surfaces/task-sync/answer.js';
import { TaskSync } from '../../src/surfaces/task-sync/task-sync.js';
import { calendarSyncExample } from '../../test/data/documented-examples/task-sync.js';
import { modalBox, until } from '../support/modal-box.js';
import { inLang } from '../support/texts.js';

/**
 * The window that widgets with the callback `calendarSync` put themselves into: `TaskSync` draws its body from what they
 * return. `<amo-task-sync>` shows the same on a page of one's own, without jQuery.
 */
const meta: Meta = {
  title: 'Surfaces/Task sync',
  parameters: { controls: { disable: true }, markup: { disable: true } },
};
export default meta;

const TEXTS = {
  en: {
    google: 'Google Calendar',
    googleText: 'Tasks with a date become events, and the other way round.',
    todo: 'To-do list',
    todoText: 'Asks its server first. The switch takes a second.',
    lost: 'Outlook',
    lostText: 'Its server does not answer.',
    key: 'Team calendar',
    keyText: 'It refuses every time.',
    expired: 'The key has expired.',
    refused: 'You have no rights to switch it.',
    broken: 'Half a widget',
    brokenText: 'It forgot its functions.',
    setup: 'Settings',
    widget: 'Calendar of Acme',
    widgetText: 'The example of the documentation. The key is "Super manager!".',
  },
  ru: {
    google: 'Google Календарь',
    googleText: 'Задачи с датой становятся событиями, и наоборот.',
    todo: 'Список дел',
    todoText: 'Сначала спрашивает свой сервер. Переключается секунду.',
    lost: 'Outlook',
    lostText: 'Его сервер не отвечает.',
    key: 'Календарь команды',
    keyText: 'Каждый раз отказывает.',
    expired: 'Срок действия ключа истёк.',
    refused: 'Нет прав на переключение.',
    broken: 'Виджет без половины',
    brokenText: 'Забыл свои функции.',
    setup: 'Настройки',
    widget: 'Календарь Acme',
    widgetText: 'Пример из документации. Ключ — «Super manager!».',
  },
};

const LOGO = 'widgets/callback_request/images/logo_small.png';
const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const soon = () => later(1000);

/** Services in every state. */
function services(lang: string): readonly TaskSyncItem[] {
  const t = inLang(TEXTS, lang);
  const works = { onEnable: soon, onDisable: soon };
  const no = () => soon().then(() => Promise.reject(t.refused));
  return [
    {
      code: 'google',
      logo: LOGO,
      sync: { name: t.google, description: t.googleText, enabled: true, ...works, onSetup: () => undefined },
    },
    { code: 'todo', logo: LOGO, sync: { name: t.todo, description: t.todoText, enabled: later(0), ...works } },
    { code: 'lost', sync: { name: t.lost, description: t.lostText, enabled: new Promise(() => undefined), ...works } },
    {
      code: 'key',
      logo: LOGO,
      sync: { name: t.key, description: t.keyText, enabled: Promise.reject([t.expired]), onEnable: no, onDisable: no },
    },
    { code: 'broken', sync: { name: t.broken, description: t.brokenText, enabled: false } as never },
  ];
}

const isAnswered = (root: ParentNode, loading: number) => () =>
  root.querySelectorAll('.js-loading').length === loading && root.querySelector('.modal-calendar-sync__item');

/** Several widgets: on, off, without an answer, with an error, with half of an answer. Each can be switched. */
export const Modal: StoryObj = {
  render: (_, { globals }) =>
    modalBox(globals.lang, 'modal-calendar-sync', ($body, page) => {
      const sync = new TaskSync(page, $body, services(globals.lang));
      return () => sync.destroy();
    }),
  play: ({ canvasElement }) => until(isAnswered(canvasElement, 1)),
};

/** The widget of the documentation, after the smallest repair: it asks by `confirm` and `prompt`. */
export const DocumentedExample: StoryObj = {
  name: 'Example of the documentation',
  render: (_, { globals }) =>
    modalBox(globals.lang, 'modal-calendar-sync', ($body, page) => {
      const t = inLang(TEXTS, globals.lang);
      const widget = { langs: { widget: { name: t.widget, description: t.widgetText } } };
      const answer = calendarSyncExample(300).call(widget);
      const sync = new TaskSync(page, $body, [{ code: 'acme', logo: LOGO, widget, sync: answer }]);
      return () => sync.destroy();
    }),
  play: ({ canvasElement }) => until(isAnswered(canvasElement, 0)),
};

/** On a page of one's own: `items` takes the same objects. */
export const Element: StoryObj = {
  render: (_, { globals }) => html`<div class="story-window" style="height: auto; max-width: 500px">
    <amo-task-sync .items=${services(globals.lang)}></amo-task-sync>
  </div>`,
  play: ({ canvasElement }) => until(isAnswered(canvasElement.querySelector('amo-task-sync')!.shadowRoot!, 1)),
};
