import type { Level } from '../../../journal/entry.js';
import type { Journal } from '../../../journal/journal.js';
import { tokenParts } from '../../../journal/token.js';
import { violation } from '../../../journal/violations.js';
import type { Asker, Owners } from '../origin/owners.js';
import type { Addresses } from './addresses.js';

/** A request that is being made. */
export interface Asked {
  readonly method: string;
  /** Absolute, as the browser asks for it. */
  readonly url: string;
  /** What the widget wrote, where the host changed it. */
  readonly written?: string | undefined;
  readonly via: 'xhr' | 'fetch' | 'beacon' | 'event-source' | 'web-socket' | 'element';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Default: who asks now. */
  readonly by?: Asker;
  /** Prepared answer that it gets: fail, slow, answer. */
  readonly prepared?: string | undefined;
}

/** How it ended. */
export interface Ended {
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer?: unknown;
  /** Why there is no answer. */
  readonly error?: string;
  /** A request that was given up by the widget itself. */
  readonly aborted?: boolean;
}

/** What is told of requests to other origins whose answers a script reads. */
export interface ForeignRequests {
  /** The browser refused to answer. */
  refused(asked: Asked, by: Asker): unknown;
  answered(asked: Asked, by: Asker, ended: Ended): unknown;
}

/** Requests whose answers a script reads: for these a browser asks whether it may. */
const READABLE: readonly Asked['via'][] = ['xhr', 'fetch', 'event-source'];
const TOKEN = /^x-auth-token$/i;

/** Writes requests down. */
export class RequestLog {
  readonly #journal: Journal;
  readonly #owners: Owners;
  readonly #addresses: Addresses;
  readonly #foreign: ForeignRequests;
  readonly #insecure = new Set<string>();

  constructor(journal: Journal, owners: Owners, addresses: Addresses, foreign: ForeignRequests) {
    this.#journal = journal;
    this.#owners = owners;
    this.#addresses = addresses;
    this.#foreign = foreign;
  }

  /** @returns writes it down, with how it ended */
  begin(asked: Asked): (ended: Ended) => void {
    const by = asked.by ?? this.#owners.asker();
    const started = performance.now();
    this.#checkSecure(asked.url, by);
    return (ended) => {
      this.#write(asked, by, ended, Math.round(performance.now() - started));
      if (asked.prepared || ended.aborted || !READABLE.includes(asked.via) || this.#addresses.isHere(asked.url)) return;
      if (ended.error) this.#foreign.refused(asked, by);
      else this.#foreign.answered(asked, by, ended);
    };
  }

  #checkSecure(url: string, { widget, script }: Asker): void {
    const [address = ''] = url.split(/[?#]/);
    const key = `${widget} ${address}`;
    if (!this.#addresses.isInsecure(url) || this.#insecure.has(key)) return;
    this.#insecure.add(key);
    this.#journal.report(violation('address-insecure', widget, { url: address, where: script }));
  }

  #write(asked: Asked, by: Asker, ended: Ended, ms: number): void {
    const { method, url, written, via, headers = {}, body, prepared } = asked;
    const { status, statusText, headers: answered, answer, error, aborted } = ended;
    const token = Object.entries(headers).find(([name]) => TOKEN.test(name))?.[1];
    const address = new URL(url);
    const name = `${method} ${this.#addresses.isHere(url) ? address.pathname + address.search : url}`;
    this.#journal.report({
      level: levelOf(ended),
      kind: 'request',
      widget: by.widget,
      name,
      detail: {
        ...{ method, url, written, via, by: 'browser', script: by.script, callback: by.callback, headers },
        ...{
          token: token && tokenParts(token),
          body,
          prepared,
          status,
          statusText,
          answered,
          answer,
          error,
          aborted,
          ms,
        },
      },
    });
  }
}

function levelOf({ status = 0, error, aborted }: Ended): Level {
  if (aborted) return 'info';
  if (error || status >= 500) return 'error';
  return status >= 400 ? 'warning' : 'info';
}
