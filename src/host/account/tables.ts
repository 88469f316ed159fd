/** What an account holds: flat tables of rows with numbers as ids. Rows are written as `/api/v4` writes a record, without what is counted. */

/** A row of a table. */
export interface Row {
  readonly id: number;
  readonly [key: string]: unknown;
}

/**
 * The tables. What a row has beside its id:
 * - `account`: one row, the account; `users`: name, email, group_id, is_admin, is_active, …; `groups`: name
 * - `pipelines`: name, sort, is_main, statuses `[{id, name, sort, color, type, is_editable}]`
 * - `custom_fields`: entity, name, type, code, enums …; `field_groups`: entity, name (its `key` is the id of the API)
 * - `leads`, `contacts`, `companies`, `customers`, `tasks`: as the API writes them; what is linked to them is in `links`
 * - `tags`: entity, name; `notes`: entity_type, entity_id, note_type, params
 * - `links`: from_type, from_id, to_type, to_id, metadata; `elements`: catalog_id and the fields of an element
 * - `inbox`: notifications that were sent
 */
export const TABLES = [
  'account',
  'users',
  'groups',
  'task_types',
  'loss_reasons',
  'pipelines',
  'custom_fields',
  'field_groups',
  'leads',
  'contacts',
  'companies',
  'customers',
  'tasks',
  'notes',
  'tags',
  'links',
  'catalogs',
  'elements',
  'webhooks',
  'chat_templates',
  'inbox',
  'talks',
  'events',
] as const;

export type Table = (typeof TABLES)[number];

/** The account as data: what a file keeps. A table that is not there is empty. */
export type AccountData = { readonly [Name in Table]?: readonly Row[] };

/** Entities with custom fields, tags, notes, links. */
export const RECORDS = ['leads', 'contacts', 'companies', 'customers'] as const;
export type RecordTable = (typeof RECORDS)[number];

export const isRecordTable = (name: string): name is RecordTable => (RECORDS as readonly string[]).includes(name);

/** A row of `links`: both ends and what is said of the link. */
export interface LinkRow extends Row {
  readonly from_type: string;
  readonly from_id: number;
  readonly to_type: string;
  readonly to_id: number;
  readonly metadata: Readonly<Record<string, unknown>> | null;
}
