/** Contacts as `get_current_card_contacts_data()` tells of them. */
import type { CardContact } from '../../../sdk/widget.js';
import type { AccountRecord } from './account-client.js';

interface Value {
  readonly field_code: string | null;
  readonly values: readonly { readonly value: unknown }[];
}

const valuesOf = (record: AccountRecord, code: string): string[] =>
  ((record.custom_fields_values ?? []) as readonly Value[])
    .filter(({ field_code }) => field_code === code)
    .flatMap(({ values }) => values.map(({ value }) => String(value)));

export const cardContact = (record: AccountRecord): CardContact => ({
  id: record.id,
  name: record.name,
  first_name: String(record.first_name ?? ''),
  last_name: String(record.last_name ?? ''),
  phones: valuesOf(record, 'PHONE'),
  emails: valuesOf(record, 'EMAIL'),
});

/** Ids of the contacts that are linked to a record, the main one first. */
export function linkedContacts(record: AccountRecord | undefined): number[] {
  const links = (record?._embedded as { contacts?: { id: number; is_main?: boolean }[] } | undefined)?.contacts ?? [];
  return [...links]
    .sort((left, right) => Number(right.is_main ?? false) - Number(left.is_main ?? false))
    .map(({ id }) => id);
}
