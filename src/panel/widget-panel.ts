import { i18n, widgetData, type WidgetData, type WidgetLike } from '../contexts/widget.js';
import { WidgetProvider } from '../contexts/widget-provider.js';
import { warn } from '../contract/warn.js';
import { adoptOutside, adoptTokens } from '../core/element/sheets.js';
import { productLanguage } from '../sdk/environment.js';
import type { JQueryStatic } from '../sdk/jquery.js';
import { BoxContent } from './box/box-content.js';
import {
  captionOf,
  closed,
  isCollection,
  isNode,
  isTemplate,
  isTwig,
  type MountedContent,
  type PanelCaptionOptions,
  type PanelContent,
  type TwigContent,
} from './box/content.js';
import { PanelActions, type Actions, type Forms } from './parts/actions.js';
import { errorState } from './parts/parts.js';
import { panelPartStyles } from './parts/styles.js';
import { Placeholder } from './box/placeholder.js';
import { linkStyle } from './style-link.js';

declare const __DEV__: boolean;

/** Renders twig, as `self.render` does, and a scope of `amo-elements/twig`. */
export interface TwigRenderer {
  render(source: { data: string }, params?: object): unknown;
}

export interface WidgetPanelOptions {
  /** jQuery of the page. Default: the global one. */
  readonly $?: JQueryStatic;
  /** Renders `{twig}`: a scope draws elements. Default: `self.render`. */
  readonly twig?: TwigRenderer;
  /** Style sheet of the widget's folder, linked with the first render; false for none. Default `style.css`. */
  readonly style?: string | false;
  /** Language of the panel's own words. Default: the product's, else the page's. */
  readonly lang?: string;
}

export interface PanelRender {
  readonly caption?: PanelCaptionOptions;
  readonly content: PanelContent;
  /** Parameters of `{twig}`. */
  readonly params?: object;
  readonly actions?: Actions;
  readonly forms?: Forms;
}

const dressed = new WeakSet<Node>();

function nameOf(self: unknown): string {
  return self === null || typeof self !== 'object' ? String(self) : Object.prototype.toString.call(self);
}

/** A widget's block in the right panel, drawn by the product's `render_template`, filled and emptied by the kit. */
export class WidgetPanel {
  readonly #self: WidgetLike;
  readonly #options: WidgetPanelOptions;
  /** Of the block that was drawn last: told apart from those of other copies, and of another widget of this code. */
  #id = '';
  #provider: WidgetProvider | undefined;
  #wait: Placeholder | undefined;
  #box: HTMLElement | undefined;
  #behaviour: PanelActions | undefined;
  #shown: BoxContent | undefined;
  /** The caption that was drawn, and the markup that was drawn with it. */
  #caption = '';
  #drawn: string | undefined;
  /** Ends the promise of a render that another one, or the end, has overtaken. */
  #settle: ((box: HTMLElement | undefined) => void) | undefined;

  /** @throws {TypeError} when this is no widget */
  constructor(self: WidgetLike, options: WidgetPanelOptions = {}) {
    if (!self || typeof self !== 'object')
      throw new TypeError(`widgetPanel: ${nameOf(self)} is no widget. Give the widget: var self = this.`);
    this.#self = self;
    this.#options = options;
  }

  /** The box that holds the content, while the block stands in the page. */
  get box(): HTMLElement | undefined {
    return this.#box?.isConnected ? this.#box : undefined;
  }

  /** The widget as the elements inside are told of it. */
  get widget(): WidgetData {
    return this.#provider?.data ?? widgetData(this.#self);
  }

  /**
   * Draws the block, or its new content if the block stands: called again with a Lit template it changes what differs.
   * @returns the box, once it stands and is filled; undefined if it never came or was taken away before
   * @throws {TypeError} for a widget without `render_template`, and for content of another kind
   */
  render(what: PanelRender): Promise<HTMLElement | undefined> {
    const data = widgetData(this.#self);
    this.#check(what, data);
    const { content, caption } = what;
    const printed =
      typeof content === 'string' ? content : isTwig(content) ? this.#twig(content, what, data) : undefined;
    const head = captionOf(caption, `widget ${data.code}`);
    const stands = (this.box || this.#wait) && JSON.stringify(head) === this.#caption;
    this.#dress(data);
    if (!stands) this.#draw(head, printed, data);
    this.#endWait();
    return new Promise((settle) => {
      this.#settle = settle;
      const wait = new Placeholder(this.#id, (box) => this.#standing(box, what, printed));
      if (wait.isOn) this.#wait = wait;
    });
  }

  /** A text of the widget's i18n file by its path; `values` stand in place of `%name%`. A missing one is its path. */
  i18n(path: string, values?: Readonly<Record<string, unknown>>): string {
    return i18n(this.widget, path, values);
  }

  /** Tells the elements inside what the widget says now, after its settings changed. */
  refresh(): void {
    if (this.#provider) this.#provider.data = widgetData(this.#self);
  }

  /** Takes the content and the block away; the panel may be rendered again. For `destroy` of a widget. */
  readonly destroy = (): void => {
    const block = this.#box?.closest('.card-widgets__widget') ?? this.#box;
    this.#leave();
    block?.remove();
  };

  /** Empties the block and lets go of the page. */
  #leave(): void {
    this.#endWait();
    this.#shown?.clear();
    this.#behaviour?.destroy();
    this.#provider?.disconnect();
    this.#jquery?.(document).off(this.#namespace);
    document.removeEventListener('page:changed', this.#left);
    this.#shown = this.#behaviour = this.#provider = this.#box = undefined;
  }

  #endWait(): void {
    this.#wait?.cancel();
    this.#settle?.(undefined);
    this.#wait = this.#settle = undefined;
  }

  readonly #left = (): void => this.#leave();

  get #namespace(): string {
    return `.amo-panel-${this.#id}`;
  }

  get #jquery(): JQueryStatic | undefined {
    const { jQuery, $ } = globalThis as { jQuery?: JQueryStatic; $?: JQueryStatic };
    const found = this.#options.$ ?? jQuery ?? $;
    return typeof found === 'function' && 'fn' in found ? found : undefined;
  }

  #check({ content }: PanelRender, { code }: WidgetData): void {
    if (typeof this.#self.render_template !== 'function')
      throw new TypeError(`widget ${code}: it has no render_template. Call panel.render in callbacks.render or later.`);
    const isKnown =
      typeof content === 'string' || isTwig(content) || isTemplate(content) || isNode(content) || isCollection(content);
    if (!isKnown && typeof content !== 'function')
      throw new TypeError(
        `widget ${code}: content of panel.render is ${nameOf(content)}. ` +
          'Give markup, {twig: source}, a Lit template, a node, elements of jQuery, or a function that fills a box.',
      );
  }

  /** Twig is rendered here: which part of `render_template` the product takes for twig is told differently by its sources. */
  #twig({ twig }: TwigContent, { params = {} }: PanelRender, { code }: WidgetData): string {
    const renderer = this.#options.twig ?? (this.#self as Partial<TwigRenderer>);
    try {
      const html = renderer.render?.({ data: twig }, params);
      if (typeof html === 'string') return html;
      if (__DEV__)
        warn(`widget ${code}: twig was rendered to ${nameOf(html)}. Give panel.render a source, no address.`);
    } catch (error) {
      if (__DEV__) warn(`widget ${code}: its twig fails: ${String(error)}`);
    }
    return errorState({}, { lang: this.#lang });
  }

  get #lang(): string {
    return this.#options.lang ?? productLanguage(window) ?? (document.documentElement.lang || 'en');
  }

  #dress(data: WidgetData): void {
    adoptTokens(document);
    adoptOutside(document, dressed, () => panelPartStyles);
    const { style = 'style.css' } = this.#options;
    if (style) linkStyle(data, style);
  }

  /** What stands in the box may ask for the widget before the box was found. */
  #provide(data: WidgetData): void {
    const isInside = (node: EventTarget): boolean => (node as HTMLElement).dataset?.['amoPanel'] === this.#id;
    this.#provider = new WidgetProvider(document, data, (path) => path.some(isInside));
    this.#jquery?.(document).on(`page:changed${this.#namespace}`, this.#left);
    document.addEventListener('page:changed', this.#left);
  }

  #draw(caption: ReturnType<typeof captionOf>, printed: string | undefined, data: WidgetData): void {
    this.destroy();
    this.#id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.#caption = JSON.stringify(caption);
    this.#drawn = printed;
    this.#provide(data);
    const draw = this.#self.render_template as (options: object, params: object) => void;
    const box = `<div class="amo-panel-body" data-amo-panel="${this.#id}">${closed(printed ?? '')}</div>`;
    try {
      draw.call(this.#self, { caption, body: '', render: box }, {});
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  #standing(box: HTMLElement | undefined, { content, actions = {}, forms = {} }: PanelRender, printed?: string): void {
    const settle = this.#settle;
    this.#settle = this.#wait = undefined;
    if (box) {
      if (box !== this.#box) this.#found(box);
      Object.assign(this.#behaviour!, { actions, forms });
      if (printed === undefined) this.#shown!.mount(content as MountedContent);
      else if (printed !== this.#drawn) this.#shown!.print(printed);
      this.#drawn = undefined;
    } else if (__DEV__)
      warn(`widget ${this.widget.code}: its block never came. Is it shown on this page (locations of the manifest)?`);
    settle?.(box);
  }

  #found(box: HTMLElement): void {
    this.#behaviour?.destroy();
    this.#box = box;
    this.#shown = new BoxContent(box, this.#jquery);
    this.#behaviour = new PanelActions(box, { code: this.widget.code, lang: this.#lang, $: this.#jquery });
  }
}

/**
 * A widget's block in the right panel. In the product and in a host alike: it calls the widget's own `render_template`.
 * @param self the widget: `this` of its constructor
 * @throws {TypeError} when this is no widget
 */
export function widgetPanel(self: WidgetLike, options: WidgetPanelOptions = {}): WidgetPanel {
  return new WidgetPanel(self, options);
}
