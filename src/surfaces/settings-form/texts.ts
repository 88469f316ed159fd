/** Texts of the settings form. */
import type { Text } from '../../i18n/texts.js';

export const SETTINGS_INSTALL = [
  'settings_install',
  'Установить',
  'Install',
  'Instalar',
  'Instalar',
  'Yükle',
  'Pasang',
] as const satisfies Text;
export const SETTINGS_DISABLE = [
  'settings_disable',
  'Отключить',
  'Disable',
  'Desactivar',
  'Desativar',
  'Devre dışı bırak',
  'Nonaktifkan',
] as const satisfies Text;
/** Beside the switch. */
export const SETTINGS_ACTIVE = [
  'settings_active',
  'Виджет включён',
  'The widget is on',
  'El widget está activado',
  'O widget está ativado',
  'Bileşen açık',
  'Widget aktif',
] as const satisfies Text;
export const SETTINGS_LOGIN = [
  'settings_login',
  'Логин',
  'Login',
  'Usuario',
  'Login',
  'Kullanıcı adı',
  'Login',
] as const satisfies Text;
export const SETTINGS_PASSWORD = [
  'settings_password',
  'Пароль',
  'Password',
  'Contraseña',
  'Senha',
  'Parola',
  'Kata sandi',
] as const satisfies Text;
/** `%s` are names of fields. */
export const SETTINGS_REQUIRED = [
  'settings_required',
  'Заполните: %s',
  'Fill in: %s',
  'Complete: %s',
  'Preencha: %s',
  'Doldurun: %s',
  'Isi: %s',
] as const satisfies Text;
/** A refusal without a reason. */
export const SETTINGS_NOT_SAVED = [
  'settings_not_saved',
  'Виджет не сохранил настройки.',
  'The widget did not save its settings.',
  'El widget no guardó los ajustes.',
  'O widget não salvou as configurações.',
  'Bileşen ayarlarını kaydetmedi.',
  'Widget tidak menyimpan pengaturannya.',
] as const satisfies Text;
export const SETTINGS_NO_ON_SAVE = [
  'settings_no_on_save',
  'Виджет нельзя установить: в нём нет onSave.',
  'The widget cannot be installed: it has no onSave.',
  'El widget no se puede instalar: no tiene onSave.',
  'O widget não pode ser instalado: não tem onSave.',
  'Bileşen yüklenemez: onSave yok.',
  'Widget tidak dapat dipasang: tidak ada onSave.',
] as const satisfies Text;
