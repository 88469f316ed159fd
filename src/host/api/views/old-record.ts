/** Records as `/api/v2` writes and takes them. */
import type { RecordTable, Row } from '../../account/tables.js';
import { items, number, record } from '../http/body.js';
import type { Call } from '../http/call.js';
import { self } from '../query/paging.js';

interface Value {
  readonly value: unknown;
  readonly enum_id?: number;
}

interface FieldValue {
  readonly field_id: number;
  readonly field_name: string;
  readonly field_code: string | null;
  readonly values: readonly Value[];
}

export const oldValues = (row: Row): object[] =>
  ((row.custom_fields_values ?? []) as readonly FieldValue[]).map(({ field_id, field_name, field_code, values }) => ({
    id: field_id,
    name: field_name,
    ...(field_code && { code: field_code }),
    values: values.map(({ value, enum_id }) => ({
      value: typeof value === 'boolean' ? (value ? '1' : '0') : String(value),
      ...(enum_id !== undefined && { enum: String(enum_id) }),
    })),
    is_system: field_code !== null,
  }));

/** Ids of linked records, `{}` when there are none. */
function linked(call: Call, table: RecordTable, id: number, type: string): object {
  const ids = call.store.linksOf(table, id).flatMap(({ to_type, to_id }) => (to_type === type ? [to_id] : []));
  return ids.length ? { id: ids, _links: self(call, `/api/v2/${type}?id=${ids.join(',')}`) } : {};
}

function company(call: Call, table: RecordTable, id: number): object {
  const found = call.store.linksOf(table, id).find(({ to_type }) => to_type === 'companies');
  const row = found && call.store.get('companies', found.to_id);
  return row ? { id: row.id, name: row.name, _links: self(call, `/api/v2/companies?id=${row.id}`) } : {};
}

function mainContact(call: Call, id: number): object {
  const contacts = call.store.linksOf('leads', id).filter(({ to_type }) => to_type === 'contacts');
  const main = contacts.find(({ metadata }) => metadata?.main_contact === true) ?? contacts[0];
  return main ? { id: main.to_id, _links: self(call, `/api/v2/contacts?id=${main.to_id}`) } : {};
}

export function oldRecord(call: Call, table: RecordTable, row: Row): object {
  const tags = call.store
    .linksOf(table, row.id)
    .flatMap(({ to_type, to_id }) =>
      to_type === 'tags' ? [{ id: to_id, name: call.store.get('tags', to_id)?.name }] : [],
    );
  return {
    id: row.id,
    name: row.name,
    responsible_user_id: row.responsible_user_id,
    created_by: row.created_by,
    created_at: row.created_at,
    updated_at: row.updated_at,
    updated_by: row.updated_by,
    account_id: row.account_id,
    is_deleted: row.is_deleted === true,
    group_id: row.group_id,
    closest_task_at: row.closest_task_at ?? 0,
    tags: tags.length ? tags : {},
    custom_fields: oldValues(row),
    ...(table === 'leads' && {
      sale: row.price,
      pipeline_id: row.pipeline_id,
      status_id: row.status_id,
      pipeline: { id: row.pipeline_id, _links: self(call, `/api/v2/pipelines?id=${String(row.pipeline_id)}`) },
      loss_reason_id: row.loss_reason_id ?? 0,
      closed_at: row.closed_at ?? 0,
      main_contact: mainContact(call, row.id),
    }),
    ...(table === 'contacts' && { first_name: row.first_name, last_name: row.last_name }),
    ...(table === 'customers' && { next_price: row.next_price, next_date: row.next_date }),
    ...(table !== 'companies' && { company: company(call, table, row.id) }),
    ...(table !== 'contacts' && { contacts: linked(call, table, row.id, 'contacts') }),
    ...(table !== 'leads' && { leads: linked(call, table, row.id, 'leads') }),
    _links: self(call, `/api/v2/${table}?id=${row.id}`),
  };
}

const tagsOf = (tags: unknown): object[] =>
  (typeof tags === 'string' ? tags.split(',') : items(tags).map(String))
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name }));

const ends = (value: unknown): object[] =>
  items(typeof value === 'string' ? value.split(',') : value).flatMap((id) => (number(id) ? [{ id: number(id) }] : []));

const newValues = (given: unknown): object[] =>
  items(given)
    .map(record)
    .map(({ id, values }) => ({
      field_id: Number(id),
      values: items(values).map((one) => {
        const { value, enum: kind } = record(one);
        const of = number(kind);
        return {
          value: typeof one === 'object' ? value : one,
          ...(of === undefined ? kind !== undefined && { enum_code: kind } : { enum_id: of }),
        };
      }),
    }));

const NUMBERS = [
  'responsible_user_id',
  'created_by',
  'created_at',
  'updated_at',
  'status_id',
  'pipeline_id',
  'next_price',
  'next_date',
];
const TEXTS = ['name', 'first_name', 'last_name'];

/** What a body of that API means in the words of `/api/v4`. */
export function fromOld(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const key of TEXTS) if (given[key] !== undefined) made[key] = String(given[key]);
  for (const key of NUMBERS) if (number(given[key]) !== undefined) made[key] = number(given[key]);
  const price = number(given.sale ?? given.price);
  if (price !== undefined) made.price = price;
  if (given.custom_fields !== undefined) made.custom_fields_values = newValues(given.custom_fields);
  made._embedded = {
    ...(given.tags !== undefined && { tags: tagsOf(given.tags) }),
    contacts: ends(given.contacts_id),
    companies: ends(given.company_id),
    leads: ends(given.leads_id),
  };
  return made;
}
