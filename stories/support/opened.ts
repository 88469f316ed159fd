/** Something that opens over a page, in a window of its own. */
import type { TemplateResult } from 'lit';
import { onceInserted, windowOf, type Start } from './page.js';

/** @param start opens it in the window; what it returns ends it */
export const opened = (lang: string, start: Start, height = '470px'): TemplateResult =>
  windowOf(lang, '', onceInserted(start), { height });

/** Only the look of surfaces, for what a story opens over the whole page. */
export const dressed = (lang: string): TemplateResult => opened(lang, () => () => undefined, '0');
