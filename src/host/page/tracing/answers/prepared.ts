import type { CannedAnswer } from '../../../config/answers.js';
import { ENDPOINTS } from '../../../config/endpoints.js';
import { ownHeaders } from '../../requests/own.js';
import type { HostConfig } from '../../../config/config.js';

/** A prepared answer under its number. */
export interface Prepared extends CannedAnswer {
  readonly id: string;
}

/** A port that browsers ask nothing of: what is sent there fails as without a network. */
const NOWHERE = 'http://localhost:9/';
const SLOW_MS = 5000;

/** Answers that the user has prepared: the next requests like them are failed, slowed down or answered. */
export class PreparedAnswers {
  #list: readonly Prepared[] = [];
  #count = 0;
  readonly #config: Pick<HostConfig, 'secret'>;
  readonly #fetch: typeof window.fetch;
  readonly #origin: string;
  readonly #listeners = new Set<() => void>();

  constructor(config: Pick<HostConfig, 'secret' | 'answers'>, fetch: typeof window.fetch, origin: string) {
    this.#config = config;
    this.#fetch = fetch;
    this.#origin = origin;
    for (const answer of config.answers ?? []) this.add(answer);
  }

  get list(): readonly Prepared[] {
    return this.#list;
  }

  /** Settles when the server knows of it. */
  async add(answer: CannedAnswer): Promise<void> {
    const prepared = { ...answer, id: `${Date.now().toString(36)}-${(this.#count += 1)}` };
    this.#change([...this.#list, prepared]);
    if (answer.action !== 'answer') return;
    await this.#fetch(ENDPOINTS.answer + prepared.id, {
      method: 'PUT',
      headers: ownHeaders(this.#config),
      body: JSON.stringify(answer),
    });
  }

  remove(id: string): void {
    this.#change(this.#list.filter((one) => one.id !== id));
  }

  /** The one for a request, which is used up when it was for one alone. */
  take(method: string, url: string): Prepared | undefined {
    const found = this.#list.find((one) => this.#matches(one, method, url));
    if (found?.once) this.remove(found.id);
    return found;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #matches(answer: CannedAnswer, method: string, url: string): boolean {
    if (answer.method && answer.method.toUpperCase() !== method.toUpperCase()) return false;
    return url.startsWith(answer.url.startsWith('/') ? this.#origin + answer.url : answer.url);
  }

  #change(list: readonly Prepared[]): void {
    this.#list = list;
    for (const listener of this.#listeners) listener();
  }
}

/** Where a request goes instead; undefined: where it wanted to. */
export const insteadOf = ({ action, id }: Prepared): string | undefined =>
  action === 'answer' ? ENDPOINTS.answer + id : action === 'fail' ? NOWHERE : undefined;

/** How much later it leaves, milliseconds. */
export const waitOf = ({ action, ms = SLOW_MS }: Prepared): number => (action === 'slow' ? ms : 0);
