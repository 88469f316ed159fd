import { DialogStack, type StackedDialog } from './dialog-stack.js';
import { FocusTrap, isTab } from './focus-trap.js';
import { lockScroll } from './scroll-lock.js';
import { focused, holds, isVisible, tabbables } from './tabbables.js';

export interface DialogOptions {
  /** The box with the role; it can take the focus by script (`tabindex="-1"`). */
  readonly dialog: HTMLElement;
  /** Escape was pressed, and nothing inside has answered it. */
  escape(): void;
  /** Enter was pressed where it types or activates nothing. */
  enter?(): void;
  /** True while something inside, which is not of the dismiss stack, will close by Escape itself. */
  hasOpen?(): boolean;
}

/** Where Enter has a meaning of its own. */
const ANSWERS_ENTER =
  'input:not([type=checkbox], [type=radio]), textarea, select, button, summary, a[href], iframe, ' +
  '[contenteditable]:not([contenteditable="false"]), [role=button], [role=combobox], [role=option], [role=menuitem]';

/**
 * What makes a box a modal dialog, without the top layer and without `inert`: the focus goes in, Tab stays in, Escape and Enter
 * are those of the topmost one, the page does not scroll, and the focus goes back where it was.
 */
export class OpenDialog implements StackedDialog {
  readonly #options: DialogOptions;
  readonly #trap: FocusTrap;
  #document: Document | undefined;
  #unlock: (() => void) | undefined;
  #before: Element | null = null;
  #hasOpen = false;

  constructor(options: DialogOptions) {
    this.#options = options;
    this.#trap = new FocusTrap(options.dialog);
  }

  get isOpen(): boolean {
    return this.#document !== undefined;
  }

  /** Begins, with the focus on the box itself. */
  open(): void {
    if (this.isOpen) return;
    const { dialog } = this.#options;
    this.#document = dialog.ownerDocument;
    this.#before = focused(this.#document);
    DialogStack.of(this.#document).add(this);
    this.#unlock = lockScroll(this.#document);
    dialog.focus({ preventScroll: true });
  }

  /**
   * The focus goes to an element if it can be seen and nothing inside has it already; without one it is on the box.
   */
  focusFirst(wanted: Element | null | undefined): void {
    const { dialog } = this.#options;
    const from = this.#document && focused(this.#document);
    if (!from || (from !== dialog && holds(dialog, from))) return;
    if (wanted && isVisible(wanted)) (wanted as HTMLElement).focus({ preventScroll: true });
    else if (from !== dialog) dialog.focus({ preventScroll: true });
  }

  /** What Tab stops at inside. */
  get stops(): HTMLElement[] {
    return tabbables(this.#options.dialog);
  }

  /** Ends. The focus goes back unless it is somewhere else by now. */
  close(): void {
    const document = this.#document;
    if (!document) return;
    const from = focused(document);
    const isOurs = !from || from === document.body || holds(this.#options.dialog, from);
    this.#document = undefined;
    DialogStack.of(document).remove(this);
    this.#unlock!();
    if (isOurs && this.#before?.isConnected) (this.#before as HTMLElement).focus({ preventScroll: true });
    this.#before = null;
  }

  note(event: KeyboardEvent): void {
    this.#hasOpen = this.#options.hasOpen?.() ?? false;
    this.#trap.note(event);
  }

  key(event: KeyboardEvent): void {
    const { dialog, escape, enter } = this.#options;
    if (isTab(event)) return this.#trap.tab(event);
    if (event.key === 'Escape' && !this.#hasOpen) {
      event.preventDefault();
      escape();
    }
    if (event.key !== 'Enter' || event.repeat || !enter) return;
    const target = event.composedPath()[0] as Element;
    const isHere = holds(dialog, target) || target === dialog.ownerDocument.body;
    if (!isHere || target.matches(ANSWERS_ENTER)) return;
    event.preventDefault();
    enter();
  }

  focusIn(target: Element): void {
    this.#trap.focusIn(target);
  }
}
