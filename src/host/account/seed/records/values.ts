/** Values of custom fields, as the API writes them. */
import type { Row } from '../../tables.js';

type Enum = { readonly id: number; readonly value: string };

/** A field's value in a record: `{field_id, field_name, field_code, field_type, values}`. */
export function fieldValue(field: Row, ...values: readonly unknown[]): object {
  const enums = (field.enums ?? []) as readonly Enum[];
  return {
    field_id: field.id,
    field_name: field.name,
    field_code: field.code,
    field_type: field.type,
    is_computed: false,
    values: values.map((value) => {
      if (field.type === 'multitext') {
        const kind = enums[0]!;
        return { value, enum_id: kind.id, enum_code: kind.value };
      }
      const picked = enums.length ? enums[Number(value) % enums.length] : undefined;
      return picked ? { value: picked.value, enum_id: picked.id, enum_code: null } : { value };
    }),
  };
}

/** Finds the fields of an entity by their code or their type. */
export const fieldsOf =
  (fields: readonly Row[], entity: string) =>
  (key: string): Row =>
    fields.find((field) => field.entity === entity && (field.code === key || field.type === key))!;
