import type { HostConfig } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { Entry } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';
import { ownHeaders } from '../requests/own.js';

const WAIT_MS = 150;
/** Bytes that a browser sends after a page has gone. */
const LAST = 60_000;

/** Sends what the page writes down to the server, which prints it. */
export class JournalSink {
  readonly #config: HostConfig;
  readonly #fetch: typeof window.fetch;
  readonly #journal: Journal;
  readonly #foreign = new WeakSet<Entry>();
  #waiting: Entry[] = [];

  constructor(view: Window & typeof globalThis, journal: Journal, config: HostConfig) {
    this.#config = config;
    this.#fetch = view.fetch.bind(view);
    this.#journal = journal;
    const later = view.setTimeout.bind(view);
    journal.listen((entry) => {
      if (this.#foreign.has(entry)) return;
      if (this.#waiting.push(entry) === 1) later(() => this.#send(), WAIT_MS);
    });
    view.addEventListener('pagehide', () => this.#send(true));
  }

  /** Takes an entry that the server wrote: it is not sent back. */
  take(entry: Entry): void {
    this.#foreign.add(entry);
    this.#journal.add(entry);
  }

  #send(last = false): void {
    if (!this.#waiting.length) return;
    const body = JSON.stringify(this.#waiting);
    this.#waiting = [];
    const headers = ownHeaders(this.#config);
    const keepalive = last && body.length < LAST;
    // Without a server the page still has its journal.
    this.#fetch(ENDPOINTS.journal, { method: 'POST', headers, body, keepalive }).catch(() => undefined);
  }
}
