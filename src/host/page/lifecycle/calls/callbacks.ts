/** The callbacks of a widget, which it may write anew at any time. */
import type { Journal } from '../../../journal/journal.js';
import type { LoadedWidget } from '../../widget-object/loaded-widget.js';
import { reportBreach } from './breach.js';
import { running } from '../running.js';

export type Callback = (this: unknown, ...args: unknown[]) => unknown;

/** The object that holds a callback, and the callback: `leads.selected` may be written flat or nested. */
export function findCallback(callbacks: object, name: string): Callback | undefined {
  const own = memberOf(callbacks, name);
  if (typeof own === 'function') return own as Callback;
  const [first, ...rest] = name.split('.');
  const nested = rest.length ? memberOf(callbacks, first!) : undefined;
  if (nested === null || typeof nested !== 'object') return undefined;
  return findCallback(nested, rest.join('.'));
}

/** `in` first: reading a member that is not there is what {@link watchThis} tells of. */
const memberOf = (from: object, name: string): unknown =>
  name in from ? (from as Record<string, unknown>)[name] : undefined;

const watched = new WeakSet<object>();

/**
 * Members of the widget that are looked for on its callbacks, where `this` of a callback does not have them, are told of once
 * each. The object stays the widget's own, so that `this === self.callbacks`: only its prototype is another one, and only when it
 * had none of its own.
 */
export function watchThis({ config, instance, callbacks }: LoadedWidget, journal: Journal): void {
  if (watched.has(callbacks) || !Object.isExtensible(callbacks)) return;
  watched.add(callbacks);
  if (Object.getPrototypeOf(callbacks) !== Object.prototype) return;
  const told = new Set<string>();
  const prototype = new Proxy(Object.prototype, {
    get(target, name, receiver) {
      if (name in target || typeof name !== 'string' || !(name in instance)) return Reflect.get(target, name, receiver);
      if (!told.has(name)) {
        told.add(name);
        const callback = running.current?.name ?? 'code of the widget';
        reportBreach(journal, { widget: config.code, name: 'this-in-callback', values: { member: name, callback } });
      }
      return undefined;
    },
  });
  Object.setPrototypeOf(callbacks, prototype);
}
