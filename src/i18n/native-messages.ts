/** Texts of the native faces: spec of the native controls, "UI strings". A menu may name any of them. */
import { byLanguage, columns } from './languages.js';
import {
  ALL,
  BUTTON_CANCEL,
  BUTTON_SAVED,
  COPIED,
  DONE,
  MORE,
  SEARCH,
  SELECT_ALL,
  SELECT_NONE,
  TODAY,
} from './texts.js';

export interface NativeMessages {
  button_saved: string;
  button_save: string;
  button_cancel: string;
  copied: string;
  search: string;
  select_all: string;
  select_none: string;
  all: string;
  /** `%s` is the number. */
  more: string;
  today: string;
  done: string;
}

/** Texts by language. */
export const NATIVE_MESSAGES = /* @__PURE__ */ columns<keyof NativeMessages>([
  BUTTON_SAVED,
  BUTTON_CANCEL,
  COPIED,
  ['button_save', 'Сохранить', 'Save', 'Guardar', 'Salvar', 'Kaydet', 'Simpan'],
  SEARCH,
  SELECT_ALL,
  SELECT_NONE,
  ALL,
  MORE,
  TODAY,
  DONE,
]);

/** Texts of the native faces in the language of a tag. */
export function nativeMessagesOf(lang: string | null | undefined): NativeMessages {
  return byLanguage(NATIVE_MESSAGES, lang);
}
