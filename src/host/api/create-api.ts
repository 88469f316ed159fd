/** The account's API: a request becomes an answer, in a server as in a service worker. */
import { keepHistory } from '../account/history.js';
import type { Store } from '../account/store.js';
import { userOf, type Who } from '../account/session.js';
import type { Row } from '../account/tables.js';
import { problem, Refusal } from './http/answers.js';
import { bodyOf } from './http/body.js';
import type { Route, Widgets } from './http/call.js';
import { nested } from './http/nested.js';
import { Router } from './http/router.js';
import { ROUTES } from './routes.js';

export interface ApiOptions {
  /** Routes before the host's own: of `--data`. */
  readonly routes?: readonly Route[];
  readonly widgets?: Widgets;
  /** Whether a user is on line. Default: as the row says. */
  readonly isOnline?: (user: Row) => boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export type Api = (request: Request, who: Who) => Promise<Response>;

const NO_WIDGETS: Widgets = { list: () => [], edit: () => undefined };

const byRow = (user: Row): boolean => user.is_online === true;

const unknown = (method: string, path: string): Response =>
  problem(
    501,
    `The stand-in host does not know ${method} ${path}. Give it an answer in the file of --data: ` +
      JSON.stringify({ routes: [{ method, path, status: 200, body: {} }] }),
  );

export function createApi(
  store: Store,
  { routes = [], widgets = NO_WIDGETS, isOnline = byRow, now = Date.now }: ApiOptions = {},
): Api {
  const router = new Router([...routes, ...ROUTES]);
  keepHistory(store);
  return async (request, who) => {
    const url = new URL(request.url);
    const found = router.find(request.method, url.pathname);
    if (!found) {
      const methods = router.methods(url.pathname);
      if (!methods.length) return unknown(request.method, url.pathname);
      return problem(405, `${url.pathname} takes ${methods.join(', ')}, not ${request.method}.`);
    }
    try {
      return await found.answer({
        store,
        widgets,
        isOnline,
        request,
        url,
        params: found.params,
        query: nested(url.searchParams),
        body: await bodyOf(request),
        user: userOf(store, who),
        now: Math.floor(now() / 1000),
      });
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      return problem(500, `${request.method} ${url.pathname}: ${String(error)}`);
    }
  };
}
