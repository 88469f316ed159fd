/** Printing of elements from the parameters of templates. What differs between controls is in their `markup.ts`. */
import { rows, type Contract, type ParamValues, type Row } from '../contract.js';
import { isProductClass } from './product-classes.js';
import { escape, raw, text } from './text.js';
import { warn } from '../warn.js';

/** An element in markup: its attributes, each with a space before it, and its content. */
export interface ElementMarkup {
  readonly attributes: string;
  readonly content: string;
}

/** Printed natively even when empty, so a raw attribute of the same name after it has no effect. */
const ALWAYS = new Set(['name', 'value', 'placeholder']);

function print(row: Row, value: unknown, complete: boolean): string {
  if (row.type === 'boolean') return value ? ` ${row.attribute}` : '';
  const always = ALWAYS.has(row.name);
  if (!always && !value) return '';
  const printed = escape(value);
  return (always ? printed || complete : printed !== row.default) ? ` ${row.attribute}="${printed}"` : '';
}

/**
 * A printer of the attributes that a contract's table maps as they are: a boolean by its presence, any other value as
 * the native face prints it.
 * @param skip rows that the control prints itself; lists are never printed here
 */
export function attributePrinter(contract: Contract, ...skip: string[]): (params: ParamValues) => string {
  const own = rows(contract).filter(
    ({ name, type, face, attribute }) => attribute && !face && !['list', 'map'].includes(type) && !skip.includes(name),
  );
  return (params) => {
    const complete = Boolean(params.additional_data);
    let result = '';
    for (const row of own) {
      const value = params[row.name];
      if (value !== undefined || complete) result += print(row, value, complete);
    }
    return result;
  };
}

/** Class names of a parameter, sorted into those for the host and the product's own. */
export interface HostClasses {
  readonly className: string;
  readonly product: readonly string[];
}

const NONE: HostClasses = { className: '', product: [] };

/**
 * Sorts class names: the product's scripts and styles would take a host that bears one of theirs for native markup.
 * @param follow the product's names that the element takes over from its host; they may stand there
 */
export function hostClasses(follow: readonly string[], ...values: unknown[]): HostClasses {
  const given = values.map(text).filter(Boolean).join(' ').trim();
  if (!given) return NONE;
  const names = given.split(/\s+/);
  const product = names.filter((name) => isProductClass(name) && !follow.includes(name));
  if (!product.length) return { className: given, product };
  return { className: names.filter((name) => !product.includes(name)).join(' '), product };
}

/** Warns about classes that have no meaning for an element. */
export function warnOfProductClasses(control: string, names: readonly string[]): void {
  for (const name of names)
    warn(
      `${control}: the class "${name.slice(0, 40)}" belongs to the native markup and is left out of the element. ` +
        'Use its attributes and parts.',
    );
}

/** ` class="…" id="…"` and the raw attributes, which come last: one that stands twice keeps its first value. */
export function hostAttributes(className: string, params: ParamValues, between: string): string {
  const { id, additional_data: data } = params;
  const look = className || data ? ` class="${escape(className)}"` : '';
  return `${look}${id ? ` id="${escape(id)}"` : ''}${between}${raw(data)}`;
}
