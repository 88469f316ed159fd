/** Texts of the controls, by language. A language is one plain object, so that an author can give a further one. */
import { text } from '../contract/text.js';

export interface Messages {
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
  button_delete: string;
  /** An option list that holds nothing. */
  empty: string;
  /** Validity messages. */
  value_missing: string;
  option_missing: string;
  option_unknown: string;
  /** The choice of a file. */
  choose_file: string;
  no_file: string;
}

export type Language = 'ru' | 'en' | 'es' | 'pt' | 'tr' | 'id';

const en: Messages = {
  button_saved: 'Saved', button_save: 'Save', button_cancel: 'Cancel', copied: 'Copied', search: 'Search',
  select_all: 'Select all', select_none: 'Select none', all: 'All', more: '%s more', today: 'Today', done: 'Done',
  button_delete: 'Delete', empty: 'Nothing to choose from', value_missing: 'Please fill out this field.',
  option_missing: 'Please select an item in the list.', option_unknown: 'This value is not in the list.',
  choose_file: 'Choose a file', no_file: 'No file chosen',
};
const ru: Messages = {
  button_saved: 'Сохранено', button_save: 'Сохранить', button_cancel: 'Отменить', copied: 'Скопировано', search: 'Поиск',
  select_all: 'Выбрать всё', select_none: 'Снять выделение', all: 'Все', more: 'Ещё %s', today: 'Сегодня', done: 'Готово',
  button_delete: 'Удалить', empty: 'Выбирать не из чего', value_missing: 'Заполните это поле.',
  option_missing: 'Выберите один из пунктов списка.', option_unknown: 'Такого значения нет в списке.',
  choose_file: 'Выбрать файл', no_file: 'Файл не выбран',
};
const es: Messages = {
  button_saved: 'Guardado', button_save: 'Guardar', button_cancel: 'Cancelar', copied: 'Copiado', search: 'Buscar',
  select_all: 'Seleccionar todo', select_none: 'Quitar la selección', all: 'Todos', more: '%s más', today: 'Hoy', done: 'Listo',
  button_delete: 'Eliminar', empty: 'No hay nada que elegir', value_missing: 'Rellene este campo.',
  option_missing: 'Seleccione un elemento de la lista.', option_unknown: 'Este valor no está en la lista.',
  choose_file: 'Elegir un archivo', no_file: 'Ningún archivo elegido',
};
const pt: Messages = {
  button_saved: 'Salvo', button_save: 'Salvar', button_cancel: 'Cancelar', copied: 'Copiado', search: 'Pesquisar',
  select_all: 'Selecionar tudo', select_none: 'Limpar seleção', all: 'Todos', more: 'Mais %s', today: 'Hoje', done: 'Pronto',
  button_delete: 'Excluir', empty: 'Nada para escolher', value_missing: 'Preencha este campo.',
  option_missing: 'Selecione um item da lista.', option_unknown: 'Este valor não está na lista.',
  choose_file: 'Escolher um arquivo', no_file: 'Nenhum arquivo escolhido',
};

const tr: Messages = {
  button_saved: 'Kaydedildi', button_save: 'Kaydet', button_cancel: 'İptal', copied: 'Kopyalandı', search: 'Ara',
  select_all: 'Tümünü seç', select_none: 'Seçimi kaldır', all: 'Tümü', more: '%s tane daha', today: 'Bugün', done: 'Tamam',
  button_delete: 'Sil', empty: 'Seçilecek bir şey yok', value_missing: 'Lütfen bu alanı doldurun.',
  option_missing: 'Lütfen listeden bir öğe seçin.', option_unknown: 'Bu değer listede yok.',
  choose_file: 'Dosya seç', no_file: 'Dosya seçilmedi',
};
const id: Messages = {
  button_saved: 'Tersimpan', button_save: 'Simpan', button_cancel: 'Batal', copied: 'Disalin', search: 'Cari',
  select_all: 'Pilih semua', select_none: 'Hapus pilihan', all: 'Semua', more: '%s lagi', today: 'Hari ini', done: 'Selesai',
  button_delete: 'Hapus', empty: 'Tidak ada pilihan', value_missing: 'Harap isi kolom ini.',
  option_missing: 'Harap pilih salah satu item dalam daftar.', option_unknown: 'Nilai ini tidak ada dalam daftar.',
  choose_file: 'Pilih file', no_file: 'Belum ada file',
};

/** Built-in languages. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ru, en, es, pt, tr, id };

/** The entry of a language tag (`ru`, `pt-BR`) in a table; that of English for an unknown one. */
export function byLanguage<T>(table: Readonly<Record<Language, T>>, lang: unknown): T {
  const key = text(lang).slice(0, 2).toLowerCase();
  return Object.hasOwn(table, key) ? table[key as Language] : table.en;
}

/** Messages of a language tag. */
export function messagesOf(lang: string | null | undefined): Messages {
  return byLanguage(MESSAGES, lang);
}
