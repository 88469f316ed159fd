import { afterDispatch } from './after-dispatch.js';

/**
 * Answers a key as a browser does: once everybody has heard of it and nobody prevented it. One that is stopped on its way
 * is answered there, because after that the browser scrolls.
 */
export function answerKey(event: Event, answer: () => void): void {
  const run = afterDispatch(event, answer);
  for (const stop of ['stopPropagation', 'stopImmediatePropagation'] as const)
    event[stop] = () => {
      Event.prototype[stop].call(event);
      queueMicrotask(run); // whoever stops it may prevent it, too
    };
}
