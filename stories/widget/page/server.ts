import type { JQueryStatic } from '../../../src/sdk/jquery.js';

/** How long an answer takes, in milliseconds: long enough to see the busy button. */
const DELAY = 700;

/** Answers the API of tasks from memory: the page sends no request of the widget anywhere. */
export function answer($: JQueryStatic): void {
  let id = 1000;
  $.ajaxTransport('+*', ({ url, type }) => {
    if (type !== 'POST' || !url.startsWith('/api/v4/tasks')) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    return {
      send(_headers, done) {
        const body = JSON.stringify({ _embedded: { tasks: [{ id: id++ }] } });
        timer = setTimeout(() => done(200, 'OK', { text: body }), DELAY);
      },
      abort: () => clearTimeout(timer),
    };
  });
}
