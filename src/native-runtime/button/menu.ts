import { DISABLED } from '../../contract/state-classes.js';
import { copyText } from '../../behaviours/clipboard.js';
import { COPIED_TIME } from '../../controls/button/times.js';
import { staysOpen } from '../page/closing.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { JQueryEvent } from '../../sdk/jquery.js';

const BUTTON = '.button-input-with-menu';
const MENU = '.button-input__context-menu';
const ITEM = `${MENU}__item`;
const PRESSED = 'button-input-pressed';
const HOLDER_PRESSED = 'button-input-wrapper-pressed';
const LEFT = 'button-open-left-side';
const CHECKED = 'data-checkable-checked';

/** Where a button's menu stands: `holder` gets the class that shows the list. */
interface Place {
  readonly holder: Element;
  readonly list: Element | null;
}

interface ToggleOptions {
  /** Shows or hides instead of toggling. */
  visible?: boolean;
  /** Leaves the other controls alone. */
  no_trigger?: boolean;
}

/** The menus of the native buttons. */
export class ButtonMenus {
  readonly #context: RuntimeContext;
  readonly #open = new Map<Element, Place>();
  readonly #copying = new WeakSet<Element>();

  constructor(context: RuntimeContext) {
    this.#context = context;
    context
      .$(context.document)
      .on(`click${SPACE}`, BUTTON, (event) => this.#clicked(event))
      .on(`button:menu:toggle${SPACE}`, BUTTON, (event, options) => {
        this.#toggle(event.currentTarget as Element, (options ?? {}) as ToggleOptions);
      })
      .on(`click${SPACE}`, ITEM, (event) => this.#chosen(event))
      .on(`context-menu:checkable:toggle${SPACE}`, `${ITEM}-checkable`, (event) => {
        check(event.currentTarget as Element);
      })
      .on(`controls:hide:private${SPACE}`, (event) => this.#hide(event));
  }

  stop(): void {
    for (const button of [...this.#open.keys()]) this.#close(button);
  }

  #clicked(event: JQueryEvent): void {
    const button = event.currentTarget as Element;
    this.#context.closing.claim(event);
    if (!button.classList.contains(DISABLED)) this.#toggle(button, {});
  }

  #toggle(button: Element, { visible, no_trigger: quiet }: ToggleOptions): void {
    const show = visible ?? !this.#open.has(button);
    if (!show) return this.#close(button);
    if (!quiet) this.#context.closing.hide(button);
    const place = placeOf(button);
    this.#open.set(button, place);
    button.classList.add(PRESSED);
    place.holder.classList.add(HOLDER_PRESSED);
    if (place.list) fit(place.list);
  }

  #close(button: Element): void {
    const place = this.#open.get(button);
    this.#open.delete(button);
    button.classList.remove(PRESSED);
    place?.holder.classList.remove(HOLDER_PRESSED);
    place?.list?.classList.remove(LEFT);
  }

  #hide(event: JQueryEvent): void {
    for (const [button, { holder, list }] of [...this.#open])
      if (!staysOpen(event, button, list, holder.contains(button) ? holder : null)) this.#close(button);
  }

  #chosen(event: JQueryEvent): void {
    const item = event.currentTarget as HTMLElement;
    const { $, document, closing } = this.#context;
    closing.claim(event);
    if (item.matches(`${ITEM}-checkable`)) $(item).trigger('context-menu:checkable:toggle');
    if (item.matches('.js-context-menu-copy')) this.#copy(item);
    else $(document).trigger('controls:hide', ['btn_menu']);
  }

  /** A copied entry says so before the menu closes. */
  #copy(item: HTMLElement): void {
    const { $, document, timers } = this.#context;
    const label = item.querySelector(`${ITEM}__text`);
    const words = label?.textContent ?? '';
    const { copied, clipboardText } = item.dataset;
    if (this.#copying.has(item)) return;
    void copyText(clipboardText ?? words, document.body);
    this.#copying.add(item);
    if (label && copied) label.textContent = copied;
    timers.after(COPIED_TIME, () => {
      this.#copying.delete(item);
      if (label) label.textContent = words;
      $(document).trigger('controls:hide', ['btn_menu']);
    });
  }
}

/**
 * The menu beside the button; or the one that `data-context-menu` (a selector) names, looked for in the nearest
 * `data-context-container` (a selector), else in the document. Such a menu is shown by the class on its parent.
 */
function placeOf(button: Element): Place {
  const selector = button.getAttribute('data-context-menu');
  const wrapper = button.closest('.button-input-wrapper');
  if (!selector) return { holder: wrapper ?? button, list: wrapper?.querySelector(MENU) ?? null };
  const container = button.getAttribute('data-context-container');
  const scope = (container && button.closest(container)) || button.ownerDocument;
  const list = scope.querySelector(selector);
  return { holder: list?.parentElement ?? button, list };
}

function fit(list: Element): void {
  const { clientWidth } = list.ownerDocument.documentElement;
  if (list.getBoundingClientRect().right > clientWidth) list.classList.add(LEFT);
}

function check(item: Element): void {
  const checked = item.getAttribute(CHECKED);
  if (checked && checked !== 'false') item.removeAttribute(CHECKED);
  else item.setAttribute(CHECKED, 'true');
}
