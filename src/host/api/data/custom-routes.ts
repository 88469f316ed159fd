/** Answers of one's own in the file of `--data`. */
import type { Route } from '../http/call.js';
import { DataError, listAt, objectAt } from './data-error.js';

export interface DataRoute {
  /** Default GET. */
  readonly method?: string;
  /** As in the API: `/ajax/my/:id`, where `:id` is a number and `:name` anything up to a slash. */
  readonly path: string;
  /** Default 200. */
  readonly status?: number;
  /** JSON, or a text. */
  readonly body?: unknown;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
/** Answers that have no body. */
const EMPTY: readonly number[] = [204, 205, 304];

const answer = ({ status = 200, body }: DataRoute): Response => {
  if (EMPTY.includes(status) || body === undefined) return new Response(null, { status });
  const isText = typeof body === 'string';
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json', 'cache-control': 'no-store' },
  });
};

function check(
  path: string,
  { method = 'GET', path: address, status = 200, delay = 0 }: Readonly<Record<string, unknown>>,
): void {
  if (typeof address !== 'string' || !/^\/(api|ajax|private)\//.test(address))
    throw new DataError(`${path}.path`, 'has to begin with /api/, /ajax/ or /private/.');
  if (!METHODS.includes(String(method).toUpperCase()))
    throw new DataError(`${path}.method`, `has to be one of ${METHODS.join(', ')}.`);
  if (!Number.isInteger(status) || Number(status) < 200 || Number(status) > 599)
    throw new DataError(`${path}.status`, 'has to be a number from 200 to 599.');
  if (typeof delay !== 'number' || !(delay >= 0))
    throw new DataError(`${path}.delay`, 'has to be a number of milliseconds.');
}

/** @throws DataError */
export function customRoutes(given: unknown): Route[] {
  if (given === undefined) return [];
  return listAt('routes', given).map((one, index): Route => {
    const path = `routes[${index}]`;
    const values = objectAt(path, one);
    check(path, values);
    const route = values as unknown as DataRoute;
    return [
      (route.method ?? 'GET').toUpperCase(),
      route.path,
      async () => {
        if (route.delay) await new Promise((resolve) => setTimeout(resolve, route.delay));
        return answer(route);
      },
    ];
  });
}
