/** The body of a modal, without the window around it. */
import type { TemplateResult } from 'lit';
import type { JQueryCollection } from '../../src/sdk/jquery.js';
import type { PageContext } from '../../src/surfaces/page-context.js';
import { windowOf } from './page.js';

/**
 * @param className of the modal
 * @param start draws into the body; what it returns ends it
 */
export function modalBox(
  lang: string,
  className: string,
  start: ($body: JQueryCollection, page: PageContext) => () => void,
): TemplateResult {
  const markup = `<div class="story-modal ${className}"><div class="modal-body"></div></div>`;
  return windowOf(lang, markup, (box, page) => {
    let end: (() => void) | undefined;
    let isGone = false;
    // Lit tells of an element before it stands in the document.
    queueMicrotask(() => {
      if (!isGone) end = start(page.$(box).find('.modal-body'), page);
    });
    return () => {
      isGone = true;
      end?.();
    };
  });
}

/** Waits until there is something, since answers come later. */
export async function until(found: () => unknown): Promise<void> {
  while (!found()) await new Promise(requestAnimationFrame);
}
