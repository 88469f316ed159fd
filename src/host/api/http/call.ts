import type { Row } from '../../account/tables.js';
import type { Store } from '../../account/store.js';
import type { Tree } from './nested.js';

/** A widget as the account knows it. */
export interface InstalledWidget {
  readonly id: number;
  readonly code: string;
  readonly version: string;
  readonly active: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether it is a source of leads: of those of the main pipeline. */
  readonly isLeadSource?: boolean;
}

/** The account's widgets, which are kept elsewhere. */
export interface Widgets {
  list(): readonly InstalledWidget[];
  /** `/ajax/widgets/edit`: switches a widget on or off, stores its settings. */
  edit(code: string, changes: { readonly active?: boolean; readonly settings?: object }): void;
}

/** Who writes what into the account, and when. */
export interface Session {
  readonly store: Store;
  /** Whose session it is. */
  readonly user: Row;
  /** Seconds since 1970. */
  readonly now: number;
}

/** A request on its way to a route. */
export interface Call extends Session {
  readonly widgets: Widgets;
  readonly isOnline: (user: Row) => boolean;
  readonly request: Request;
  readonly url: URL;
  /** Parts of the path that the route names. */
  readonly params: Readonly<Record<string, string>>;
  /** The query, with its brackets read. */
  readonly query: Tree;
  /** JSON or a form's fields; undefined: there is none. */
  readonly body: unknown;
}

export type Answer = (call: Call) => Response | Promise<Response>;

/** Method, path with `:names`, what answers. A name matches numbers only where it is `:id` or ends with `_id`. */
export type Route = readonly [method: string, path: string, answer: Answer];
