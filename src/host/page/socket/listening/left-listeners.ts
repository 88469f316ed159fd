import type { LeftSource } from '../../tracing/handlers/left-over.js';
import type { Left } from '../../tracing/handlers/visits.js';
import type { Kept } from './listening.js';

const more = (count: number): string => (count > 1 ? ` and ${count - 1} more from there` : '');

/** Listeners that widgets have to take back: those of one place of a script together. */
export class LeftListeners implements LeftSource {
  readonly #all: () => readonly Kept[];
  readonly #found: (kept: Kept) => void;
  readonly #groups = new WeakMap<Left, readonly Kept[]>();

  /** @param found one was found to be left over */
  constructor(all: () => readonly Kept[], found: (kept: Kept) => void) {
    this.#all = all;
    this.#found = found;
  }

  get left(): readonly Left[] {
    const places = new Map<string, Kept[]>();
    for (const kept of this.#all()) {
      const place = `${kept.widget} ${kept.where} ${kept.visit}`;
      if (kept.isTold) continue;
      const group = places.get(place);
      if (group) group.push(kept);
      else places.set(place, [kept]);
    }
    return [...places.values()].map((group) => this.#leftOf(group));
  }

  forget(left: Left): void {
    for (const kept of this.#groups.get(left) ?? []) {
      kept.isTold = true;
      this.#found(kept);
    }
  }

  #leftOf(group: readonly Kept[]): Left {
    const { widget, channel, where, visit } = group[0]!;
    const left: Left = {
      widget,
      what: `The listener of the channel ${channel}${more(group.length)}`,
      where,
      visit,
      undo: 'Keep what listenSocketChannel returns, and call it in destroy.',
    };
    this.#groups.set(left, group);
    return left;
  }
}
