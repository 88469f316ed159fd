import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { ListControl } from '../../behaviours/options/list-control.js';
import { selectedChild, type OptionChild } from '../../behaviours/options/option-children.js';
import { checkItems } from '../../contract/check.js';
import type { Row } from '../../contract/contract.js';
import { classes, text, when } from '../../contract/markup/text.js';
import { stopLabelClick } from '../../core/events/stop-label-click.js';
import { submitByEnter } from '../../core/forms/implicit-submit.js';
import { radioHost, radioStyles } from '../radio/styles.js';
import { radioGroupContract, type RadioGroupProps, type RadioItem } from './contract.js';

declare const __DEV__: boolean;

export interface AmoRadioGroup extends Omit<RadioGroupProps, 'name' | 'items'> {}

/**
 * A choice of one of a few, all in sight: the options of `amo-radio` from data.
 *
 * @summary A choice of one of a few, all in sight.
 * @slot - `<option>` elements, when there are no `items`.
 * @csspart group - All options.
 * @csspart label - Circle and text of an option.
 * @csspart dot - The drawn circle.
 * @csspart text - The text of an option.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate unknown - The value is in no option.
 * @fires input - The user chose an option.
 * @fires change - The user chose an option.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoRadioGroup extends ListControl<RadioItem> {
  static override readonly contract = radioGroupContract;
  static override readonly styles = [radioHost, radioStyles];
  static override readonly template = '<div role="radiogroup" part="group"></div><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLElement;
  #chosen: string | undefined;
  #first: HTMLElement | undefined;
  /** Of its own, since Tab in WebKit passes over all circles of the same name, in other roots too. */
  readonly #option = Math.random();

  constructor() {
    super();
    for (const type of ['change', 'click', 'keypress']) this.root.addEventListener(type, this);
    // Captured, so that whoever hears of it finds the new value.
    this.addEventListener('input', this, true);
    this.addEventListener('click', this);
  }

  /** Kind of the control; HTML has none such. */
  get type(): string {
    return 'radio-group';
  }

  /** The chosen id; empty while nothing is chosen. One that is in no option is kept and marked invalid. */
  get value(): string {
    return this.#chosen ?? this.defaultValue;
  }
  set value(value: string) {
    this.#chosen = text(value);
    // An unknown value may be that of a child that was added in this turn.
    if (!this.isUnknown || !this.readChildren()) this.#changed();
  }
  /** The value that a reset puts back: the `value` attribute, else the child that is `selected`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? (this.firstElementChild ? selectedChild(this) : undefined) ?? '';
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }

  /** Moves the focus to the chosen option, else to the first. */
  override focus(options?: FocusOptions): void {
    this.update(); // what was set in this turn is not drawn yet
    const enabled = this.#boxes.filter((box) => !box.disabled);
    (enabled.find((box) => box.checked) ?? enabled[0])?.focus(options);
  }

  /** A group cannot be focused itself. */
  protected override get anchor(): HTMLElement {
    return this.#first ?? this.field;
  }

  /** Id of the option that has the focus. */
  get #focused(): string | undefined {
    return (this.root.activeElement as HTMLInputElement | null)?.value;
  }

  get #boxes(): HTMLInputElement[] {
    return Array.from(this.field.querySelectorAll('input'));
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'value' || row.name === 'name') this.#changed();
    else super.paramChanged(row);
  }

  protected override adopt(children: readonly OptionChild[]): readonly RadioItem[] {
    return children.filter(({ id }) => id !== undefined);
  }

  protected override itemsChanged(items: readonly RadioItem[]): void {
    if (__DEV__) checkItems(items, `${this.localName}.items`);
    this.#changed();
  }

  #changed(): void {
    this.sync();
    this.requestUpdate();
  }

  protected override formValue(): string | null {
    const { value } = this;
    return value && !this.items.find((item) => idOf(item) === value)?.disabled ? value : null;
  }

  protected override get isUnknown(): boolean {
    const { value, items } = this;
    return value !== '' && items.length > 0 && !items.some((item) => idOf(item) === value);
  }

  protected override get isMissing(): boolean {
    return !this.value;
  }

  protected override restoreDefault(): void {
    this.#chosen = undefined;
    this.#changed();
  }

  protected override disabledChanged(): void {
    this.update(); // at once, so that no box keeps the focus
  }

  override handleEvent(event: Event): void {
    if (event.type === 'input') this.#chose(event.composedPath()[0] as HTMLInputElement);
    else if (event.type === 'change') this.emitChange();
    else if (event.type === 'keypress') submitByEnter(event as KeyboardEvent, this.form);
    else if (event.type !== 'click') super.handleEvent(event);
    else if (event.currentTarget !== this) this.#clicked(event);
    else if (event.composedPath()[0] === this) this.focus(); // a label was clicked
  }

  /** A press on a text puts the focus on the first option, where Firefox leaves it after a double click. */
  #clicked(event: Event): void {
    stopLabelClick(event, this.root);
    (event.target as HTMLElement).focus();
  }

  #chose(box: HTMLInputElement): void {
    this.#chosen = box.value;
    this.#changed();
  }

  /** The boxes have one name in one root, so the browser groups them: one chosen, one tab stop, arrows. */
  protected override update(): void {
    super.update();
    this.field.ariaRequired = this.required ? 'true' : null;
    this.field.ariaDisabled = this.isDisabled ? 'true' : null;
    const focused = this.#focused;
    render(
      this.items.map((item) => this.#row(item)),
      this.field,
    );
    const boxes = this.#boxes;
    const boxOf = (id: string | undefined): HTMLInputElement | undefined => boxes.find(({ value }) => value === id);
    // Not by the template, which does not know what the user ticked meanwhile.
    const chosen = boxOf(this.value);
    for (const box of boxes) box.checked = box === chosen;
    if (this.#focused !== focused) boxOf(focused)?.focus(); // it has another place now
    if (boxes[0] === this.#first) return;
    this.#first = boxes[0];
    this.validate();
  }

  #row(item: RadioItem | null | undefined): TemplateResult {
    const id = idOf(item);
    const off = this.isDisabled || Boolean(item?.disabled);
    const words = text(item?.option);
    const label = classes(
      'control-radio__label',
      when(off, 'control-radio__label_disabled'),
      when(this.showsInvalid, 'validate-has-error'),
    );
    return html`<label class=${label} part="label" title=${words || nothing}><div
      class=${classes('control-radio', when(id === this.value, 'icon-radio-checked'))}><input type="radio" name=${this.#option}
      .value=${id} ?disabled=${off}><div class=${classes('control-radio__helper', when(off, 'control-radio__helper-disabled'))}
      part="dot"></div></div><span class="control-radio-label-text element__text" part="text">${words}</span></label>`;
  }
}

function idOf(item: RadioItem | null | undefined): string {
  return text(item?.id ?? item?.option);
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-radio-group': AmoRadioGroup;
  }
}
