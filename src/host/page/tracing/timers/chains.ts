import type { Asker } from '../origin/owners.js';
import type { Left, Visits } from '../handlers/visits.js';

/** A timeout of a widget, and what it goes back to. */
interface Link extends Left {
  /** Places of the script that set those before it, each in the run of the one before. */
  readonly before: ReadonlySet<string | undefined>;
  /** One of them is its own: it comes again and again. */
  readonly isChain: boolean;
  /** Number of the timeout, once it is set. */
  id?: number;
}

type Run = (this: never, ...args: never[]) => unknown;

/** Follows timeouts that set themselves anew, which are an interval in all but name. */
export class Chains {
  readonly #visits: Visits;
  readonly #pending = new Map<number, Link>();
  /** Places whose timeouts have run, by widget. */
  readonly #ran = new Set<string>();
  #running: Link | undefined;
  #late: (left: Left) => void = () => undefined;

  constructor(visits: Visits) {
    this.#visits = visits;
  }

  /** Those that wait for their next run. */
  get left(): readonly Left[] {
    return [...this.#pending.values()].filter(({ isChain }) => isChain);
  }

  /** Hears of those that are set anew after their area was left. */
  onLate(listener: (left: Left) => void): void {
    this.#late = listener;
  }

  /** @returns undefined: it is no widget's */
  link({ widget, callback, script }: Asker, wait = 0): Link | undefined {
    if (widget === undefined) return undefined;
    const from = this.#running?.widget === widget ? this.#running : undefined;
    // Set by an answer, in an area where the widget does not run: what it goes back to has been left.
    const isStray =
      !from && callback === undefined && this.#visits.isGone(widget) && this.#ran.has(`${widget} ${script}`);
    const link: Link = {
      widget,
      what: `A chain of setTimeout of ${wait} ms`,
      where: script,
      visit: from?.visit ?? (isStray ? -1 : this.#visits.current),
      undo: 'Keep what setTimeout returns, call clearTimeout with it in destroy, and set no other one after that.',
      before: new Set(from && [...from.before, from.where]),
      isChain: isStray || Boolean(from?.before.has(script) || (from && from.where === script)),
    };
    if (link.isChain && link.visit < this.#visits.current) this.#late(link);
    return link;
  }

  /** A handler that knows which timeout it is of. */
  within(link: Link, run: Run): Run {
    const call = (go: () => unknown): unknown => {
      const outer = this.#running;
      this.#running = link;
      this.clear(link.id!);
      this.#ran.add(`${link.widget} ${link.where}`);
      try {
        return go();
      } finally {
        this.#running = outer;
      }
    };
    return function (this: never, ...args: never[]) {
      return call(() => Reflect.apply(run, this, args));
    };
  }

  set(id: number, link: Link): void {
    link.id = id;
    this.#pending.set(id, link);
  }

  clear(id: number): void {
    this.#pending.delete(id);
  }
}
