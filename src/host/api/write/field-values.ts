/** Values of custom fields as they are kept. */
import type { Row } from '../../account/tables.js';
import { items, record } from '../http/body.js';
import type { Session } from '../http/call.js';

interface Enum {
  readonly id: number;
  readonly value: string;
}

/** A list's value may be given by its text, its id or its code. */
function keptValue(field: Row, given: unknown): object {
  const { value, enum_id, enum_code } = record(given);
  const enums = (field.enums ?? []) as readonly Enum[];
  if (field.type === 'multitext') {
    const kind =
      enums.find((one) => one.id === Number(enum_id) || one.value === enum_code) ??
      enums.find((one) => one.value === 'WORK') ??
      enums[0];
    return { value, enum_id: kind?.id, enum_code: kind?.value };
  }
  if (!enums.length)
    return field.type === 'checkbox' ? { value: value === true || value === '1' || value === 1 } : { value };
  const picked = enums.find((one) => one.id === Number(enum_id)) ?? enums.find((one) => one.value === value);
  return picked ? { value: picked.value, enum_id: picked.id, enum_code: null } : { value };
}

/** What a record has after a change: fields that are not named stay; those given with `values: null` go. */
export function keptValues(call: Session, entity: string, before: unknown, given: unknown): object[] | null {
  const kept = new Map(items(before).map((one) => [Number(record(one).field_id), one as object]));
  const fields = call.store.rows('custom_fields').filter((field) => field.entity === entity);
  for (const one of items(given).map(record)) {
    const field = fields.find(({ id, code }) =>
      one.field_id === undefined ? code === one.field_code : id === Number(one.field_id),
    );
    if (!field) continue;
    const values = items(one.values);
    if (values.length)
      kept.set(field.id, {
        field_id: field.id,
        field_name: field.name,
        field_code: field.code,
        field_type: field.type,
        is_computed: false,
        values: values.map((value) => keptValue(field, value)),
      });
    else kept.delete(field.id);
  }
  return kept.size ? [...kept.values()] : null;
}
