import { attr, classAttr, escape } from '../../../../contract/markup/text.js';
import { wordsIn } from '../../../../surfaces/page-context.js';
import type { WidgetConfig } from '../../../config/config.js';
import type { HostPage } from '../../host-page.js';
import { imageOf, langsOf, nameOf, textOf } from '../../texts/widget-texts.js';
import { BADGES, type Badge } from './texts.js';

const LOGOS = ['logo_main.png', 'logo_medium.png', 'logo.png', 'logo_small.png'];

/** What the icon of a widget says. */
export function badgeOf({ installed }: Pick<HostPage, 'installed'>, code: string): Badge {
  const { status, active } = installed.get(code);
  if (installed.hasError(code)) return 'error';
  return status === 'installed' && !active ? 'off' : status;
}

function item(host: HostPage, config: WidgetConfig): string {
  const { lang } = host.page;
  const badge = badgeOf(host, config.code);
  const name = nameOf(config, lang);
  const logo = imageOf(config, LOGOS);
  const about = textOf(langsOf(config, lang), config.manifest.widget.short_description) ?? '';
  const picture = logo ? `<img${attr('src', logo)} alt="" loading="lazy">` : escape(name.slice(0, 1));
  return (
    `<li class="host-integration"><button type="button" class="host-integration__open"${attr('data-code', config.code)}>` +
    `<span class="host-integration__logo">${picture}</span>` +
    `<span class="host-integration__name">${escape(name)}</span>` +
    `<span class="host-integration__about">${escape(about)}</span>` +
    `<span${classAttr('host-integration__status', `host-integration__status_${badge}`)}>${escape(wordsIn(lang, BADGES[badge]))}</span>` +
    `</button></li>`
  );
}

/** The integrations of the account. */
export const integrationItems = (host: HostPage): string =>
  host.config.widgets.map((config) => item(host, config)).join('');
