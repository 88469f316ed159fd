/** Answers that are kept at most. */
const MOST = 50;

/** What a lookup needs of its owner. */
export interface LookupOptions<T> {
  /** Asks; it may answer at once, by a promise, never, or throw. */
  ask(query: string, signal: AbortSignal): T | PromiseLike<T>;
  /** Takes the answer; one that it cannot take it throws for. */
  answered(answer: T, query: string): void;
  failed(error: unknown): void;
  /** Least time between two requests, in milliseconds. */
  pause(): number;
  /** How long an answer is good for, in milliseconds. */
  keeps(): number;
}

interface Kept<T> {
  readonly answer: T;
  readonly until: number;
}

/** Asks somebody for the answer to what is typed. Only the last question counts: the one before is given up. */
export class Lookup<T> {
  readonly #options: LookupOptions<T>;
  readonly #kept = new Map<string, Kept<T>>();
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -Infinity;

  constructor(options: LookupOptions<T>) {
    this.#options = options;
  }

  /** Asks, now or once the pause after the last request is over. */
  ask(query: string): void {
    this.stop();
    const now = performance.now();
    const kept = this.#kept.get(query);
    if (kept && kept.until > now) return this.#options.answered(kept.answer, query);
    const wait = this.#last + this.#options.pause() - now;
    if (wait > 0) this.#timer = setTimeout(() => void this.#run(query), wait);
    else void this.#run(query);
  }

  /** Gives up what was asked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Forgets the answers. */
  forget(): void {
    this.stop();
    this.#kept.clear();
  }

  async #run(query: string): Promise<void> {
    const { ask, answered, failed, keeps } = this.#options;
    this.#last = performance.now();
    const { signal } = (this.#request = new AbortController());
    try {
      const answer = await ask(query, signal);
      if (signal.aborted) return;
      this.#request = undefined;
      answered(answer, query);
      if (this.#kept.size > MOST) this.#kept.clear();
      if (keeps()) this.#kept.set(query, { answer, until: performance.now() + keeps() });
    } catch (error) {
      if (signal.aborted) return;
      this.#request = undefined;
      failed(error);
    }
  }
}
