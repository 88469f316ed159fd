import { focused, holds, tabbables } from './tabbables.js';

/** True for Tab, with Shift or not. With Shift, WebKit on Linux has no name for the key. */
export function isTab({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key === 'Tab' || code === 'Tab') && !altKey && !ctrlKey && !metaKey;
}

/**
 * Keeps Tab in a dialog. What scripts put beside it (the calendar of a plugin) may take the focus and keeps it: only a focus
 * that Tab itself has moved out comes back.
 */
export class FocusTrap {
  readonly #dialog: HTMLElement;
  /** Tab is going out of something inside: forwards or backwards. */
  #tab: 'none' | 'next' | 'previous' = 'none';

  constructor(dialog: HTMLElement) {
    this.#dialog = dialog;
  }

  /** Every key, before anybody heard it. */
  note(event: KeyboardEvent): void {
    this.#tab = isTab(event) && this.#hasFocus ? (event.shiftKey ? 'previous' : 'next') : 'none';
  }

  /** Tab that nobody has answered: at an end it goes on at the other one. */
  tab(event: KeyboardEvent): void {
    const from = focused(this.#dialog.ownerDocument);
    const isNowhere = from === this.#dialog.ownerDocument.body;
    if (!this.#hasFocus && !isNowhere) return;
    const stops = tabbables(this.#dialog);
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    const isOnDialog = from === this.#dialog && event.shiftKey;
    if (stops.length && from !== end && !isNowhere && !isOnDialog) return;
    event.preventDefault();
    this.#goOn(event.shiftKey ? 'previous' : 'next', stops);
  }

  /** The focus came to an element. */
  focusIn(target: Element): void {
    const way = this.#tab;
    this.#tab = 'none';
    if (way !== 'none' && !holds(this.#dialog, target)) this.#goOn(way, tabbables(this.#dialog));
  }

  get #hasFocus(): boolean {
    return holds(this.#dialog, focused(this.#dialog.ownerDocument));
  }

  #goOn(way: 'next' | 'previous', stops: readonly HTMLElement[]): void {
    ((way === 'next' ? stops[0] : stops.at(-1)) ?? this.#dialog).focus();
  }
}
