import { message, type LocaleHost } from '../../contexts/locale.js';
import { CLEAR } from '../../i18n/texts.js';

/** The cross that empties the field. Keys do it by Escape, so it is no stop of theirs. */
export class ClearButton {
  readonly #host: LocaleHost;
  readonly #field: HTMLInputElement;
  readonly #button: HTMLButtonElement;
  #isWanted = false;

  /** @param place what it is put into, after the field */
  constructor(host: LocaleHost, field: HTMLInputElement, place: Element, clear: () => void) {
    this.#host = host;
    this.#field = field;
    const button = (this.#button = place.ownerDocument.createElement('button'));
    Object.assign(button, { type: 'button', className: 'date_field--clear', tabIndex: -1 });
    button.setAttribute('part', 'clear');
    button.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
    button.addEventListener('click', () => {
      clear();
      field.focus();
    });
    place.append(button);
  }

  /** Shows it, while there is something to empty. */
  show(on: boolean): void {
    this.#isWanted = on;
    this.#button.ariaLabel = message(this.#host, CLEAR);
    this.follow();
  }

  /** The text or the state of the field changed. */
  follow(): void {
    const { value, disabled, readOnly } = this.#field;
    this.#button.hidden = !this.#isWanted || !value || disabled || readOnly;
  }
}
