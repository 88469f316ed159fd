import type { Row } from './contract.js';
import { text } from './markup/text.js';
import { warn } from './warn.js';

declare const __DEV__: boolean;

/** A hint of a bad value for a message: short, and never markup. */
function hint(value: unknown): string {
  const string = typeof value === 'string' ? value : typeof value;
  return string.length > 40 ? `${string.slice(0, 40)}…` : string;
}

/** A list parameter as an array: an array is kept by identity, a map gives its values, anything else is empty and warned about. */
export function toList<T = unknown>(value: unknown, owner: string): readonly T[] {
  if (Array.isArray(value)) return value as readonly T[];
  if (value == null || value === '') return [];
  if (typeof value === 'object') {
    const entries = Object.values(value);
    if (__DEV__ && entries.some((entry) => toRecord(entry)['id'] == null))
      warn(`${owner} is a map, and its keys are no ids. Give an array of objects, each with an id.`);
    return entries as T[];
  }
  if (__DEV__) warn(`${owner} is no list (${hint(value)}). Give an array.`);
  return [];
}

/** An entry of a list as an object, so that its fields can be read whatever it is; only an object has any. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
}

/** JSON of an attribute; bad JSON is the row's default and a warning. */
function parse(row: Row, value: string, owner: string): unknown {
  if (value === '') return row.default;
  try {
    return JSON.parse(value);
  } catch {
    if (__DEV__)
      warn(`${owner}: the attribute ${row.attribute} is not JSON (${hint(value)}). Give JSON, or set the property.`);
    return row.default;
  }
}

/** Value of a row's attribute, null when it is absent. */
export function fromAttribute(row: Row, value: string | null, owner: string): unknown {
  if (row.type === 'boolean') return value !== null;
  if (value === null) return row.default;
  if (row.type === 'list' || row.type === 'map') return coerce(row, parse(row, value, owner), owner);
  return coerce(row, value, owner);
}

/** Value of a row's property as the element keeps it. Never throws; nothing is clamped. */
export function coerce(row: Row, value: unknown, owner: string): unknown {
  switch (row.type) {
    case 'boolean':
      return Boolean(value);
    case 'number': {
      const string = text(value).trim();
      return string === '' || Number.isNaN(Number(string)) ? row.default : Number(string);
    }
    case 'list':
      return toList(value, `${owner}.${row.property}`);
    case 'map':
      if (value && typeof value === 'object') return value;
      if (__DEV__ && value != null && value !== '')
        warn(`${owner}: ${row.property} is a ${typeof value}. Give an object.`);
      return row.default;
    default:
      if (__DEV__ && row.values && value != null && value !== '' && !row.values.includes(text(value)))
        warn(`${owner}: ${row.property} "${hint(text(value))}" is unknown. Known: ${row.values.join(', ')}.`);
      return value == null ? row.default : text(value);
  }
}
