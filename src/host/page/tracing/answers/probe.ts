import type { HostConfig } from '../../../config/config.js';
import { ENDPOINTS } from '../../../config/endpoints.js';
import { ownHeaders } from '../../requests/own.js';

/** What is asked of another server. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  /** Names of headers that would be sent. */
  readonly headers: readonly string[];
}

/** What it answers to the question of a browser, asked by our server. */
export interface Probe {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
}

export type Ask = (question: Question) => Promise<Probe>;

/** Asks through our server: a page is not told what a browser was answered. */
export const asking =
  (config: HostConfig, fetch: typeof window.fetch): Ask =>
  async (question) => {
    try {
      const options = { method: 'POST', headers: ownHeaders(config), body: JSON.stringify(question) };
      return (await (await fetch(ENDPOINTS.probe, options)).json()) as Probe;
    } catch (error) {
      return { error: `the host could not ask it: ${String(error)}` };
    }
  };
