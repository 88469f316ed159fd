import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UserRole } from '../../config/config.js';
import type { Account } from '../account/account.js';
import { readBody } from './body.js';
import type { Handler } from './handler.js';

/** The product's addresses that an account answers. */
export const IS_API = /^\/(?:api|ajax|private)\//;

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of [value ?? []].flat()) if (!name.startsWith(':')) headers.append(name, one);
  return headers;
}

async function pass(answered: Response, response: ServerResponse): Promise<true> {
  const headers = Object.fromEntries(answered.headers);
  response.writeHead(answered.status, { 'cache-control': 'no-store', ...headers });
  response.end(Buffer.from(await answered.arrayBuffer()));
  return true;
}

/** Hands requests for the account to it. @param userOf user of the tab that asks */
export const api =
  (account: Account, userOf: (request: IncomingMessage) => UserRole): Handler =>
  async (request, response, url) => {
    if (!IS_API.test(url.pathname)) return false;
    const { method = 'GET' } = request;
    const body = method === 'GET' || method === 'HEAD' ? undefined : await readBody(request);
    const asked = new Request(url, { method, headers: headersOf(request), ...(body?.length && { body }) });
    return pass(await account.answer(asked, { user: userOf(request) }), response);
  };
