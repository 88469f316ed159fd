import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or leaves it to the next handler. @returns whether it answered */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>;

export function answer(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
): true {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
  return true;
}

export const answerJson = (response: ServerResponse, value: unknown, status = 200): true =>
  answer(response, status, JSON.stringify(value), 'application/json; charset=utf-8');
