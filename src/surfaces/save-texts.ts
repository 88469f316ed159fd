/** Texts of what saves, wherever it stands. */
import type { Text } from '../i18n/texts.js';

export const SAVE = ['save', 'Сохранить', 'Save', 'Guardar', 'Salvar', 'Kaydet', 'Simpan'] as const satisfies Text;
export const NOT_SAVED = [
  'not_saved',
  'Не удалось сохранить',
  'Not saved',
  'No se pudo guardar',
  'Não foi possível salvar',
  'Kaydedilemedi',
  'Gagal menyimpan',
] as const satisfies Text;
