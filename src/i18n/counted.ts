/** Texts with a number, by language: each in the plural forms that the language has. */
import { byLanguage, type Language } from './languages.js';
import type { Forms } from './plural.js';

export interface Counted {
  /** How many files were chosen. */
  files: Forms;
  /** How many suggestions there are. */
  options: Forms;
}

const COUNTED: Readonly<Record<Language, Counted>> = {
  ru: {
    files: { one: '%s файл', few: '%s файла', many: '%s файлов', other: '%s файла' },
    options: { one: '%s вариант', few: '%s варианта', many: '%s вариантов', other: '%s варианта' },
  },
  en: { files: { one: '%s file', other: '%s files' }, options: { one: '%s option', other: '%s options' } },
  es: {
    files: { one: '%s archivo', other: '%s archivos' },
    options: { one: '%s opción', other: '%s opciones' },
  },
  pt: { files: { one: '%s arquivo', other: '%s arquivos' }, options: { one: '%s opção', other: '%s opções' } },
  tr: { files: { other: '%s dosya' }, options: { other: '%s seçenek' } },
  id: { files: { other: '%s file' }, options: { other: '%s pilihan' } },
};

/** Texts with a number of a language tag. */
export function countedOf(lang: string | null | undefined): Counted {
  return byLanguage(COUNTED, lang);
}
