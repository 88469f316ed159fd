import type { HostConfig } from '../../../config/config.js';
import { ENDPOINTS } from '../../../config/endpoints.js';
import type { Probe, Question } from '../../../config/probe.js';
import { ownHeaders } from '../../requests/own.js';

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
