import { escapeExactly, text } from '../contract/markup/text.js';
import { toRecord } from '../contract/values.js';

/**
 * Why something failed, as the texts of a message: what a promise was rejected with, or what was thrown. A string, a list of
 * them, an Error; anything else, or nothing, has no text.
 */
export function reasonsOf(reason: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(reason) ? reason : [reason];
  return list.map(wordsOf).filter((words) => words.trim());
}

function wordsOf(reason: unknown): string {
  return typeof reason === 'object' ? text(toRecord(reason)['message']) : text(reason);
}

/** Shows why something failed, as the product's modal does: one text as markup, or a list of them. */
export type ShowError = (markup: string | readonly string[]) => unknown;

/** Texts for what takes markup. */
export function asMarkup(reasons: readonly string[]): string | readonly string[] {
  const texts = reasons.map(escapeExactly);
  return texts.length === 1 ? texts[0]! : texts;
}
