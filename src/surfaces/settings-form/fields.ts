/** The fields of a manifest's `settings`, read once: a manifest and its texts may hold anything. */
import { text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import type { ObservedSettingType, SettingType } from '../../sdk/manifest/settings.js';

type FieldType = SettingType | ObservedSettingType;

export interface SettingField {
  /** Its key in `settings`, the name of its input. */
  readonly code: string;
  readonly label: string;
  readonly type: FieldType;
  /** The widget is not installed while it is empty. */
  readonly required: boolean;
}

/** Rules of the product that a problem is about, where it is one of these. */
export type SettingsRule = 'install-clicked' | 'custom-not-stored' | 'not-true' | 'callbacks-missing';

/** Hears what is wrong with a widget: one sentence with its remedy. */
export type Report = (problem: string, rule?: SettingsRule) => void;

const TYPES: readonly string[] = ['text', 'pass', 'users', 'users_lp', 'custom', 'hidden'] satisfies FieldType[];

/** A text of an i18n file by its path, `settings.login`; undefined where there is none. */
export function textAt(i18n: unknown, path: string): string | undefined {
  let found: unknown = i18n;
  for (const key of path.split('.')) found = Object.hasOwn(toRecord(found), key) ? toRecord(found)[key] : undefined;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** The same, where a missing text shows its path, as the product does. */
export function textOr(i18n: unknown, path: unknown, report: Report): string {
  const key = text(path);
  const found = key && textAt(i18n, key);
  if (key && found === undefined) report(`i18n has no text "${key}". Add it to each file of i18n/.`);
  return found ?? key;
}

function typeOf(code: string, type: unknown, report: Report): FieldType {
  if (TYPES.includes(text(type))) return type as FieldType;
  report(
    `the setting "${code}" has the unknown type "${text(type)}", it is drawn as a text. Known: ${TYPES.join(', ')}.`,
  );
  return 'text';
}

/** Fields in the order of the manifest. */
export function readFields(settings: unknown, i18n: unknown, report: Report): SettingField[] {
  const fields = Object.entries(toRecord(settings)).map(([code, value]): SettingField => {
    const { name, type, required } = toRecord(value);
    return {
      code,
      label: textOr(i18n, name, report) || code,
      type: typeOf(code, type, report),
      required: Boolean(required) && required !== 'false',
    };
  });
  if (fields.filter(({ type }) => type === 'custom').length > 1)
    report('settings have several fields of the type custom: the ids of such a field belong to the first of them.');
  return fields;
}

/** A saved value as the text of an input; what is no text is JSON. */
export function toInput(value: unknown): string {
  if (value === null || typeof value !== 'object') return text(value);
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // it refers to itself
  }
}
