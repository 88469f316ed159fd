import { fitHeight } from '../../behaviours/fit-height.js';
import { tellNow, watchChildren } from '../../behaviours/watch-children.js';
import { watchSizes } from '../../behaviours/popup/watch-sizes.js';
import type { Row } from '../../contract/contract.js';
import { text } from '../../contract/markup/text.js';
import { TextControl } from '../../core/fields/text-control.js';
import { fieldHost, inputStyles } from '../input/styles.js';
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
  static override readonly styles = [fieldHost, textareaHost, inputStyles, textareaStyles];
  static override readonly template =
    '<textarea class="text-input text-input-textarea" part="input"></textarea><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLTextAreaElement;
  #width = 0;
  #observer: ResizeObserver | undefined;
  #measuring = false;
  #isWatched = false;

  constructor() {
    super();
    this.root.addEventListener('slotchange', this);
  }

  /** Kind of the control, as in HTML. */
  get type(): string {
    return 'textarea';
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
    this.setAttribute('value', text(value));
  }

  override connectedCallback(): void {
    this.#readContent();
    super.connectedCallback();
    this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observe(false);
  }

  /** A form that is not on the page has entries too. */
  formAssociatedCallback(): void {
    if (!this.isConnected) this.#readContent();
  }

  protected override catchUp(): void {
    if (this.#isWatched) tellNow();
    else this.#readContent();
  }

  #readContent(): void {
    if (!this.firstChild) return;
    this.#isWatched = true;
    watchChildren(this, () => this.defaultChanged());
    this.defaultChanged();
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
    const { style } = this.field;
    style.overflow = this.autosize ? 'hidden' : '';
    if (!this.autosize) style.height = '';
    this.#observe();
    this.#resizeLater();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'slotchange') this.#readContent();
    else super.handleEvent(event);
  }

  /** A field that gets another width, or is shown at last, needs another height. */
  #observe(on = this.autosize): void {
    if (on === Boolean(this.#observer)) return;
    this.#observer?.disconnect();
    const heard = (): void => void (this.field.clientWidth !== this.#width && this.#resizeLater());
    this.#observer = on ? watchSizes([this.field], heard) : undefined;
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
    this.#width = field.clientWidth;
    if (this.autosize && this.#width && fitHeight(field))
      this.dispatchEvent(new CustomEvent('controls:textarea:resized', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-textarea': AmoTextarea;
  }
}
