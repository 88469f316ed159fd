/** Leads, contacts, companies, customers: reading. */
import { isRecordTable, type RecordTable } from '../../../account/tables.js';
import { json, nothing } from '../../http/answers.js';
import type { Call, Route } from '../../http/call.js';
import { selected, withOf } from '../../query/filter.js';
import { paged } from '../../query/paging.js';
import { recordView } from '../../views/record.js';

export const ENTITY = ':entity(leads|contacts|companies|customers)';

export function entityOf({ params }: Call): RecordTable {
  const { entity = '' } = params;
  if (!isRecordTable(entity)) throw new Error(`${entity} is no entity.`);
  return entity;
}

function listRecords(call: Call): Response {
  const table = entityOf(call);
  const asked = withOf(call);
  return paged(call, selected(call, call.store.rows(table)), {
    name: table,
    view: (row) => recordView(call, table, row, asked),
  });
}

function oneRecord(call: Call): Response {
  const table = entityOf(call);
  const row = call.store.get(table, Number(call.params.id));
  return row ? json(recordView(call, table, row, withOf(call))) : nothing();
}

export const READ_RECORDS: readonly Route[] = [
  ['GET', `/api/v4/${ENTITY}`, listRecords],
  ['GET', `/api/v4/${ENTITY}/:id`, oneRecord],
];
