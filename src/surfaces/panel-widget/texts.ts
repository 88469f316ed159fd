import type { Text } from '../../i18n/texts.js';

/** What a widget's block is called where it has no name: `%s` is the widget's code. */
export const PANEL_WIDGET = [
  'panel_widget',
  'Виджет %s',
  'Widget %s',
  'Widget %s',
  'Widget %s',
  '%s widget’ı',
  'Widget %s',
] as const satisfies Text;
export const PANEL_WIDGET_CLOSE = [
  'panel_widget_close',
  'Закрыть',
  'Close',
  'Cerrar',
  'Fechar',
  'Kapat',
  'Tutup',
] as const satisfies Text;
