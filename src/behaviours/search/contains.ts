import { fold } from './fold.js';
import { inLatin } from './latin.js';
import { inOtherLayout } from './layouts.js';

/** A text as the search reads it: as it is, and in Latin letters. Worked out once, not at each key. */
export function searchKey(text: string): string {
  const folded = fold(text);
  return `${folded}\n${inLatin(folded)}`;
}

/**
 * A test of search keys: true where the query is a part of the text, in either alphabet, or typed in the wrong layout of the
 * keyboard. @returns undefined for a query without letters, which all texts match
 */
export function contains(query: string): ((key: string) => boolean) | undefined {
  const word = fold(query);
  const words = [word, inLatin(word), fold(inOtherLayout(word))];
  return word ? (key) => words.some((one) => one && key.includes(one)) : undefined;
}
