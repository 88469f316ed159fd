import type { JQueryCollection } from '../../sdk/jquery.js';

const MESSAGES = '.js-modal-error, .js-modal-success';
/** Content of 500 pixels, with padding and border. */
const WIDTH = '562px';

/** A message in place of what a body holds, which is kept, and can come back. */
export class ModalMessage {
  readonly #$body: JQueryCollection;
  readonly #className: string;
  readonly #style: string | null;
  readonly #hidden: readonly (readonly [element: HTMLElement, display: string])[];

  constructor($body: JQueryCollection) {
    const body = $body[0] as HTMLElement;
    this.#$body = $body;
    this.#className = body.className;
    this.#style = body.getAttribute('style');
    const inner = $body.find('.modal-body__inner').not(MESSAGES).toArray() as HTMLElement[];
    this.#hidden = inner.map((element) => [element, element.style.display]);
  }

  /** Shows markup, in place of a message that was there before. */
  show(markup: string): void {
    const body = this.#$body[0] as HTMLElement;
    this.#$body.children(MESSAGES).remove();
    for (const [element] of this.#hidden) element.style.display = 'none';
    body.className = 'modal-body';
    body.style.width = WIDTH;
    this.#$body.append(markup);
  }

  /** The body as it was. */
  restore(): void {
    const body = this.#$body[0] as HTMLElement;
    this.#$body.children(MESSAGES).remove();
    for (const [element, display] of this.#hidden) element.style.display = display;
    body.className = this.#className;
    if (this.#style === null) body.removeAttribute('style');
    else body.setAttribute('style', this.#style);
  }
}
