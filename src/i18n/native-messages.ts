/** Texts of the native faces: spec of the native controls, "UI strings". A menu may name any of them. */
import { byLanguage, columns } from './languages.js';
import { BUTTON_CANCEL, BUTTON_SAVED, COPIED, DONE, TODAY } from './texts.js';

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
  ['search', 'Поиск', 'Search', 'Buscar', 'Pesquisar', 'Ara', 'Cari'],
  ['select_all', 'Выбрать всё', 'Select all', 'Seleccionar todo', 'Selecionar tudo', 'Tümünü seç', 'Pilih semua'],
  [
    'select_none',
    'Снять выделение',
    'Select none',
    'Quitar la selección',
    'Limpar seleção',
    'Seçimi kaldır',
    'Hapus pilihan',
  ],
  ['all', 'Все', 'All', 'Todos', 'Todos', 'Tümü', 'Semua'],
  ['more', 'Ещё %s', '%s more', '%s más', 'Mais %s', '%s tane daha', '%s lagi'],
  TODAY,
  DONE,
]);

/** Texts of the native faces in the language of a tag. */
export function nativeMessagesOf(lang: string | null | undefined): NativeMessages {
  return byLanguage(NATIVE_MESSAGES, lang);
}
