/** Native markup of the right panel: spec "surfaces.md", shell of the right panel. No Lit, no DOM. */
import { classAttr, escape, text, when } from '../../contract/markup/text.js';
import { wordsIn } from '../../i18n/words-in.js';
import { PANEL_ADD, PANEL_HEADING } from './texts.js';

export interface PanelParams {
  /** Open, 265 pixels wide; else 65. */
  readonly open?: boolean;
  /** In a card; false: beside the selected rows of a list. Default true. */
  readonly is_card?: boolean;
  /** There is nothing to show: the panel is not displayed. */
  readonly hide_widgets?: boolean;
  /** The user may install widgets: a link to the market is shown. */
  readonly is_admin?: boolean;
  /** Inline style of the heading. */
  readonly caption_style?: string;
  /** Heading; default: "Widgets" in the language. */
  readonly caption?: string;
  /** How many widgets are shown. */
  readonly displayed_count?: number;
  /** Language of the texts. Default `en`. */
  readonly lang?: string;
  /** Raw markup of the widgets' blocks. */
  readonly content?: string;
}

/** On the panel and the card while the panel is open. */
export const ACTIVE = 'js-widgets-active';
/** On the card without widgets. */
export const HIDDEN = 'js-widgets-hidden';

/** Drawn for the kit: three blocks, and a plus for one more. */
const ICON =
  '<svg class="add-widget-icon" width="21" height="21" viewBox="0 0 21 21" aria-hidden="true">' +
  '<path fill="currentColor" fill-rule="evenodd" d="M1 1h8v8H1zm2 2v4h4V3zM1 12h8v8H1zm2 2v4h4v-4z' +
  'M12 12h8v8h-8zm2 2v4h4v-4zM15 1h2v3h3v2h-3v3h-2V6h-3V4h3z"/></svg>';

function cap({ is_admin, displayed_count, lang = 'en' }: PanelParams): string {
  if (!is_admin) return '';
  const look = classAttr(
    'card-widgets__cap js-card-widgets-cap',
    when(displayed_count, '_with-widgets js-with-widgets'),
  );
  return (
    `<div${look}><a class="js-navigate-link" href="/settings/widgets/">` +
    '<span class="card-widgets__cap__text js-widgets-cap-small-text">' +
    `${escape(wordsIn(lang, PANEL_ADD))}</span></a></div>`
  );
}

/** The right panel of a card or a list, with the blocks of widgets as `content`. */
export function nativePanel(p: PanelParams = {}): string {
  const { lang = 'en', is_card = true } = p;
  const look = classAttr('card-widgets custom-scroll', when(p.open, ACTIVE), when(p.displayed_count, '_with-scroll'));
  const caption = escape(p.caption ?? wordsIn(lang, PANEL_HEADING));
  const style = p.caption_style ? ` style="${escape(p.caption_style)}"` : '';
  return (
    `<div id="widgets_block"${look} style="display: ${p.hide_widgets ? 'none' : 'flex'}">` +
    '<div class="card-widgets__top">' +
    '<div class="js-card-widgets-on-off card-widgets-on-off-top">' +
    `<div class="card-widgets__top__icon icon-widgets-toggle-state">${ICON}</div></div>` +
    `<span class="card-widgets__top__caption"${style}>${caption}</span></div>` +
    `<div id="nano-card-widgets" class="js-card-widgets-on${is_card ? '' : ' in_list'}">` +
    `<div class="card-widgets__elements">${text(p.content)}${cap(p)}</div></div></div>`
  );
}
