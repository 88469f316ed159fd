import type { Row } from '../../contract/contract.js';
import { FormControl, type Check } from '../../core/form-control.js';
import { nativeCheck } from '../../core/native-check.js';
import { submitImplicitly } from '../../core/implicit-submit.js';
import { followed } from '../../core/followed.js';
import { inputContract, type InputProps } from './contract.js';
import { inputHost, inputStyles } from './styles.js';

/** Rows that live on the host alone; every other one is an attribute of the field too. */
const OF_HOST = new Set(['name', 'value', 'form', 'autofocus', 'disabled', 'styled_input', 'autosize_width', 'min_size']);
/** Classes that show a field as invalid, whoever puts them on the host. */
const INVALID = ['validate-has-error', 'text-input--invalid', 'text-input-visible-placeholder'] as const;

export interface AmoInput extends Omit<InputProps, 'name'> {}

/**
 * A text field: twin of `include_control('input')`.
 *
 * @summary A text field.
 * @csspart input - The field.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user changed the text.
 * @fires change - The user changed the text and left the field, or pressed Enter.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoInput extends FormControl {
  static override readonly contract = inputContract;
  static override readonly styles = [inputHost, inputStyles];
  static override readonly shell = '<input class="text-input" part="input" type="text" autocomplete="off">';

  protected readonly field = this.root.firstElementChild as HTMLInputElement;
  #dirty = false;
  #committed = '';

  constructor() {
    super();
    for (const type of ['input', 'change', 'keydown']) this.root.addEventListener(type, this);
  }

  /** The text. */
  get value(): string {
    return this.field.value;
  }
  set value(value: string) {
    this.#dirty = true;
    this.#write(value ?? '');
  }
  /** The text that a reset puts back: the `value` attribute. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }
  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }
  /** Selects the text. */
  select(): void {
    this.field.select();
  }
  /** Selects a part of the text, by positions in characters. */
  setSelectionRange(start: number | null, end: number | null, direction?: 'forward' | 'backward' | 'none'): void {
    this.field.setSelectionRange(start, end, direction);
  }
  /** Start of the selection, in characters; null for a type that has none. */
  get selectionStart(): number | null {
    return this.field.selectionStart;
  }
  set selectionStart(position: number | null) {
    this.field.selectionStart = position;
  }
  /** End of the selection, in characters; null for a type that has none. */
  get selectionEnd(): number | null {
    return this.field.selectionEnd;
  }
  set selectionEnd(position: number | null) {
    this.field.selectionEnd = position;
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'name') this.sync();
    else if (row.name === 'value') this.#dirty || this.#write(this.defaultValue);
    else if (!OF_HOST.has(row.name)) this.#forward(row);
    else super.paramChanged(row);
  }

  /** Writes a parameter to the field at once: the field's constraints decide the validity. */
  #forward(row: Row): void {
    const value = this.param<string | number | boolean>(row);
    const attribute = row.attribute as string;
    if (value === '' || value === false || (row.type === 'number' && value === row.default)) this.field.removeAttribute(attribute);
    else this.field.setAttribute(attribute, value === true ? '' : String(value));
    this.sync();
  }

  #write(value: string): void {
    this.field.value = this.#committed = value;
    this.sync();
  }

  protected override sync(): void {
    super.sync();
    if (this.autosizeWidth) this.field.size = Math.max(this.value.length, this.minSize, 1);
  }

  protected override update(): void {
    if (this.autosizeWidth) this.sync();
    else this.field.removeAttribute('size');
    const look = [!this.styledInput && 'text-input', ...followed(this, INVALID), this.showsInvalid && 'text-input--invalid'];
    const className = look.filter(Boolean).join(' ');
    if (this.field.className !== className) this.field.className = className;
  }

  protected override check(): Check {
    return nativeCheck(this.field);
  }

  protected override restoreDefault(): void {
    this.#dirty = false;
    this.#write(this.defaultValue);
  }

  protected override disabledChanged(disabled: boolean): void {
    this.field.disabled = disabled;
  }

  override handleEvent(event: Event): void {
    if (event.type === 'input') this.#typed();
    else if (event.type === 'change') this.#commit();
    else if (event.type === 'keydown') this.#pressed(event as KeyboardEvent);
    else super.handleEvent(event);
  }

  #typed(): void {
    this.#dirty = true;
    this.sync();
  }

  #commit(): void {
    this.#committed = this.value;
    this.emitChange();
  }

  /** Enter is heard as `change` and then submits, as in HTML. */
  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (this.value !== this.#committed) this.#commit();
    submitImplicitly(this.form);
  }
}
