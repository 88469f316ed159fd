import { ToastCard } from './toast-card.js';

/** Who closed a notification. */
export type ClosedBy = 'user' | 'time' | 'script';

/** A notification, as the stack needs it. */
export interface Toast {
  readonly kind: string;
  /** What assistive technology is told. */
  readonly words: string;
  /** Milliseconds that it is shown for; 0: until it is closed. */
  readonly timeout: number;
  /** Writes the content. */
  fill(box: HTMLElement): void;
  closed?(by: ClosedBy): void;
}

export interface ToastWords {
  readonly close: string;
  /** `%s` is the number of those that are not shown. */
  readonly more: string;
  readonly closeAll: string;
}

export interface ToastStackOptions {
  /** Holds the notifications, and below them how many are not shown. */
  readonly root: HTMLElement;
  /** Regions that are there before anything is said. */
  readonly polite: HTMLElement;
  readonly assertive: HTMLElement;
  words(): ToastWords;
  /** How many are shown at once. */
  limit(): number;
}

/**
 * Notifications one above the other, the newest at the bottom. The newest few are shown, the others counted: each comes back
 * when there is room.
 */
export class ToastStack {
  readonly #options: ToastStackOptions;
  readonly #toasts: Toast[] = [];
  readonly #cards = new Map<Toast, ToastCard>();
  #more: HTMLElement | undefined;
  /** What had the focus before it came to a notification. */
  #before: HTMLElement | null = null;

  constructor(options: ToastStackOptions) {
    this.#options = options;
    options.root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !options.root.contains(relatedTarget)) this.#before = relatedTarget;
    });
  }

  get size(): number {
    return this.#toasts.length;
  }

  /** @returns closes it */
  show(toast: Toast): () => void {
    this.#toasts.push(toast);
    this.#draw();
    this.#say(toast);
    return () => this.close(toast, 'script');
  }

  close(toast: Toast, by: ClosedBy): void {
    const index = this.#toasts.indexOf(toast);
    if (index < 0) return;
    const card = this.#cards.get(toast);
    const hadFocus = card?.hasFocus ?? false;
    this.#toasts.splice(index, 1);
    this.#draw();
    if (hadFocus) this.#focusNext();
    toast.closed?.(by);
  }

  /** Closes all. */
  clear(by: ClosedBy = 'script'): void {
    const all = this.#toasts.splice(0);
    const hadFocus = this.#options.root.matches(':focus-within');
    this.#draw();
    if (hadFocus) this.#focusNext();
    for (const toast of all) toast.closed?.(by);
  }

  /** Those that nobody will see again run no timers. */
  stop(): void {
    this.#toasts.length = 0;
    this.#draw();
  }

  #draw(): void {
    const { root } = this.#options;
    const shown = this.#toasts.slice(-Math.max(1, this.#options.limit()));
    for (const [toast, card] of this.#cards)
      if (!shown.includes(toast)) {
        card.remove();
        this.#cards.delete(toast);
      }
    // A thousand at once are drawn one by one: what stays in its place is not touched.
    let before: Element | null = this.#more ?? null;
    for (const toast of shown.reverse()) {
      let card = this.#cards.get(toast);
      if (!card) {
        card = new ToastCard(root.ownerDocument, toast, this.#options.words().close, (by) => this.close(toast, by));
        this.#cards.set(toast, card);
      }
      if (card.element.nextElementSibling !== before || !card.element.parentNode)
        root.insertBefore(card.element, before);
      before = card.element;
    }
    this.#count(this.#toasts.length - shown.length);
  }

  #count(hidden: number): void {
    if (!hidden) {
      this.#more?.remove();
      this.#more = undefined;
      return;
    }
    const { root, words } = this.#options;
    if (!this.#more) {
      this.#more = root.ownerDocument.createElement('div');
      this.#more.className = 'popup-inbox__more';
      const text = root.ownerDocument.createElement('span');
      const button = root.ownerDocument.createElement('button');
      button.type = 'button';
      button.className = 'popup-inbox__close-all';
      button.textContent = words().closeAll;
      button.addEventListener('click', () => this.clear('user'));
      this.#more.append(text, button);
      root.append(this.#more);
    }
    this.#more.firstElementChild!.textContent = words().more.replace('%s', String(hidden));
  }

  #focusNext(): void {
    const next = this.#options.root.querySelector<HTMLElement>('.popup-inbox__close') ?? this.#before;
    if (next?.isConnected) next.focus({ preventScroll: true });
  }

  /** A node of its own each time: the same words twice are said twice. */
  #say({ kind, words }: Toast): void {
    const region = kind === 'error' ? this.#options.assertive : this.#options.polite;
    const line = region.ownerDocument.createElement('p');
    line.textContent = words;
    region.replaceChildren(line);
  }
}
