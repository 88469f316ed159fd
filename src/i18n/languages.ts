/** Built-in languages. */
import { text } from '../contract/markup/text.js';
import type { Text } from './texts.js';

export type Language = 'ru' | 'en' | 'es' | 'pt' | 'tr' | 'id';

/** In the order of the columns of a table of texts. */
export const LANGUAGES: readonly Language[] = ['ru', 'en', 'es', 'pt', 'tr', 'id'];

/** Code of a language tag: `pt` of `pt-BR`. */
const codeOf = (lang: unknown): Language => text(lang).slice(0, 2).toLowerCase() as Language;

/** Place of a language tag among them; that of English for an unknown one. */
export function placeOf(lang: unknown): number {
  const place = LANGUAGES.indexOf(codeOf(lang));
  return place < 0 ? 1 : place;
}

/** The entry of a language tag in a table; that of English for an unknown one. */
export function byLanguage<T>(table: Readonly<Record<Language, T>>, lang: unknown): T {
  return table[codeOf(lang)] ?? table.en; // no member of every object has a name of two letters
}

/** Rows of texts as one object for each language. */
export function columns<K extends string>(rows: readonly Text<K>[]): Record<Language, Record<K, string>> {
  const column = (at: number) => Object.fromEntries(rows.map(([key, ...words]) => [key, words[at]]));
  return Object.fromEntries(LANGUAGES.map((lang, at) => [lang, column(at)])) as Record<Language, Record<K, string>>;
}
