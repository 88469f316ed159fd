import type { HostConfig } from '../../../config/config.js';
import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';
import type { Asked } from '../network/request-log.js';
import type { Asker } from '../origin/owners.js';
import type { Probe } from '../../../config/probe.js';
import type { Ask } from './probe.js';

const SIMPLE_HEADERS = /^(accept|accept-language|content-language|content-type)$/i;
const SIMPLE_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/** Headers that a server has to allow by name. */
export function headersToAllow(headers: Readonly<Record<string, string>>): string[] {
  const asked = Object.entries(headers).filter(
    ([name, value]) => !SIMPLE_HEADERS.test(name) || (/^content-type$/i.test(name) && !SIMPLE_TYPE.test(value)),
  );
  return asked.map(([name]) => name.toLowerCase());
}

/** Requests alike, of which one is looked into. @param asked headers that have to be allowed by name */
export const kindOf = ({ method, url }: Asked, { widget }: Asker, asked: readonly string[]): string =>
  [widget, method, url.replace(/[?#].*/, ''), ...asked].join(' ');

const listed = (list: string | undefined): string[] => (list ?? '').toLowerCase().split(/\s*,\s*/);

/** Why the browser refused an answer; undefined: by these headers it would not have. @returns the reason, and what the server has to send */
export function refusal(
  { status = 0, headers = {}, error }: Probe,
  origin: string,
  method: string,
  asked: readonly string[],
): { reason: string; todo: string } | undefined {
  if (error)
    return { reason: `the server does not answer (${error}).`, todo: 'Start the server, or look at the address.' };
  const allowed = headers['access-control-allow-origin'];
  const send = (header: string, value: string) => `Let the server send ${header}: ${value}`;
  const allow = `The product's pages have the origin of the account there: allow that one, too.`;
  if (!allowed)
    return {
      reason: 'its answer lacks the header Access-Control-Allow-Origin.',
      todo: `${send('Access-Control-Allow-Origin', origin)}. ${allow}`,
    };
  if (allowed !== '*' && allowed !== origin)
    return {
      reason: `its header Access-Control-Allow-Origin allows ${allowed} alone.`,
      todo: `${send('Access-Control-Allow-Origin', origin)}. ${allow}`,
    };
  const names = listed(headers['access-control-allow-headers']);
  const missing = names.includes('*') ? [] : asked.filter((name) => !names.includes(name));
  if (missing.length)
    return {
      reason: `its header Access-Control-Allow-Headers lacks ${missing.join(', ')}.`,
      todo: `${send('Access-Control-Allow-Headers', asked.join(', '))}.`,
    };
  const methods = listed(headers['access-control-allow-methods']);
  if (!['GET', 'HEAD', 'POST'].includes(method) && !methods.includes(method.toLowerCase()) && !methods.includes('*'))
    return {
      reason: `its header Access-Control-Allow-Methods lacks ${method}.`,
      todo: `${send('Access-Control-Allow-Methods', method)}.`,
    };
  if (asked.length && (status < 200 || status > 299))
    return { reason: `it answers the question before (OPTIONS) with ${status}.`, todo: 'Answer OPTIONS with 204.' };
  return undefined;
}

const UNKNOWN = {
  reason: 'its answer to the request itself does not allow this page.',
  todo: 'Let the server send Access-Control-Allow-Origin with each answer, with those of errors and redirects, too.',
};

/** Finds out why requests to other origins failed, by asking the other server through ours: a page is not told. */
export class Refusals {
  readonly #journal: Journal;
  readonly #config: HostConfig;
  readonly #ask: Ask;
  readonly #origin: string;
  readonly #told = new Set<string>();

  constructor(journal: Journal, config: HostConfig, ask: Ask, origin: string) {
    this.#journal = journal;
    this.#config = config;
    this.#ask = ask;
    this.#origin = origin;
  }

  /** Each kind of request is looked into once: a widget may ask every second. */
  find = async (request: Asked, asker: Asker): Promise<void> => {
    const { method, url, headers = {} } = request;
    const { widget, script } = asker;
    const asked = headersToAllow(headers);
    const key = kindOf(request, asker, asked);
    // Under --offline nothing leaves, the question neither; the refusal is an entry of its own.
    if (!/^https?:/.test(url) || this.#config.offline || this.#told.has(key)) return;
    this.#told.add(key);
    const probe = await this.#ask({ method, url, origin: this.#origin, headers: asked });
    const { reason, todo } = refusal(probe, this.#origin, method, asked) ?? UNKNOWN;
    const detail = { url, where: script, origin: this.#origin, reason, todo };
    if (!probe.error) this.#journal.report(violation('cors-refused', widget, detail));
    else {
      const message = `${url} did not answer: ${reason}`;
      const all = { message, remedy: todo, ...detail };
      this.#journal.report({ level: 'warning', kind: 'host', widget, name: 'no answer', detail: all });
    }
  };
}
