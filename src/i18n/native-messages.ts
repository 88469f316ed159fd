/** Texts of the native faces: spec of the native controls, "UI strings". */
import { byLanguage, columns } from './languages.js';

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

/** A row for each text: ru, en, es, pt, tr, id. */
export const NATIVE_MESSAGES = /* @__PURE__ */ columns<keyof NativeMessages>({
  button_saved: ['Сохранено', 'Saved', 'Guardado', 'Salvo', 'Kaydedildi', 'Tersimpan'],
  button_save: ['Сохранить', 'Save', 'Guardar', 'Salvar', 'Kaydet', 'Simpan'],
  button_cancel: ['Отменить', 'Cancel', 'Cancelar', 'Cancelar', 'İptal', 'Batal'],
  copied: ['Скопировано', 'Copied', 'Copiado', 'Copiado', 'Kopyalandı', 'Disalin'],
  search: ['Поиск', 'Search', 'Buscar', 'Pesquisar', 'Ara', 'Cari'],
  select_all: ['Выбрать всё', 'Select all', 'Seleccionar todo', 'Selecionar tudo', 'Tümünü seç', 'Pilih semua'],
  select_none: [
    'Снять выделение',
    'Select none',
    'Quitar la selección',
    'Limpar seleção',
    'Seçimi kaldır',
    'Hapus pilihan',
  ],
  all: ['Все', 'All', 'Todos', 'Todos', 'Tümü', 'Semua'],
  more: ['Ещё %s', '%s more', '%s más', 'Mais %s', '%s tane daha', '%s lagi'],
  today: ['Сегодня', 'Today', 'Hoy', 'Hoje', 'Bugün', 'Hari ini'],
  done: ['Готово', 'Done', 'Listo', 'Pronto', 'Tamam', 'Selesai'],
});

/** Texts of the native faces in the language of a tag. */
export function nativeMessagesOf(lang: string | null | undefined): NativeMessages {
  return byLanguage(NATIVE_MESSAGES, lang);
}
