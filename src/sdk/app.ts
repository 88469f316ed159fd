/** The object `APP` of the product's pages, as far as its documentation names members. */
import type { AppNotifications } from './notifications.js';

/** Page that a widget is shown on, as `APP.getWidgetsArea()` names it: `leads_card`, `contacts`, `todo-calendar` … */
export type WidgetsArea = string;

/** A user of the account, in `APP.constant('managers')`, which is a map by id. */
export interface Manager {
  readonly id: number;
  readonly title: string;
  /** The same as `title`, so that a list of managers can be the options of a select. */
  readonly option: string;
  readonly active: boolean;
  /** Address of mail that the user enters with. */
  readonly login?: string;
  readonly phone?: string;
}

/** The user whose session it is: `APP.constant('user')`. */
export interface SessionUser {
  readonly id: number;
  readonly name: string;
}

/** Card that is open; `id` is 0 for a new one. */
export interface CurrentCard {
  readonly id: number;
}

/** `DD.MM.YYYY`, the same without the year or shorter, the same with the time. */
export interface DateFormats {
  readonly date?: string;
  readonly date_short?: string;
  readonly full?: string;
}

export interface App {
  /** Language of the interface: ru, en, es, pt, tr, id. */
  readonly lang_id: string;
  /** How the account writes dates, in moment's tokens. Not on every page. */
  readonly system?: { readonly format?: { readonly date?: DateFormats } };
  readonly notifications?: AppNotifications;
  readonly data: { readonly current_card?: CurrentCard | undefined };
  /** Data of the account by key; false for an unknown one. */
  constant(key: 'managers'): Readonly<Record<string, Manager>>;
  constant(key: 'user'): SessionUser;
  constant(key: string): unknown;
  /** Entity of the page: leads, contacts, companies, customers. */
  getBaseEntity(): string;
  isCard(): boolean;
  getWidgetsArea(): WidgetsArea;
}
