/** Texts of the page of integrations. */
import type { Text } from '../../../../i18n/texts.js';
import type { InstallStatus } from '../../../../sdk/widget.js';

export type Badge = InstallStatus | 'off' | 'error';

export const BADGES = {
  installed: ['host_installed', 'Установлен', 'Installed', 'Instalado', 'Instalado', 'Yüklü', 'Terpasang'],
  install: [
    'host_install',
    'Не установлен',
    'Not installed',
    'No instalado',
    'Não instalado',
    'Yüklü değil',
    'Belum terpasang',
  ],
  not_configured: [
    'host_not_configured',
    'Не настроен',
    'Not set up',
    'Sin configurar',
    'Não configurado',
    'Ayarlanmadı',
    'Belum diatur',
  ],
  off: ['host_off', 'Выключен', 'Switched off', 'Desactivado', 'Desativado', 'Kapalı', 'Nonaktif'],
  error: ['host_error', 'Ошибка', 'Error', 'Error', 'Erro', 'Hata', 'Kesalahan'],
} as const satisfies Readonly<Record<Badge, Text>>;

export const NO_RIGHTS = [
  'host_no_rights',
  'Настройки доступны только администратору.',
  'Only an administrator can open the settings.',
  'Solo un administrador puede abrir los ajustes.',
  'Apenas um administrador pode abrir as configurações.',
  'Ayarları yalnızca bir yönetici açabilir.',
  'Hanya administrator yang dapat membuka pengaturan.',
] as const satisfies Text;
export const RATING = [
  'host_rating',
  'Оценка %s из 5',
  'Rated %s of 5',
  'Valoración %s de 5',
  'Avaliação %s de 5',
  '5 üzerinden %s',
  'Nilai %s dari 5',
] as const satisfies Text;
export const REVIEWS = [
  'host_reviews',
  'Отзывы',
  'Reviews',
  'Reseñas',
  'Comentários',
  'Yorumlar',
  'Ulasan',
] as const satisfies Text;
export const NEXT = [
  'host_next',
  'Далее',
  'Next',
  'Siguiente',
  'Avançar',
  'İleri',
  'Berikutnya',
] as const satisfies Text;
export const TOUR_IMAGE = [
  'host_tour_image',
  'Изображение %s',
  'Image %s',
  'Imagen %s',
  'Imagem %s',
  'Görsel %s',
  'Gambar %s',
] as const satisfies Text;
