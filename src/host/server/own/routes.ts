import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENDPOINTS, OWN, SECRET_HEADER } from '../../config/endpoints.js';
import { answer, type Handler } from '../http/handler.js';

/** An address of the host's own. @param rest what follows the path */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The address, or its beginning when it ends with a slash. */
  readonly path: string;
  /** Answers without the secret of the page. */
  readonly open?: true;
  readonly run: (request: IncomingMessage, response: ServerResponse, rest: string) => unknown;
}

/** Addresses below the host's own that are files or have a handler of their own. */
const ELSEWHERE = [ENDPOINTS.map, ENDPOINTS.vendor];

/** The host's own addresses; a page proves itself by the secret of its configuration. */
export const ownRoutes =
  (routes: readonly Route[], secret: string): Handler =>
  async (request, response, { pathname }) => {
    if (!pathname.startsWith(OWN) || ELSEWHERE.some((path) => pathname.startsWith(path))) return false;
    const here = routes.filter(({ path }) => (path.endsWith('/') ? pathname.startsWith(path) : pathname === path));
    if (!here.length) return false;
    const route = here.find(({ method }) => method === (request.method === 'HEAD' ? 'GET' : request.method));
    if (!route)
      return answer(response, 405, `${pathname} is asked by ${here[0]!.method}.`, undefined, {
        allow: here[0]!.method,
      });
    if (!route.open && request.headers[SECRET_HEADER.toLowerCase()] !== secret)
      return answer(response, 403, `${pathname} needs the header ${SECRET_HEADER}, which only pages of the host know.`);
    await route.run(request, response, decodeURIComponent(pathname.slice(route.path.length)));
    return true;
  };
