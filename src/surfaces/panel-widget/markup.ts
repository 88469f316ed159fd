/** Native markup of a widget's block in the right panel: spec "surfaces.md", one widget block. No Lit, no DOM. */
import { attr, classAttr, escape, text } from '../../contract/markup/text.js';

/** Part of a block that a widget colours and fills. */
export interface PanelCaption {
  /** Class of the caption: widgets hang the background of their brand on it. */
  readonly class_name?: string;
  /** Raw markup before the logos. */
  readonly html?: string;
}

/** A widget's block. */
export interface PanelWidgetParams {
  /** Code of the widget: the block's class `card-widgets__widget-CODE` and its `data-code`. */
  readonly code: string;
  /** Address of the widget's folder, which has `images/`; without it no logo is printed. */
  readonly path?: string;
  /** Added to the addresses of the logos as `?v=`. */
  readonly version?: string;
  readonly caption?: PanelCaption;
  /** Class of the block itself. */
  readonly class_name?: string;
  /** Raw markup of the body. */
  readonly content?: string;
  /** The body is shown. */
  readonly expanded?: boolean;
}

/** Classes that the behaviour switches. */
export const ARROW = 'card-widgets__widget__caption__arrow';
export const ARROW_DOWN = 'widgets__widget__caption__arrow_bottom';
export const ARROW_UP = 'widgets__widget__caption__arrow_top';
/** On the body of an expanded block, whatever the name says. */
export const SHOWN = 'js-body-hide';

function logo({ path, version }: PanelWidgetParams, file: string, end: string): string {
  if (!path) return '';
  const src = `${text(path).replace(/\/+$/, '')}/images/${file}.png${version ? `?v=${text(version)}` : ''}`;
  return `<img class="card-widgets__widget__caption__logo${end}"${attr('src', src)} alt="">`;
}

/** The block of a widget, as `render_template` draws it. `caption.html` and `content` are raw. */
export function nativePanelWidget(p: PanelWidgetParams): string {
  const code = escape(p.code);
  const caption = p.caption ?? {};
  return (
    `<div${classAttr(`card-widgets__widget card-widgets__widget-${code}`, p.class_name)} data-code="${code}">` +
    `<div${classAttr('js-widget-caption-block card-widgets__widget__caption', caption.class_name)}>` +
    '<span id="multi-widget_close" class="modal-body__close single_widget__close"></span>' +
    `${text(caption.html)}${logo(p, 'logo_medium', '')}${logo(p, 'logo_min', '_min')}` +
    `<div class="${ARROW} ${p.expanded ? ARROW_UP : ARROW_DOWN}"></div></div>` +
    `<div class="card-widgets__widget__body${p.expanded ? ` ${SHOWN}` : ''}"` +
    ` style="display:${p.expanded ? 'block' : 'none'}">${text(p.content)}</div></div>`
  );
}
