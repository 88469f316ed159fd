import type { Row } from '../../contract/contract.js';
import { text } from '../../contract/markup/text.js';
import { AmoElement, internals } from '../element/amo-element.js';
import { announceChange } from './announce.js';
import { ENTRIES } from '../brand.js';
import { giveBoxStyles } from '../box-styles.js';
import { hostStateClasses } from '../host-state-classes.js';
import { VALID, type Check } from './check.js';
import { afterDispatch } from '../events/after-dispatch.js';
import { spareLabel } from '../events/spare-label.js';
import { ARIA, passOn } from '../pass-on.js';
import { NAMING, nameLater, refreshName, type Named } from '../labels.js';
import { warnOfNames } from '../warnings/names.js';
import { warnOfPlace } from '../warnings/place.js';

declare const __DEV__: boolean;

/** Classes by which the product's scripts show that a value is wrong. */
const WRONG = ['validate-has-error', 'text-input--invalid', 'control--select--button-invalid'] as const;

/**
 * Base of the elements that take part in forms as the HTML control of their kind does: entries, reset, restore, validity,
 * labels, fieldsets. What a form or a reader can ask for is written in the setter; nothing waits for a redraw.
 */
export abstract class FormControl extends AmoElement {
  static readonly formAssociated = true;
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ARIA, ...NAMING];
  }

  #formValue: string | File | FormData | null = null;
  #formState: string | undefined;
  #check: Check = VALID;
  #custom = '';
  #interacted = false;
  #asked = false;
  #disabled = false;
  #marked = false;
  /** Ends the last click. */
  #settle: (() => void) | undefined;
  /** Why the value is wrong, as it was told; undefined while it is not. */
  #why: string | undefined;

  constructor() {
    super();
    this.root.addEventListener('focusin', this);
  }

  /** The value: a string, or a list of strings where several are chosen. */
  abstract value: string | readonly string[];
  /** The inner element that takes focus and carries the name. */
  protected abstract readonly field: HTMLElement;
  /** What the browser's validity bubble points at, which gets the focus then. */
  protected get anchor(): HTMLElement {
    return this.field;
  }
  /** A text of its own beside the inner element. */
  protected get words(): HTMLElement | undefined {
    return undefined;
  }

  /** Name of the entry. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', text(name));
  }
  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this[internals].form;
  }
  /** The labels of the element. */
  get labels(): NodeList {
    return this[internals].labels;
  }
  /** The flags of the element's validity. */
  get validity(): ValidityState {
    this.catchUp();
    return this[internals].validity;
  }
  /** Why the element is not valid; empty when it is, or is barred from validation. */
  get validationMessage(): string {
    return this.willValidate ? this[internals].validationMessage : '';
  }
  /** False while the element is barred from validation: disabled, or read-only. */
  get willValidate(): boolean {
    return this[internals].willValidate;
  }
  /** Moves the focus into the control; a text keeps its selection, which a delegating shadow root would change. */
  override focus(options?: FocusOptions): void {
    this.field.focus(options);
  }
  /** As the user clicks: a label around the control leaves a click on a field of HTML alone. */
  override click(): void {
    this.field.click();
    this.#settle?.(); // also after a click that the page has stopped
  }
  /** True when the value is valid; else an `invalid` event is fired. */
  checkValidity(): boolean {
    return this.#ask(() => this[internals].checkValidity());
  }
  /** As `checkValidity`, and tells the user. */
  reportValidity(): boolean {
    return this.#ask(() => this[internals].reportValidity());
  }
  /** A script that asks is no user who tries to submit: as in HTML, nothing shows. */
  #ask(validity: () => boolean): boolean {
    this.catchUp();
    this.#asked = true;
    const result = validity();
    this.#asked = false;
    return result;
  }
  /** Makes the element invalid with a message of the author's; an empty one takes it back. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.validate();
  }

  /** What the control does after a click that nobody prevented. */
  protected answer(click: Event, action: () => void, prevented?: () => void): void {
    this.#settle = afterDispatch(click, action, prevented);
  }

  /** Takes in what the element holds and no browser has told of yet, before somebody asks. */
  protected catchUp(): void {}
  /** Entry of the form. It does not ask `value`: a plugin may have put another over it. */
  protected abstract formValue(): string | File | FormData | null;
  /** What the browser gives back when it restores the page; undefined for the entry. */
  protected get formState(): string | undefined {
    return undefined;
  }
  /** What a form sends for the element now, whether it is in one or not. */
  get [ENTRIES](): Array<[name: string, value: FormDataEntryValue]> {
    this.catchUp();
    if (this.#disabled) return [];
    const entry = this.formValue();
    if (entry instanceof FormData) return [...entry];
    return entry === null || !this.name ? [] : [[this.name, entry]];
  }
  /** Checks the value. */
  protected check(): Check {
    return VALID;
  }
  /** Puts the default value back, as a form's reset does. */
  protected abstract restoreDefault(): void;

  /** True while the element or a fieldset around it is disabled. */
  protected get isDisabled(): boolean {
    return this.#disabled;
  }

  /** With whose it is: Firefox mixes up what it keeps of a form's elements that were there before their classes. */
  #kept<T>(state: T): T | string {
    return typeof state === 'string' ? `${this.localName} ${state}` : state;
  }

  /** Brings the form entry and the validity in line with the value. */
  protected sync(): void {
    const entry = this.formValue();
    const state = this.formState;
    if (entry !== this.#formValue || (entry !== null && state !== this.#formState)) {
      [this.#formValue, this.#formState] = [entry, state];
      this[internals].setFormValue(entry, this.#kept(state ?? entry));
    }
    this.validate();
  }

  /** Makes the entry when the element gets its name; what the name is, the form reads itself. */
  protected named(): void {
    if (this.#formValue === null) this.sync();
  }

  /** Brings the validity in line with the value and the constraints. */
  protected validate(): void {
    const found = this.check();
    const next: Check = this.#custom ? { flags: { ...found.flags, customError: true }, message: this.#custom } : found;
    if (next.message || this.#check.message) {
      if (!this.#check.message) this.addEventListener('invalid', this);
      const { anchor } = this; // a script may have moved it away
      const isThere = next.message && this.root.contains(anchor);
      this[internals].setValidity(next.flags, next.message, isThere ? anchor : undefined);
    }
    this.#check = next;
    this.#showValidity();
  }

  /** Notes that the user has had a say, so an invalid value may show; `:user-invalid` in HTML. */
  protected interacted(): void {
    if (this.#interacted) return;
    this.#interacted = true;
    this.#showValidity();
  }

  get #isUserInvalid(): boolean {
    return this.#interacted && Boolean(this.#check.message) && this.willValidate;
  }

  /** True while the element shows itself as invalid. */
  protected get showsInvalid(): boolean {
    return this.#isUserInvalid;
  }

  #showValidity(): void {
    if (this.#interacted) {
      this.setState('user-invalid', this.#isUserInvalid);
      this.requestUpdate();
    }
    const why = this.#marked || this.showsInvalid ? this.validationMessage : undefined;
    if (why === this.#why) return;
    this.#why = why;
    this.#tellInvalid();
    refreshName(this.#named);
  }

  /** As the page says, else as it shows. */
  #tellInvalid(): void {
    this.field.ariaInvalid = this.ariaInvalid ?? String(this.#why !== undefined);
  }

  protected override hostAttributeChanged(attribute: string, old: string | null, value: string | null): void {
    if (attribute === 'aria-invalid') this.#tellInvalid();
    else if (!NAMING.includes(attribute)) passOn(this.field, attribute, old, value);
    else if (this.hasUpdated) {
      if (value === null) this.field.removeAttribute(attribute); // what it pointed at, too
      nameLater(this.#named);
    }
    this.requestUpdate();
  }

  /** What draws the box of the control. */
  protected get box(): HTMLElement {
    return this.root.firstElementChild as HTMLElement;
  }

  protected override hostStyleChanged(): void {
    giveBoxStyles(this, this.box);
  }

  protected override hostClassChanged(): void {
    this.#marked = hostStateClasses(this, WRONG).length > 0;
    this.#showValidity();
    super.hostClassChanged();
  }

  /** The user changed the value. */
  protected emitChange(): void {
    this.interacted();
    announceChange(this);
  }

  get #named(): Named {
    return { host: this, box: this[internals], field: this.field, words: this.words, why: () => this.#why };
  }

  handleEvent(event: Event): void {
    if (event.type === 'invalid' && event.target === this) this.#asked || this.interacted();
    else if (event.type === 'focusin') refreshName(this.#named);
  }

  /** @internal The texts around are others now. */
  localeChanged(): void {
    this.validate();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.closest('label')) this.addEventListener('click', spareLabel);
    nameLater(this.#named);
    if (__DEV__) {
      warnOfPlace(this, this.form);
      queueMicrotask(() => warnOfNames(this, (this.constructor as typeof FormControl).contract));
    }
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'disabled') return; // formDisabledCallback tells, of a fieldset too
    if (row.name === 'required' || row.name === 'readonly') this.validate();
    else if (row.name === 'autofocus' && this.isConnected && !this.hasUpdated) this.#autofocus();
    super.paramChanged(row);
  }

  /** A browser passes over an element that is upgraded after the page has been drawn. */
  #autofocus(): void {
    const { activeElement, body } = this.ownerDocument;
    if (!activeElement || activeElement === body) this.focus();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.setState('disabled', disabled);
    this.disabledChanged(disabled);
    this.validate();
  }
  /** The element, or a fieldset around it, was disabled or enabled. */
  protected disabledChanged(disabled: boolean): void {
    (this.field as HTMLInputElement).disabled = disabled;
  }

  formResetCallback(): void {
    this.#interacted = false;
    this.setState('user-invalid', false);
    this.#showValidity();
    this.restoreDefault();
  }

  formStateRestoreCallback(state: string | FormData | null, reason: string): void {
    if (typeof state !== 'string') return;
    const own = reason === 'restore' ? this.#kept('') : '';
    if (state.startsWith(own)) this.restore(state.slice(own.length));
  }
  /** Takes what the browser kept, or fills in. */
  protected restore(state: string): void {
    this.value = state;
  }
}
