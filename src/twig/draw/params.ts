import type { ParamValues } from '../../contract/contract.js';
import { toParams } from '../../contract/check.js';
import { templateParams } from '../../controls/contracts.js';

declare const __DEV__: boolean;

type Values = Record<string, unknown>;

/** Parameters that are lists, in every control: a test holds them to the tables. */
export const LISTS: ReadonlySet<string> = new Set(['items', 'values', 'context_menu']);

/** Where twig.js notes the order of a map's keys, as a key among them; the map itself has them in another one. */
const KEYS = '_keys';

function isNoted(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && KEYS in value && Object.hasOwn(value, KEYS);
}

function hasNotes(value: unknown): boolean {
  return typeof value === 'object' && (isNoted(value) || (Array.isArray(value) && value.some(isNoted)));
}

function hasNotesInside(values: Values): boolean {
  for (const param in values) if (param === KEYS || hasNotes(values[param])) return true;
  return false;
}

/** A map as its author wrote it. */
function entriesOf(map: Values): Array<[string, unknown]> {
  const noted = map[KEYS];
  const order = new Set([...(Array.isArray(noted) ? (noted as unknown[]).map(String) : []), ...Object.keys(map)]);
  return Array.from(order)
    .filter((key) => key !== KEYS && Object.hasOwn(map, key))
    .map((key) => [key, map[key]]);
}

/**
 * A value without notes. A map in place of a list becomes one, so that numbers as keys keep their order: a parameter that is
 * a list, or a field of a list's entry.
 */
function plain(value: unknown, isList: boolean): unknown {
  if (!hasNotes(value)) return value;
  if (Array.isArray(value)) return value.map((one) => plain(one, false));
  const entries = entriesOf(value as Values).map(([key, one]) => [key, plain(one, !isList)] as const);
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** Parameters as their author wrote them. Anything but an object counts as none. */
export function cleaned(name: string, params: unknown): ParamValues {
  const values = toParams(name, params) as Values;
  if (!hasNotesInside(values)) return values;
  const entries = Object.entries(values).filter(([param]) => param !== KEYS);
  return Object.fromEntries(entries.map(([param, value]) => [param, plain(value, LISTS.has(param))]));
}

/**
 * A template's context as the parameters of a control that it includes. A control reads its own ones and no other, so the
 * rest is left out only where it would be warned about.
 */
export function paramsFrom(name: string, context: unknown): ParamValues {
  const values = (context ?? {}) as ParamValues;
  const own = __DEV__ ? new Set(templateParams(name).map((row) => row.name)) : undefined;
  const result: Values = {};
  // Not only own keys: an included template of twig.js 0.8.9 inherits its context through the prototype.
  for (const key in values) if (values[key] !== undefined && (!own || own.has(key))) result[key] = values[key];
  return result;
}
