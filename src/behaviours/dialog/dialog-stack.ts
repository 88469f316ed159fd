/** An open dialog, as the stack knows it. */
export interface StackedDialog {
  /** A key went down; nobody has heard it yet. */
  note(event: KeyboardEvent): void;
  /** A key that nobody has answered. */
  key(event: KeyboardEvent): void;
  focusIn(target: Element): void;
}

const stacks = new WeakMap<Document, DialogStack>();

/**
 * The open dialogs of a document, the topmost last: it alone hears keys and the focus. Listeners exist while one is open. They are
 * the last to hear a key, so that a popup inside, or a script, can answer it first.
 */
export class DialogStack {
  static of(document: Document): DialogStack {
    let stack = stacks.get(document);
    if (!stack) stacks.set(document, (stack = new DialogStack(document)));
    return stack;
  }

  readonly #document: Document;
  #open: readonly StackedDialog[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  get top(): StackedDialog | undefined {
    return this.#open.at(-1);
  }

  add(dialog: StackedDialog): void {
    if (!this.#open.length) this.#listen('addEventListener');
    this.#open = [...this.#open.filter((other) => other !== dialog), dialog];
  }

  remove(dialog: StackedDialog): void {
    if (!this.#open.includes(dialog)) return;
    this.#open = this.#open.filter((other) => other !== dialog);
    if (!this.#open.length) this.#listen('removeEventListener');
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    this.#document[change]('keydown', this.#noted as EventListener, true);
    this.#document[change]('keydown', this.#pressed as EventListener);
    this.#document[change]('focusin', this.#focused);
  }

  readonly #noted = (event: KeyboardEvent): void => this.top?.note(event);

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented && !event.isComposing) this.top?.key(event);
  };

  readonly #focused = (event: Event): void => this.top?.focusIn(event.composedPath()[0] as Element);
}
