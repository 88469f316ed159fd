import type { Row } from '../../contract/contract.js';
import { TextControl } from '../../core/text-control.js';
import { textareaContract, type TextareaProps } from './contract.js';
import { textareaHost, textareaStyles } from './styles.js';

export interface AmoTextarea extends Omit<TextareaProps, 'name'> {}

/**
 * A text of several lines: twin of `include_control('textarea')`.
 *
 * @summary A text of several lines.
 * @slot - The default text, when there is no `value` attribute.
 * @csspart input - The field.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user changed the text.
 * @fires change - The user changed the text and left the field.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 * @fires {CustomEvent} controls:textarea:resized - An `autosize` field got another height.
 */
export class AmoTextarea extends TextControl {
  static override readonly contract = textareaContract;
  static override readonly styles = [textareaHost, textareaStyles];
  static override readonly shell =
    '<textarea class="text-input text-input-textarea" part="input"></textarea><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLTextAreaElement;
  #measuring = false;

  constructor() {
    super();
    this.root.addEventListener('slotchange', this);
  }

  /** Length of the text in characters. */
  get textLength(): number {
    return this.value.length;
  }

  /** The text that a reset puts back: the `value` attribute, else the content. */
  override get defaultValue(): string {
    return this.getAttribute('value') ?? (this.textContent ?? '').replace(/^\n/, '');
  }
  override set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  override connectedCallback(): void {
    if (this.firstChild) this.defaultChanged();
    super.connectedCallback();
  }

  protected override isOfField(row: Row): boolean {
    return row.name !== 'autosize' && super.isOfField(row);
  }

  protected override get look(): string {
    return 'text-input text-input-textarea';
  }

  protected override sync(): void {
    super.sync();
    this.#resizeLater();
  }

  protected override update(): void {
    super.update();
    this.field.style.overflow = this.autosize ? 'hidden' : '';
    if (!this.autosize) this.field.style.height = '';
    this.#resizeLater();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'slotchange') this.defaultChanged();
    else super.handleEvent(event);
  }

  /** Sizes are read once a frame: reading them while mounting would lay out the page for each field. */
  #resizeLater(): void {
    if (!this.autosize || this.#measuring) return;
    this.#measuring = true;
    requestAnimationFrame(() => {
      this.#measuring = false;
      this.#resize();
    });
  }

  #resize(): void {
    const { field } = this;
    if (!this.autosize || !field.clientWidth) return;
    const before = field.style.height;
    const borders = field.offsetHeight - field.clientHeight;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + borders}px`;
    if (field.style.height !== before) this.dispatchEvent(new CustomEvent('controls:textarea:resized', { bubbles: true }));
  }
}
