/** Look of the host's pages: what the product's frame looks like, from the measured facts; no rule is taken from it. */
import { pagesCss } from './areas/pages.js';
import { settingsCss } from './areas/settings.js';
import { fontFaces } from './frame/fonts.js';
import { cardCss } from './areas/card.js';
import { feedCss } from './areas/feed.js';
import { listCss } from './areas/list.js';
import { baseCss } from './frame/base.js';
import { frameCss } from './frame/frame.js';
import { paletteCss } from './frame/palette.js';
import { topCss } from './frame/top.js';

export { fontFiles } from './frame/fonts.js';

/** @param fonts address of the folder of font files */
export function hostCss(fonts: string): string {
  return [fontFaces(fonts), paletteCss, baseCss, frameCss, topCss, listCss, cardCss, feedCss, pagesCss, settingsCss]
    .map((part) => part.trim())
    .join('\n');
}
