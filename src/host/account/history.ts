/** What became of the records, told as `/api/v4/events` tells it: one row of `events` for each thing that changed. */
import { FIELD_TYPES } from './numbers.js';
import type { Change, Store } from './store.js';
import { isRecordTable, type RecordTable, type Row } from './tables.js';

/** What the API's events call a record of a table. */
export const EVENT_ENTITY: Readonly<Record<RecordTable, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
};

interface Told {
  readonly type: string;
  readonly before: readonly object[];
  readonly after: readonly object[];
}

/** A member of a record and how an event calls it. `keys` are compared. */
interface Watched {
  readonly type: string;
  readonly keys: readonly string[];
  readonly value: (row: Row) => object;
  readonly only?: RecordTable;
}

const WATCHED: readonly Watched[] = [
  {
    type: 'lead_status_changed',
    keys: ['status_id', 'pipeline_id'],
    value: ({ status_id: id, pipeline_id }) => ({ lead_status: { id, pipeline_id } }),
    only: 'leads',
  },
  {
    type: 'sale_field_changed',
    keys: ['price'],
    value: ({ price: sale }) => ({ sale_field_value: { sale } }),
    only: 'leads',
  },
  {
    type: 'entity_responsible_changed',
    keys: ['responsible_user_id'],
    value: ({ responsible_user_id: id }) => ({ responsible_user: { id } }),
  },
  { type: 'name_field_changed', keys: ['name'], value: ({ name }) => ({ name_field_value: { name } }) },
];

interface FieldValues {
  readonly field_id: number;
  readonly field_type: string;
  readonly values: readonly { readonly value: unknown; readonly enum_id?: number | null }[];
}
const fieldsOf = (row: Row): readonly FieldValues[] => (row.custom_fields_values ?? []) as readonly FieldValues[];

const told = (field: FieldValues | undefined): object[] =>
  (field?.values ?? []).map(({ value, enum_id = null }) => ({
    custom_field_value: {
      field_id: field!.field_id,
      field_type: FIELD_TYPES[field!.field_type] ?? null,
      enum_id,
      text: String(value ?? ''),
    },
  }));

function fieldChanges(before: Row, row: Row): Told[] {
  if (before.custom_fields_values === row.custom_fields_values) return [];
  const [old, now] = [fieldsOf(before), fieldsOf(row)];
  const ids = new Set([...old, ...now].map(({ field_id }) => field_id));
  return [...ids].flatMap((id) => {
    const [was, is] = [old, now].map((list) => told(list.find(({ field_id }) => field_id === id))) as [
      object[],
      object[],
    ];
    const isSame = JSON.stringify(was) === JSON.stringify(is);
    return isSame ? [] : [{ type: `custom_field_${id}_value_changed`, before: was, after: is }];
  });
}

function changes(table: RecordTable, { before, row }: Change): readonly Told[] {
  if (!row) return before ? [{ type: `${EVENT_ENTITY[table]}_deleted`, before: [], after: [] }] : [];
  if (!before) return [{ type: `${EVENT_ENTITY[table]}_added`, before: [], after: [] }];
  // A lead that is made without a name gets one at once: no change.
  const differs = (key: string): boolean => before[key] !== row[key] && before[key] !== '';
  const own = WATCHED.filter(({ keys, only = table }) => only === table && keys.some(differs)).map(
    ({ type, value }) => ({ type, before: [value(before)], after: [value(row)] }),
  );
  return [...own, ...fieldChanges(before, row)];
}

/** From now on every change of a record is told. */
export function keepHistory(store: Store): void {
  store.listen((change) => {
    const { table, id, row = change.before } = change;
    if (!isRecordTable(table)) return;
    for (const { type, before, after } of changes(table, change))
      store.add('events', {
        type,
        entity_id: id,
        entity_type: EVENT_ENTITY[table],
        created_by: row!.updated_by ?? 0,
        created_at: row!.updated_at ?? 0,
        value_after: after,
        value_before: before,
        account_id: store.account.id,
      });
  });
}
