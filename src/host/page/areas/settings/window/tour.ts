import { attr, escape } from '../../../../../contract/markup/text.js';
import { nativeButton } from '../../../../../controls/button/native.js';
import { nativeMessagesOf } from '../../../../../i18n/native-messages.js';
import { modalClose } from '../../../../../surfaces/modal/markup.js';
import { wordsIn } from '../../../../../surfaces/page-context.js';
import type { WidgetConfig } from '../../../../config/config.js';
import { langsOf, nameOf, textOf } from '../../../texts/widget-texts.js';
import { NEXT, TOUR_IMAGE } from '../texts.js';

/** Images and words that a manifest shows before the installation; undefined: it has no tour. */
export function tourMarkup(config: WidgetConfig, lang: string): string | undefined {
  const { manifest, path } = config;
  const { tour } = manifest;
  if (!tour?.is_tour) return undefined;
  const langs = langsOf(config, lang);
  const all = tour.tour_images ?? {};
  const images = all[lang] ?? all['en'] ?? Object.values(all)[0] ?? [];
  const description = textOf(langs, tour.tour_description) ?? textOf(langs, manifest.widget.description) ?? '';
  const pictures = images.map((image, index) => {
    const alt = wordsIn(lang, TOUR_IMAGE).replace('%s', String(index + 1));
    return `<li class="host-tour__image"><img${attr('src', `${path}/${image.replace(/^\//, '')}`)} alt="${escape(alt)}"></li>`;
  });
  const next = nativeButton(
    { text: wordsIn(lang, NEXT), blue: true, class_name: 'js-widget-tour-pass' },
    { lang, messages: nativeMessagesOf(lang), random: Math.random },
  );
  return (
    `${modalClose()}<div class="host-tour"><h2 class="host-tour__name">${escape(nameOf(config, lang))}</h2>` +
    `${pictures.length ? `<ul class="host-tour__images" tabindex="0">${pictures.join('')}</ul>` : ''}` +
    `<div class="host-tour__about">${description}</div>${next}</div>`
  );
}
