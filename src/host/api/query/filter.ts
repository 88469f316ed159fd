/** `filter[…]`, `order[…]`, `query` of lists. */
import type { Row } from '../../account/tables.js';
import { items, number, record } from '../http/body.js';
import type { Call } from '../http/call.js';

/** Names that a filter has where a row has not. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  task_type: 'task_type_id',
  main_user: 'responsible_user_id',
  entity: 'entity_type',
};

const same = (left: unknown, right: unknown): boolean =>
  typeof left === 'boolean' ? left === (right === '1' || right === 'true') : String(left) === String(right);

/** One value, one of several, or a range `{from, to}`. */
function matches(value: unknown, wanted: unknown): boolean {
  const { from, to } = record(wanted);
  if (from !== undefined || to !== undefined) {
    const at = number(value);
    return at !== undefined && at >= (number(from) ?? -Infinity) && at <= (number(to) ?? Infinity);
  }
  return items(wanted).some((one) => same(value, one));
}

interface Valued {
  readonly field_id: number;
  readonly values: readonly { readonly value: unknown; readonly enum_id?: number }[];
}

const valuesOf = (row: Row, field: string): Valued['values'] =>
  ((row.custom_fields_values ?? []) as readonly Valued[]).find(({ field_id }) => String(field_id) === field)?.values ??
  [];

const hasField = (row: Row, field: string, wanted: unknown): boolean =>
  valuesOf(row, field).some(({ value, enum_id }) => matches(value, wanted) || matches(enum_id, wanted));

function passes(row: Row, name: string, wanted: unknown): boolean {
  if (name === 'statuses')
    return items(wanted).some((pair) => Object.entries(record(pair)).every(([key, value]) => same(row[key], value)));
  if (name === 'custom_fields_values' || name === 'cf')
    return Object.entries(record(wanted)).every(([field, value]) => hasField(row, field, value));
  const key = name in row ? name : (OTHER_NAMES[name] ?? name);
  return !(key in row) || matches(row[key], wanted);
}

/** What a user would look for: the name, numbers, addresses. */
function mentions(row: Row, words: string): boolean {
  const fields = (row.custom_fields_values ?? []) as readonly Valued[];
  const texts = [row.name, row.text, ...fields.flatMap(({ values }) => values.map(({ value }) => value))].map(String);
  const digits = words.replace(/\D/g, '');
  return texts.some(
    (text) =>
      text.toLowerCase().includes(words.toLowerCase()) ||
      (digits.length > 4 && /^[\d\s()+-]+$/.test(words) && text.replace(/\D/g, '').includes(digits)),
  );
}

function compare(left: unknown, right: unknown): number {
  const [first, second] = [number(left), number(right)];
  return first !== undefined && second !== undefined ? first - second : String(left).localeCompare(String(right));
}

/** Rows that a list asks for, in the order it asks for. */
export function selected(call: Call, rows: readonly Row[]): readonly Row[] {
  const filter = Object.entries(record(call.query.filter));
  const words = typeof call.query.query === 'string' ? call.query.query.trim() : '';
  const found = rows.filter(
    (row) => filter.every(([name, wanted]) => passes(row, name, wanted)) && (!words || mentions(row, words)),
  );
  const [order] = Object.entries(record(call.query.order));
  if (!order) return found;
  const [key, way] = order;
  const sign = way === 'desc' ? -1 : 1;
  return [...found].sort((left, right) => sign * compare(left[key], right[key]));
}

/** Names in `with=a,b`. */
export const withOf = ({ query }: Call): ReadonlySet<string> =>
  new Set(
    items(query.with)
      .flatMap((part) => String(part).split(','))
      .map((name) => name.trim()),
  );
