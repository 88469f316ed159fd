/** Leads, contacts, companies, customers: writing. */
import { json } from '../../http/answers.js';
import { record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { self } from '../../query/paging.js';
import { bodyList, gone, named, refuse, written } from '../../write/many.js';
import { addRecord, changeRecord, recordFaults } from '../../write/records.js';
import { ENTITY, entityOf } from './read-records.js';

function add(call: Call): Response {
  const table = entityOf(call);
  const given = bodyList(call);
  refuse(given.map((one) => recordFaults(call, table, one)));
  const rows = given.map((one) => addRecord(call, table, one));
  return written(call, table, rows, given);
}

function changeMany(call: Call): Response {
  const table = entityOf(call);
  const given = bodyList(call);
  const before = named(call, table, given);
  refuse(given.map((one, index) => recordFaults(call, table, one, before[index])));
  const rows = before.map((row, index) => changeRecord(call, table, row, given[index]!));
  return written(call, table, rows, given, ({ updated_at }) => ({ updated_at }));
}

function changeOne(call: Call): Response {
  const table = entityOf(call);
  const before = call.store.get(table, Number(call.params.id));
  if (!before) return gone();
  const given = record(call.body);
  refuse([recordFaults(call, table, given, before)]);
  const { id, updated_at } = changeRecord(call, table, before, given);
  return json({ id, updated_at, _links: self(call, `/api/v4/${table}/${id}`) });
}

export const WRITE_RECORDS: readonly Route[] = [
  ['POST', `/api/v4/${ENTITY}`, add],
  ['PATCH', `/api/v4/${ENTITY}`, changeMany],
  ['PATCH', `/api/v4/${ENTITY}/:id`, changeOne],
];
