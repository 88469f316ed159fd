import type { JQueryHandler } from '../../sdk/jquery.js';
import { PanelAccordion } from '../panel-widget/accordion.js';
import { nativePanelWidget, type PanelWidgetParams } from '../panel-widget/markup.js';
import type { PageContext } from '../page-context.js';
import { ACTIVE, HIDDEN } from './markup.js';
import { cookiesOf, remember, remembered } from './memory.js';
import { NarrowPanel } from './narrow.js';

const NAMESPACE = '.amo-panel';
const TOGGLE = '.js-card-widgets-on-off';
const ELEMENTS = '.card-widgets__elements';
const CAP = '.js-card-widgets-cap';
/** The card, and its stand-in while it loads. */
const CARD = '#card_holder, #card_fake';
const AS_BUTTON = ['role', 'tabindex', 'aria-label', 'aria-expanded', 'aria-controls'];

export interface PanelOptions {
  /** The state is kept in the cookie `ENTITY_crd_wdgt`; without one it is not kept. */
  readonly entity?: string;
  /** Width of a window, in pixels, below which the open panel lies over the page. Default 1280; 0: never. */
  readonly narrow?: number;
}

/**
 * What the native right panel does: opens and closes, keeps that in a cookie, adds and removes blocks, and tells the page
 * by the product's events: `toggleWidgetPanel`, `widgets_body:change_state`, `widget:CODE:loaded`. It hears
 * `openWidgetPanel`, `widgets-in-card:show` and `widget:removed`.
 */
export class Panel {
  readonly root: HTMLElement;
  readonly #context: PageContext;
  readonly #entity: string | undefined;
  readonly #accordion: PanelAccordion;
  readonly #narrow: NarrowPanel;

  /** @param root the panel, as `nativePanel` prints it */
  constructor(root: HTMLElement, context: PageContext, { entity, narrow }: PanelOptions = {}) {
    this.root = root;
    this.#context = context;
    this.#entity = entity;
    this.#accordion = new PanelAccordion(root, context, this);
    this.#narrow = new NarrowPanel(root, context, () => this.#dismissed(), narrow);
    this.#listen();
    const kept = entity === undefined ? undefined : remembered(cookiesOf(context.document), entity);
    const open = kept ?? this.isOpen;
    // A narrow page would begin darkened.
    this.#show(open && !(kept && this.#narrow.isNarrow));
    this.#counted();
  }

  get isOpen(): boolean {
    return this.root.classList.contains(ACTIVE);
  }

  /** Beside the selected rows of a list: it stays open, and a block has a cross. */
  get isInList(): boolean {
    return Boolean(this.root.querySelector('.in_list'));
  }

  /**
   * Opens the panel; every closed one shows the body of one block.
   * @param block the one; default: the first
   */
  open(block?: Element): void {
    if (this.isOpen) return;
    this.#show(true);
    const first = block ?? this.#accordion.blocks[0];
    if (first) this.#accordion.expand(first, true);
    this.#changed();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#show(false);
    for (const block of this.#accordion.blocks) this.#accordion.expand(block, false);
    this.#changed();
  }

  toggle(open: boolean = !this.isOpen): void {
    if (open) this.open();
    else this.close();
  }

  /** Shows or hides the body of a block. */
  expand(block: Element, expanded = true): void {
    this.#accordion.expand(block, expanded);
  }

  /**
   * Adds the block of a widget below the others and tells the page `widget:CODE:loaded`. As natively, a second block of a
   * code is a second block.
   */
  add(params: PanelWidgetParams): HTMLElement {
    const { $, document } = this.#context;
    const cap = this.root.querySelector(CAP);
    const markup = nativePanelWidget(params);
    if (cap) $(cap).before(markup);
    else $(this.root.querySelector(ELEMENTS) ?? this.root).append(markup);
    const block = this.#accordion.blocks.at(-1)!;
    this.#counted();
    // Not observed: the first block of a panel that is open already.
    if (this.isOpen && this.#accordion.blocks.length === 1) this.#accordion.expand(block, true);
    $(document).trigger(`widget:${params.code}:loaded`, [block]);
    return block;
  }

  /** Removes the blocks of a widget, with jQuery's handlers in them. @returns whether there was one */
  remove(code: string): boolean {
    const { $ } = this.#context;
    const own = this.#accordion.blocks.filter((block) => block.classList.contains(`card-widgets__widget-${code}`));
    if (own.length) $(own).remove();
    this.#counted();
    return own.length > 0;
  }

  /** Makes blocks that others have put into the panel usable by the keyboard. */
  refresh(): void {
    this.#accordion.refresh();
    this.#counted();
  }

  destroy(): void {
    const { $, document } = this.#context;
    $(this.root).off(NAMESPACE);
    $(document).off(NAMESPACE);
    this.#narrow.closed();
    this.#accordion.destroy();
    const toggle = this.root.querySelector(TOGGLE);
    for (const name of AS_BUTTON) toggle?.removeAttribute(name);
  }

  /** For the accordion: the cross of a list closes the whole panel. Not observed. */
  closePressed(): void {
    this.root.style.display = 'none';
    this.#changed();
  }

  #listen(): void {
    const { $, document } = this.#context;
    const on = (events: string, handler: JQueryHandler): void => void $(document).on(events + NAMESPACE, handler);
    if (!this.isInList) {
      $(this.root).on(`click${NAMESPACE}`, '.card-widgets__top', () => this.toggle());
      $(this.root).on(`keydown${NAMESPACE}`, TOGGLE, (event) => {
        const key = (event.originalEvent as KeyboardEvent | undefined)?.key;
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        (event.currentTarget as HTMLElement).click();
      });
    }
    $(this.root).on(`click${NAMESPACE}`, ELEMENTS, ({ target }) => {
      if (!this.isOpen) this.open((target as Element).closest('.card-widgets__widget') ?? undefined);
    });
    on('openWidgetPanel', () => this.open());
    on('widgets-in-card:show', () => this.root.style.setProperty('display', 'flex'));
    on('widget:removed', (_event, widget) => this.remove(codeOf(widget)));
  }

  #dismissed(): void {
    this.close();
    this.root.querySelector<HTMLElement>(TOGGLE)?.focus();
  }

  #show(open: boolean): void {
    const { document } = this.#context;
    for (const element of [this.root, ...document.querySelectorAll(CARD)]) element.classList.toggle(ACTIVE, open);
    this.#name(open);
    this.#accordion.refresh();
    if (open && !this.isInList) this.#narrow.opened();
    else this.#narrow.closed();
  }

  /** Natively the switch has no keyboard. */
  #name(open: boolean): void {
    const toggle = this.root.querySelector(TOGGLE);
    if (!toggle || this.isInList) return;
    const heading = this.root.querySelector('.card-widgets__top__caption')?.textContent ?? '';
    const values = ['button', '0', heading, String(open), 'nano-card-widgets'];
    AS_BUTTON.forEach((name, index) => toggle.setAttribute(name, values[index]!));
  }

  #changed(): void {
    const { $, document } = this.#context;
    if (this.#entity !== undefined) remember(cookiesOf(document), this.#entity, this.isOpen);
    $(document).trigger('toggleWidgetPanel', [this.isOpen]);
    // Which of the two is which was not observed: a card has the whole width beside a closed panel.
    if (!this.isInList) $(document).trigger(`widgets:card-${this.isOpen ? 'minimized' : 'maximized'}`);
  }

  /** Classes that say whether there are widgets. */
  #counted(): void {
    this.#accordion.refresh();
    const some = this.#accordion.blocks.length > 0;
    this.root.classList.toggle('_with-scroll', some);
    for (const name of ['_with-widgets', 'js-with-widgets']) this.root.querySelector(CAP)?.classList.toggle(name, some);
    for (const card of this.#context.document.querySelectorAll(CARD)) card.classList.toggle(HIDDEN, !some);
  }
}

/** The code that an event speaks of: as it is, or in the settings of a widget. Not observed. */
function codeOf(widget: unknown): string {
  if (typeof widget === 'string') return widget;
  const { code, widget_code } = (widget ?? {}) as { code?: unknown; widget_code?: unknown };
  return String(widget_code ?? code ?? '');
}
