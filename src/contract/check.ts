/** Checks of what an author wrote: each finding is one warning of the development build. */
import { rows, type Contract, type ParamValues } from './contract.js';
import { nearest } from './nearest.js';
import { text } from './markup/text.js';
import { toRecord } from './values.js';
import { warn } from './warn.js';

declare const __DEV__: boolean;

/** Parameters of a template as an object; anything else counts as none. */
export function toParams(name: string, params: unknown): ParamValues {
  if (params == null) return {};
  if (typeof params === 'object' && !Array.isArray(params)) return params as ParamValues;
  if (__DEV__)
    warn(`${name}: the parameters are ${Array.isArray(params) ? 'an array' : `a ${typeof params}`}. Give an object.`);
  return {};
}

/** Warns about template parameters that the control does not know. */
export function checkParams(contract: Contract, params: ParamValues): void {
  const own = rows(contract);
  const known = own.filter((row) => row.face !== 'element').map((row) => row.name);
  for (const name of Object.keys(params)) {
    if (known.includes(name)) continue;
    if (own.some((row) => row.name === name))
      warn(`${contract.name}: "${name}" is no template parameter. Only the element has it.`);
    else {
      const near = nearest(name, known);
      const hint = near ? `Did you mean "${near}"?` : `Known: ${known.join(', ')}.`;
      warn(`${contract.name}: unknown parameter "${name}". ${hint}`);
    }
  }
}

/** Parameters that name a class of something inside, and the part that an element has in its place. */
const PARTS: Readonly<Record<string, string>> = {
  text_class_name: 'text',
  inner_class_name: 'text',
  dropdown_class_name: 'list',
  list_class_name: 'list',
  context_menu_class_name: 'menu',
};

/** Warns about classes for what stands inside of an element, where no rule or selector of the page comes. */
export function checkInnerClasses(control: string, params: ParamValues): void {
  for (const [name, part] of Object.entries(PARTS)) {
    const given = text(params[name]);
    if (given)
      warn(`${control}: ${name} "${given.slice(0, 40)}" has no effect on the element. Style its ::part(${part}).`);
  }
}

/**
 * Warns about an entry of a list that is no object, and about an id that stands twice: the first of each kind.
 * @param takesTexts a text or a number alone is an entry, too
 */
export function checkItems(items: readonly unknown[], owner: string, takesTexts = false): void {
  const isBad = (item: unknown): boolean =>
    item === null || (typeof item !== 'object' && !(takesTexts && ['string', 'number'].includes(typeof item)));
  const bad = items.findIndex(isBad);
  if (bad >= 0) warn(`${owner}[${bad}] is ${items[bad] === null ? 'null' : `a ${typeof items[bad]}`}. Give an object.`);
  const seen = new Set<string>();
  for (const item of items) {
    const { id } = toRecord(item);
    if (id == null) continue;
    const key = text(id);
    if (seen.has(key)) {
      warn(`${owner}: the id "${key.slice(0, 40)}" stands twice, and no value tells them apart. Give each its own.`);
      return;
    }
    seen.add(key);
  }
}

/** Warns about a value, or one of several, that no entry of a list has. */
export function warnOfUnknown(owner: string, value: string | readonly string[]): void {
  const isJoined = Array.isArray(value) && value.some((one: string) => one.includes(','));
  const hint = isJoined ? ' Give a list, in the attribute as JSON: ["1","2"].' : '';
  warn(`${owner}: the value "${String(value).slice(0, 40)}" is in no item. It is kept and marked invalid.${hint}`);
}
