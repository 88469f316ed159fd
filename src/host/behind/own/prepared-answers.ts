import type { CannedAnswer } from '../../config/answers.js';
import { ENDPOINTS, SECRET_HEADER } from '../../config/endpoints.js';
import { readObject, refusing, text, type Answerer } from './answerer.js';

const PATIENCE_MS = 2000;
const STEP_MS = 20;

/** Waits, as long as somebody waits for the answer. */
const sleep = (ms: number, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      gone.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    gone.addEventListener('abort', end);
  });

const typeOf = (body: string): string => (/^\s*[[{"]/.test(body) ? 'application/json' : 'text/plain; charset=utf-8');

/** Answers what the user has prepared in the page: by the number that the page has given it. */
export function preparedAnswers(secret: string): Answerer {
  const answers = new Map<string, CannedAnswer>();
  const take = async (id: string, gone: AbortSignal): Promise<Response> => {
    // The request may overtake the answer that was prepared for it.
    for (let waited = 0; !answers.has(id) && waited < PATIENCE_MS && !gone.aborted; waited += STEP_MS)
      await sleep(STEP_MS, gone);
    const found = answers.get(id);
    if (!found) return text(404, `There is no prepared answer ${id}.`);
    const { status = 200, body = '', headers = {}, ms = 0 } = found;
    await sleep(ms, gone);
    return text(status, body, { 'content-type': typeOf(body), ...headers });
  };
  return {
    wants: (pathname) => pathname.startsWith(ENDPOINTS.answer),
    answer: (request) =>
      refusing(async () => {
        const id = new URL(request.url).pathname.slice(ENDPOINTS.answer.length);
        if (request.method !== 'PUT' || request.headers.get(SECRET_HEADER) !== secret) return take(id, request.signal);
        answers.set(id, (await readObject(request)) as unknown as CannedAnswer);
        return text(204, '');
      }),
  };
}
