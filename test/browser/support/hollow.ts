/**
 * A control that looks like one and is not associated with forms. Every row of the contract has to tell it from HTML's
 * control; a row that does not would pass whatever an element does.
 */
class Hollow extends HTMLElement {
  readonly #field = document.createElement('input');

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#field);
  }
  get value(): string {
    return this.#field.value;
  }
  set value(value: string) {
    this.#field.value = value;
  }
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  get disabled(): boolean {
    return this.#field.disabled;
  }
  set disabled(disabled: boolean) {
    this.#field.disabled = disabled;
  }
  get validity(): ValidityState {
    return this.#field.validity;
  }
  checkValidity(): boolean {
    return true;
  }
  setCustomValidity(): void {}
}

customElements.define('hollow-input', Hollow);
