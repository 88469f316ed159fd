/** The question of CORS that a page has its server ask: a browser does not tell what it was answered. */

/** What a page wants to know of another server. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  /** Names of headers that would be sent. */
  readonly headers: readonly string[];
}

/** What the other server answered, or why it did not. */
export interface Probe {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
}
