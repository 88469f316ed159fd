import { replace } from '../network/network.js';
import { laterName, type Owners } from '../origin/owners.js';
import type { Left, Visits } from './visits.js';

type View = Window & typeof globalThis;
type Options = boolean | AddEventListenerOptions | undefined;
type Args = [type: string, listener: EventListenerOrEventListenerObject | null, options?: Options];

interface Kept extends Left {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: object;
  readonly capture: boolean;
}

const captureOf = (options: Options): boolean =>
  typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);

/** Follows listeners of the browser: whose they are, and which of document, window and body are left. */
export class Listeners {
  readonly #owners: Owners;
  readonly #visits: Visits;
  readonly #view: View;
  readonly #wrappers = new WeakMap<object, EventListener>();
  #kept: Kept[] = [];
  #paused = 0;

  constructor(view: View, owners: Owners, visits: Visits) {
    this.#view = view;
    this.#owners = owners;
    this.#visits = visits;
    const added = this.#added.bind(this);
    const removed = this.#removed.bind(this);
    replace(
      view.EventTarget.prototype,
      'addEventListener',
      (native) =>
        function (this: EventTarget, ...args: Args) {
          return Reflect.apply(native, this, added(this ?? view, args));
        } as EventTarget['addEventListener'],
    );
    replace(
      view.EventTarget.prototype,
      'removeEventListener',
      (native) =>
        function (this: EventTarget, ...args: Args) {
          const wrapped = removed(this ?? view, args);
          // The same function may have been added by another one, whose it is not.
          if (wrapped) Reflect.apply(native, this, wrapped);
          return Reflect.apply(native, this, args);
        } as EventTarget['removeEventListener'],
    );
  }

  /** Listeners that are still there. */
  get left(): readonly Left[] {
    return this.#kept;
  }

  forget(left: Left): void {
    this.#kept = this.#kept.filter((one) => one !== left);
  }

  /** Runs code whose listeners are nobody's: those of jQuery, which shares one among all of its handlers. */
  unowned<T>(run: () => T): T {
    this.#paused += 1;
    try {
      return run();
    } finally {
      this.#paused -= 1;
    }
  }

  #added(target: EventTarget, args: Args): Args {
    const [type, listener, options] = args;
    if (!listener || this.#paused || !['function', 'object'].includes(typeof listener)) return args;
    const known = this.#wrappers.get(listener);
    const { widget, callback, script } = this.#owners.asker();
    if (widget === undefined && !known) return args;
    if (widget !== undefined) this.#keep({ target, type, listener, widget, where: script }, options);
    const wrapper = known ?? this.#wrapper(listener, widget!, laterName(type, callback));
    return [type, wrapper, ...args.slice(2)] as unknown as Args;
  }

  #removed(target: EventTarget, args: Args): Args | undefined {
    const [type, listener, options] = args;
    const wrapper = listener && this.#wrappers.get(listener);
    if (!wrapper) return undefined;
    this.#drop(target, type, listener, captureOf(options));
    return [type, wrapper, ...args.slice(2)] as unknown as Args;
  }

  #wrapper(listener: EventListenerOrEventListenerObject, widget: string, name: string): EventListener {
    const owners = this.#owners;
    const wrapper = function (this: unknown, event: Event) {
      return owners.within({ widget, name }, () =>
        typeof listener === 'function'
          ? (Reflect.apply(listener, this, [event]) as unknown)
          : (listener.handleEvent(event) as unknown),
      );
    } as EventListener;
    this.#wrappers.set(listener, wrapper);
    return wrapper;
  }

  #keep(added: Pick<Kept, 'target' | 'type' | 'listener' | 'widget' | 'where'>, options: Options): void {
    const { target, type, listener } = added;
    const { document } = this.#view;
    const name = target === this.#view ? 'window' : target === document ? 'document' : 'body';
    if (name === 'body' && target !== document.body) return;
    const capture = captureOf(options);
    const { once = false, signal } = typeof options === 'object' ? (options ?? {}) : {};
    if (once || signal?.aborted) return;
    this.#drop(target, type, listener, capture);
    signal?.addEventListener('abort', () => this.#drop(target, type, listener, capture));
    const undo = `Call ${name}.removeEventListener('${type}', …) with the same function in destroy.`;
    this.#kept.push({
      ...added,
      capture,
      what: `The listener of ${type} on ${name}`,
      visit: this.#visits.current,
      undo,
    });
  }

  #drop(target: EventTarget, type: string, listener: object, capture: boolean): void {
    this.#kept = this.#kept.filter(
      (one) => !(one.target === target && one.type === type && one.listener === listener && one.capture === capture),
    );
  }
}
