import { replace } from '../network/network.js';
import type { Running } from '../../lifecycle/running.js';
import { laterName, type Asker, type Owners } from '../origin/owners.js';
import { Chains } from './chains.js';
import type { Left, Visits } from '../handlers/visits.js';

type View = Window & typeof globalThis;
type Timer = (handler: TimerHandler, wait?: number, ...args: unknown[]) => number;

/** Follows timers: whose they are, and which intervals and chains of timeouts are left. */
export class Timers {
  readonly #owners: Owners;
  readonly #visits: Visits;
  readonly #intervals = new Map<number, Left>();
  readonly chains: Chains;

  constructor(view: View, owners: Owners, visits: Visits) {
    this.#owners = owners;
    this.#visits = visits;
    this.chains = new Chains(visits);
    replace(view, 'setTimeout', (native) => this.#follow(native as Timer, 'setTimeout') as typeof setTimeout);
    replace(view, 'setInterval', (native) => this.#follow(native as Timer, 'setInterval') as typeof setInterval);
    const forget = (native: (id?: number) => void) => (id?: number) => {
      this.#intervals.delete(Number(id));
      this.chains.clear(Number(id));
      return Reflect.apply(native, view, [id]);
    };
    replace(view, 'clearInterval', forget as never);
    replace(view, 'clearTimeout', forget as never);
    replace(
      view,
      'requestAnimationFrame',
      (native) => (run) =>
        Reflect.apply(native, view, [typeof run === 'function' ? this.#owned(run, 'requestAnimationFrame') : run]),
    );
  }

  /** What runs on. */
  get left(): readonly Left[] {
    return [...this.#intervals.values(), ...this.chains.left];
  }

  /** Tells of each only once. */
  forget(left: Left): void {
    for (const [id, one] of this.#intervals) if (one === left) this.#intervals.delete(id);
  }

  #follow(native: Timer, name: 'setTimeout' | 'setInterval'): Timer {
    return (handler, ...rest) => {
      const asker = this.#owners.asker();
      if (typeof handler !== 'function') return Reflect.apply(native, undefined, [handler, ...rest]) as number;
      const owned = this.#owned(handler as () => unknown, name, asker);
      const link = name === 'setTimeout' ? this.chains.link(asker, rest[0]) : undefined;
      const run = link ? this.chains.within(link, owned) : owned;
      const id = Reflect.apply(native, undefined, [run, ...rest]) as number;
      if (link) this.chains.set(id, link);
      else if (asker.widget !== undefined) this.#intervals.set(id, this.#interval(asker, rest[0]));
      return id;
    };
  }

  #interval({ widget, script }: Asker, wait = 0): Left {
    const what = `setInterval of ${wait} ms`;
    const undo = 'Keep what setInterval returns, and call clearInterval with it in destroy.';
    return { widget: widget!, what, where: script, visit: this.#visits.current, undo };
  }

  #owned<F extends (this: never, ...args: never[]) => unknown>(run: F, name: string, asker?: Asker): F {
    const { widget, callback } = asker ?? this.#owners.asker();
    if (widget === undefined) return run;
    const owner: Running = { widget, name: laterName(name, callback) };
    return this.#owners.owned(owner, run);
  }
}
