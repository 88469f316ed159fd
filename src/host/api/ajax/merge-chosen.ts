/** What the window of merging chose for the record that stays: `result_element[…]`. */
import type { RecordTable, Row } from '../../account/tables.js';
import type { Fault } from '../http/answers.js';
import { items, number, record } from '../http/body.js';
import type { Call } from '../http/call.js';
import type { Given } from '../write/checks.js';
import { link, unlink } from '../write/links.js';
import { changeRecord, recordFaults } from '../write/records.js';

/** Members of a record by their names in the window. */
const MEMBERS = {
  NAME: ['name', String],
  MAIN_USER_ID: ['responsible_user_id', Number],
  DATE_CREATE: ['created_at', Number],
  PRICE: ['price', Number],
  STATUS: ['status_id', Number],
} as const;

/** Linked records by their names in the window; what is named there is all that stays linked. */
const LINKS = { TAGS: 'tags', CONTACTS: 'contacts', LEADS: 'leads', COMPANY_UID: 'companies' } as const;

const NUMBERS = new Set(['date', 'birthday', 'date_time']);

/** A value as a form brings it: its text, or JSON `{VALUE, DESCRIPTION}` of a phone. */
function valueOf(field: Row | undefined, raw: unknown): object {
  const text = String(raw);
  if (text.startsWith('{')) {
    try {
      const { VALUE, DESCRIPTION } = record(JSON.parse(text));
      if (VALUE !== undefined) return { value: VALUE, enum_code: DESCRIPTION };
    } catch {
      // A text that only begins like it.
    }
  }
  if (field?.type === 'checkbox') return { value: text === 'true' || text === '1' };
  return { value: NUMBERS.has(String(field?.type)) ? (number(text) ?? text) : text };
}

function given({ store, body }: Call): Given {
  const element = record(record(body).result_element);
  const members = Object.entries(MEMBERS).flatMap(([name, [key, as]]) =>
    element[name] === undefined ? [] : [[key, as(element[name])] as const],
  );
  const own: Record<string, unknown> = Object.fromEntries(members);
  const pipeline = store
    .rows('pipelines')
    .find(({ statuses }) => items(statuses).some((one) => record(one).id === own['status_id']));
  const fields = Object.entries(record(element.cfv)).map(([id, values]) => ({
    field_id: Number(id),
    values: items(values)
      .filter((one) => one !== '')
      .map((one) => valueOf(store.get('custom_fields', Number(id)), one)),
  }));
  return {
    ...own,
    ...(own['status_id'] !== undefined && pipeline && { pipeline_id: pipeline.id }),
    ...(fields.length && {
      custom_fields_values: fields.map(({ field_id, values }) => ({ field_id, values: values.length ? values : null })),
    }),
  };
}

/** @returns what is wrong with them */
export const chosenFaults = (call: Call, table: RecordTable, id: number): Fault[] =>
  recordFaults(call, table, given(call), call.store.get(table, id));

/** Writes them into the record that stays, once the others' links are its own. */
export function writeChosen(call: Call, table: RecordTable, id: number): void {
  const values = given(call);
  if (Object.keys(values).length) changeRecord(call, table, call.store.get(table, id)!, values);
  const element = record(record(call.body).result_element);
  for (const [name, type] of Object.entries(LINKS)) {
    if (element[name] === undefined) continue;
    const wanted = items(element[name]).map(Number).filter(Boolean);
    for (const { to_type, to_id } of call.store.linksOf(table, id))
      if (to_type === type && !wanted.includes(to_id)) unlink(call, table, id, type, to_id);
    for (const to of wanted)
      if (call.store.get(type, to)) link(call, [table, id], [type, to], metadataOf(call, table, id, type, to));
  }
}

/** A link that is there stays as it is: whose main contact somebody is. */
const metadataOf = ({ store }: Call, table: RecordTable, id: number, type: string, to: number): object | null =>
  store.linksOf(table, id).find(({ to_type, to_id }) => to_type === type && to_id === to)?.metadata ?? null;
