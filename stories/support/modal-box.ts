/** The body of a modal, without the window around it. */
import type { TemplateResult } from 'lit';
import type { JQueryCollection } from '../../src/sdk/jquery.js';
import type { PageContext } from '../../src/surfaces/page-context.js';
import { onceInserted, windowOf } from './page.js';

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
  return windowOf(
    lang,
    markup,
    onceInserted((box, page) => start(page.$(box).find('.modal-body'), page)),
  );
}

/** Waits until there is something, since answers come later. */
export async function until(found: () => unknown): Promise<void> {
  while (!found()) await new Promise(requestAnimationFrame);
}
