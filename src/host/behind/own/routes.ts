import { ENDPOINTS, OWN, SECRET_HEADER } from '../../config/endpoints.js';
import { refusing, text, type Answerer } from './answerer.js';

/** An address of the host's own. @param rest what follows the path */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The address, or its beginning when it ends with a slash. */
  readonly path: string;
  /** Answers without the secret of the page. */
  readonly open?: true;
  readonly run: (request: Request, rest: string) => Response | Promise<Response>;
}

/** Addresses below the host's own that are files or have a handler of their own. */
const ELSEWHERE = [ENDPOINTS.map, ENDPOINTS.vendor];

/** The host's own addresses; a page proves itself by the secret of its configuration. */
export function ownRoutes(routes: readonly Route[], secret: string): Answerer {
  const routesOf = (pathname: string): Route[] => {
    if (!pathname.startsWith(OWN) || ELSEWHERE.some((path) => pathname.startsWith(path))) return [];
    return routes.filter(({ path }) => (path.endsWith('/') ? pathname.startsWith(path) : pathname === path));
  };
  return {
    wants: (pathname) => routesOf(pathname).length > 0,
    answer: (request) =>
      refusing(() => {
        const { pathname } = new URL(request.url);
        const here = routesOf(pathname);
        const route = here.find(({ method }) => method === (request.method === 'HEAD' ? 'GET' : request.method));
        const { method } = here[0]!;
        if (!route) return text(405, `${pathname} is asked by ${method}.`, { allow: method });
        if (!route.open && request.headers.get(SECRET_HEADER) !== secret)
          return text(403, `${pathname} needs the header ${SECRET_HEADER}, which only pages of the host know.`);
        return route.run(request, decodeURIComponent(pathname.slice(route.path.length)));
      }),
  };
}
