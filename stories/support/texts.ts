/** Texts of stories: English and Russian; the other languages of the toolbar show the English ones. */
import type { Args } from '@storybook/web-components-vite';
import type { Language } from '../../src/i18n/languages.js';

export type Texts<T> = Readonly<{ en: T; ru: T } & Partial<Record<Language, T>>>;

/** Texts of a language. */
export function inLang<T>(texts: Texts<T>, lang: Language | string | undefined): T {
  return texts[lang as Language] ?? texts.en;
}

/** A story's args that depend on the language; the switch of the toolbar exchanges those that nobody edited. */
export function localized<T extends Args>(texts: Texts<T>): { args: T; parameters: { texts: Texts<T> } } {
  return { args: texts.en, parameters: { texts } };
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Args in a language: a value that is one of the story's own texts becomes the one of that language. */
export function translate(args: Args, texts: Texts<Args> | undefined, lang: Language | string): Args {
  if (!texts) return args;
  const wanted = inLang(texts, lang);
  const result: Args = { ...args };
  for (const [name, value] of Object.entries(args)) {
    const isOwn = Object.values(texts).some((own) => equal(own[name], value));
    if (isOwn && name in wanted) result[name] = wanted[name];
  }
  return result;
}
