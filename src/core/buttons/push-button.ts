import { DISABLED } from '../../contract/state-classes.js';
import { text } from '../../contract/markup/text.js';
import { BOX_AND_TEXT, giveBoxStyles } from '../box-styles.js';
import { internals } from '../element/amo-element.js';
import { OF_HTML } from './properties.js';
import { submitBy } from './submit-by.js';
import { FormControl } from '../forms/form-control.js';

/** What a button alone tells of itself. */
const ARIA = ['aria-expanded', 'aria-haspopup', 'aria-pressed'];

export interface PushButton extends Pick<HTMLButtonElement, (typeof OF_HTML)[number]> {}

/** Base of the buttons: an HTML button in the shadow root is the control, and a click does to the form what its type says. */
export abstract class PushButton extends FormControl {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ARIA, ...OF_HTML.map((name) => name.toLowerCase())];
  }

  static {
    for (const name of OF_HTML)
      Object.defineProperty(this.prototype, name, {
        configurable: true, // a setter comes with the others
        get(this: PushButton) {
          return this.field[name];
        },
      });
  }

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
    super.disabledChanged(disabled);
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
    const { form, field, type } = this;
    if (form && type !== 'button') return this.answer(event, () => this.#activate(form));
    // What ids on the host mean, the button inside finds no other way.
    field.commandForElement = this.#target('commandfor');
    field.popoverTargetElement = this.#target('popovertarget');
    // A click on the host is that of a label.
    if (event.composedPath()[0] === this) this.answer(event, () => field.dispatchEvent(new MouseEvent('click')));
  }

  #target(attribute: string): Element | null {
    return (this.getRootNode() as Document).getElementById?.(this.getAttribute(attribute) ?? '');
  }

  /** Submits or resets as an HTML button would; a custom element cannot be a submitter, so it adds its entry itself. */
  #activate(form: HTMLFormElement): void {
    const { type, name, value } = this;
    if (type === 'reset') return form.reset();
    if (name) this[internals].setFormValue(value);
    submitBy(this.field, form, this.getAttribute('value'));
    this[internals].setFormValue(null);
  }
}
