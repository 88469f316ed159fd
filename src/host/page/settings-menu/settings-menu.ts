/** The menu of the section "Settings": integrations, and the own pages of widgets that are installed. */
import { nativeSettingsMenu, pageAddress, type PageMenuEntry } from '../../../surfaces/page/markup.js';
import { wordsIn } from '../../../surfaces/page-context.js';
import type { Text } from '../../../i18n/texts.js';
import type { WidgetConfig } from '../../config/config.js';
import { locationOf, PAGES } from '../../../sdk/pages/locations.js';
import type { HostPage } from '../host-page.js';
import { langsOf, nameOf, textOf } from '../texts/widget-texts.js';

export const INTEGRATIONS = [
  'host_integrations',
  'Интеграции',
  'Integrations',
  'Integraciones',
  'Integrações',
  'Entegrasyonlar',
  'Integrasi',
] as const satisfies Text;

const SETTINGS_URL = PAGES.find(({ kind }) => kind === 'settings')!.path;

/** It has a page of its own in the settings. */
export const hasOwnPage = ({ manifest }: WidgetConfig): boolean =>
  manifest.locations.some((location) => locationOf(location).name === 'advanced_settings');

/** @param url path of the page that is open */
export function settingsEntries({ config, installed, page }: HostPage, url: string): PageMenuEntry[] {
  const { pathname } = new URL(url, location.href);
  const own = config.widgets
    .filter((widget) => hasOwnPage(widget) && installed.isOn(widget.code))
    .map((widget) => {
      const name = nameOf(widget, page.lang);
      const title = textOf(langsOf(widget, page.lang), widget.manifest.advanced?.title);
      return { title: title || name, name, href: pageAddress(widget.code) };
    });
  return [{ title: wordsIn(page.lang, INTEGRATIONS), href: SETTINGS_URL }, ...own].map((entry) => ({
    ...entry,
    selected: entry.href.replace(/\/$/, '') === pathname.replace(/\/$/, ''),
  }));
}

/** Draws the menu that stands on the page anew, as often as a widget is installed or disabled. @returns ends that */
export function followSettingsMenu(host: HostPage, url: string): () => void {
  const { $, installed, page } = host;
  return installed.onChange(() => {
    const aside = page.document.querySelector('#page_holder .aside');
    if (aside)
      $(aside)
        .before(nativeSettingsMenu(settingsEntries(host, url), page.lang))
        .remove();
  });
}
