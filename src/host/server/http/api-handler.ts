import type { IncomingMessage } from 'node:http';
import type { Api } from '../../api/create-api.js';
import { USER_HEADER } from '../../config/endpoints.js';
import type { UserRole } from '../../config/config.js';
import type { Handler } from './handler.js';

const PATHS = /^\/(api|ajax|private)\//;

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

/** The account's API under the product's addresses. @param role of tabs that do not say whose they are */
export const apiHandler =
  (api: Api, role: UserRole): Handler =>
  async (request, response, url) => {
    if (!PATHS.test(url.pathname)) return false;
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const body = await bodyOf(request);
    const asked = new Request(url, { method: request.method ?? 'GET', headers, ...(body && { body }) });
    const named = headers.get(USER_HEADER);
    const answer = await api(asked, { user: named === 'admin' || named === 'manager' ? named : role });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
    return true;
  };
