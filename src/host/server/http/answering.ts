import type { Answerer } from '../../behind/own/answerer.js';
import { readBody } from './body.js';
import type { Handler } from './handler.js';

/** An {@link Answerer} as a handler of this server. */
export const answering =
  (answerer: Answerer): Handler =>
  async (request, response, url) => {
    if (!answerer.wants(url.pathname)) return false;
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await readBody(request);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { method = 'GET' } = request;
    const asked = new Request(url, { method, headers, signal: gone.signal, ...(body?.length && { body }) });
    const answer = await answerer.answer(asked);
    const cookies = answer.headers.getSetCookie();
    response.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    });
    response.end(new Uint8Array(await answer.arrayBuffer()));
    return true;
  };
