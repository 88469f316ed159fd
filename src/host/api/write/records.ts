/** Making and changing leads, contacts, companies, customers. */
import type { RecordTable, Row } from '../../account/tables.js';
import type { Fault } from '../http/answers.js';
import type { Session } from '../http/call.js';
import { fieldFaults, missing, statusFault, typeFaults, type Given } from './checks.js';
import { keptValues } from './field-values.js';
import { writeEmbedded } from './links.js';

/** Members of a body that are no members of the row. */
const APART = new Set([
  'id',
  '_embedded',
  '_links',
  'request_id',
  'tags_to_add',
  'tags_to_delete',
  'custom_fields_values',
  'account_id',
]);

const own = (given: Given): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !APART.has(key)));

export const recordFaults = (call: Session, table: RecordTable, given: Given, before: Given = {}): Fault[] => [
  ...typeFaults(call.store, given),
  ...(table === 'leads' ? statusFault(call.store, given, before) : []),
  ...fieldFaults(call.store, table, given),
  ...(table === 'customers' && !before.id && given.name === undefined ? [missing('name')] : []),
];

/** Where a new lead starts: the pipeline given or the main one, its first stage after the unsorted one. */
function start({ store }: Session, given: Given): object {
  const all = store.rows('pipelines');
  const stages = (row: Row | undefined) => (row?.statuses ?? []) as readonly { id: number; type: number }[];
  const pipeline =
    all.find(({ id }) => id === given.pipeline_id) ??
    all.find((row) => given.status_id !== undefined && stages(row).some(({ id }) => id === given.status_id)) ??
    all.find(({ is_main }) => is_main === true) ??
    all[0];
  return {
    price: 0,
    pipeline_id: pipeline?.id,
    status_id: given.status_id ?? stages(pipeline).find(({ type }) => type === 0)?.id,
    loss_reason_id: null,
    closed_at: null,
    score: null,
    labor_cost: null,
    is_price_modified_by_robot: false,
  };
}

/** A lead without a name is called by its number. */
const leadName = ({ store }: Session, id: number): string =>
  `${store.account.language === 'ru' ? 'Сделка' : 'Lead'} #${id}`;

function defaults(call: Session, table: RecordTable, given: Given): Record<string, unknown> {
  const { user, now, store } = call;
  return {
    name: '',
    responsible_user_id: user.id,
    group_id: store.get('users', Number(given.responsible_user_id ?? user.id))?.group_id ?? 0,
    created_by: user.id,
    updated_by: user.id,
    created_at: now,
    updated_at: now,
    closest_task_at: null,
    is_deleted: false,
    account_id: store.account.id,
    ...(table === 'leads' && start(call, given)),
    ...(table === 'contacts' && { first_name: '', last_name: '', is_unsorted: false }),
    ...(table === 'customers' && {
      next_price: 0,
      next_date: now,
      status_id: 0,
      periodicity: 0,
      ltv: 0,
      purchases_count: 0,
      average_check: 0,
    }),
  };
}

/** A contact's name is put together of its parts, and the other way round. */
function named(given: Record<string, unknown>, before: Given): Record<string, unknown> {
  const { first_name, last_name, name } = given;
  if (typeof name === 'string' && first_name === undefined && last_name === undefined) {
    const [first = '', ...rest] = name.trim().split(/\s+/);
    return { ...given, first_name: first, last_name: rest.join(' ') };
  }
  if (name !== undefined || (first_name === undefined && last_name === undefined)) return given;
  const parts = [first_name ?? before.first_name, last_name ?? before.last_name];
  return { ...given, name: parts.filter(Boolean).join(' ') };
}

/** Won and lost leads are closed. */
const closing = ({ status_id, closed_at }: Given, now: number): object =>
  status_id === undefined ? {} : { closed_at: status_id === 142 || status_id === 143 ? (closed_at ?? now) : null };

/** @param id default the next free one */
export function addRecord(call: Session, table: RecordTable, given: Given, id?: number): Row {
  const values = table === 'contacts' ? named(own(given), {}) : own(given);
  const row = call.store.add(
    table,
    {
      ...defaults(call, table, given),
      ...values,
      ...(table === 'leads' && closing(given, call.now)),
      custom_fields_values: keptValues(call, table, null, given.custom_fields_values),
    },
    id,
  );
  writeEmbedded(call, table, row.id, given);
  return row.name || table !== 'leads' ? row : call.store.put(table, { ...row, name: leadName(call, row.id) });
}

export function changeRecord(call: Session, table: RecordTable, before: Row, given: Given): Row {
  const values = table === 'contacts' ? named(own(given), before) : own(given);
  const row = call.store.put(table, {
    ...before,
    updated_by: call.user.id,
    updated_at: call.now,
    ...values,
    ...(table === 'leads' && closing(given, call.now)),
    custom_fields_values:
      given.custom_fields_values === undefined
        ? before.custom_fields_values
        : keptValues(call, table, before.custom_fields_values, given.custom_fields_values),
  });
  writeEmbedded(call, table, row.id, given);
  return row;
}
