/** Texts of notifications: a key, then the words in ru, en, es, pt, tr, id. */
import type { Text } from '../../i18n/texts.js';

export const NOTICES = [
  'notices',
  'Уведомления',
  'Notifications',
  'Notificaciones',
  'Notificações',
  'Bildirimler',
  'Notifikasi',
] as const satisfies Text;
export const NOTICE_CLOSE = [
  'notice_close',
  'Закрыть уведомление',
  'Close the notification',
  'Cerrar la notificación',
  'Fechar a notificação',
  'Bildirimi kapat',
  'Tutup notifikasi',
] as const satisfies Text;
/** `%s` is the number of those that are not shown. */
export const NOTICE_MORE = [
  'notice_more',
  'Ещё: %s',
  '%s more',
  'Otras: %s',
  'Mais: %s',
  '%s tane daha',
  '%s lagi',
] as const satisfies Text;
export const NOTICE_CLOSE_ALL = [
  'notice_close_all',
  'Закрыть все',
  'Close all',
  'Cerrar todas',
  'Fechar todas',
  'Tümünü kapat',
  'Tutup semua',
] as const satisfies Text;
export const NOTICE_CALL = [
  'notice_call',
  'Звонок',
  'Call',
  'Llamada',
  'Chamada',
  'Çağrı',
  'Panggilan',
] as const satisfies Text;
export const NOTICE_ERROR = [
  'notice_error',
  'Ошибка',
  'Error',
  'Error',
  'Erro',
  'Hata',
  'Galat',
] as const satisfies Text;
export const NOTICE_RECORDING = [
  'notice_recording',
  'Запись разговора',
  'Recording of the call',
  'Grabación de la llamada',
  'Gravação da chamada',
  'Çağrı kaydı',
  'Rekaman panggilan',
] as const satisfies Text;
export const NOTICE_CARD = [
  'notice_card',
  'Открыть карточку',
  'Open the card',
  'Abrir la ficha',
  'Abrir o cartão',
  'Kartı aç',
  'Buka kartu',
] as const satisfies Text;
export const NOTICE_CREATE = [
  'notice_create',
  'Создать контакт',
  'Create a contact',
  'Crear un contacto',
  'Criar um contato',
  'Kişi oluştur',
  'Buat kontak',
] as const satisfies Text;
export const NOTICE_LINK = [
  'notice_link',
  'Подробнее',
  'More',
  'Más información',
  'Saiba mais',
  'Ayrıntılar',
  'Selengkapnya',
] as const satisfies Text;
