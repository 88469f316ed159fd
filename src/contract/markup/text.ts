/** Printing rules of the product's templates: spec of the native controls, "Escaping" and "Truthiness". */

const ENTITY: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;', '<': '&lt;', '>': '&gt;' };
const SPECIAL = /["'<>]/;
const SPECIALS = /["'<>]/g;

/** A value as a template prints it: null and undefined are empty, the rest is `String(value)`. */
export function text(value: unknown): string {
  if (value == null) return '';
  if (typeof value === 'string') return value;
  try {
    return String(value);
  } catch {
    return ''; // an object without a string form has nothing to print
  }
}

/** {@link text}, with `"` `'` `<` `>` as entities. `&` stays, as in the product, so an entity in a value is decoded. */
export function escape(value: unknown): string {
  const string = text(value);
  return string && SPECIAL.test(string) ? string.replace(SPECIALS, (char) => ENTITY[char]!) : string;
}

/** Text for an attribute or content that must come back character by character: `&` is escaped too. */
export function escapeExactly(value: unknown): string {
  return escape(text(value).replaceAll('&', '&amp;'));
}

/** Removes tags, as the templates do for titles. */
export function stripTags(value: unknown): string {
  const string = text(value);
  return string.includes('<') ? string.replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi, '') : string;
}

/** The templates' `==`: loose equality, so `selected: '2'` finds `id: 2`. */
export function same(a: unknown, b: unknown): boolean {
  try {
    // eslint-disable-next-line eqeqeq -- the contract is loose equality
    return a == b;
  } catch {
    return false; // an object without a primitive form equals nothing
  }
}

/** ` name="value"` when the value is truthy, as most attributes of the templates are printed; else nothing. */
export function attr(name: string, value: unknown): string {
  return value ? ` ${name}="${escape(value)}"` : '';
}

/** Classes as one text, without the empty ones. */
export function classes(...parts: unknown[]): string {
  return parts.map(text).filter(Boolean).join(' ');
}

/** ` class="…"` of classes, without the empty ones. */
export function classAttr(...parts: unknown[]): string {
  return ` class="${escape(classes(...parts))}"`;
}

/** A class after others: a space before the escaped value; nothing for an empty one. */
export function andClass(value: unknown): string {
  const string = escape(value);
  return string && ` ${string}`;
}

/** A class before others, as {@link andClass} is one after them. */
export function classAnd(value: unknown): string {
  const string = escape(value);
  return string && `${string} `;
}

/** A text that depends on a parameter; `false` as a value would be printed. */
export function when(condition: unknown, printed: string): string {
  return condition ? printed : '';
}

/** The entries of a list, one after the other; a hole in it is none. */
export function each<T>(list: readonly T[], print: (entry: T, index: number) => string): string {
  let all = '';
  for (let index = 0; index < list.length; index++) {
    const entry = list[index]!;
    if (entry !== undefined || index in list) all += print(entry, index);
  }
  return all;
}

/** ` style="property:value;…"` from a map; nothing without one. */
export function styleAttr(map: unknown): string {
  if (!map) return '';
  const entries = typeof map === 'object' ? Object.entries(map) : [];
  return ` style="${entries.map(([property, value]) => `${escape(property)}:${escape(value)};`).join('')}"`;
}

/** A raw parameter (`additional_data`) between attributes. */
export function raw(value: unknown): string {
  return value ? ` ${text(value)}` : '';
}
