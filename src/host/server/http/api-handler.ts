import type { Api } from '../../api/create-api.js';
import { USER_HEADER } from '../../config/endpoints.js';
import type { UserRole } from '../../config/config.js';
import { readBody } from './body.js';
import type { Handler } from './handler.js';

const PATHS = /^\/(api|ajax|private)\//;

/** The account's API under the product's addresses. @param role of tabs that do not say whose they are */
export const apiHandler =
  (api: Api, role: UserRole): Handler =>
  async (request, response, url) => {
    if (!PATHS.test(url.pathname)) return false;
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await readBody(request);
    const asked = new Request(url, { method: request.method ?? 'GET', headers, ...(body?.length && { body }) });
    const named = headers.get(USER_HEADER);
    const answer = await api(asked, { user: named === 'admin' || named === 'manager' ? named : role });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
    return true;
  };
