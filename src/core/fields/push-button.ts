import { text } from '../../contract/markup/text.js';
import { internals } from '../element/amo-element.js';
import { giveBoxStyles } from '../box-styles.js';
import { FormControl } from '../forms/form-control.js';

/** What a button alone tells of itself. */
const ARIA = ['aria-expanded', 'aria-haspopup', 'aria-pressed'];

/** Base of the buttons: an HTML button in the shadow root is the control, and a click does to the form what its type says. */
export abstract class PushButton extends FormControl {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ARIA];
  }

  protected readonly field = this.root.firstElementChild as HTMLButtonElement;

  constructor() {
    super();
    // Captured, so that a click is held back before anybody hears of it.
    this.addEventListener('click', this, true);
  }

  abstract type: string;

  /** Value of the entry that the button adds when it submits. */
  get value(): string {
    return this.getAttribute('value') ?? '';
  }
  set value(value: string) {
    this.setAttribute('value', text(value));
  }

  protected override formValue(): null {
    return null; // a button has an entry only while it submits
  }

  protected override restoreDefault(): void {}

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    this.requestUpdate();
  }

  protected override hostStyleChanged(): void {
    giveBoxStyles(this, this.field);
  }

  override handleEvent(event: Event): void {
    if (event.type !== 'click') super.handleEvent(event);
    else if (!this.holdsClicks) this.clicked(event);
    else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  /** True while clicks are held back. */
  protected get holdsClicks(): boolean {
    return this.isDisabled;
  }

  protected clicked(event: Event): void {
    if (this.type !== 'button') this.answer(event, () => this.#activate());
  }

  /** Submits or resets as an HTML button would; a custom element cannot be a submitter, so it adds its entry itself. */
  #activate(): void {
    const { form, type, name, value } = this;
    if (!form) return;
    if (type === 'reset') return form.reset();
    if (name) this[internals].setFormValue(value);
    form.requestSubmit();
    this[internals].setFormValue(null);
  }
}
