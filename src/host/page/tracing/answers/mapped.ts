import type { HostConfig } from '../../../config/config.js';
import { isAddress, joined, mappedBy } from '../../../config/map-rules.js';
import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';
import type { Asked, Ended } from '../network/request-log.js';
import type { Asker } from '../origin/owners.js';
import { headersToAllow, kindOf, refusal } from './cors.js';
import type { Ask } from './probe.js';

const SIMPLE = /^(GET|HEAD|POST)$/;

/** Answers that a rule of `--map` made readable, and that pages of the product would not get. */
export class MappedAnswers {
  readonly #journal: Journal;
  readonly #config: HostConfig;
  readonly #ask: Ask;
  readonly #told = new Set<string>();

  constructor(journal: Journal, config: HostConfig, ask: Ask) {
    this.#journal = journal;
    this.#config = config;
    this.#ask = ask;
  }

  /** Each kind of request is looked into once. A folder has no headers: it is not asked for them. */
  look = async (request: Asked, asker: Asker, ended: Ended): Promise<void> => {
    const { method, url, headers = {} } = request;
    const { maps, origin } = this.#config;
    const mapped = mappedBy(maps, url);
    if (!mapped || !isAddress(mapped.rule.target) || !ended.headers) return;
    const asked = headersToAllow(headers);
    const key = kindOf(request, asker, asked);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const refused =
      refusal({ headers: ended.headers }, origin, 'GET', []) ??
      (await this.#before(joined(mapped.rule.target, mapped.rest), method, asked));
    if (!refused) return;
    const detail = { url, where: asker.script, origin, ...refused };
    this.#journal.report(violation('cors-mapped', asker.widget, detail));
  };

  /** What becomes of the question that a browser asks before it sends. */
  async #before(url: string, method: string, headers: readonly string[]): Promise<ReturnType<typeof refusal>> {
    if (SIMPLE.test(method) && !headers.length) return undefined;
    const { origin } = this.#config;
    return refusal(await this.#ask({ method, url, origin, headers }), origin, method, headers);
  }
}
