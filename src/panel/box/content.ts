/** What a block is filled with. */
import type { TemplateResult } from 'lit';
import { escape, text } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import type { RenderTemplateOptions } from '../../sdk/widget.js';

declare const __DEV__: boolean;

/** Fills a box by other means, as a framework does. @returns what takes that away again, if it is a function */
export type Mounter = (box: HTMLElement) => unknown;

/** What is put into the box once that stands in the page. */
export type MountedContent = TemplateResult | Node | JQueryCollection | Mounter;

/** A template of twig, rendered with `params`. */
export interface TwigContent {
  readonly twig: string;
}

/** A string is ready markup, raw. */
export type PanelContent = string | TwigContent | MountedContent;

/** The caption of the block. A string is its text, which stands in place of the logo. */
export type PanelCaptionOptions =
  | string
  | {
      /** Class of the caption: the brand's ground hangs on it. */
      readonly class_name?: string;
      /** Text in place of the logo, escaped. */
      readonly text?: string;
      /** Raw markup, after the text. */
      readonly html?: string;
    };

export const isTwig = (content: unknown): content is TwigContent =>
  typeof (content as TwigContent | undefined)?.twig === 'string';

export const isTemplate = (content: unknown): content is TemplateResult =>
  typeof content === 'object' && content !== null && '_$litType$' in content;

/** True for a node of any document. */
export const isNode = (content: unknown): content is Node =>
  typeof (content as Node | undefined)?.nodeType === 'number' && typeof (content as Node).appendChild === 'function';

/** True for elements found or made by jQuery, whichever it was. */
export const isCollection = (content: unknown): content is JQueryCollection =>
  typeof (content as { jquery?: unknown } | undefined)?.jquery === 'string';

/**
 * Markup that stays what it is wherever the product puts it: what is not closed is closed, so that it cannot end the block,
 * and what twig would read is written so that it does not.
 */
export function closed(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.innerHTML.replace(/\{(?=[{%#])/g, '&#123;');
}

const BAD_CLASS = /["'<>&`=\\/]/;

function classNames(value: unknown, owner: string): string {
  const names = text(value).split(/\s+/).filter(Boolean);
  const bad = names.filter((name) => BAD_CLASS.test(name));
  if (__DEV__ && bad.length)
    warn(`${owner}: caption.class_name "${bad.join(' ').slice(0, 40)}" is no class. Give names of classes.`);
  return names.filter((name) => !bad.includes(name)).join(' ');
}

/** The caption as `render_template` takes it. */
export function captionOf(caption: PanelCaptionOptions = '', owner: string): RenderTemplateOptions['caption'] {
  const options = typeof caption === 'object' && caption ? caption : { text: text(caption) };
  const words = options.text ? `<span class="amo-panel-caption">${escape(options.text)}</span>` : '';
  return { class_name: classNames(options.class_name, owner), html: words + text(options.html) };
}
