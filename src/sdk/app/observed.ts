/** Members of `APP` that no documentation names; they may change unannounced. */
import type { App } from '../app.js';
import type { AppConstants, ObservedConstants } from './constants.js';
import type { ObservedAppData } from './data.js';
import type { ObservedSystemInfo } from '../widget-object/info.js';
import type { ObservedNotifications } from '../notifications.js';

/** Texts in moment's tokens. */
export interface DateFormats {
  /** `DD.MM.YYYY`. */
  readonly date?: string;
  /** The same without the year, or shorter. */
  readonly date_short?: string;
  /** The same with the time. */
  readonly full?: string;
  readonly [name: string]: string | undefined;
}

/** How the account writes dates: `APP.system`. */
export interface AppFormats {
  /** @observed Not on every page. */
  readonly format?: { readonly date?: DateFormats; readonly time?: Readonly<Record<string, string>> };
  /** @observed The same as in `format`. */
  readonly date?: DateFormats;
  /** @observed `HH:mm`. */
  readonly time?: string;
  /** @observed `Europe/Moscow`. */
  readonly timezone?: string;
  /** @observed `+03:00`. */
  readonly timezone_offset?: string;
}

/** What `APP.widgets.system` says. */
export interface AppSystem extends ObservedSystemInfo {
  /** @observed A number as a text. */
  readonly account_id: string;
  /** @observed Of the open record. */
  readonly entity_id: number | undefined;
}

/** `APP.widgets`. */
export interface AppWidgets {
  /** @observed As `self.system()`, and more. */
  readonly system: AppSystem;
  /** @observed Widgets of the page by code: `APP.widgets.list[code].params`. */
  readonly list: Readonly<Record<string, { readonly params?: Readonly<Record<string, unknown>> }>>;
  /** @observed Forgets what is kept of widgets. */
  clear_cache(): void;
  /** @observed Stores settings of a widget. */
  save(settings: unknown): PromiseLike<unknown>;
}

export interface ObservedApp extends App {
  readonly data: ObservedAppData;
  readonly notifications: ObservedNotifications;
  constant<K extends keyof AppConstants>(key: K): AppConstants[K];
  /** @observed Keys that no documentation names. */
  constant<K extends keyof ObservedConstants>(key: K): ObservedConstants[K];
  /** @observed Sets a value. Public widgets may not. */
  constant(key: string, value: unknown): unknown;
  /** @observed How the account writes dates. */
  readonly system?: AppFormats;
  /** @observed The widgets of the page. */
  readonly widgets: AppWidgets;
  /** @observed Numbers by name: `contacts` 1, `leads` 2. */
  readonly element_types: Readonly<Record<string, number>>;
  /** @observed Kinds of custom fields. */
  readonly cf_types: Readonly<Record<string, number>>;
  /** @observed Kinds of notes. */
  readonly note_types: Readonly<Record<string, number>>;
  /** @observed Kinds of tasks. */
  readonly todo_types: Readonly<Record<string, number>>;
  /** @observed Calls the widget of this code at notifications. */
  addNotificationCallback(code: string, callback: (data: never) => unknown): void;
  /** @observed `production`. */
  readonly environment: string;
  /** @observed Of the product. */
  readonly version: string;
  /** @observed The user of the session. */
  readonly USER: { readonly id: number };
}
