/** Whether what a script made is a widget, and if not, why it fails in the product. */

const RETURN =
  'Return a function: define([…], function (…) { return function () { this.callbacks = { … }; return this; }; });';

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const isThenable = (value: unknown): boolean => typeof (value as { then?: unknown } | null)?.then === 'function';

export const isEsClass = (value: Function): boolean => /^class\b/.test(Function.prototype.toString.call(value));

function isConstructor(value: Function): boolean {
  try {
    Reflect.construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
}

/** Why the value of script.js is no widget; undefined for one that is. */
export function problemOfModule(value: unknown): string | undefined {
  if (value === undefined)
    return `the module is undefined: the script called no define, or its function returned nothing. ${RETURN}`;
  if (isThenable(value))
    return `the function of define returned a promise: RequireJS takes that for the module, and a promise is no constructor. ${RETURN}`;
  if (Object.prototype.toString.call(value) === '[object AsyncFunction]')
    return `the module is an async function: an async function of define is no function to RequireJS, which takes it for the module itself, and \`new\` refuses it. ${RETURN}`;
  if (typeof value !== 'function') return `the module is ${kindOf(value)}, not a constructor. ${RETURN}`;
  if (isEsClass(value))
    return (
      `the module is an ES class: the product puts the members of the system into the prototype that a function has, ` +
      `over methods of the same names, and the prototype of a class cannot be replaced. ${RETURN}`
    );
  if (!isConstructor(value)) return `the module is an arrow function or a method, which \`new\` refuses. ${RETURN}`;
  return undefined;
}

/** Why what the constructor made is no widget; undefined for one that is. */
export function problemOfInstance(instance: unknown): string | undefined {
  const { callbacks } = (instance ?? {}) as { callbacks?: unknown };
  if (callbacks === undefined)
    return 'the constructor set no callbacks. Set this.callbacks = { render, init, bind_actions, … } and return this.';
  if (callbacks === null || typeof callbacks !== 'object')
    return `callbacks is ${kindOf(callbacks)}. Set this.callbacks to an object of functions.`;
  return undefined;
}
