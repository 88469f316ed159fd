/** What a surface's behaviour is given: it reaches for nothing by itself, so that it runs in the product, the host, a test. */
import { placeOf } from '../i18n/languages.js';
import type { Text } from '../i18n/texts.js';
import type { JQueryStatic } from '../sdk/jquery.js';

/** The page that a surface lives on. */
export interface PageContext {
  /** jQuery of the page, whose events and handlers the surface shares. */
  readonly $: JQueryStatic;
  readonly document: Document;
  /** Language tag of the texts: `ru`, `en`, `pt-BR` … */
  readonly lang: string;
}

/** The words of a text in a language; English in one that the kit does not have. */
export function wordsIn(lang: string, [, ...words]: Text): string {
  return words[placeOf(lang)]!;
}
