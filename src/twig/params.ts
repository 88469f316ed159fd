import type { ParamValues } from '../contract/contract.js';
import { warn } from '../contract/warn.js';
import { templateParams } from './element-markup.js';

/** Where twig.js notes the order of a map's keys, as a key among them. */
const KEYS = '_keys';

function withoutKeys(value: unknown): unknown {
  if (!value || typeof value !== 'object' || !Object.hasOwn(value, KEYS)) return value;
  const { [KEYS]: _order, ...rest } = value as Record<string, unknown>;
  return rest;
}

/** Parameters as their author wrote them. Anything but an object counts as none. */
export function cleaned(name: string, params: unknown): ParamValues {
  if (params == null) return {};
  if (typeof params !== 'object' || Array.isArray(params)) {
    warn(`${name}: the parameters are ${Array.isArray(params) ? 'an array' : `a ${typeof params}`}. Give an object.`);
    return {};
  }
  const values = withoutKeys(params) as Record<string, unknown>;
  const maps = Object.keys(values).filter((param) => withoutKeys(values[param]) !== values[param]);
  if (!maps.length) return values;
  return { ...values, ...Object.fromEntries(maps.map((param) => [param, withoutKeys(values[param])])) };
}

/** A template's context as the parameters of a control that it includes: the rest is not meant for the control. */
export function paramsFrom(name: string, context: unknown): ParamValues {
  const values = (context ?? {}) as ParamValues;
  const result: Record<string, unknown> = {};
  // Not only own keys: an included template of twig.js 0.8.9 inherits its context through the prototype.
  for (const param of templateParams(name)) if (values[param] !== undefined) result[param] = values[param];
  return result;
}
