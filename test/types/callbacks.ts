import type {
  Callbacks,
  CalendarSync,
  CardElement,
  MenuPage,
  ObservedCallbacks,
  SaveData,
  SettingsContext,
  SettingsOf,
  Widget,
  WidgetSystem,
} from '../../src/entries/sdk.js';
import type { whole } from './manifest.js';
import { same } from './support/same.js';

const three = { render: () => true, init: () => true, bind_actions: () => Promise.resolve(true) };

/** Every documented callback. */
export const all: Callbacks = {
  ...three,
  destroy: () => undefined,
  settings: ($body, context) => {
    same<typeof context, SettingsContext>();
    $body.find('.widget_settings_block').addClass('a');
  },
  onSave: ({ active, fields }) => {
    same<typeof active, 'Y' | 'N'>();
    fields['line'] = '102';
    return Promise.resolve(true);
  },
  onInstall: () => 'anything',
  advancedSettings: () => undefined,
  dpSettings: () => undefined,
  initMenuPage: (page) => same<typeof page, MenuPage>(),
  'leads.selected': () => undefined,
  'contacts.selected': () => undefined,
  todo: { selected: () => undefined },
  loadPreloadedData: async () => [{ id: 1, sku: 'a', name: 'A', price: 1 }],
  loadElements: async ({ type }, id) => [{ id, sku: type, name: 'A', price: 1, quantity: 2 }],
  linkCard: (links) => Promise.resolve(links),
  searchDataInCard: async (query): Promise<CardElement[]> => [{ id: 1, sku: '', name: query, price: '1' }],
  loadCatalogElement: ({ id, name }) => same<[typeof id, typeof name.text], [number | string, string]>(),
  onAddAsSource: (pipelineId) => same<typeof pipelineId, number | string>(),
  onSource: () => undefined,
  salesbotDesignerSettings: ($body, renderRow) => {
    $body.append(renderRow('caption'));
    return { exits: [{ code: 'ok', title: 'OK' }] };
  },
  onSalesbotDesignerSave: (handler) => JSON.stringify([{ question: [{ handler }], require: [] }]),
  calendarSync() {
    same<typeof this, WidgetSystem>();
    return {
      name: String(this.langs['name']),
      description: '',
      enabled: new Promise((resolve) => resolve(true)),
      onEnable: () => Promise.resolve(),
      onDisable: () => Promise.reject(new Error('Refused.')),
      onSetup: () => undefined,
    };
  },
};

export const wrong: readonly Callbacks[] = [
  // @ts-expect-error -- the three are needed
  { render: () => true, init: () => true },
  // @ts-expect-error -- true, or a promise of it
  { ...three, render: () => 'true' },
  // @ts-expect-error -- likewise
  { ...three, onSave: () => undefined },
  // @ts-expect-error -- a promise
  { ...three, loadElements: () => [] },
  // @ts-expect-error -- an element has a price
  { ...three, loadPreloadedData: async () => [{ id: 1, sku: '', name: '' }] },
  // @ts-expect-error -- JSON is a text
  { ...three, onSalesbotDesignerSave: () => [] },
  // @ts-expect-error -- exits are needed
  { ...three, salesbotDesignerSettings: () => ({ exists: [] }) },
  // @ts-expect-error -- there is no such callback
  { ...three, onsave: () => true },
  // @ts-expect-error -- no documentation names it
  { ...three, 'tasks.selected': () => undefined },
  // @ts-expect-error -- nor this
  { ...three, 'companies.selected': () => undefined },
];

/** `this` is the object of the callbacks. */
export const ofCallbacks: Callbacks = {
  ...three,
  init() {
    // @ts-expect-error -- members of the widget are not in it
    this.get_settings();
    return this.bind_actions();
  },
};

const sync = { name: '', description: '', enabled: true, onEnable: async () => {}, onDisable: async () => {} };
export const syncs: readonly CalendarSync[] = [
  sync,
  // @ts-expect-error -- it has a name
  { description: '', enabled: true, onEnable: sync.onEnable, onDisable: sync.onDisable },
  // @ts-expect-error -- a promise
  { ...sync, onEnable: () => true },
  // @ts-expect-error -- a text
  { ...sync, description: 1 },
  // @ts-expect-error -- a function
  { ...sync, onSetup: true },
];

// Settings of a manifest
type Fields = SaveData<SettingsOf<typeof whole>>['fields'];
same<Fields['line'], string | undefined>();
export const known: Callbacks<SettingsOf<typeof whole>> = {
  ...three,
  onSave({ fields }) {
    fields.own = JSON.stringify({ a: 1 });
    // @ts-expect-error -- of another kind
    fields.line = 1;
    return true;
  },
};

export const observed: ObservedCallbacks = {
  ...three,
  'tasks.selected': () => undefined,
  dpSettings: (body) => ('length' in body ? body.find('a') : body.tagName),
};
same<Widget['callbacks'], Callbacks>();
