import { ENDPOINTS } from '../../config/endpoints.js';
import type { Probe, Question } from '../../config/probe.js';
import { jsonOf, readObject } from '../../behind/own/answerer.js';
import type { Route } from '../../behind/own/routes.js';

const SAFE = ['GET', 'HEAD'];
const PATIENCE_MS = 5000;

/** Asks as a browser does before it sends; what changes nothing is asked itself. */
async function probe({ method, url, origin, headers }: Question, gone: AbortSignal): Promise<Probe> {
  const before = !SAFE.includes(method) || headers.length > 0;
  try {
    const response = await fetch(url, {
      method: before ? 'OPTIONS' : method,
      redirect: 'manual',
      signal: AbortSignal.any([gone, AbortSignal.timeout(PATIENCE_MS)]),
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
  run: async (request) => jsonOf(await probe((await readObject(request)) as unknown as Question, request.signal)),
};
