import type { Journal } from '../../../journal/journal.js';
import type { Caller } from '../../lifecycle/calls/caller.js';
import type { Running } from '../../lifecycle/running.js';

/** Calls of a second that are written down each. */
const SHOWN = 20;
const WINDOW_MS = 1000;

/** Calls of one name: the first of a second are entries, of the others there is one entry together. */
export class FoldedCalls {
  readonly #caller: Caller;
  readonly #journal: Journal;
  readonly #owner: Running;
  #since = 0;
  #count = 0;
  #folded = 0;
  #threw = 0;

  constructor(caller: Caller, journal: Journal, owner: Running) {
    this.#caller = caller;
    this.#journal = journal;
    this.#owner = owner;
  }

  call(listener: (message: unknown) => unknown, message: unknown): void {
    const now = performance.now();
    if (now - this.#since > WINDOW_MS) {
      this.#since = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= SHOWN) return void this.#caller.run(this.#owner, listener, message);
    if (!this.#folded) setTimeout(() => this.#tell(), WINDOW_MS);
    this.#folded += 1;
    this.#caller.runUnnoted(this.#owner, listener, () => (this.#threw += 1), message);
  }

  #tell(): void {
    const [folded, threw] = [this.#folded, this.#threw];
    this.#folded = this.#threw = 0;
    const message =
      `${folded} more messages were delivered within a second; the first ${SHOWN} have entries.` +
      (threw ? ` The listener threw at ${threw} of them.` : '');
    const level = threw ? 'error' : 'info';
    this.#journal.report({ level, kind: 'callback', ...this.#owner, detail: { message, folded, threw } });
  }
}
