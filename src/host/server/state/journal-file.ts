import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeptJournal } from '../../behind/state/kept.js';
import type { Entry } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';

const LIMIT = 5 * 1024 * 1024;
const DELAY = 100;

const lines = (entries: readonly Entry[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** The journal on the disk: a line an entry, so that it outlives a restart. */
export class JournalFile implements KeptJournal {
  readonly #path: string;
  readonly #journal: Journal;
  #waiting: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(path: string, journal: Journal) {
    this.#path = path;
    this.#journal = journal;
    const early = [...journal.entries];
    journal.clear();
    for (const entry of this.#saved()) journal.add(entry);
    journal.listen((entry) => {
      this.#waiting.push(entry);
      this.#timer ??= setTimeout(() => this.flush(), DELAY).unref();
    });
    for (const entry of early) journal.add(entry);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = lines(this.#waiting);
    this.#waiting = [];
    if (!text) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      appendFileSync(this.#path, text, { mode: 0o600 });
      if (statSync(this.#path).size > LIMIT) writeFileSync(this.#path, lines(this.#journal.entries.slice(-1000)));
    } catch {
      // A disk that cannot be written: what is kept in memory serves until the end.
    }
  }

  clear(): void {
    this.#waiting = [];
    this.#journal.clear();
    rmSync(this.#path, { force: true });
  }

  #saved(): Entry[] {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      return [];
    }
    return text.split('\n').flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as Entry] : [];
      } catch {
        return []; // the end of a line that a killed process did not finish
      }
    });
  }
}
