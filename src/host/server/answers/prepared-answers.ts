import type { ServerResponse } from 'node:http';
import type { CannedAnswer } from '../../config/answers.js';
import { ENDPOINTS, SECRET_HEADER } from '../../config/endpoints.js';
import { readObject } from '../http/body.js';
import { answer, type Handler } from '../http/handler.js';

const PATIENCE_MS = 2000;
const STEP_MS = 20;

/** Waits, as long as somebody waits for the answer: a host that is closed ends all of them. */
const sleep = (ms: number, { socket }: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      socket?.off('close', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    socket?.once('close', end);
  });

const typeOf = (body: string): string => (/^\s*[[{"]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8');

/** Answers what the user has prepared in the page: by the number that the page has given it. */
export function preparedAnswers(secret: string): Handler {
  const answers = new Map<string, CannedAnswer>();
  return async (request, response, { pathname }) => {
    if (!pathname.startsWith(ENDPOINTS.answer)) return false;
    const id = pathname.slice(ENDPOINTS.answer.length);
    if (request.method === 'PUT' && request.headers[SECRET_HEADER.toLowerCase()] === secret) {
      answers.set(id, (await readObject(request)) as unknown as CannedAnswer);
      return answer(response, 204, '');
    }
    // The request may overtake the answer that was prepared for it.
    for (let waited = 0; !answers.has(id) && waited < PATIENCE_MS && !response.destroyed; waited += STEP_MS)
      await sleep(STEP_MS, response);
    const found = answers.get(id);
    if (!found) return answer(response, 404, `There is no prepared answer ${id}.`);
    const { status = 200, body = '', headers = {}, ms = 0 } = found;
    await sleep(ms, response);
    response.writeHead(status, { 'content-type': typeOf(body), 'cache-control': 'no-store', ...headers });
    response.end(body);
    return true;
  };
}
