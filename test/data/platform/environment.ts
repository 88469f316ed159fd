import type { PlatformRow } from './row.js';

const APP = 'host/environment.test.ts: ';
const CONSTANTS = `${APP}knows user, rights, account, managers, groups, kinds of tasks, formats`;
const NOTICES = 'browser/surfaces/notifications.cross.test.ts: ';

/** `APP`, and its notifications. */
export const environment: readonly PlatformRow[] = [
  {
    id: 'P9.1',
    says: 'APP and AMOCRM are one object',
    shown: [CONSTANTS, 'host/contract.test.ts: APP and AMOCRM are one'],
  },
  {
    id: 'P9.2',
    says: 'getBaseEntity()',
    shown: ['host/platform.test.ts: getWidgetsArea, system().area, getBaseEntity, isCard of '],
  },
  {
    id: 'P9.3',
    says: 'isCard(), getWidgetsArea(), lang_id',
    shown: ['host/platform.test.ts: getWidgetsArea, system().area, getBaseEntity, isCard of ', CONSTANTS],
  },
  {
    id: 'P9.4',
    says: 'constant(key, value): documented keys; false for an unknown one; writing is forbidden',
    shown: [CONSTANTS, 'host/contract.test.ts: are done and told of: ${way}'],
  },
  {
    id: 'P9.5',
    says: "constant('user')",
    shown: [CONSTANTS, "host/platform.test.ts: constant('user') has the members of the table"],
  },
  {
    id: 'P9.6',
    says: "constant('managers')",
    shown: [CONSTANTS, "host/platform.test.ts: constant('managers') has the members of the table"],
  },
  {
    id: 'P9.7',
    says: "constant('groups'), constant('task_types')",
    shown: [CONSTANTS, "host/platform.test.ts: constant('task_types') has the members of the table"],
  },
  {
    id: 'P9.8',
    says: 'Other keys that were seen',
    shown: ['host/platform.test.ts: other keys of constant that were seen are there'],
  },
  {
    id: 'P9.9',
    says: 'data.current_card: id, model with values that are not saved, main_user, element_type; falsy outside of cards',
    shown: [
      `${APP}shows the open lead`,
      `${APP}holds what the user typed and has not saved`,
      'host/cards.test.ts: are in current_card.model at once',
    ],
    assumed: 'currentCard',
  },
  {
    id: 'P9.10',
    says: 'data.current_list: a collection of Backbone',
    shown: [
      `${APP}shows the open list as a collection`,
      'host/lists.test.ts: ticks all, counts them, tells APP.data.current_list',
    ],
  },
  {
    id: 'P9.11',
    says: 'data.current_view.$el, data.current_entity',
    shown: [`${APP}shows the open list as a collection`, `${APP}shows the open lead`],
  },
  { id: 'P9.12', says: 'element_types, cf_types, note_types, todo_types', shown: [CONSTANTS] },
  {
    id: 'P9.13',
    says: 'system.format.date, system.date, system.time, system.timezone',
    shown: [CONSTANTS, 'host/platform.test.ts: APP.system has both spellings of the formats'],
  },
  { id: 'P9.14', says: 'widgets.system.area, widgets.list[CODE].params', shown: [`${APP}shows the open lead`] },
  {
    id: 'P9.15',
    says: "sdk.showUserStatus(), ('online'), (id); a wrong one: all",
    shown: [`${APP}tells who is online in all forms`],
  },
  {
    id: 'P9.16',
    says: 'sdk.setCallingStatus, getCallingStatus',
    shown: [`${APP}tells who is online in all forms`, 'host/js-sdk.test.ts: S4.14 S4.16 while a call is on'],
  },
  {
    id: 'P9.17',
    says: 'notifications.add_call: lower left corner; nobody known: offers a contact',
    shown: [
      'host/js-sdk.test.ts: S4.1 S4.2 S4.3 S4.4 a call is shown',
      `${NOTICES}a call of nobody known offers to create a contact`,
    ],
  },
  {
    id: 'P9.18',
    says: 'notifications.add_error(data, {done, fail, always}); closing is remembered',
    shown: [
      'host/js-sdk.test.ts: S4.5 S4.7 S4.8 S4.9 S4.10 an error',
      'host/js-sdk.test.ts: S4.6 an error that was closed',
      'host/js-sdk.test.ts: S4.9 an inbox that fails',
    ],
  },
  {
    id: 'P9.19',
    says: 'notifications.show_message: on the page alone',
    shown: [`${NOTICES}show_message`, `${APP}sends calls and errors to the inbox`],
  },
  { id: 'P9.20', says: 'notifications.show_message_error', shown: [`${NOTICES}show_message_error`] },
  { id: 'P9.21', says: 'notifications.show_notification', shown: [`${NOTICES}show_notification`] },
  { id: 'P9.22', says: 'notifications.add_chat', later: 'Not documented; nothing is known of it.' },
];
