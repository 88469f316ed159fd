/** Texts of the modal: a key, then the words in ru, en, es, pt, tr, id. */
import type { Text } from '../../i18n/texts.js';

export const MODAL_ACCEPT = ['modal_accept', 'Да', 'Yes', 'Sí', 'Sim', 'Evet', 'Ya'] as const satisfies Text;
export const MODAL_DECLINE = ['modal_decline', 'Нет', 'No', 'No', 'Não', 'Hayır', 'Tidak'] as const satisfies Text;
export const MODAL_CLOSE = [
  'modal_close',
  'Закрыть',
  'Close',
  'Cerrar',
  'Fechar',
  'Kapat',
  'Tutup',
] as const satisfies Text;
/** Name of a dialog that has no caption. */
export const MODAL_NAME = [
  'modal_name',
  'Диалоговое окно',
  'Dialog',
  'Cuadro de diálogo',
  'Caixa de diálogo',
  'İletişim kutusu',
  'Kotak dialog',
] as const satisfies Text;
export const MODAL_LOADING = [
  'modal_loading',
  'Загрузка',
  'Loading',
  'Cargando',
  'Carregando',
  'Yükleniyor',
  'Memuat',
] as const satisfies Text;
export const MODAL_TRY_AGAIN = [
  'modal_try_again',
  'Попробуйте снова',
  'Try again',
  'Inténtelo de nuevo',
  'Tente novamente',
  'Tekrar deneyin',
  'Coba lagi',
] as const satisfies Text;
export const MODAL_ERROR = [
  'modal_error',
  'Произошла ошибка',
  'Something went wrong',
  'Se ha producido un error',
  'Ocorreu um erro',
  'Bir hata oluştu',
  'Terjadi kesalahan',
] as const satisfies Text;
