import { afterDispatch } from './after-dispatch.js';

/**
 * Answers a key as a browser does: once everybody has heard of it and nobody prevented it. One that is stopped on its way
 * is answered there, because after that the browser scrolls.
 * @param uses true for a key that the page must not take for its own: HTML keeps those of an open list to itself. It is
 * prevented when the element has been heard; whoever prevents it further on is still heeded.
 */
export function answerKey(event: Event, answer: () => void, uses?: () => unknown): void {
  let isUsed = false;
  const run = afterDispatch(event, answer, () => isUsed && answer());
  for (const stop of ['stopPropagation', 'stopImmediatePropagation'] as const)
    event[stop] = () => {
      Event.prototype[stop].call(event);
      queueMicrotask(run); // whoever stops it may prevent it, too
    };
  if (!uses) return;
  const use = (other: Event): void => {
    if (other !== event || event.defaultPrevented || !uses()) return;
    event.preventDefault();
    isUsed = true;
    event.preventDefault = () => void (isUsed = false);
  };
  // The last listener of the host: it is added while the event is inside.
  ((event.currentTarget as Node).getRootNode() as ShadowRoot).host.addEventListener(event.type, use, { once: true });
}
