import type { Statement } from './statement.js';

/** Task synchronisation. */
export const taskSync: readonly Statement[] = [
  { id: 'S0.1', says: 'A widget that syncs tasks can put itself into the task-sync modal window' },
  { id: 'S0.2', says: 'For that, manifest.json `locations` lists `tlist`, `tline`, `tcalendar`' },
  { id: 'S0.3', says: 'The callback `calendarSync` runs when that modal is opened' },
  { id: 'S0.4', says: 'It must return an object of the given shape (a wrong shape is an error)' },
  { id: 'S0.5', says: 'Inside `calendarSync`, `this` gives `this.langs` (Widget members)' },
  { id: 'S0.6', says: "`name` (string): the widget's heading in the modal" },
  { id: 'S0.7', says: '`description` (string): its description in the modal' },
  { id: 'S0.8', says: '`enabled` boolean: state is taken at once' },
  { id: 'S0.9', says: '`enabled` promise: resolve(true or false) sets the state after the answer' },
  { id: 'S0.10', says: 'While the promise is pending the item shows a waiting state' },
  { id: 'S0.11', says: '`enabled` promise: reject([error_msg]) shows the error message (message optional)' },
  {
    id: 'S0.12',
    says: "The sample's `setTimeout(resolve, 2000)` resolves with undefined: the state must be defined (off)",
  },
  { id: 'S0.13', says: '`onEnable` runs on the button "Включить"' },
  { id: 'S0.14', says: '`onEnable` must return a Promise; resolve switches on' },
  { id: 'S0.15', says: "reject('Вы отказались…') keeps it off and shows the reason" },
  { id: 'S0.16', says: '`onDisable` runs on the button "Отключить"' },
  { id: 'S0.17', says: '`onDisable` must return a Promise; resolve switches off' },
  { id: 'S0.18', says: "reject('Неверный секретный ключ.') keeps it on and shows the reason" },
  { id: 'S0.19', says: 'The recipes with `confirm()` and `prompt()` work' },
  { id: 'S0.20', says: "`onSetup` is optional; when present a gear appears at the right corner of the widget's item" },
  { id: 'S0.21', says: 'Without `onSetup` there is no gear' },
  { id: 'S0.22', says: 'A click on the gear runs `onSetup`; it may return nothing' },
];
