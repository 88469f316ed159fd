import type { HostMessage } from '../../config/live/messages.js';
import type { Entry } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';

/** The journal of all pages: what is written behind them is told to them, and what they wrote themselves is not. */
export class PagesJournal {
  readonly #journal: Journal;
  /** Entries of pages, which already have them. */
  #areOfPage = false;

  constructor(journal: Journal, tell: (message: HostMessage) => void) {
    this.#journal = journal;
    journal.listen((entry) => this.#areOfPage || tell({ type: 'journal', entry }));
  }

  get entries(): readonly Entry[] {
    return this.#journal.entries;
  }

  /** Takes what a page wrote down. */
  write(entries: readonly Entry[]): void {
    this.#areOfPage = true;
    for (const entry of entries) this.#journal.add(entry);
    this.#areOfPage = false;
  }
}
