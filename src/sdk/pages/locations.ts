/** Where widgets run: the one table of locations, pages and their codes (platform.md, "Locations"). */
import type { CallbackName } from '../callbacks/names.js';

/** Callback of a list whose rows are ticked. */
export type SelectedName = Extract<CallbackName, `${string}.selected`>;

/** Entity of a card or a list. */
export type Entity = 'leads' | 'contacts' | 'companies' | 'customers' | 'todo';

/** A page of the product, as far as a widget can tell it from others. */
export interface PageRow {
  /** Name of the page in the host. */
  readonly name: string;
  /** Address with `:id` of the record or `:code` of a widget. */
  readonly path: string;
  /** `APP.getWidgetsArea()`; `:code` is replaced. */
  readonly widgetsArea: string;
  /** `self.system().area`. */
  readonly area: string;
  /** Location of the manifest, without its suffix; pages without one are for `everywhere` alone. */
  readonly location?: string;
  readonly entity?: Entity;
  readonly kind: 'card' | 'list' | 'tasks' | 'settings' | 'advanced' | 'menu' | 'other' | 'unknown';
  /** Callback of a list, as the manifest's documentation writes it, when rows are ticked and the widget is picked. */
  readonly selected?: readonly SelectedName[];
}

export const PAGES: readonly PageRow[] = [
  {
    name: 'pipeline',
    path: '/leads/pipeline/',
    widgetsArea: 'leads-pipeline',
    area: 'pipeline_leads',
    entity: 'leads',
    kind: 'other',
  },
  {
    name: 'lcard',
    path: '/leads/detail/:id',
    widgetsArea: 'leads_card',
    area: 'lcard',
    location: 'lcard',
    entity: 'leads',
    kind: 'card',
  },
  {
    name: 'ccard',
    path: '/contacts/detail/:id',
    widgetsArea: 'contacts_card',
    area: 'ccard',
    location: 'ccard',
    entity: 'contacts',
    kind: 'card',
  },
  {
    name: 'comcard',
    path: '/companies/detail/:id',
    widgetsArea: 'companies_card',
    area: 'comcard',
    location: 'comcard',
    entity: 'companies',
    kind: 'card',
  },
  {
    name: 'cucard',
    path: '/customers/detail/:id',
    widgetsArea: 'customers_card',
    area: 'cucard',
    location: 'cucard',
    entity: 'customers',
    kind: 'card',
  },
  {
    name: 'llist',
    path: '/leads/list/',
    widgetsArea: 'leads',
    area: 'llist',
    location: 'llist',
    entity: 'leads',
    kind: 'list',
    selected: ['leads.selected'],
  },
  {
    name: 'clist',
    path: '/contacts/list/contacts/',
    widgetsArea: 'contacts',
    area: 'clist',
    location: 'clist',
    entity: 'contacts',
    kind: 'list',
    selected: ['contacts.selected'],
  },
  {
    name: 'clist-companies',
    path: '/contacts/list/companies/',
    widgetsArea: 'companies',
    area: 'clist',
    location: 'clist',
    entity: 'companies',
    kind: 'list',
    selected: ['companies.selected', 'contacts.selected'],
  },
  {
    name: 'culist',
    path: '/customers/list/',
    widgetsArea: 'customers',
    area: 'culist',
    location: 'culist',
    entity: 'customers',
    kind: 'list',
    selected: ['customers.selected'],
  },
  {
    name: 'tlist',
    path: '/todo/list/',
    widgetsArea: 'todo',
    area: 'tlist',
    location: 'tlist',
    entity: 'todo',
    kind: 'list',
    selected: ['todo.selected', 'tasks.selected'],
  },
  {
    name: 'tline',
    path: '/todo/line/',
    widgetsArea: 'todo-line',
    area: 'tline',
    location: 'tline',
    entity: 'todo',
    kind: 'tasks',
  },
  {
    name: 'tcalendar',
    path: '/todo/calendar/',
    widgetsArea: 'todo-calendar',
    area: 'tcalendar',
    location: 'tcalendar',
    entity: 'todo',
    kind: 'tasks',
  },
  {
    name: 'settings',
    path: '/settings/widgets/',
    widgetsArea: 'widgetsSettings',
    area: 'settings',
    location: 'settings',
    kind: 'settings',
  },
  {
    name: 'advanced_settings',
    path: '/settings/widgets/:code/',
    widgetsArea: 'advanced-settings::code',
    area: 'advanced_settings',
    location: 'advanced_settings',
    kind: 'advanced',
  },
  {
    name: 'widget_page',
    path: '/widget_page/:code/:item?/:subitem?',
    widgetsArea: 'widget-page::code',
    area: 'widget_page',
    location: 'widget_page',
    kind: 'menu',
  },
  { name: 'dashboard', path: '/dashboard/', widgetsArea: 'dashboard', area: 'dashboard', kind: 'other' },
  { name: 'mail', path: '/mail/', widgetsArea: 'mail', area: 'mail', kind: 'other' },
  { name: 'stats', path: '/stats/', widgetsArea: 'stats', area: 'stats', kind: 'other' },
  { name: 'account-settings', path: '/settings/', widgetsArea: 'settings', area: 'settings-account', kind: 'other' },
];

/** A location of the manifest: `lcard-0` is `{name: 'lcard', column: false}`; without a suffix the column is used; `everywhere` never has it. */
export interface Location {
  readonly name: string;
  readonly column: boolean;
}

export function locationOf(text: string): Location {
  const [, name = text, suffix] = /^(.*?)(?:-([01]))?$/.exec(text) ?? [];
  return { name, column: name !== 'everywhere' && suffix !== '0' };
}

/** How a manifest's locations cover a page; undefined: the widget's script is not requested there. */
export function coverOf(locations: readonly string[], page: PageRow): Location | undefined {
  if (page.kind === 'unknown') return undefined;
  const all = locations.map(locationOf);
  return all.find(({ name }) => name === page.location) ?? all.find(({ name }) => name === 'everywhere');
}
