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
export const SEARCH = ['search', 'Поиск', 'Search', 'Buscar', 'Pesquisar', 'Ara', 'Cari'] as const satisfies Text;
export const SELECT_ALL = [
  'select_all',
  'Выбрать всё',
  'Select all',
  'Seleccionar todo',
  'Selecionar tudo',
  'Tümünü seç',
  'Pilih semua',
] as const satisfies Text;
export const SELECT_NONE = [
  'select_none',
  'Снять выделение',
  'Select none',
  'Quitar la selección',
  'Limpar seleção',
  'Seçimi kaldır',
  'Hapus pilihan',
] as const satisfies Text;
export const ALL = ['all', 'Все', 'All', 'Todos', 'Todos', 'Tümü', 'Semua'] as const satisfies Text;
export const MORE = [
  'more',
  'Ещё %s',
  '%s more',
  '%s más',
  'Mais %s',
  '%s tane daha',
  '%s lagi',
] as const satisfies Text;
export const TODAY = ['today', 'Сегодня', 'Today', 'Hoy', 'Hoje', 'Bugün', 'Hari ini'] as const satisfies Text;
export const DONE = ['done', 'Готово', 'Done', 'Listo', 'Pronto', 'Tamam', 'Selesai'] as const satisfies Text;

/* Of the elements alone. */
export const CLEAR = ['clear', 'Очистить', 'Clear', 'Borrar', 'Limpar', 'Temizle', 'Hapus'] as const satisfies Text;
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
  'Нет вариантов',
  'No options',
  'Sin opciones',
  'Sem opções',
  'Seçenek yok',
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
  'Нет в списке.',
  'Not in the list.',
  'No está en la lista.',
  'Não está na lista.',
  'Listede yok.',
  'Tidak ada dalam daftar.',
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
export const SEARCHING = [
  'searching',
  'Загрузка',
  'Loading',
  'Cargando',
  'Carregando',
  'Yükleniyor',
  'Memuat',
] as const satisfies Text;
export const FOUND = [
  'found',
  'Найдено %s',
  '%s found',
  'Encontrados %s',
  '%s encontrados',
  '%s bulundu',
  '%s ditemukan',
] as const satisfies Text;
export const NOTHING_FOUND = [
  'nothing_found',
  'Ничего не найдено',
  'Nothing found',
  'No se encontró nada',
  'Nada encontrado',
  'Sonuç yok',
  'Tidak ditemukan',
] as const satisfies Text;
export const SEARCH_FAILED = [
  'search_failed',
  'Ошибка загрузки',
  'Loading failed',
  'Error al cargar',
  'Falha ao carregar',
  'Yüklenemedi',
  'Gagal memuat',
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
