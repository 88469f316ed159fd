import type { Text } from '../../i18n/texts.js';

export const PAGE_MENU = [
  'page_menu',
  'Настройки',
  'Settings',
  'Ajustes',
  'Configurações',
  'Ayarlar',
  'Pengaturan',
] as const satisfies Text;
