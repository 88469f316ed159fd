/** Pages that belong to one widget: in the settings, or of an item of the menu on the left. */
import { escape } from '../../../../contract/markup/text.js';
import { nativePage } from '../../../../surfaces/page/markup.js';
import { wordsIn } from '../../../../surfaces/page-context.js';
import type { Text } from '../../../../i18n/texts.js';
import type { WidgetConfig } from '../../../config/config.js';
import { menuPlace } from '../../../config/menu-places.js';
import type { HostPage } from '../../host-page.js';
import { followSettingsMenu, settingsEntries } from '../../settings-menu/settings-menu.js';
import { nameOf } from '../../texts/widget-texts.js';
import type { Area, OpenArea } from '../area.js';
import type { OpenPage } from '../open-page.js';

const NOT_HERE = [
  'host_not_here',
  'Виджет %s не установлен или выключен.',
  'The widget %s is not installed, or is switched off.',
  'El widget %s no está instalado o está desactivado.',
  'O widget %s não está instalado ou está desativado.',
  '%s bileşeni yüklü değil veya kapalı.',
  'Widget %s tidak terpasang atau nonaktif.',
] as const satisfies Text;

const configOf = ({ config }: HostPage, { code }: Area): WidgetConfig | undefined =>
  config.widgets.find((one) => one.code === code);

function draw(host: HostPage, area: Area, menu: boolean): () => void {
  const { $, page, installed } = host;
  const config = configOf(host, area);
  const isOn = config !== undefined && installed.isOn(config.code);
  const code = area.code ?? '';
  const name = config ? nameOf(config, page.lang) : code;
  const content = isOn
    ? ''
    : `<p class="host-page__none">${escape(wordsIn(page.lang, NOT_HERE).replace('%s', name))}</p>`;
  const entries = menu ? settingsEntries(host, area.url) : [];
  const $holder = $('#page_holder').html(nativePage({ code, name, menu: entries, content, lang: page.lang }));
  const end = menu ? followSettingsMenu(host, area.url) : undefined;
  return () => {
    end?.();
    $holder.empty();
  };
}

/** The own page of a widget in the settings: its `advancedSettings` draws into `#list_page_holder` or `#work-area-CODE`. */
export const openAdvanced: OpenPage = async (host, area): Promise<OpenArea> => ({
  area,
  callback: { name: 'advancedSettings', args: [] },
  close: draw(host, area, true),
});

/** The page of an item of the menu: `initMenuPage` draws into `#work-area-CODE`. */
export const openMenuPage: OpenPage = async (host, area): Promise<OpenArea> => ({
  area,
  callback: { name: 'initMenuPage', args: [menuPlace(area, () => host.switches.use('menuLocation', area.code))] },
  close: draw(host, area, false),
});
