import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';
import type { JQueryHandlers } from './jquery-handlers.js';
import type { Listeners } from './listeners.js';
import type { Timers } from '../timers/timers.js';
import type { Left, Visits } from './visits.js';

/** What widgets add somewhere else and have to take back. */
export interface LeftSource {
  readonly left: readonly Left[];
  /** It was found to be left over. */
  forget(left: Left): void;
}

/** Tells what widgets have left behind when an area was left. */
export class LeftOver {
  readonly #journal: Journal;
  readonly #visits: Visits;
  readonly #sources: { readonly timers: Timers; readonly listeners: Listeners; readonly jquery: JQueryHandlers };
  readonly #stays: (widget: string) => boolean;
  readonly #told = new Set<string>();
  readonly #more: LeftSource[] = [];

  /** @param stays true for widgets that are not destroyed */
  constructor(
    journal: Journal,
    visits: Visits,
    sources: { readonly timers: Timers; readonly listeners: Listeners; readonly jquery: JQueryHandlers },
    stays: (widget: string) => boolean,
  ) {
    this.#journal = journal;
    this.#visits = visits;
    this.#sources = sources;
    this.#stays = stays;
    sources.timers.chains.onLate((left) => stays(left.widget) || this.#report(left));
    journal.listen(({ kind, widget, name }) => {
      if (kind === 'callback' && widget !== undefined && name !== 'destroy') visits.called(widget);
    });
  }

  /** Looks at another source, too. */
  add(source: LeftSource): void {
    this.#more.push(source);
  }

  /** The area is left: what its widgets do not take back in this turn is left over. */
  leave(): void {
    this.#visits.next();
    setTimeout(() => this.#tell());
  }

  #tell(): void {
    const { timers, listeners, jquery } = this.#sources;
    const over = (left: Left): boolean => left.visit < this.#visits.current && !this.#stays(left.widget);
    for (const left of timers.left.filter(over)) this.#report(left, () => timers.forget(left));
    for (const left of listeners.left.filter(over)) this.#report(left, () => listeners.forget(left));
    for (const left of jquery.left.filter(over)) this.#report(left);
    for (const source of this.#more)
      for (const left of source.left.filter(over)) this.#report(left, () => source.forget(left));
  }

  /** One place of a script is told of once. */
  #report({ widget, what, where, undo }: Left, forget?: () => void): void {
    forget?.();
    const key = [widget, what, where].join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#journal.report(violation('left-after-destroy', widget, { what, where: where ?? 'an unknown place', undo }));
  }
}
