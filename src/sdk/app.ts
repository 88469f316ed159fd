/** The object `APP` of the product's pages, as its documentation names members (platform.md, "Environment"). */
import type { AppConstants } from './app/constants.js';
import type { AppData } from './app/data.js';
import type { AppSdk } from './app/user-status.js';
import type { AppNotifications } from './notifications.js';

export type { Manager, SessionUser } from './app/constants.js';
export type { CurrentCard } from './app/data.js';

/** Page that a widget is shown on, as `APP.getWidgetsArea()` names it: `leads_card`, `contacts`, `todo-calendar` … */
export type WidgetsArea =
  | `${'leads' | 'contacts' | 'companies' | 'customers'}_card`
  | 'leads'
  | 'leads-pipeline'
  | 'leads-trash'
  | 'leads-dp'
  | 'contacts'
  | 'contacts-trash'
  | 'companies'
  | 'customers'
  | 'customers-pipeline'
  | 'customers-trash'
  | 'customers-dp'
  | 'todo'
  | 'todo-line'
  | 'todo-calendar'
  | 'todo-trash'
  | 'dashboard'
  | 'catalogs'
  | 'mail'
  | 'events'
  | 'authlog'
  | 'stats'
  | 'stats-human'
  | 'statsCalls'
  | 'settings'
  | 'settings-users'
  | 'settings-communications'
  | 'widgetsSettings'
  | `advanced-settings:${string}`
  | `widget-page:${string}`
  | (string & Record<never, never>);

/** `APP`, which `AMOCRM` is an older name of. Widgets read it and never write to it. */
export interface App {
  /** Language of the interface: ru, en, es, pt, tr, id. */
  readonly lang_id: string;
  readonly data: AppData;
  readonly notifications: AppNotifications;
  readonly sdk: AppSdk;
  /** Data of the account. */
  constant<K extends keyof AppConstants>(key: K): AppConstants[K];
  /** Entity of the page: leads, contacts, companies, customers. */
  getBaseEntity(): string;
  /** A card is open. */
  isCard(): boolean;
  getWidgetsArea(): WidgetsArea;
}
