/** Texts with a number, by language: each in the plural forms that the language has. */
import { byLanguage, type Language } from './languages.js';
import type { Forms } from './plural.js';

export interface Counted {
  /** How many files were chosen. */
  files: Forms;
}

const COUNTED: Readonly<Record<Language, Counted>> = {
  ru: { files: { one: '%s файл', few: '%s файла', many: '%s файлов', other: '%s файла' } },
  en: { files: { one: '%s file', other: '%s files' } },
  es: { files: { one: '%s archivo', other: '%s archivos' } },
  pt: { files: { one: '%s arquivo', other: '%s arquivos' } },
  tr: { files: { other: '%s dosya' } },
  id: { files: { other: '%s file' } },
};

/** Texts with a number of a language tag. */
export function countedOf(lang: string | null | undefined): Counted {
  return byLanguage(COUNTED, lang);
}
