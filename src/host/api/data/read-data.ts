/** The file of `--data`: other records in the account, and answers of one's own. */
import type { Store } from '../../account/store.js';
import { isRecordTable, TABLES, type RecordTable, type Row, type Table } from '../../account/tables.js';
import { items, record } from '../http/body.js';
import type { Fault } from '../http/answers.js';
import type { Route, Session } from '../http/call.js';
import { addRecord, changeRecord, recordFaults } from '../write/records.js';
import { DataError, listAt, objectAt } from './data-error.js';
import { customRoutes, type DataRoute } from './custom-routes.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * Shape of the file. Every table is a list of rows as `/api/v4` writes them; a row whose id is there changes that one, another is
 * added, and one without an id gets the next. Records are linked by `_embedded`, as in the API: `{"leads": [{"id": 1, "name": "Deal",
 * "price": 500, "custom_fields_values": […], "_embedded": {"contacts": [{"id": 7}], "tags": [{"name": "vip"}]}}]}`.
 * What rows of the other tables have is told at `TABLES`.
 */
export interface DataFile {
  /** `extend`: what the host invents stays; `replace`: a table that is named here holds only what is here. Default extend. */
  readonly mode?: 'extend' | 'replace';
  /** Members of the account: name, currency, timezone … */
  readonly account?: Given;
  /** Answers of one's own, which come before the host's. */
  readonly routes?: readonly DataRoute[];
  /** Rows by table: users, groups, pipelines, custom_fields, leads … */
  readonly [table: string]: unknown;
}

/** Tables before those that name their rows. */
const ORDER: readonly Table[] = [
  ...TABLES.filter(
    (name) => name !== 'account' && !isRecordTable(name) && !['tasks', 'notes', 'links', 'elements'].includes(name),
  ),
  'companies',
  'contacts',
  'leads',
  'customers',
  'elements',
  'tasks',
  'notes',
  'links',
];

const KEYS: readonly string[] = ['mode', 'account', 'routes', ...ORDER];

/** Other ways to write a member. */
function normal(table: Table, { _links, ...row }: Given): Record<string, unknown> {
  const { statuses } = record(row._embedded);
  if (table === 'pipelines' && row.statuses === undefined && statuses)
    return { ...row, statuses, _embedded: undefined };
  if (table === 'custom_fields') return { ...row, entity: row.entity ?? row.entity_type };
  if (table === 'users' && row.rights) return { ...row, ...pickRights(record(row.rights)) };
  return { ...row };
}

const pickRights = ({ is_admin, is_active, group_id }: Given): object => ({
  is_admin,
  is_active,
  group_id: group_id ?? 0,
});

const DEFAULTS: { readonly [Name in Table]?: Given } = {
  users: { is_admin: false, is_active: true, is_free: false, group_id: 0, lang: 'ru', is_online: false },
  custom_fields: { code: null, sort: 500, group_id: null, enums: null, is_api_only: false },
  pipelines: { sort: 100, is_main: false, is_archive: false, statuses: [] },
  tasks: { is_completed: false, duration: 0, task_type_id: 1, result: [], text: '' },
  notes: { note_type: 'common', params: {} },
  tags: { color: null },
  links: { metadata: null },
};

/** What a row cannot do without. */
const NEEDED: { readonly [Name in Table]?: readonly string[] } = {
  users: ['name'],
  groups: ['name'],
  pipelines: ['name'],
  custom_fields: ['entity', 'name', 'type'],
  tags: ['entity', 'name'],
  notes: ['entity_type', 'entity_id'],
  links: ['from_type', 'from_id', 'to_type', 'to_id'],
  elements: ['catalog_id', 'name'],
};

function idAt(path: string, id: unknown): number | undefined {
  if (id === undefined) return undefined;
  if (typeof id === 'number' && Number.isInteger(id) && id >= 0) return id;
  throw new DataError(`${path}.id`, 'has to be a whole number.');
}

function complain(path: string, [fault]: readonly Fault[]): void {
  if (fault) throw new DataError(`${path}.${fault.path}`, `${fault.detail} (${fault.code})`);
}

function putRecord(session: Session, table: RecordTable, path: string, given: Given): void {
  const id = idAt(path, given.id);
  const before = id === undefined ? undefined : session.store.get(table, id);
  complain(path, recordFaults(session, table, given, before ?? { id: 0, name: '' }));
  for (const end of ['contacts', 'companies', 'leads', 'customers'] as const)
    items(record(given._embedded)[end]).forEach((one, index) => {
      if (!session.store.get(end, Number(record(one).id)))
        throw new DataError(`${path}._embedded.${end}[${index}].id`, `there is no such row in ${end}.`);
    });
  if (before) changeRecord(session, table, before, given);
  else addRecord(session, table, given, id);
}

function putRow({ store, now }: Session, table: Table, path: string, given: Given): void {
  const id = idAt(path, given.id);
  const before = id === undefined ? undefined : store.get(table, id);
  const row = {
    ...(before ?? { created_at: now, updated_at: now, ...DEFAULTS[table] }),
    ...normal(table, given),
  } as Row;
  for (const key of NEEDED[table] ?? [])
    if (row[key] === undefined)
      throw new DataError(`${path}.${key}`, `is missing. A row of ${table} has: ${NEEDED[table]!.join(', ')}.`);
  store.add(table, row, id);
}

function clear(store: Store, table: Table): void {
  for (const { id } of store.rows(table)) {
    if (isRecordTable(table)) for (const link of store.linksOf(table, id)) store.remove('links', link.id);
    store.remove(table, id);
  }
}

function checkKeys(given: Given): void {
  const wrong = Object.keys(given).find((key) => !KEYS.includes(key));
  if (wrong) throw new DataError(wrong, `is not known. Known are ${KEYS.join(', ')}.`);
  if (given.mode !== undefined && given.mode !== 'extend' && given.mode !== 'replace')
    throw new DataError('mode', 'has to be "extend" or "replace".');
}

/** Puts the file's data into the account. @returns its routes @throws DataError, and the account is as it was */
export function readData(store: Store, data: unknown, now = Math.floor(Date.now() / 1000)): Route[] {
  const given = objectAt('', data);
  checkKeys(given);
  const before = store.toJSON();
  try {
    if (given.account !== undefined)
      store.put('account', { ...store.account, ...objectAt('account', given.account), id: store.account.id });
    const named = ORDER.filter((table) => given[table] !== undefined);
    if (given.mode === 'replace') for (const table of named) clear(store, table);
    for (const table of named)
      listAt(table, given[table]).forEach((row, index) => {
        const path = `${table}[${index}]`;
        const session = { store, now, user: store.rows('users')[0] ?? { id: 0 } };
        if (isRecordTable(table)) putRecord(session, table, path, objectAt(path, row));
        else putRow(session, table, path, objectAt(path, row));
      });
    return customRoutes(given.routes);
  } catch (error) {
    store.load(before);
    throw error;
  }
}
