/** Built-in languages. */
import { text } from '../contract/markup/text.js';

export type Language = 'ru' | 'en' | 'es' | 'pt' | 'tr' | 'id';

/** In the order of the columns of a table of texts. */
export const LANGUAGES: readonly Language[] = ['ru', 'en', 'es', 'pt', 'tr', 'id'];

/** The entry of a language tag (`ru`, `pt-BR`) in a table; that of English for an unknown one. */
export function byLanguage<T>(table: Readonly<Record<Language, T>>, lang: unknown): T {
  const key = text(lang).slice(0, 2).toLowerCase();
  return Object.hasOwn(table, key) ? table[key as Language] : table.en;
}

/** A table with a row for each text and a column for each language, as one object for each language. */
export function columns<K extends string>(
  rows: Readonly<Record<K, readonly string[]>>,
): Record<Language, Record<K, string>> {
  const entries = Object.entries<readonly string[]>(rows);
  const column = (at: number) => Object.fromEntries(entries.map(([key, row]) => [key, row[at]]));
  return Object.fromEntries(LANGUAGES.map((lang, at) => [lang, column(at)])) as Record<Language, Record<K, string>>;
}
