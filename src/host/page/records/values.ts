/** Reading records as `/api/v4` writes them. */
import type { AccountRecord } from '../services/account-client.js';

/** An entry of `custom_fields_values`. */
export interface FieldValues {
  readonly field_id: number;
  readonly field_code?: string | null;
  readonly values: readonly {
    readonly value: unknown;
    readonly enum_id?: number | null;
    readonly enum_code?: string | null;
  }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const fieldsOf = ({ custom_fields_values: values }: AccountRecord): readonly FieldValues[] =>
  Array.isArray(values) ? (values as FieldValues[]) : [];

/** Values of a field with a code: `PHONE`, `EMAIL`. */
export const valuesOf = (record: AccountRecord, code: string): readonly string[] =>
  fieldsOf(record)
    .filter(({ field_code }) => field_code === code)
    .flatMap(({ values }) => values.map(({ value }) => String(value ?? '')))
    .filter(Boolean);

/** What is linked to a record: `contacts`, `companies`, `tags`. */
export function linkedTo(record: AccountRecord | undefined, name: string): readonly AccountRecord[] {
  const embedded = record?.['_embedded'];
  const list = isRecord(embedded) ? embedded[name] : undefined;
  return Array.isArray(list) ? (list as AccountRecord[]) : [];
}

export const numberOf = (value: unknown): number => Number(value) || 0;

/** A number as the language writes it. */
export const amount = (value: unknown, lang: string): string => new Intl.NumberFormat(lang).format(numberOf(value));

/** A sum without hundredths. @param currency code of it, as the account has it: `RUB` */
export const money = (value: unknown, currency: unknown, lang: string): string =>
  new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: typeof currency === 'string' && /^[A-Z]{3}$/i.test(currency) ? currency : 'RUB',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(numberOf(value));
