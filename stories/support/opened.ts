/** Something that opens over a page, in a window of its own. */
import type { TemplateResult } from 'lit';
import type { PageContext } from '../../src/surfaces/page-context.js';
import { windowOf } from './page.js';

/** @param start opens it in the window; what it returns ends it */
export function opened(
  lang: string,
  start: (box: HTMLElement, page: PageContext) => () => void,
  height = '470px',
): TemplateResult {
  return windowOf(lang, '', (box, page) => {
    let end: (() => void) | undefined;
    let isGone = false;
    box.style.height = height;
    // Lit tells of an element before it stands in the document.
    queueMicrotask(() => {
      if (!isGone) end = start(box, page);
    });
    return () => {
      isGone = true;
      end?.();
    };
  });
}

/** Only the look of surfaces, for what a story opens over the whole page. */
export const dressed = (lang: string): TemplateResult => opened(lang, () => () => undefined, '0');
