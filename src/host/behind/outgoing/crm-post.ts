import type { Report } from '../../journal/entry.js';
import { isAddress, joined, mappedBy } from '../../config/map-rules.js';
import { ownAccountPath } from '../../config/own-account.js';
import type { MapRule } from '../../config/config.js';
import { formEncode } from './form-encode.js';
import { Pace } from './pace.js';

const TIMEOUT = 60_000;
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

/** What a page asks for: the arguments of `self.crm_post`. */
export interface PostOrder {
  readonly code: string;
  readonly url: string;
  readonly data?: unknown;
  readonly type?: string;
}

/** What came back; `status` 0 and `error`: nothing did. */
export interface PostAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Time of the request itself. */
  readonly ms: number;
  /** Time in the queue before it. */
  readonly waited: number;
  readonly error?: string;
}

export interface PostPlace {
  readonly maps: readonly MapRule[];
  readonly offline: boolean;
  readonly subdomain: string;
  /** Answers requests to the own account. */
  readonly account: (path: string, init: RequestInit) => Promise<Response>;
  /** A file that a rule leads to. @param rest what follows the prefix */
  readonly file: (folder: string, rest: string) => Response;
  /** What is added to the reason of an address that could not be reached. */
  readonly remedy?: string;
  readonly report: (entry: Report) => void;
}

/** Node hides the cause of a failed fetch in the error's cause. */
function reasonOf(error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: Error & { code?: string; errors?: Error[] } };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT / 1000} seconds`;
  return cause?.errors?.[0]?.message || cause?.message || cause?.code || message;
}

/** `self.crm_post`: the product posts in the widget's stead. One queue a widget, for all tabs. */
export class CrmPost {
  readonly #place: PostPlace;
  readonly #pace = new Pace();
  readonly #closing = new AbortController();

  constructor(place: PostPlace) {
    this.#place = place;
  }

  async send(order: PostOrder): Promise<PostAnswer> {
    const waited = Math.round(await this.#pace.turn(order.code));
    const start = performance.now();
    const body = formEncode(order.data);
    const rest = async (): Promise<Omit<PostAnswer, 'ms' | 'waited'>> => {
      const response = await this.#ask(order.url, body);
      return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
    };
    const got = await rest().catch((error: unknown) => ({
      status: 0,
      body: '',
      headers: {},
      error: this.#reason(error),
    }));
    const answer = { ...got, ms: Math.round(performance.now() - start), waited };
    this.#tell(order, body, answer);
    return answer;
  }

  /** Only a connection that failed is mended by the place's remedy. */
  #reason(error: unknown): string {
    const { remedy } = this.#place;
    return error instanceof TypeError && remedy ? `${reasonOf(error)}. ${remedy}` : reasonOf(error);
  }

  close(): void {
    this.#pace.close();
    this.#closing.abort();
  }

  async #ask(url: string, body: string): Promise<Response> {
    const { maps, offline, subdomain, account, file } = this.#place;
    const init = { method: 'POST', headers: { 'content-type': FORM }, body };
    const path = /^\/(?!\/)/.test(url) ? url : ownAccountPath(url, subdomain);
    if (path !== undefined) return account(path, init);
    const address = url.startsWith('//') ? `https:${url}` : url;
    if (!URL.canParse(address)) throw new Error(`"${url}" is no address; it begins with https://`);
    const mapped = mappedBy(maps, address);
    if (mapped && !isAddress(mapped.rule.target)) return file(mapped.rule.target, mapped.rest);
    if (!mapped && offline) throw new Error('--offline: the address is not mapped. Map it: --map PREFIX=FOLDER|URL');
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(TIMEOUT)]);
    return fetch(mapped ? joined(mapped.rule.target, mapped.rest) : address, { ...init, signal });
  }

  #tell({ code, url }: PostOrder, body: string, { body: answer, ...rest }: PostAnswer): void {
    const isWell = !rest.error && rest.status < 400;
    this.#place.report({
      level: isWell ? 'info' : 'error',
      kind: 'request',
      widget: code,
      name: `POST ${url}`,
      detail: { by: 'server', via: 'crm_post', method: 'POST', url, body, answer, ...rest },
    });
  }
}
