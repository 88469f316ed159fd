/** Lists in the markup of elements: JSON in an attribute, worked out once for a list that stays the same. */
import { text } from './text.js';
import { toRecord } from '../values.js';

type Item = Readonly<Record<string, unknown>>;

/** References to `"`, `\` and control characters: decoded by a browser before the JSON is read, they would break it. */
const REFERENCE = /&(?:(quot|QUOT)(?:;|(?![=\da-z]))|(bsol|Tab|NewLine);|#(\d+);?|#x([\da-f]+);?)/gi;
const NAMED: Readonly<Record<string, number>> = { quot: 34, QUOT: 34, bsol: 92, Tab: 9, NewLine: 10 };
const UNSAFE = /['<>]/g;
const ENTITY: Readonly<Record<string, string>> = { "'": '&#39;', '<': '&lt;', '>': '&gt;' };

/** A reference as the JSON escape of what it stands for, if it has to be one. */
function decode(reference: string, quote?: string, name?: string, decimal?: string, hex?: string): string {
  const code = quote || name ? NAMED[(quote ?? name)!] : Number(decimal ?? `0x${hex}`);
  if (code === 34 || code === 92) return `\\${String.fromCharCode(code)}`;
  return code && code < 32 ? `\\u${code.toString(16).padStart(4, '0')}` : reference;
}

/**
 * JSON for an attribute in single quotes. As in every other attribute `&` is not escaped, so an entity in a text is
 * decoded as the native face decodes it.
 */
function inQuotes(json: string): string {
  const safe = json.includes('&') ? json.replace(REFERENCE, decode) : json;
  return safe.replace(UNSAFE, (char) => ENTITY[char]!);
}

/** A field as it stands in JSON: what a template would print, with the line ends that an HTML parser would leave. */
export function jsonValue(value: unknown): string | number | boolean | undefined {
  if (value == null) return undefined;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  const string = text(value);
  return /[\r\0]/.test(string) ? string.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD') : string;
}

/** ` NAME='JSON'`. */
export function jsonAttribute(name: string, value: unknown): string {
  return ` ${name}='${inQuotes(JSON.stringify(value))}'`;
}

function read(list: readonly unknown[], fields: readonly string[]): unknown[] {
  return list.flatMap((item) => fields.map((field) => toRecord(item)[field]));
}

function unchanged(list: readonly unknown[], fields: readonly string[], before: readonly unknown[]): boolean {
  if (before.length !== list.length * fields.length) return false;
  let at = 0;
  for (const item of list) {
    const record = toRecord(item);
    for (const field of fields) if (record[field] !== before[at++]) return false;
  }
  return true;
}

/**
 * A printer of lists: ` NAME='JSON'`, nothing for an empty list. A list that is printed again costs a comparison of its
 * fields: an author may have changed it in place.
 * @param fields the fields that `project` reads
 * @param project an item as the element wants it
 */
export function listPrinter(
  name: string,
  fields: readonly string[],
  project: (item: Item) => Item,
): (list: readonly unknown[]) => string {
  const known = new WeakMap<readonly unknown[], { before: readonly unknown[]; printed: string }>();
  return (list) => {
    if (!list.length) return '';
    const last = known.get(list);
    if (last && unchanged(list, fields, last.before)) return last.printed;
    const printed = jsonAttribute(
      name,
      list.map((item) => project(toRecord(item))),
    );
    known.set(list, { before: read(list, fields), printed });
    return printed;
  };
}
