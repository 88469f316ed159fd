/** What assistive technology needs of content that widgets write: a name of the dialog, closing by keys. */
import { isVisible } from '../../behaviours/dialog/tabbables.js';

const CAPTION = '.modal-body__caption, h1, h2, h3';
const CLOSE = '.modal-body__close';
let count = 0;

export interface DressWords {
  /** Name of a dialog without a caption. */
  readonly name: string;
  /** Name of an x without a text. */
  readonly close: string;
}

/** Names a dialog by the caption that can be seen, and makes each x of its body a button. */
export function dressDialog(dialog: HTMLElement, words: DressWords): void {
  const caption = Array.from(dialog.querySelectorAll(CAPTION)).find((one) => one.textContent?.trim() && isVisible(one));
  if (caption) {
    caption.id ||= `amo-modal-caption-${++count}`;
    setIfOther(dialog, 'aria-labelledby', caption.id);
    dialog.removeAttribute('aria-label');
  } else {
    dialog.removeAttribute('aria-labelledby');
    setIfOther(dialog, 'aria-label', words.name);
  }
  for (const close of dialog.querySelectorAll(CLOSE)) {
    if (close.matches('button, a, [role]')) continue;
    close.setAttribute('role', 'button');
    close.setAttribute('tabindex', '0');
    if (!close.textContent?.trim()) close.setAttribute('aria-label', words.close);
  }
}

function setIfOther(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
