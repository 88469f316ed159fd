import type { ServerResponse } from 'node:http';
import { ENDPOINTS } from '../../config/endpoints.js';
import { readObject } from '../http/body.js';
import { answerJson } from '../http/handler.js';
import type { Route } from '../own/routes.js';

/** What the page wants to know of another server. */
interface Question {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  /** Names of headers that would be sent. */
  readonly headers: readonly string[];
}

const SAFE = ['GET', 'HEAD'];
const PATIENCE_MS = 5000;

/** Asks as a browser does before it sends; what changes nothing is asked itself. */
async function probe({ method, url, origin, headers }: Question, asker: ServerResponse): Promise<object> {
  const gone = new AbortController();
  asker.once('close', () => gone.abort());
  const before = !SAFE.includes(method) || headers.length > 0;
  try {
    const response = await fetch(url, {
      method: before ? 'OPTIONS' : method,
      redirect: 'manual',
      signal: AbortSignal.any([gone.signal, AbortSignal.timeout(PATIENCE_MS)]),
      headers: {
        origin,
        ...(before && { 'access-control-request-method': method }),
        ...(headers.length > 0 && { 'access-control-request-headers': headers.join(',') }),
      },
    });
    void response.body?.cancel();
    return { status: response.status, headers: Object.fromEntries(response.headers) };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return { error: cause?.code ?? String(error) };
  }
}

/** Tells a page what a server answers to a browser's question of CORS, which a browser does not tell. */
export const corsProbe: Route = {
  method: 'POST',
  path: ENDPOINTS.probe,
  run: async (request, response) =>
    answerJson(response, await probe((await readObject(request)) as unknown as Question, response)),
};
