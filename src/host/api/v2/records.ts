/** `/api/v2/leads`, contacts, companies, customers. */
import type { Row } from '../../account/tables.js';
import { json, nothing, problem } from '../http/answers.js';
import { items, number, record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { selected } from '../query/filter.js';
import { self } from '../query/paging.js';
import { ENTITY, entityOf } from '../v4/records/read-records.js';
import { fromOld, oldRecord } from '../views/old-record.js';
import { addRecord, changeRecord, recordFaults } from '../write/records.js';
import { refuse } from '../write/many.js';

const MAX_ROWS = 500;

/** `limit_rows`, `limit_offset`, `id` and filters of that API. */
export function oldPage(call: Call, rows: readonly Row[]): readonly Row[] {
  const { id, limit_rows, limit_offset, responsible_user_id } = call.query;
  const ids = items(typeof id === 'string' ? id.split(',') : id).map(Number);
  const users = items(responsible_user_id).map(Number);
  const found = selected(call, rows).filter(
    (row) =>
      (!ids.length || ids.includes(row.id)) && (!users.length || users.includes(Number(row.responsible_user_id))),
  );
  const from = number(limit_offset) ?? 0;
  return found.slice(from, from + Math.min(MAX_ROWS, number(limit_rows) ?? MAX_ROWS));
}

export const oldList = (call: Call, values: readonly object[]): Response =>
  values.length ? json({ _links: { self: { href: call.url.href } }, _embedded: { items: values } }) : nothing();

/** `filter[active]=1`: leads that are neither won nor lost. */
const isActive = ({ query }: Call, row: Row): boolean =>
  !number(record(query.filter).active) || (row.status_id !== 142 && row.status_id !== 143);

function list(call: Call): Response {
  const table = entityOf(call);
  const rows = call.store.rows(table).filter((row) => isActive(call, row));
  return oldList(
    call,
    oldPage(call, rows).map((row) => oldRecord(call, table, row)),
  );
}

function write(call: Call): Response {
  const table = entityOf(call);
  const { add, update } = record(call.body);
  const added = items(add).map(record);
  const changed = items(update).map(record);
  if (!added.length && !changed.length)
    return problem(400, 'The body has to have a list under "add" or "update": {"add": [{…}]}.');
  const before = changed.map(({ id }) => call.store.get(table, Number(id)));
  const lost = before.findIndex((row) => !row);
  if (lost >= 0) return problem(400, `There is no record ${String(changed[lost]!.id)} to update.`);
  refuse([...added, ...changed].map((one) => recordFaults(call, table, fromOld(one), { id: 1 })));
  const rows = [
    ...added.map((one) => addRecord(call, table, fromOld(one))),
    ...changed.map((one, index) => changeRecord(call, table, before[index]!, fromOld(one))),
  ];
  return oldList(
    call,
    rows.map(({ id, updated_at }, index) => ({
      id,
      updated_at,
      request_id: Number([...added, ...changed][index]!.request_id ?? 0),
      _links: self(call, `/api/v2/${table}?id=${id}`),
    })),
  );
}

export const OLD_RECORDS: readonly Route[] = [
  ['GET', `/api/v2/${ENTITY}`, list],
  ['POST', `/api/v2/${ENTITY}`, write],
];
