import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers a request, or leaves it to the next handler. @returns whether it answered */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>;

export function answer(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
  headers: OutgoingHttpHeaders = {},
): true {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
  return true;
}

export const answerJson = (response: ServerResponse, value: unknown, status = 200): true =>
  answer(response, status, JSON.stringify(value), 'application/json; charset=utf-8');
