/** What `APP.constant(key)` knows (platform.md, "Environment"). */

/** A user of the account, in `APP.constant('managers')`, which is a map by id. */
export interface Manager {
  readonly id: number | string;
  readonly title: string;
  /** The same as `title`, so that a list of managers can be the options of a select. */
  readonly option: string;
  readonly active: boolean;
  /** Address of mail that the user enters with. */
  readonly login?: string;
  readonly phone?: string;
  readonly status?: string;
  readonly is_admin?: 'Y' | 'N';
  readonly free_user?: 'Y' | 'N';
  /** Id in the chats. */
  readonly amojo_id?: string;
  readonly amo_profile_id?: string;
  /** Address of a picture. */
  readonly avatar?: string;
  /** 1: light, 2: dark. */
  readonly theme?: number;
  /** Key of `APP.constant('groups')`. */
  readonly group?: string;
}

/** The user whose session it is: `APP.constant('user')`. */
export interface SessionUser {
  readonly id: number;
  readonly name: string;
  readonly login?: string;
  /** Id in the chats. */
  readonly amojo_id?: string;
  readonly uuid?: string;
  readonly personal_mobile?: string;
  /** Address of a picture. */
  readonly photo?: string;
  /** 1: light, 2: dark. */
  readonly theme?: number;
  readonly tour?: unknown;
  readonly user_rank?: unknown;
  readonly settings?: unknown;
}

/** A kind of task; `color` is HEX without `#`. */
export interface TaskType {
  readonly id: number | string;
  readonly option: string;
  readonly color?: string | null;
  readonly icon_id?: number | string | null;
}

/** Documented keys. Their objects may hold more. */
export interface AppConstants {
  user: SessionUser;
  user_rights: Readonly<Record<string, unknown>>;
  account: { readonly id: number; readonly subdomain: string; readonly [member: string]: unknown };
  managers: Readonly<Record<string, Manager>>;
  /** Names by key: `group_0`. */
  groups: Readonly<Record<string, string>>;
  task_types: Readonly<Record<string, TaskType>>;
}

/** Keys that no documentation names. */
export interface ObservedConstants {
  /** @observed Id of the open card; false elsewhere. */
  card_id: number | false;
  /** @observed The saved record of the open card; false elsewhere. */
  card_element: Readonly<Record<string, unknown>> | false;
  /** @observed By id. */
  pipelines: Readonly<Record<string, unknown>>;
  /** @observed Id. */
  main_pipeline: number;
  /** @observed Which brand it is. */
  is_kommo: boolean;
  /** @observed `production`. */
  env: string;
  /** @observed Of the product. */
  version: string;
  /** @observed Entries of the left menu. */
  left_menu: object;
  /** @observed Of the inbox. */
  notifications: object;
  /** @observed Of the user's session: not a widget's business. */
  session_token: string;
  /** @observed As `APP.lang_id`. */
  lang: string;
}
