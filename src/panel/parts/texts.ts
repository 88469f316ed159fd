import type { Text } from '../../i18n/texts.js';

export const PANEL_SAVING = [
  'panel_saving',
  'Сохраняем…',
  'Saving…',
  'Guardando…',
  'Salvando…',
  'Kaydediliyor…',
  'Menyimpan…',
] as const satisfies Text;
export const PANEL_LOADING = [
  'panel_loading',
  'Загрузка…',
  'Loading…',
  'Cargando…',
  'Carregando…',
  'Yükleniyor…',
  'Memuat…',
] as const satisfies Text;
export const PANEL_ERROR = [
  'panel_error',
  'Что-то пошло не так',
  'Something went wrong',
  'Algo salió mal',
  'Algo deu errado',
  'Bir şeyler ters gitti',
  'Terjadi kesalahan',
] as const satisfies Text;
export const PANEL_RETRY = [
  'panel_retry',
  'Повторить',
  'Try again',
  'Reintentar',
  'Tentar de novo',
  'Tekrar dene',
  'Coba lagi',
] as const satisfies Text;
export const PANEL_EMPTY = [
  'panel_empty',
  'Пока ничего нет',
  'Nothing here yet',
  'Aún no hay nada',
  'Ainda não há nada',
  'Henüz bir şey yok',
  'Belum ada apa-apa',
] as const satisfies Text;
