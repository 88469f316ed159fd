import { placeOf } from './languages.js';
import type { Text } from './texts.js';

/** The words of a text in a language; English in one that the kit does not have. */
export function wordsIn(lang: string, [, ...words]: Text): string {
  return words[placeOf(lang)]!;
}
