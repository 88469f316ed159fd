import { laterName, type Owners } from '../origin/owners.js';
import type { Listeners } from './listeners.js';
import type { Left, Visits } from './visits.js';

type Handler = ((this: never, ...args: never[]) => unknown) & { guid?: number };

/** jQuery's tables of events, as far as they are followed. */
export interface JQueryEvents {
  (target: unknown): { readonly length: number };
  guid: number;
  readonly event: {
    add(
      target: unknown,
      types: string,
      handler: Handler | { handler: Handler },
      data?: unknown,
      selector?: unknown,
    ): void;
  };
  _data(target: unknown, key: 'events'): Record<string, readonly { handler: Handler; origType: string }[]> | undefined;
}

type Added = Omit<Left, 'what' | 'undo'>;

/** Follows handlers of jQuery: it listens once and calls all of them, so that the browser does not know whose they are. */
export class JQueryHandlers {
  readonly #owners: Owners;
  readonly #listeners: Listeners;
  readonly #visits: Visits;
  readonly #added = new WeakMap<Handler, Added>();
  readonly #libraries: JQueryEvents[] = [];

  constructor(owners: Owners, listeners: Listeners, visits: Visits) {
    this.#owners = owners;
    this.#listeners = listeners;
    this.#visits = visits;
  }

  follow($: JQueryEvents): void {
    const add = $.event.add;
    const unowned = (run: () => void): void => this.#listeners.unowned(run);
    const followed = this.#followed.bind(this, $);
    this.#libraries.push($);
    $.event.add = function (this: unknown, target, types, handler, ...rest) {
      const one = followed(types, handler);
      unowned(() => Reflect.apply(add, this, [target, types, one, ...rest]));
    };
  }

  /** Handlers that are still on document, window and body. */
  get left(): readonly Left[] {
    return this.#libraries.flatMap(($) =>
      Object.entries({ document, window, body: document.body }).flatMap(([name, target]) =>
        Object.values($._data(target, 'events') ?? {}).flatMap((list) => this.#leftOf(name, list)),
      ),
    );
  }

  #leftOf(name: string, list: readonly { handler: Handler; origType: string }[]): Left[] {
    return list.flatMap(({ handler, origType }) => {
      const added = this.#added.get(handler);
      const what = `The jQuery handler of ${origType} on ${name}`;
      const undo = `Add it as '${origType}.NAME' with a name of your own, and call $(${name}).off('.NAME') in destroy.`;
      return added ? [{ ...added, what, undo }] : [];
    });
  }

  #followed($: JQueryEvents, types: string, given: Handler | { handler: Handler }): Handler | { handler: Handler } {
    if (!given) return given;
    if (typeof given === 'object') return { ...given, handler: this.#followed($, types, given.handler) as Handler };
    if (typeof given !== 'function') return given;
    const { widget, callback, script } = this.#owners.asker();
    if (widget === undefined) return given;
    // By this number `off` finds it.
    given.guid ??= $.guid++;
    const name = laterName(types.split(/[.\s]/)[0]!, callback);
    const handler: Handler = this.#owners.owned({ widget, name }, given);
    handler.guid = given.guid;
    this.#added.set(handler, { widget, where: script, visit: this.#visits.current });
    return handler;
  }
}
