/** Texts of the task synchronisation. */
import type { Text } from '../../i18n/texts.js';

export const TASK_SYNC = [
  'task_sync',
  'Синхронизация задач',
  'Task synchronization',
  'Sincronización de tareas',
  'Sincronização de tarefas',
  'Görev senkronizasyonu',
  'Sinkronisasi tugas',
] as const satisfies Text;
export const SYNC_ON = [
  'sync_on',
  'Полностью включена',
  'Fully on',
  'Activada por completo',
  'Totalmente ativada',
  'Tamamen açık',
  'Aktif sepenuhnya',
] as const satisfies Text;
export const SYNC_ENABLE = [
  'sync_enable',
  'Включить',
  'Turn on',
  'Activar',
  'Ativar',
  'Etkinleştir',
  'Aktifkan',
] as const satisfies Text;
export const SYNC_DISABLE = [
  'sync_disable',
  'Отключить',
  'Turn off',
  'Desactivar',
  'Desativar',
  'Devre dışı bırak',
  'Nonaktifkan',
] as const satisfies Text;
/** Name of the gear; `%s` is the name of the service. */
export const SYNC_SETUP = [
  'sync_setup',
  'Настройки: %s',
  'Settings: %s',
  'Ajustes: %s',
  'Configurações: %s',
  'Ayarlar: %s',
  'Pengaturan: %s',
] as const satisfies Text;
/** A refusal without a reason. */
export const SYNC_FAILED = [
  'sync_failed',
  'Сервис не ответил. Попробуйте ещё раз.',
  'The service did not answer. Try again.',
  'El servicio no respondió. Inténtelo de nuevo.',
  'O serviço não respondeu. Tente novamente.',
  'Hizmet yanıt vermedi. Tekrar deneyin.',
  'Layanan tidak menjawab. Coba lagi.',
] as const satisfies Text;
/** What a widget's answer lacks; `%s` are names of functions. */
export const SYNC_MISSING = [
  'sync_missing',
  'В ответе виджета нет функций: %s',
  'The widget’s answer has no functions: %s',
  'La respuesta del widget no tiene las funciones: %s',
  'A resposta do widget não tem as funções: %s',
  'Bileşenin yanıtında bu işlevler yok: %s',
  'Jawaban widget tidak memiliki fungsi: %s',
] as const satisfies Text;
/** A function that did not return what it has to; `%s` is its name. */
export const SYNC_NO_PROMISE = [
  'sync_no_promise',
  'Функция виджета %s не вернула Promise',
  'The widget’s function %s returned no Promise',
  'La función %s del widget no devolvió una Promise',
  'A função %s do widget não retornou uma Promise',
  'Bileşenin %s işlevi Promise döndürmedi',
  'Fungsi widget %s tidak mengembalikan Promise',
] as const satisfies Text;
export const SYNC_NO_ANSWER = [
  'sync_no_answer',
  'Виджет не вернул объект из calendarSync',
  'The widget returned no object from calendarSync',
  'El widget no devolvió un objeto de calendarSync',
  'O widget não retornou um objeto de calendarSync',
  'Bileşen calendarSync için nesne döndürmedi',
  'Widget tidak mengembalikan objek dari calendarSync',
] as const satisfies Text;
