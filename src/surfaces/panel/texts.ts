import type { Text } from '../../i18n/texts.js';

/** Heading of the right panel. */
export const PANEL_HEADING = [
  'panel_heading',
  'Виджеты',
  'Widgets',
  'Widgets',
  'Widgets',
  'Widget’lar',
  'Widget',
] as const satisfies Text;
/** Link to the market, for administrators. */
export const PANEL_ADD = [
  'panel_add',
  'Добавить виджет',
  'Add a widget',
  'Añadir un widget',
  'Adicionar um widget',
  'Widget ekle',
  'Tambah widget',
] as const satisfies Text;
