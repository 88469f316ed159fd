/** Texts of the controls, by language. A language is one plain object, so that an author can give a further one. */
import { byLanguage, columns, LANGUAGES, type Language } from './languages.js';
import { NATIVE_MESSAGES, type NativeMessages } from './native-messages.js';
import * as TEXTS from './texts.js';

export interface Messages extends NativeMessages {
  /** The name of a bin without a text. */
  button_delete: string;
  /** An option list that holds nothing. */
  empty: string;
  /** Validity messages. */
  option_missing: string;
  option_unknown: string;
  /** Which dates are valid, for `%s`: how one is written, or from when to when. */
  date_wanted: string;
  /** The choice of a file. */
  choose_file: string;
  no_file: string;
}

const OWN = /* @__PURE__ */ columns<keyof Messages>(Object.values(TEXTS));

/** Texts by language. Not for the controls: they take the constants, of which a bundle holds those that it needs. */
export const MESSAGES = /* @__PURE__ */ Object.fromEntries(
  LANGUAGES.map((lang) => [lang, { ...NATIVE_MESSAGES[lang], ...OWN[lang] }]),
) as Record<Language, Messages>;

/** Messages of a language tag. */
export function messagesOf(lang: string | null | undefined): Messages {
  return byLanguage(MESSAGES, lang);
}
