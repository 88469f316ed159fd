/** Values of a card under the names that its fields have in the form. */
import { shownDay } from '../records/days.js';
import type { Entity } from '../../../sdk/pages/locations.js';
import type { AccountRecord } from './account-client.js';
import type { CustomField } from './snapshot.js';

export type CardEntity = Exclude<Entity, 'todo'>;

const PREFIX: Readonly<Record<CardEntity, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
};

/** Own fields of an entity: the name in the form and in the record. */
const OWN: Readonly<Record<CardEntity, Readonly<Record<string, string>>>> = {
  leads: {
    NAME: 'name',
    PRICE: 'price',
    STATUS: 'status_id',
    PIPELINE_ID: 'pipeline_id',
    MAIN_USER: 'responsible_user_id',
  },
  contacts: { NAME: 'name', FN: 'first_name', LN: 'last_name', MAIN_USER: 'responsible_user_id' },
  companies: { NAME: 'name', MAIN_USER: 'responsible_user_id' },
  customers: { NAME: 'name', NEXT_PRICE: 'next_price', NEXT_DATE: 'next_date', MAIN_USER: 'responsible_user_id' },
};

interface Value {
  readonly value: unknown;
  readonly enum_id?: number;
  readonly enum_code?: string | null;
}

/** Name of an own field of a card: `lead[PRICE]`. */
export const ownName = (entity: CardEntity, key: string): string => `${PREFIX[entity]}[${key}]`;

/** Values of a custom field under the names of its controls; empty ones too. */
export function fieldAttributes(field: CustomField, values: readonly Value[], lang: string): Record<string, unknown> {
  const name = `CFV[${field.id}]`;
  const [first] = values;
  switch (field.type) {
    case 'multitext':
      return Object.fromEntries(
        (values.length ? values : [{ value: '', enum_code: field.enums?.[0]?.value ?? 'WORK' }]).flatMap(
          ({ value, enum_code }, index) => [
            [`${name}[${index}][VALUE]`, String(value)],
            [`${name}[${index}][DESCRIPTION]`, enum_code ?? ''],
          ],
        ),
      );
    case 'multiselect':
      return { [name]: values.map(({ enum_id }) => String(enum_id)) };
    case 'select':
    case 'radiobutton':
      return { [name]: first?.enum_id === undefined ? '' : String(first.enum_id) };
    case 'checkbox':
      return { [name]: first?.value === true || first?.value === '1' ? 'Y' : '' };
    case 'date':
    case 'date_time':
    case 'birthday':
      return { [name]: shownDay(first?.value, lang) };
    default:
      return { [name]: first === undefined ? '' : String(first.value) };
  }
}

/** All values of a card by the names of its controls: the attributes of `APP.data.current_card.model`. */
export function cardAttributes(
  entity: CardEntity,
  record: AccountRecord | undefined,
  fields: readonly CustomField[],
  lang: string,
): Record<string, unknown> {
  const given = (record?.custom_fields_values ?? []) as readonly { field_id: number; values: readonly Value[] }[];
  const own = Object.entries(OWN[entity]).map(([key, name]) => {
    const value = record?.[name];
    if (key === 'NEXT_DATE') return [ownName(entity, key), shownDay(value, lang)];
    return [ownName(entity, key), value === undefined || value === null ? '' : String(value)];
  });
  const id = String(record?.id ?? 0);
  return {
    ID: id,
    MAIN_ID: id,
    [ownName(entity, 'ID')]: id,
    ...Object.fromEntries(own),
    ...Object.assign(
      {},
      ...fields.map((field) =>
        fieldAttributes(field, given.find(({ field_id }) => field_id === field.id)?.values ?? [], lang),
      ),
    ),
  };
}
