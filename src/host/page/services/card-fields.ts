/** Names of a card's fields and their values: the way from a record to the form, and back. */
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

/** Fields that are numbers in a record. */
const NUMBERS: readonly string[] = [
  'price',
  'status_id',
  'pipeline_id',
  'responsible_user_id',
  'next_price',
  'next_date',
];

interface Value {
  readonly value: unknown;
  readonly enum_id?: number;
  readonly enum_code?: string | null;
}

/** Name of an own field of a card: `lead[PRICE]`. */
export const ownName = (entity: CardEntity, key: string): string => `${PREFIX[entity]}[${key}]`;

/** Values of a custom field under the names of its controls; empty ones too. */
export function fieldAttributes(field: CustomField, values: readonly Value[]): Record<string, unknown> {
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
    default:
      return { [name]: first === undefined ? '' : String(first.value) };
  }
}

/** All values of a card by the names of its controls: the attributes of `APP.data.current_card.model`. */
export function cardAttributes(
  entity: CardEntity,
  record: AccountRecord | undefined,
  fields: readonly CustomField[],
): Record<string, unknown> {
  const given = (record?.custom_fields_values ?? []) as readonly { field_id: number; values: readonly Value[] }[];
  const own = Object.entries(OWN[entity]).map(([key, name]) => {
    const value = record?.[name];
    return [ownName(entity, key), value === undefined || value === null ? '' : String(value)];
  });
  const id = String(record?.id ?? 0);
  return {
    ID: id,
    MAIN_ID: id,
    ...Object.fromEntries(own),
    ...Object.assign(
      {},
      ...fields.map((field) =>
        fieldAttributes(field, given.find(({ field_id }) => field_id === field.id)?.values ?? []),
      ),
    ),
  };
}

function fieldValues(field: CustomField, attributes: Readonly<Record<string, unknown>>): object[] {
  const name = `CFV[${field.id}]`;
  const value = attributes[name];
  if (field.type === 'multitext')
    return Object.keys(attributes)
      .filter((key) => key.startsWith(`${name}[`) && key.endsWith('[VALUE]') && attributes[key])
      .map((key) => ({
        value: attributes[key],
        enum_code: attributes[key.replace('[VALUE]', '[DESCRIPTION]')] || 'WORK',
      }));
  if (field.type === 'checkbox') return [{ value: value === 'Y' || value === true || value === '1' }];
  if (value === undefined || value === '' || value === null) return [];
  if (field.type === 'multiselect') return (value as unknown[]).map((id) => ({ enum_id: Number(id) }));
  if (field.type === 'select' || field.type === 'radiobutton') return [{ enum_id: Number(value) }];
  const isDate = /^(date|date_time|birthday)$/.test(field.type) && /^\d+$/.test(String(value));
  return [{ value: isDate ? Number(value) : value }];
}

/** What `/api/v4` is sent to save those values; fields whose names are not among them stay as they are. */
export function recordChanges(
  entity: CardEntity,
  attributes: Readonly<Record<string, unknown>>,
  fields: readonly CustomField[],
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [key, name] of Object.entries(OWN[entity])) {
    const value = attributes[ownName(entity, key)];
    if (value === undefined) continue;
    if (!NUMBERS.includes(name)) changes[name] = String(value);
    else if (value !== '') changes[name] = Number(String(value).replace(/\s/g, ''));
  }
  const named = fields.filter(({ id }) => Object.keys(attributes).some((key) => key.startsWith(`CFV[${id}]`)));
  if (named.length)
    changes.custom_fields_values = named.map((field) => {
      const values = fieldValues(field, attributes);
      return { field_id: field.id, values: values.length ? values : null };
    });
  return changes;
}
