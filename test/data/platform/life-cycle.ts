import type { PlatformRow } from './row.js';

const CARD_SDK = 'The card SDK draws no elements yet: its tab is there, its callbacks are not called.';
const BOTS = 'The builder of bots is not there yet.';
const SOURCES = 'The sources column of the pipeline settings is not there yet.';

/** script.js: its module, callbacks, their order. */
export const lifeCycle: readonly PlatformRow[] = [
  {
    id: 'P4.1',
    says: 'script.js is an AMD module whose factory returns a constructor; system members are mixed in, then it is constructed',
    shown: [
      'host/loader.test.ts: names why a script is no widget',
      'host/widget-object.test.ts: S2.19 every member of the table is there',
    ],
  },
  {
    id: 'P4.2',
    says: 'An ES class is unsafe: members are put into the prototype',
    shown: [
      'host/loader.test.ts: names why a script is no widget',
      'host/widget-object.test.ts: a prototype that has members of the product is told of',
    ],
  },
  {
    id: 'P4.3',
    says: 'params, langs, system(), get_settings() work inside the constructor',
    shown: ['host/widget-object.test.ts: members work inside the constructor'],
  },
  {
    id: 'P4.4',
    says: 'Dependencies: system modules, relative ones with a query, absolute addresses, json! and text!',
    shown: [
      'host/loader.test.ts: counts relative modules, json!, text!, css! and a run-time require',
      'host/worker.test.ts: answers images, event streams and modules',
    ],
  },
  { id: 'P4.5', says: 'Globals $, Twig, Moment, APP', shown: ['host/loader.test.ts: has the globals of the product'] },
  {
    id: 'P4.6',
    says: 'render: first, on entering a declared area; true, or a promise of it',
    shown: ['host/life-cycle.test.ts: S2.12, S2.14, S2.15, S3.21: render, bind_actions in its turn'],
  },
  {
    id: 'P4.7',
    says: 'init: after render; true',
    shown: ['host/life-cycle.test.ts: S2.12, S2.14, S2.15, S3.21: render, bind_actions in its turn'],
  },
  {
    id: 'P4.8',
    says: 'bind_actions: together with init, or with render: sources differ',
    shown: ['host/life-cycle.test.ts: the documented order: both wait for render'],
    assumed: 'order',
  },
  {
    id: 'P4.9',
    says: 'destroy: on leaving the area, and after onSave when the widget is switched off',
    shown: [
      'host/life-cycle.test.ts: S2.17, S3.20: on leaving destroy',
      'host/settings.test.ts: S1.15, S2.26: Disable',
    ],
  },
  {
    id: 'P4.10',
    says: 'settings($body, context): its window is opened; $body is the right part of it',
    shown: ['host/settings.test.ts: S1.1, S1.2, S1.3, S1.4, S1.5: a click opens the settings'],
  },
  {
    id: 'P4.11',
    says: 'onSave({active, fields}): on Install, Save and switching off; the handler may change fields',
    shown: [
      'host/settings.test.ts: S1.13, S2.25: Install',
      'host/settings.test.ts: S1.14: fields that the handler changed are stored',
      'host/settings.test.ts: S1.15, S2.26: Disable',
    ],
  },
  {
    id: 'P4.12',
    says: 'onInstall: once, on installation; an error does not stop it',
    shown: [
      'host/settings.test.ts: S1.13, S2.25: Install',
      'host/choices.test.ts: onInstall that throws stops no installation',
    ],
  },
  {
    id: 'P4.13',
    says: 'advancedSettings: its page in the settings is opened',
    shown: ['host/own-pages.test.ts: S1.17, S1.20, S1.21: its page: advancedSettings after init'],
  },
  {
    id: 'P4.14',
    says: 'dpSettings: the form of a trigger is opened',
    later: 'The settings of the pipeline are not there yet.',
  },
  {
    id: 'P4.15',
    says: 'initMenuPage({location, item_code, subitem_code}); the location is spelled in two ways',
    shown: [
      'host/own-pages.test.ts: S1.16: a page of the menu',
      'host/choices.test.ts: pageCallbacks, advancedArea, menuLocation',
    ],
    assumed: 'menuLocation',
  },
  {
    id: 'P4.16',
    says: 'leads.selected, contacts.selected, todo.selected: rows are ticked and the widget is picked; the column appears then',
    shown: [
      'host/lists.test.ts: calls leads.selected of the one that is picked, and shows its column',
      'host/choices.test.ts: S3.23, S3.24: a widget that is picked for ticked rows',
    ],
  },
  { id: 'P4.17', says: 'loadPreloadedData: promise of goods', later: CARD_SDK },
  { id: 'P4.18', says: 'loadElements(type, id): promise of goods with quantities', later: CARD_SDK },
  { id: 'P4.19', says: 'linkCard(links): on saving and changes of quantities', later: CARD_SDK },
  { id: 'P4.20', says: 'searchDataInCard(query, type, id): promise of goods', later: CARD_SDK },
  {
    id: 'P4.21',
    says: 'loadCatalogElement(element): an element of the list is edited',
    later: 'The list SDK is not there yet.',
  },
  { id: 'P4.22', says: 'onAddAsSource(pipeline_id): added as a source', later: SOURCES },
  {
    id: 'P4.23',
    says: 'onSource: superseded by handlers of add_source',
    later: 'Superseded; handlers of add_source work.',
  },
  { id: 'P4.24', says: 'salesbotDesignerSettings($body, renderRow, params): exits', later: BOTS },
  { id: 'P4.25', says: 'onSalesbotDesignerSave(handler, params): steps as JSON', later: BOTS },
  {
    id: 'P4.26',
    says: 'calendarSync: {name, description, enabled, onEnable, onDisable, onSetup?}, `this` is the widget',
    shown: [
      'host/task-sync.test.ts: S0.5 S0.6 S0.7 S0.8 S0.20 S0.21 shows name',
      'host/task-sync.test.ts: S0.14 S0.16 onEnable that agrees',
      'host/task-sync.test.ts: S0.17 onDisable that agrees',
      'host/task-sync.test.ts: S0.22 the gear calls onSetup',
    ],
  },
  {
    id: 'P4.27',
    says: 'Order: render, then bind_actions and init, by a switch',
    shown: ['host/life-cycle.test.ts: the documented order: both wait for render'],
    assumed: 'order',
  },
  {
    id: 'P4.28',
    says: 'After a render that is false init is not started',
    shown: ['host/life-cycle.test.ts: no init after a render that is false, undefined, refused or broken'],
  },
  {
    id: 'P4.29',
    says: 'render, init, bind_actions are mandatory',
    shown: ['host/life-cycle.test.ts: S2.16: a widget without one of the three does not run'],
  },
  {
    id: 'P4.30',
    says: 'init_once: init and bind_actions once a visit, render in each area',
    shown: ['host/life-cycle.test.ts: S3.19: init_once'],
  },
  {
    id: 'P4.31',
    says: 'Leaving: destroy, then page:changed on document',
    shown: ['host/life-cycle.test.ts: S2.17, S3.20: on leaving destroy, page:changed'],
  },
  {
    id: 'P4.32',
    says: 'onSave that is false or rejected: the window stays, nothing is stored, the spinner ends',
    shown: [
      'host/settings.test.ts: S1.12: onSave that returns true or a promise saves',
      'browser/surfaces/settings-install.cross.test.ts: by what onSave returns',
    ],
    assumed: 'onSave',
  },
  {
    id: 'P4.33',
    says: 'Switching off: onSave({active: N}), then destroy',
    shown: ['host/settings.test.ts: S1.15, S2.26: Disable: onSave({active: N}), then destroy'],
  },
  {
    id: 'P4.34',
    says: 'All callbacks may be async: each is awaited',
    shown: [
      'host/life-cycle.test.ts: S2.12, S2.14, S2.15, S3.21',
      'host/life-cycle.test.ts: what a callback throws or rejects with is its own entry',
      'host/life-cycle.test.ts: is named after ten seconds',
    ],
  },
  {
    id: 'P4.35',
    says: 'Changes of the account reload the page, unless a call is on',
    shown: ['host/js-sdk.test.ts: S4.14 S4.16 while a call is on, a change does not reload the page'],
  },
  {
    id: 'P4.36',
    says: 'settings, advancedSettings, initMenuPage, selected after a render that was not true',
    shown: ['host/choices.test.ts: pageCallbacks, advancedArea, menuLocation'],
    assumed: 'pageCallbacks',
  },
];
