/** `/ajax/merge/ENTITY/…`: the window that makes one record of several, and the job that does it. */
import type { RecordTable, Row } from '../../account/tables.js';
import { items, record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { json, problem } from '../http/answers.js';
import { merge } from '../v4/records/complex.js';
import { ENTITY, entityOf } from '../v4/records/read-records.js';
import { refuse } from '../write/many.js';
import { chosenFaults, writeChosen } from './merge-chosen.js';

const plain = (body: unknown, status = 200): Response => json(body, status, 'application/json');

const idsOf = ({ body }: Call): number[] => items(record(body).id).map(Number);

interface FieldValue {
  readonly field_id: number;
  readonly field_name: string;
  readonly values: readonly { readonly value: unknown; readonly enum_code?: string | null }[];
}

const fieldsOf = (row: Row): readonly FieldValue[] => (row.custom_fields_values ?? []) as readonly FieldValue[];

/** Members of a record under the names of the window. */
function valuesOf({ store }: Call, table: RecordTable, row: Row): Record<string, unknown[]> {
  const links = store.linksOf(table, row.id);
  const ends = (type: string) => links.filter(({ to_type }) => to_type === type).map(({ to_id }) => to_id);
  return {
    NAME: [row.name],
    MAIN_USER_ID: [row.responsible_user_id],
    DATE_CREATE: [row.created_at],
    ...(table === 'leads' && { PRICE: [row.price], STATUS: [row.status_id] }),
    TAGS: ends('tags'),
    ...(table !== 'companies' && { COMPANY_UID: ends('companies').slice(0, 1) }),
    ...(table !== 'contacts' && { CONTACTS: [Object.fromEntries(ends('contacts').map((id) => [id, { id }]))] }),
    ...(table !== 'leads' && { LEADS: [Object.fromEntries(ends('leads').map((id) => [id, { id }]))] }),
    ...Object.fromEntries(
      fieldsOf(row).map(({ field_id, values }) => [
        `cfv_${field_id}`,
        values.map(({ value, enum_code }) =>
          enum_code ? JSON.stringify({ VALUE: value, DESCRIPTION: enum_code }) : value,
        ),
      ]),
    ),
  };
}

function info(call: Call): Response {
  const table = entityOf(call);
  const rows = idsOf(call).flatMap((id) => call.store.get(table, id) ?? []);
  if (rows.length < 2) return plain({ status: 'fail', response: { error: 'id[] has to name two records or more.' } });
  const names: Record<string, string> = {};
  const compared: Record<string, Record<string, object>> = {};
  for (const row of rows) {
    for (const { field_id, field_name } of fieldsOf(row)) names[`cfv_${field_id}`] = field_name;
    for (const [name, values] of Object.entries(valuesOf(call, table, row))) {
      names[name] ??= name;
      (compared[name] ??= {})[row.id] = { values: values.map((value) => ({ value })) };
    }
  }
  return plain({ status: 'success', response: { compare_fields: names, compare_values: compared } });
}

/** The job is done at once; the first record stays unless `result_element[ID]` names another, with the values that were chosen. */
function save(call: Call): Response {
  const table = entityOf(call);
  const ids = idsOf(call);
  const chosen = Number(record(record(call.body).result_element).ID ?? ids[0]);
  if (ids.length < 2 || !ids.includes(chosen) || ids.some((id) => !call.store.get(table, id)))
    return problem(400, 'id[] has to name two records or more, and result_element[ID] one of them.');
  const faults = chosenFaults(call, table, chosen);
  if (faults.length) refuse([faults]);
  for (const id of ids) if (id !== chosen) merge(call, table, chosen, id);
  writeChosen(call, table, chosen);
  return plain({ response: { multiactions: { set: { data: [{ job_id: `merge-${table}-${chosen}`, id: chosen }] } } } });
}

/** `request[multiactions][status][0][job_id]`: 2 is done. */
function status(call: Call): Response {
  const { multiactions } = record(call.query.request);
  const jobs = items(record(multiactions).status).map((one) => record(one).job_id);
  return plain({ response: { multiactions: { status: { data: jobs.map((job_id) => ({ job_id, status: 2 })) } } } });
}

export const MERGE: readonly Route[] = [
  ['POST', `/ajax/merge/${ENTITY}/info`, info],
  ['POST', `/ajax/merge/${ENTITY}/save`, save],
  ['GET', '/ajax/v1/multiactions/status', status],
];
