/** What a card needs of its notification. */
export interface CardContent {
  readonly kind: string;
  readonly timeout: number;
  fill(box: HTMLElement): void;
}

/** A notification that is shown. It goes after its time, but not while it is pointed at, has the focus or plays. */
export class ToastCard {
  readonly element: HTMLElement;
  readonly #timeout: number;
  readonly #close: (by: 'user' | 'time') => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What keeps it: the mouse, the focus, the player. */
  readonly #held = new Set<string>();

  constructor(document: Document, content: CardContent, closeWords: string, close: (by: 'user' | 'time') => void) {
    this.#timeout = content.timeout;
    this.#close = close;
    this.element = document.createElement('div');
    this.element.className = `popup-inbox popup-inbox_${content.kind}`;
    this.element.setAttribute('role', 'group');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'popup-inbox__close';
    button.setAttribute('aria-label', closeWords);
    button.addEventListener('click', () => close('user'));
    const box = document.createElement('div');
    box.className = 'popup-inbox__content';
    this.element.append(box, button);
    content.fill(box);
    const title = box.querySelector('h2')?.textContent;
    if (title) this.element.setAttribute('aria-label', title);
    this.#listen();
    this.#run();
  }

  get hasFocus(): boolean {
    return this.element.matches(':focus-within');
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.element.remove();
  }

  #listen(): void {
    const hold = (why: string, on: string, off: string): void => {
      this.element.addEventListener(on, () => this.#hold(why, true), true);
      this.element.addEventListener(off, (event) => this.#leave(why, event), true);
    };
    hold('mouse', 'pointerenter', 'pointerleave');
    hold('focus', 'focusin', 'focusout');
    hold('sound', 'play', 'pause');
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      this.#close('user');
    });
  }

  /** Leaving something inside for something else inside is none. */
  #leave(why: string, event: Event): void {
    const to = (event as MouseEvent | FocusEvent).relatedTarget;
    const isInside = why !== 'sound' && to instanceof Node && this.element.contains(to);
    if (!isInside) this.#hold(why, false);
  }

  #hold(why: string, on: boolean): void {
    if (on) this.#held.add(why);
    else this.#held.delete(why);
    this.#run();
  }

  #run(): void {
    clearTimeout(this.#timer);
    if (this.#timeout > 0 && !this.#held.size) this.#timer = setTimeout(() => this.#close('time'), this.#timeout);
  }
}
