/** What a surface's behaviour is given: it reaches for nothing by itself, so that it runs in the product, the host, a test. */
import type { JQueryStatic } from '../sdk/jquery.js';

export { wordsIn } from '../i18n/words-in.js';

/** The page that a surface lives on. */
export interface PageContext {
  /** jQuery of the page, whose events and handlers the surface shares. */
  readonly $: JQueryStatic;
  readonly document: Document;
  /** Language tag of the texts: `ru`, `en`, `pt-BR` … */
  readonly lang: string;
}
