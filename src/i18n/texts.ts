/**
 * Texts of the elements, each a constant of its own: a bundle holds those of its controls. A row: the key, then the words in
 * ru, en, es, pt, tr, id.
 */
/** A key and its words, in the order of the languages. */
export type Text<K extends string = string> = readonly [
  key: K,
  ru: string,
  en: string,
  es: string,
  pt: string,
  tr: string,
  id: string,
];

export const BUTTON_SAVED = [
  'button_saved',
  'Сохранено',
  'Saved',
  'Guardado',
  'Salvo',
  'Kaydedildi',
  'Tersimpan',
] as const satisfies Text;
export const BUTTON_CANCEL = [
  'button_cancel',
  'Отменить',
  'Cancel',
  'Cancelar',
  'Cancelar',
  'İptal',
  'Batal',
] as const satisfies Text;
export const COPIED = [
  'copied',
  'Скопировано',
  'Copied',
  'Copiado',
  'Copiado',
  'Kopyalandı',
  'Disalin',
] as const satisfies Text;
export const TODAY = ['today', 'Сегодня', 'Today', 'Hoy', 'Hoje', 'Bugün', 'Hari ini'] as const satisfies Text;
export const DONE = ['done', 'Готово', 'Done', 'Listo', 'Pronto', 'Tamam', 'Selesai'] as const satisfies Text;

/* Of the elements alone. */
export const BUTTON_DELETE = [
  'button_delete',
  'Удалить',
  'Delete',
  'Eliminar',
  'Excluir',
  'Sil',
  'Hapus',
] as const satisfies Text;
export const EMPTY = [
  'empty',
  'Выбирать не из чего',
  'Nothing to choose from',
  'No hay nada que elegir',
  'Nada para escolher',
  'Seçilecek bir şey yok',
  'Tidak ada pilihan',
] as const satisfies Text;
export const OPTION_MISSING = [
  'option_missing',
  'Выберите один из пунктов списка.',
  'Please select an item in the list.',
  'Seleccione un elemento de la lista.',
  'Selecione um item da lista.',
  'Lütfen listeden bir öğe seçin.',
  'Harap pilih salah satu item dalam daftar.',
] as const satisfies Text;
export const OPTION_UNKNOWN = [
  'option_unknown',
  'Такого значения нет в списке.',
  'This value is not in the list.',
  'Este valor no está en la lista.',
  'Este valor não está na lista.',
  'Bu değer listede yok.',
  'Nilai ini tidak ada dalam daftar.',
] as const satisfies Text;
export const CHOOSE_FILE = [
  'choose_file',
  'Выбрать файл',
  'Choose a file',
  'Elegir un archivo',
  'Escolher um arquivo',
  'Dosya seç',
  'Pilih file',
] as const satisfies Text;
export const NO_FILE = [
  'no_file',
  'Файл не выбран',
  'No file chosen',
  'Ningún archivo elegido',
  'Nenhum arquivo escolhido',
  'Dosya seçilmedi',
  'Belum ada file',
] as const satisfies Text;
/** Which dates are valid: how one is written, or from when to when. */
export const DATE_WANTED = [
  'date_wanted',
  'Введите дату: %s',
  'Enter a date: %s',
  'Introduzca una fecha: %s',
  'Digite uma data: %s',
  'Bir tarih girin: %s',
  'Masukkan tanggal: %s',
] as const satisfies Text;
