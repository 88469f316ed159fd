/** How long a block may take to come, in milliseconds: the product draws it at once, a host perhaps after a request. */
const PATIENCE = 10_000;

/**
 * Waits for the box of a block, which somebody else puts into the page. Looks at once; only if it is not there the page is
 * watched, until it comes, the wait is ended or too long.
 */
export class Placeholder {
  readonly #selector: string;
  readonly #found: (box: HTMLElement | undefined) => void;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param found is called once: with the box, or without one if it never came; not at all when the wait was ended */
  constructor(id: string, found: (box: HTMLElement | undefined) => void) {
    this.#selector = `[data-amo-panel="${id}"]`;
    this.#found = found;
    if (this.#look()) return;
    this.#observer = new MutationObserver(() => void this.#look());
    this.#observer.observe(document, { childList: true, subtree: true });
    this.#timer = setTimeout(() => this.#done(undefined), PATIENCE);
  }

  get isOn(): boolean {
    return this.#observer !== undefined;
  }

  /** Ends the wait. */
  cancel(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#observer = undefined;
  }

  #look(): boolean {
    const box = document.querySelector<HTMLElement>(this.#selector);
    if (box) this.#done(box);
    return Boolean(box);
  }

  #done(box: HTMLElement | undefined): void {
    this.cancel();
    this.#found(box);
  }
}
