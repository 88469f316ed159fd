import type { Text } from '../../i18n/texts.js';

export const PAGE_SAVE = [
  'page_save',
  'Сохранить',
  'Save',
  'Guardar',
  'Salvar',
  'Kaydet',
  'Simpan',
] as const satisfies Text;
export const PAGE_FAILED = [
  'page_failed',
  'Не удалось сохранить',
  'Not saved',
  'No se pudo guardar',
  'Não foi possível salvar',
  'Kaydedilemedi',
  'Gagal menyimpan',
] as const satisfies Text;
export const PAGE_MENU = [
  'page_menu',
  'Настройки',
  'Settings',
  'Ajustes',
  'Configurações',
  'Ayarlar',
  'Pengaturan',
] as const satisfies Text;
