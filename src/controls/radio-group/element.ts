import { ListControl } from '../../behaviours/options/list-control.js';
import { markedChildren, nodeOf, type OptionChild } from '../../behaviours/options/option-children.js';
import { SingleChoice } from '../../behaviours/options/single-choice.js';
import { checkItems } from '../../contract/check.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { stopLabelClick } from '../../core/events/stop-label-click.js';
import { submitByEnter } from '../../core/forms/implicit-submit.js';
import { parseTemplate } from '../../core/parse-template.js';
import { writeAttribute, writeText } from '../../core/write.js';
import { drawRadio, radioFace } from '../radio/face.js';
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
  readonly #choice = new SingleChoice(() => ({
    length: this.items.length,
    isOfChildren: this.isOfChildren,
    given: this.getAttribute('value') || undefined,
    find: (value) => this.items.findIndex((item) => idOf(item) === value),
    stays: (index, value) => this.#idAt(index) === value,
    valueAt: (index) => this.#idAt(index),
    nodeAt: (index) => nodeOf(this.items[index]),
    instead: () => -1,
    first: () => -1,
  }));
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

  /** The chosen id; empty while nothing is chosen. One that is in no option is kept and marked invalid until its option comes. */
  get value(): string {
    this.catchUp();
    return this.#choice.value;
  }
  set value(value: string) {
    this.catchUp();
    this.#choice.set(text(value));
    this.#changed();
  }
  /** The value that a reset puts back: the `value` attribute, else the child that is `selected`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? markedChildren(this).at(-1) ?? '';
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
    if (row.name === 'value') this.#choice.defaultChanged();
    if (row.name === 'value' || row.name === 'name') this.#resolve();
    else super.paramChanged(row);
  }

  protected override adopt(children: readonly OptionChild[]): readonly RadioItem[] {
    return children.filter(({ id }) => id !== undefined);
  }

  protected override itemsChanged(items: readonly RadioItem[]): void {
    if (__DEV__) checkItems(items, `${this.localName}.items`);
    this.#resolve();
  }

  /** Works out the choice from what was chosen, given and offered. */
  #resolve(): void {
    this.#choice.resolve();
    this.#changed();
  }

  #idAt(index: number): string | undefined {
    const { items } = this;
    return index >= 0 && index < items.length ? idOf(items[index]) : undefined;
  }

  #changed(): void {
    this.sync();
    this.requestUpdate();
  }

  protected override formValue(): string | null {
    const { index, value } = this.#choice;
    return (value || index >= 0) && !this.items[index]?.disabled ? value : null;
  }

  protected override get isUnknown(): boolean {
    const { index, value } = this.#choice;
    return value !== '' && index < 0 && this.items.length > 0;
  }

  protected override get isMissing(): boolean {
    return !this.#choice.value && this.#choice.index < 0;
  }

  protected override restoreDefault(): void {
    this.#choice.reset();
    this.#changed();
  }

  protected override disabledChanged(): void {
    this.update(); // at once, so that no box keeps the focus
  }

  override handleEvent(event: Event): void {
    if (event.type === 'input') this.#chose(event.composedPath()[0] as HTMLInputElement);
    else if (event.type === 'change') this.emitChange();
    else if (event.type === 'keypress') submitByEnter(event, this.form);
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
    this.#choice.choose(this.#boxes.indexOf(box));
    this.#changed();
  }

  /** The boxes have one name in one root, so the browser groups them: one chosen, one tab stop, arrows. */
  protected override update(): void {
    super.update();
    this.field.ariaDisabled = this.isDisabled ? 'true' : this.ariaDisabled;
    const focused = this.#focused;
    this.#drawRows();
    const boxes = this.#boxes;
    const boxOf = (id: string | undefined): HTMLInputElement | undefined => boxes.find(({ value }) => value === id);
    // Among all rows together: only one circle of a name can be ticked, and it may stand in another row now.
    boxes.forEach((box, index) => (box.checked = index === this.#choice.index));
    if (this.#focused !== focused) boxOf(focused)?.focus(); // it has another place now
    if (boxes[0] === this.#first) return;
    this.#first = boxes[0];
    this.validate();
  }

  /** Draws over the rows that stand there, so that focus and a press that has begun stay. */
  #drawRows(): void {
    const { field, items } = this;
    items.forEach((item, index) => {
      const label = field.children[index] ?? field.appendChild(parseTemplate(radioFace).firstElementChild!);
      this.#fill(label as HTMLLabelElement, item, index === this.#choice.index);
    });
    while (field.childElementCount > items.length) field.lastChild!.remove();
  }

  #fill(label: HTMLLabelElement, item: RadioItem | null | undefined, isChosen: boolean): void {
    const off = this.isDisabled || Boolean(item?.disabled);
    const words = text(item?.option);
    const box = label.querySelector('input')!;
    box.name = String(this.#option);
    box.value = idOf(item);
    box.disabled = off;
    writeAttribute(label, 'title', words);
    writeText(label.lastElementChild!, words);
    drawRadio(label, isChosen, off, when(this.showsInvalid, 'validate-has-error'));
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
