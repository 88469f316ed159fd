import type { JQueryEvent } from '../../sdk/jquery.js';
import { wordsIn, type PageContext } from '../page-context.js';
import { ARROW, ARROW_DOWN, ARROW_UP, SHOWN } from './markup.js';
import { PANEL_WIDGET, PANEL_WIDGET_CLOSE } from './texts.js';

const BLOCK = '.card-widgets__widget';
const CAPTION = '.js-widget-caption-block';
const BODY = '.card-widgets__widget__body';
const CLOSE = '.single_widget__close';
const LOGO = 'img[class*="card-widgets__widget__caption__logo"]';
const NAMESPACE = '.amo-panel-widget';
/** What makes a button of the arrow; natively a block has no keyboard. */
const AS_BUTTON = ['role', 'tabindex', 'aria-label', 'aria-expanded'];

/** What the accordion asks of the panel around. */
export interface AccordionPanel {
  /** Blocks of a closed panel do not open; the panel does. */
  readonly isOpen: boolean;
  /** The cross of a block was pressed; lists have one. */
  closePressed(): void;
}

/** The blocks of a panel: a press on a caption shows or hides its body; several may be open. Logos that fail go. */
export class PanelAccordion {
  readonly #root: Element;
  readonly #context: PageContext;
  readonly #panel: AccordionPanel;

  constructor(root: Element, context: PageContext, panel: AccordionPanel) {
    this.#root = root;
    this.#context = context;
    this.#panel = panel;
    const $root = context.$(root);
    $root.on(`click${NAMESPACE}`, CLOSE, (event) => {
      event.stopPropagation();
      panel.closePressed();
    });
    $root.on(`click${NAMESPACE}`, CAPTION, (event) => this.#pressed(event));
    $root.on(`keydown${NAMESPACE}`, `.${ARROW}, ${CLOSE}`, (event) => this.#key(event));
    root.addEventListener('error', this.#failed, true);
    this.refresh();
  }

  /** The blocks, in their order. */
  get blocks(): HTMLElement[] {
    return Array.from(this.#root.querySelectorAll<HTMLElement>(BLOCK));
  }

  isExpanded(block: Element): boolean {
    return block.querySelector(BODY)?.classList.contains(SHOWN) ?? false;
  }

  /** Shows or hides the body of a block; tells the page as natively, if that changes anything. */
  expand(block: Element, expanded: boolean): void {
    const body = block.querySelector<HTMLElement>(BODY);
    if (!body || expanded === this.isExpanded(block)) return;
    body.classList.toggle(SHOWN, expanded);
    body.style.display = expanded ? 'block' : 'none';
    const arrow = block.querySelector(`.${ARROW}`);
    arrow?.classList.toggle(ARROW_UP, expanded);
    arrow?.classList.toggle(ARROW_DOWN, !expanded);
    arrow?.setAttribute('aria-expanded', String(expanded));
    const { $, document } = this.#context;
    // What the state is natively was not observed.
    $(document).trigger('widgets_body:change_state', [{ $el: $(block), state: expanded }]);
  }

  /** Makes the blocks that came since usable by the keyboard, and takes away their logos that have failed. */
  refresh(): void {
    const inList = Boolean(this.#root.querySelector('.in_list'));
    for (const block of this.blocks) {
      for (const image of block.querySelectorAll<HTMLImageElement>(LOGO))
        if (image.complete && !image.naturalWidth) image.remove();
      const arrow = block.querySelector(`.${ARROW}`);
      if (arrow && !arrow.hasAttribute('role')) this.#asButton(arrow, this.#nameOf(block), this.isExpanded(block));
      const close = inList && block.querySelector(CLOSE);
      if (close && !close.hasAttribute('role')) this.#asButton(close, this.#say(PANEL_WIDGET_CLOSE));
    }
  }

  destroy(): void {
    this.#context.$(this.#root).off(NAMESPACE);
    this.#root.removeEventListener('error', this.#failed, true);
    for (const button of this.#root.querySelectorAll(`.${ARROW}[role], ${CLOSE}[role]`))
      for (const name of AS_BUTTON) button.removeAttribute(name);
  }

  #asButton(element: Element, label: string, expanded?: boolean): void {
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
    element.setAttribute('aria-label', label);
    if (expanded !== undefined) element.setAttribute('aria-expanded', String(expanded));
  }

  #nameOf(block: Element): string {
    const caption = block.querySelector(CAPTION);
    const alt = caption?.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt');
    const code = block.getAttribute('data-code') ?? '';
    return (
      alt ||
      caption?.textContent?.trim() ||
      this.#say(PANEL_WIDGET)
        .replace('%s', () => code)
        .trim()
    );
  }

  #say(row: Parameters<typeof wordsIn>[1]): string {
    return wordsIn(this.#context.lang, row);
  }

  #pressed(event: JQueryEvent): void {
    const block = (event.currentTarget as Element).closest(BLOCK);
    if (block && this.#panel.isOpen) this.expand(block, !this.isExpanded(block));
  }

  #key(event: JQueryEvent): void {
    const key = (event.originalEvent as KeyboardEvent | undefined)?.key;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).click();
  }

  readonly #failed = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement && target.matches(LOGO)) target.remove();
  };
}
