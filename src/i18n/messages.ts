/** Texts of the controls, by language. A language is one plain object, so that an author can give a further one. */
import { byLanguage, columns, LANGUAGES, type Language } from './languages.js';
import { NATIVE_MESSAGES, type NativeMessages } from './native-messages.js';

export interface Messages extends NativeMessages {
  /** The name of a bin without a text. */
  button_delete: string;
  /** An option list that holds nothing. */
  empty: string;
  /** Validity messages. */
  option_missing: string;
  option_unknown: string;
  /** The choice of a file. */
  choose_file: string;
  no_file: string;
}

/** Texts that the elements alone have; a row for each: ru, en, es, pt, tr, id. */
const OWN = /* @__PURE__ */ columns<Exclude<keyof Messages, keyof NativeMessages>>({
  button_delete: ['Удалить', 'Delete', 'Eliminar', 'Excluir', 'Sil', 'Hapus'],
  empty: [
    'Выбирать не из чего',
    'Nothing to choose from',
    'No hay nada que elegir',
    'Nada para escolher',
    'Seçilecek bir şey yok',
    'Tidak ada pilihan',
  ],
  option_missing: [
    'Выберите один из пунктов списка.',
    'Please select an item in the list.',
    'Seleccione un elemento de la lista.',
    'Selecione um item da lista.',
    'Lütfen listeden bir öğe seçin.',
    'Harap pilih salah satu item dalam daftar.',
  ],
  option_unknown: [
    'Такого значения нет в списке.',
    'This value is not in the list.',
    'Este valor no está en la lista.',
    'Este valor não está na lista.',
    'Bu değer listede yok.',
    'Nilai ini tidak ada dalam daftar.',
  ],
  choose_file: ['Выбрать файл', 'Choose a file', 'Elegir un archivo', 'Escolher um arquivo', 'Dosya seç', 'Pilih file'],
  no_file: [
    'Файл не выбран',
    'No file chosen',
    'Ningún archivo elegido',
    'Nenhum arquivo escolhido',
    'Dosya seçilmedi',
    'Belum ada file',
  ],
});

/** Texts by language. */
export const MESSAGES = /* @__PURE__ */ Object.fromEntries(
  LANGUAGES.map((lang) => [lang, { ...NATIVE_MESSAGES[lang], ...OWN[lang] }]),
) as Record<Language, Messages>;

/** Messages of a language tag. */
export function messagesOf(lang: string | null | undefined): Messages {
  return byLanguage(MESSAGES, lang);
}
