/** A field of a card: its native name, its control, what the API calls it. */
import { renderNative } from '../../../../../controls/native.js';
import { escapeExactly } from '../../../../../contract/markup/text.js';
import type { Dictionary } from '../../../records/dictionary.js';
import type { AccountRecord } from '../../../services/account-client.js';

/** Values of a form by the names of its fields; a field of several has a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
export type Changes = Readonly<Record<string, unknown>>;

export interface CardContext {
  readonly lang: string;
  readonly dictionary: Dictionary;
}

export interface CardField {
  /** `data-id` of the field: the id of a custom one, else its name in small letters. */
  readonly key: string;
  readonly title: string;
  /** Names in the form. */
  readonly names: readonly string[];
  /** `data-pei-code`: `phone`, `email`. */
  readonly pei?: 'phone' | 'email';
  /** Markup of the control. @param record undefined: of a new card */
  readonly control: (record: AccountRecord | undefined) => string;
  /** What is sent to the API. */
  readonly write: (values: FormValues) => Changes;
}

export const one = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
export const many = (values: FormValues, name: string): readonly string[] => {
  const value = values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
};

const label = (title: string): string => `aria-label="${escapeExactly(title)}"`;

export const textControl = (name: string, value: unknown, title: string, class_name = ''): string =>
  renderNative('input', { name, value, class_name, placeholder: '…', additional_data: label(title) });

export const areaControl = (name: string, value: unknown, title: string): string =>
  renderNative('textarea', { name, value, placeholder: '…', additional_data: label(title) });

export interface Option {
  readonly id: string;
  readonly option: string;
  readonly bg_color?: string;
}

export const selectControl = (name: string, items: readonly Option[], selected: unknown, lang: string): string =>
  renderNative('select', { name, items, selected: String(selected ?? '') }, { lang });

export const dateControl = (name: string, value: string, title: string, lang: string): string =>
  renderNative(
    'date_field',
    { type: 'single', name, value, placeholder: '…', id: '', title_format: '' },
    { lang },
  ).replace('<input ', `<input ${label(title)} `);
