import { DISABLED } from '../../contract/state-classes.js';
import { text } from '../../contract/markup/text.js';
import { BOX_AND_TEXT, giveBoxStyles } from '../box-styles.js';
import { afterDispatch } from '../events/after-dispatch.js';
import { internals } from '../element/amo-element.js';
import { FormControl } from '../forms/form-control.js';

/** Base of the buttons: an HTML button in the shadow root is the control, and a click does to the form what its type says. */
export abstract class PushButton extends FormControl {
  protected readonly field = this.root.firstElementChild as HTMLButtonElement;

  constructor() {
    super();
    // Captured, so that a click is held back before anybody hears of it.
    this.addEventListener('click', this, true);
  }

  abstract type: string;
  abstract disabled: boolean;
  /** A class says that it is disabled. */
  #isSaid = false;

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

  /** A button that gets the class is disabled, and enabled when it goes, as natively. */
  protected override hostClassChanged(): void {
    super.hostClassChanged();
    const isSaid = this.classList.contains(DISABLED);
    if (isSaid !== this.#isSaid) this.disabled = this.#isSaid = isSaid;
  }

  protected override disabledChanged(disabled: boolean): void {
    this.field.disabled = disabled;
    if (!disabled) this.classList.remove(DISABLED);
    this.requestUpdate();
  }

  protected override hostStyleChanged(): void {
    giveBoxStyles(this, this.field, BOX_AND_TEXT);
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
    if (this.type !== 'button') afterDispatch(event, () => this.#activate());
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
