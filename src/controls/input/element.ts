import { holdBackText } from '../../behaviours/hold-back-text.js';
import type { Row } from '../../contract/contract.js';
import { text } from '../../contract/markup/text.js';
import { tag } from '../../contract/tags.js';
import { warn } from '../../contract/warn.js';
import { submitByEnter } from '../../core/forms/implicit-submit.js';
import { NO_TEXT } from '../../core/forms/text-types.js';
import { TextControl } from '../../core/fields/text-control.js';
import { inputContract, type InputProps } from './contract.js';
import { fieldHost, inputHost, inputStyles } from './styles.js';

declare const __DEV__: boolean;

/** Rows that the field has no attribute for. */
const OWN = new Set(['styled_input', 'autosize_width', 'min_size', 'allow']);
/** The largest `size` of an HTML field. */
const LARGEST = 2 ** 31 - 1;

function warnOfType(name: string, type: string): void {
  const other = /^(?:checkbox|file|radio)$/.test(type) ? type : 'button';
  warn(`${name}: type="${type}" is no text field. Use ${tag(other)}.`);
}

export interface AmoInput extends Omit<InputProps, 'name' | 'type'> {}

/**
 * A text field: twin of `include_control('input')`.
 *
 * @summary A text field.
 * @csspart input - The field.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate styled-input - Without the look of a text field, by `styled_input`.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user changed the text.
 * @fires change - The user changed the text and left the field, or pressed Enter.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoInput extends TextControl {
  static override readonly contract = inputContract;
  static override readonly styles = [fieldHost, inputHost, inputStyles];
  static override readonly template = '<input class="text-input" part="input" type="text" autocomplete="off">';

  protected override readonly field = this.root.firstElementChild as HTMLInputElement;

  constructor() {
    super();
    this.root.addEventListener('keypress', this);
  }

  /** Type of the field; `text` for one that no browser knows. */
  get type(): string {
    return this.field.type;
  }
  set type(type: string) {
    this.setAttribute('type', text(type));
  }
  /** The text as a number, for the types that have one; NaN for none. */
  get valueAsNumber(): number {
    return this.field.valueAsNumber;
  }
  set valueAsNumber(value: number) {
    this.written(() => (this.field.valueAsNumber = value));
  }
  /** The text as a date, for the types that have one; null for none. */
  get valueAsDate(): Date | null {
    return this.field.valueAsDate;
  }
  set valueAsDate(value: Date | null) {
    this.written(() => (this.field.valueAsDate = value));
  }
  /** Adds steps to the number. */
  stepUp(count?: number): void {
    this.written(() => this.field.stepUp(count));
  }
  /** Takes steps from the number. */
  stepDown(count?: number): void {
    this.written(() => this.field.stepDown(count));
  }

  protected override isOfField(row: Row): boolean {
    return !OWN.has(row.name) && super.isOfField(row);
  }

  /** A text is no file. */
  protected override defaultChanged(): void {
    if (this.type !== 'file') super.defaultChanged();
  }

  /** As HTML's field of that type: what is no text sends nothing, but files, and what is ticked. */
  protected override formValue(): string | File | FormData | null {
    const { type, field } = this;
    if (!NO_TEXT.test(type)) return super.formValue();
    if (__DEV__) warnOfType(this.localName, type);
    if (type === 'file') return field.files![0] ?? new File([], '', { type: 'application/octet-stream' });
    return field.checked ? super.formValue() : null;
  }

  protected override get look(): string {
    return this.styledInput ? '' : 'text-input';
  }

  protected override sync(): void {
    super.sync();
    this.#fit();
  }

  #fit(): void {
    if (this.autosizeWidth) this.field.size = Math.min(Math.max(this.value.length, this.minSize, 1), LARGEST);
  }

  protected override update(): void {
    this.setState('styled-input', this.styledInput);
    if (this.allow) this.root.addEventListener('beforeinput', this);
    if (!this.autosizeWidth && this.field.hasAttribute('size')) this.field.removeAttribute('size');
    this.#fit(); // no more: what is in sync asks for an update
    super.update();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'beforeinput') holdBackText(event as InputEvent, this.field, this.allow);
    else if (event.type === 'keypress') submitByEnter(event, this.form, () => this.commit());
    else super.handleEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-input': AmoInput;
  }
}
