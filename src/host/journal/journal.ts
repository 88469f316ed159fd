import type { Entry, Report } from './entry.js';
import { plain } from './plain.js';

export type Listener = (entry: Entry) => void;

/** The entries of a page or of a server, oldest first; the oldest go when there are too many. */
export class Journal {
  readonly #entries: Entry[] = [];
  readonly #listeners = new Set<Listener>();
  readonly #amended = new Set<Listener>();
  readonly #limit: number;
  readonly #now: () => number;

  /** @param limit entries that are kept. Default 5000 */
  constructor({ limit = 5000, now = Date.now }: { limit?: number; now?: () => number } = {}) {
    this.#limit = limit;
    this.#now = now;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Writes down something new. */
  report = ({ detail = {}, ...rest }: Report): Entry => {
    const entry: Entry = { time: this.#now(), ...rest, detail: plain(detail) as Entry['detail'] };
    this.add(entry);
    return entry;
  };

  /** Completes an entry: what a callback's promise came to is known later than its call. */
  amend(entry: Entry, detail: Readonly<Record<string, unknown>>, level: Entry['level'] = entry.level): void {
    Object.assign(entry, { level, detail: plain({ ...entry.detail, ...detail }) });
    for (const listener of this.#amended) listener(entry);
  }

  /** @returns takes the listener away */
  onAmend(listener: Listener): () => void {
    this.#amended.add(listener);
    return () => void this.#amended.delete(listener);
  }

  /** Takes an entry that was made elsewhere. */
  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit) this.#entries.splice(0, this.#entries.length - this.#limit);
    for (const listener of this.#listeners) listener(entry);
  }

  /** @returns takes the listener away */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
