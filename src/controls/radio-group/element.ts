import { html, nothing, render } from 'lit/html.js';
import { message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { classes, text } from '../../contract/text.js';
import { FormControl, type Check } from '../../core/form-control.js';
import { radioHost, radioStyles } from '../radio/styles.js';
import { radioGroupContract, type RadioGroupProps, type RadioItem } from './contract.js';

const VALID: Check = { flags: {}, message: '' };

export interface AmoRadioGroup extends Omit<RadioGroupProps, 'name'> {}

/**
 * A choice of one of a few, all in sight: the options of `amo-radio` from data.
 *
 * @summary A choice of one of a few, all in sight.
 * @csspart group - All options.
 * @csspart label - Circle and text of an option.
 * @csspart dot - The drawn circle.
 * @csspart text - The text of an option.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user chose an option.
 * @fires change - The user chose an option.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoRadioGroup extends FormControl {
  static override readonly contract = radioGroupContract;
  static override readonly styles = [radioHost, radioStyles];
  static override readonly shell = '<div role="radiogroup" part="group"></div>';

  protected override readonly field = this.root.firstElementChild as HTMLElement;
  #chosen: string | undefined;

  constructor() {
    super();
    this.root.addEventListener('change', this);
  }

  /** The chosen id; empty while nothing is chosen. One that is in no option is kept and marked invalid. */
  get value(): string {
    return this.#chosen ?? this.defaultValue;
  }
  set value(value: string) {
    this.#chosen = text(value);
    this.#changed();
  }
  /** The value that a reset puts back: the `value` attribute. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }
  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  override focus(options?: FocusOptions): void {
    const boxes = Array.from(this.field.querySelectorAll<HTMLInputElement>('input:enabled'));
    (boxes.find((box) => box.checked) ?? boxes[0])?.focus(options);
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'value' || row.name === 'name' || row.name === 'items') this.#changed();
    else super.paramChanged(row);
  }

  #changed(): void {
    this.sync();
    this.requestUpdate();
  }

  protected override entry(): string | null {
    return this.value || null;
  }

  protected override check(): Check {
    const { value, items } = this;
    if (this.required && !value) return { flags: { valueMissing: true }, message: message(this, 'option_missing') };
    if (value && items.length && !items.some((item) => idOf(item) === value)) return { flags: { badInput: true }, message: message(this, 'option_unknown') };
    return VALID;
  }

  protected override restoreDefault(): void {
    this.#chosen = undefined;
    this.#changed();
  }

  protected override disabledChanged(): void {
    this.requestUpdate();
  }

  override handleEvent(event: Event): void {
    if (event.type !== 'change') return super.handleEvent(event);
    this.#chosen = (event.target as HTMLInputElement).value;
    this.#changed();
    this.emitChange();
  }

  /** The boxes have one name in one root, so the browser groups them: one chosen, one tab stop, arrows. */
  protected override update(): void {
    const { value } = this;
    this.field.ariaRequired = this.required ? 'true' : null;
    render(
      this.items.map((item) => {
        const id = idOf(item);
        const off = this.isDisabled || Boolean(item?.disabled);
        const chosen = id === value;
        return html`<label class=${classes('control-radio__label', off && 'control-radio__label_disabled')} part="label" title=${text(item?.option) || nothing}>
          <div class=${classes('control-radio', chosen && 'icon-radio-checked')}><input type="radio" name="option" .value=${id} .checked=${chosen} ?disabled=${off}>
            <div class=${classes('control-radio__helper', off && 'control-radio__helper-disabled')} part="dot"></div></div>
          <span class="control-radio-label-text element__text" part="text">${text(item?.option)}</span></label>`;
      }),
      this.field,
    );
  }
}

function idOf(item: RadioItem | null | undefined): string {
  return text(item?.id ?? item?.option);
}
