import { copyText } from '../../behaviours/clipboard.js';
import { fit, Popup, type Box } from '../../behaviours/popup/popup.js';
import { Typeahead } from '../../behaviours/list/typeahead.js';
import { message, type LocaleHost } from '../../contexts/locale.js';
import { COPIED } from '../../i18n/texts.js';
import { checkItems } from '../../contract/check.js';
import { text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import { answerKey } from '../../core/events/answer-key.js';
import type { MenuItem } from './contract.js';
import { drawEntry } from './menu-entry.js';
import { COPIED_TIME } from './times.js';

declare const __DEV__: boolean;

/** The menu of a button: draws the entries when it opens, and follows the keys of a menu button. */
export class ButtonMenu {
  readonly #host: LocaleHost;
  readonly #button: HTMLButtonElement;
  readonly #toggled: (open: boolean) => void;
  readonly #wrapper = document.createElement('div');
  readonly #list = document.createElement('ul');
  readonly #popup: Popup;
  readonly #typeahead = new Typeahead();
  #items: readonly MenuItem[] = [];
  #copied: MenuItem | undefined;

  /** @param toggled hears that the menu was opened or closed */
  constructor(host: LocaleHost, button: HTMLButtonElement, toggled: (open: boolean) => void) {
    this.#host = host;
    this.#button = button;
    this.#toggled = toggled;
    this.#wrapper.className = 'button-input-wrapper';
    this.#list.className = 'button-input__context-menu';
    this.#list.role = 'menu';
    this.#list.setAttribute('part', 'menu');
    this.#list.ariaLabelledByElements = [button];
    button.replaceWith(this.#wrapper);
    this.#wrapper.append(button, this.#list);
    this.#popup = new Popup({
      host,
      layer: this.#list,
      anchor: button,
      place: (box, view) => this.#place(box, view),
      closed: () => this.#closed(),
    });
    this.#wrapper.addEventListener('keydown', (event) =>
      answerKey(
        event,
        () => this.#pressed(event),
        () => this.#uses(event),
      ),
    );
    this.#list.addEventListener('click', (event) => this.#clicked(event));
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  set items(items: readonly MenuItem[]) {
    this.#items = items;
    if (__DEV__) checkItems(items, 'amo-button.menu');
    if (!items.length) this.#popup.close();
    this.#button.ariaHasPopup = items.length ? 'menu' : this.#host.ariaHasPopup;
    this.#button.ariaExpanded = items.length ? String(this.isOpen) : this.#host.ariaExpanded;
    if (this.isOpen) this.#draw();
  }

  /** True for a click inside the menu. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.#list);
  }

  toggle(open: boolean): void {
    if (!open) this.#popup.close();
    else if (this.#items.length && !this.isOpen) {
      this.#button.classList.add('button-input-pressed'); // first: the pressed button is higher
      this.#popup.show(() => this.#draw());
      this.#mark(this.isOpen); // who hears that it took the focus may have closed it
    }
  }

  #closed(): void {
    // A menu that had the focus gives it back; that is no reason to scroll to a button out of sight.
    if (this.#list.contains(this.#focused)) this.#button.focus({ preventScroll: true });
    this.#mark(false);
  }

  #mark(open: boolean): void {
    this.#button.ariaExpanded = String(open);
    this.#wrapper.classList.toggle('button-input-wrapper-pressed', open);
    this.#toggled(open);
  }

  /** Below the button, its left edge at the button's; to the left, or above, where it would not fit. */
  #place({ left, top, right, bottom }: Box, view: Box): Pick<Box, 'left' | 'top'> {
    const { offsetWidth: width, offsetHeight: height } = this.#list;
    const isLeft = left + width > view.right && right - width >= 0;
    this.#list.classList.toggle('button-open-left-side', isLeft);
    return { left: isLeft ? right - width : left, top: fit(bottom - 1, top + 1, height, view.bottom).top };
  }

  #draw(): void {
    const list = this.#list;
    this.#items.forEach((given, index) => {
      const old = list.children[index];
      const item = toRecord(given) as MenuItem;
      const words = given === this.#copied ? message(this.#host, COPIED) : text(item.text);
      const row = drawEntry(old, item, index, words);
      if (!old) list.append(row);
      else if (old !== row) old.replaceWith(row);
    });
    while (list.children.length > this.#items.length) list.lastChild!.remove();
  }

  /** The entry that has the focus. */
  get #focused(): HTMLElement | null {
    return (this.#list.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  }

  get #entries(): HTMLElement[] {
    return Array.from(this.#list.querySelectorAll<HTMLElement>('[part~=item]'));
  }

  #clicked(event: Event): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    const item = row && this.#items[Number(row.dataset['index'])];
    if (item) this.#choose(item);
  }

  #choose(item: MenuItem): void {
    const choice = new CustomEvent('button:menu:choose', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { item },
    });
    const stay = !this.#host.dispatchEvent(choice);
    if (item.checkable)
      this.items = this.#items.map((other) => (other === item ? { ...item, checked: !item.checked } : other));
    if (item.copy) void this.#copy(item);
    else if (!stay) this.#popup.close();
  }

  /** A copied entry says so before the menu closes; one that could not be copied says nothing. */
  async #copy(item: MenuItem): Promise<void> {
    const words = text(item.copy_text ?? (item.copy === true ? item.text : item.copy));
    if (!(await copyText(words, this.#wrapper))) return this.#popup.close();
    this.#copied = item;
    this.#draw();
    setTimeout(() => {
      this.#copied = undefined;
      this.#popup.close();
    }, COPIED_TIME);
  }

  /** True for a key that the open menu acts on. */
  #uses(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    if (event.key === 'Enter' || event.key === ' ') return this.#focused !== this.#button;
    return /^(?:Arrow(?:Down|Up)|Home|End)$/.test(event.key) || this.#typeahead.accepts(event);
  }

  #pressed(event: KeyboardEvent): void {
    if (!this.#items.length || this.#button.disabled) return;
    const entries = this.#entries;
    const current = entries.indexOf(this.#focused!);
    const next = this.isOpen ? this.#next(event, current, entries) : opening(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.toggle(true);
    this.#entries.at(next)?.focus();
  }

  /** Index of the entry that a key leads to. */
  #next(event: KeyboardEvent, current: number, entries: readonly HTMLElement[]): number | undefined {
    const { key } = event;
    if (key === 'ArrowDown') return (current + 1) % entries.length;
    if (key === 'ArrowUp') return current <= 0 ? -1 : current - 1;
    if (key === 'Home') return 0;
    if (key === 'End') return -1;
    if (key === 'Tab') this.#popup.close();
    else if ((key === 'Enter' || key === ' ') && current >= 0) {
      event.preventDefault();
      entries[current]!.click();
    } else if (this.#typeahead.accepts(event)) {
      const found = this.#typeahead.find(event, current, entries.length, (index) => entries[index]!.textContent ?? '');
      if (found >= 0) return found;
    }
    return undefined;
  }
}

/** Entry that a key on the closed menu button opens the menu at. */
function opening(key: string): number | undefined {
  if (key === 'ArrowDown' || key === 'Enter' || key === ' ') return 0;
  return key === 'ArrowUp' ? -1 : undefined;
}
