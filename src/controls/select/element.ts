import type { ListPopup } from '../../behaviours/list/list-popup.js';
import { actionOf, rowOf } from '../../behaviours/list/select-only-keys.js';
import { Typeahead } from '../../behaviours/list/typeahead.js';
import { SelectControl, type Entry } from '../../behaviours/options/dom/select-control.js';
import { markedChildren, nodeOf, type OptionChild } from '../../behaviours/options/option-children.js';
import { SingleChoice } from '../../behaviours/options/single-choice.js';
import { message } from '../../contexts/locale.js';
import { EMPTY } from '../../i18n/texts.js';
import type { Contract, Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { answerKey } from '../../core/events/answer-key.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { writeClass } from '../../core/write.js';
import { scrollStyles } from '../../theme/scroll.js';
import { selectContract, type SelectItem, type SelectProps } from './contract.js';
import { drawButton } from './button.js';
import { createList } from './list.js';
import { NO_OPTIONS, optionsOf, type Options } from './options.js';
import { BUTTON_STATE_CLASSES, ROOT_STATE_CLASSES } from './state-classes.js';
import { selectHost, selectListStyles, selectStyles } from './styles.js';

export interface AmoSelect extends Omit<SelectProps, 'name' | 'items'> {}

/**
 * A choice of one from a list: twin of `include_control('select')`, a select-only combobox.
 *
 * @summary A choice of one from a list.
 * @slot - `<option>` and `<optgroup>` elements, when there are no `items`.
 * @csspart button - The button that opens the list.
 * @csspart text - The chosen text.
 * @csspart list - The opened list.
 * @csspart item - An option of the list.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate open - The list is open.
 * @cssstate unknown - The value is in no option.
 * @fires input - The user chose an option.
 * @fires change - The user chose an option, also the same one again, as natively.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 * @fires {CustomEvent} controls:open - The list was opened; does not bubble.
 * @fires {CustomEvent} controls:close - The list was closed; does not bubble.
 */
export class AmoSelect extends SelectControl<SelectItem> {
  static override readonly contract: Contract = selectContract;
  static override readonly styles = [selectHost, selectStyles];
  static override readonly template =
    '<div class="control--select"><ul class="custom-scroll control--select--list" part="list" role="listbox"></ul>' +
    '<button class="control--select--button" part="button" type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false">' +
    '<span class="control--select--button-inner" part="text"></span></button></div><slot hidden></slot>';

  readonly #box = this.root.firstElementChild as HTMLElement;
  protected readonly field = this.#box.lastElementChild as HTMLButtonElement;
  #options = NO_OPTIONS;
  readonly #choice = new SingleChoice(() => ({
    length: this.#options.length,
    isOfChildren: this.isOfChildren,
    given: this.getAttribute('value') ?? undefined,
    find: (value) => this.find(value),
    stays: (index, value) => this.stays(index, value),
    valueAt: (index) => this.#options.value(index),
    nodeAt: (index) => nodeOf(this.#options.item(index)),
    instead: () => (this.default ? this.find(this.default) : -1),
    first: () => this.#options.enabled(0, 1),
  }));
  #list: ListPopup | undefined;
  #typeahead: Typeahead | undefined;

  constructor() {
    super();
    this.field.addEventListener('click', this);
    this.field.addEventListener('keydown', this);
  }

  /** Kind of the control, as in HTML. */
  get type(): string {
    return 'select-one';
  }

  /**
   * The chosen value. One that is in no option is kept and marked until its option comes, unless `default` names an option to
   * fall back to; when the chosen option goes, the first one is chosen.
   */
  get value(): string {
    this.catchUp();
    return this.#choice.value;
  }
  set value(value: string) {
    this.catchUp();
    this.#choice.set(text(value));
    this.#settle();
  }
  /** The value that a reset puts back: the `value` attribute, else the child that is `selected`, else the first enabled option. */
  get defaultValue(): string {
    return (
      this.getAttribute('value') ??
      markedChildren(this).at(-1) ??
      this.#options.value(this.#options.enabled(0, 1)) ??
      ''
    );
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list?.close();
  }

  protected override paramChanged(row: Row): void {
    // An element may get its name when its value is there already.
    if (row.name === 'selected') this.#choice.defaultChanged();
    if (row.name === 'selected' || row.name === 'default' || row.name === 'name') this.resolve();
    else super.paramChanged(row);
  }

  protected override itemsChanged(items: readonly SelectItem[]): void {
    const active = this.#options.value(this.#list?.active ?? -1);
    this.#options = this.optionsOf(items);
    this.resolve();
    if (!this.#list?.isOpen) return;
    const place = active === undefined ? -1 : this.find(active);
    this.#list.refresh(place < 0 ? this.#index : place);
  }

  protected override adopt(children: readonly OptionChild[]): readonly SelectItem[] {
    return children;
  }

  protected optionsOf(items: readonly SelectItem[]): Options {
    return optionsOf(items);
  }

  /** Index of the option that a value stands for, -1 for none. */
  protected find(value: string, fits?: (item: SelectItem) => boolean): number {
    return this.#options.indexOf(value, fits);
  }

  protected stays(index: number, value: string): boolean {
    return this.#options.value(index) === value;
  }

  /** An item as it was given; by default the chosen one. */
  protected itemAt(index = this.#index): SelectItem {
    return this.#options.item(index);
  }

  protected override entryAt(index: number): Entry | undefined {
    const value = this.#options.value(index);
    const { option, disabled } = this.itemAt(index);
    return value === undefined ? value : [text(option), value, index === this.#index, Boolean(disabled)];
  }

  /** Works out the value and its option from what was chosen, given and offered. */
  protected resolve(): void {
    this.#choice.resolve();
    this.#settle();
  }

  #settle(): void {
    if (this.#index >= 0) this.#takeOver();
    this.sync();
    this.requestUpdate();
  }

  get #index(): number {
    return this.#choice.index;
  }

  /** As in HTML, what is chosen and disabled is not sent; a template may choose it, as a hint. */
  protected override formValue(): string | FormData | null {
    return this.isSent ? this.#choice.value : null;
  }

  protected get isSent(): boolean {
    return !this.#options.isDisabled(this.#index);
  }

  /** With what is not sent. */
  protected override get formState(): string {
    return this.#choice.value;
  }

  protected override get isUnknown(): boolean {
    return this.#index < 0 && this.#choice.value !== '' && this.#options.length > 0;
  }

  /** As in HTML, an empty option is "nothing chosen" only where it is the first. */
  protected override get isMissing(): boolean {
    return !this.#choice.value && this.#index < 1;
  }

  protected override restoreDefault(): void {
    this.#choice.reset();
    this.#settle();
  }

  protected override disabledChanged(disabled: boolean): void {
    this.field.disabled = disabled;
    if (disabled) this.#list?.close();
    else this.#takeOver();
  }

  /** Templates print a hidden field where the native select is sent and HTML's is not; it goes when the element sends its own. */
  #takeOver(): void {
    if (this.firstElementChild && this.isSent && !this.disabled)
      this.querySelector(':scope > input[type=hidden]')?.remove();
  }

  /** Opens the list. Not named `open`: jQuery calls a method that bears the name of an event. */
  showPicker(): void {
    this.#open(this.#index);
  }
  /** Closes the list. */
  hidePicker(): void {
    this.#list?.close();
  }

  #open(active: number): void {
    if (this.isDisabled || !this.isConnected || this.#list?.isOpen) return;
    this.#list ??= this.#createList();
    this.#list.open(active);
    if (!this.#list.isOpen) return; // who heard that it took the focus closed it
    this.setState('open', true);
    this.dispatchEvent(new CustomEvent('controls:open'));
  }

  #createList(): ListPopup {
    return createList(this, this.#box, {
      options: () => this.#options,
      chosen: () => this.#index,
      words: () => message(this, EMPTY),
      choose: (index) => this.choose(index),
      opening: () => this.adoptAlso(scrollStyles + selectListStyles),
      closed: () => {
        this.setState('open', false);
        this.dispatchEvent(new CustomEvent('controls:close'));
      },
    });
  }

  /** The user's choice: this option, whether others have the same value or not. The list closes after the events, as natively. */
  protected choose(index: number): void {
    if (this.#options.value(index) === undefined || this.#options.isDisabled(index)) return;
    this.#choice.choose(index);
    this.#settle();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.emitChange();
    this.#list?.close();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'click') this.#list?.isOpen ? this.#list.close() : this.showPicker();
    else if (event.type === 'keydown') this.#heard(event as KeyboardEvent);
    else super.handleEvent(event);
  }

  #heard(event: KeyboardEvent): void {
    this.#typeahead ??= new Typeahead();
    answerKey(
      event,
      () => this.#pressed(event),
      () => this.#list?.isOpen && (this.#typeahead?.accepts(event) || actionOf(event, true)),
    );
  }

  #pressed(event: KeyboardEvent): void {
    const list = this.#list;
    if (event.key === 'Tab') return this.#leave();
    if (this.isDisabled) return; // Firefox lets the focus stay where it was
    if (this.#typeahead?.accepts(event)) return this.#typed(event, this.#typeahead);
    const isOpen = list?.isOpen ?? false;
    const action = actionOf(event, isOpen);
    if (!action) return;
    event.preventDefault();
    // A button is clicked when Space comes up again; Firefox does so although the press was prevented.
    if (event.key === ' ') this.field.addEventListener('keyup', (up) => up.preventDefault(), { once: true });
    if (action === 'choose') this.choose(list!.active);
    else if (action === 'close') list!.close();
    else if (isOpen) list!.activate(rowOf(action, this.#options, list!.active, list!.page));
    else this.#open(action === 'open' ? this.#index : rowOf(action, this.#options, -1, 1));
  }

  /** Closes before the focus moves, because browsers let Tab stop at a list that scrolls; a typed word ends here. */
  #leave(): void {
    this.#list?.close();
    this.#typeahead = undefined;
  }

  /** Type-ahead moves through the open list, and chooses in the closed control as an HTML select does. */
  #typed(event: KeyboardEvent, typeahead: Typeahead): void {
    event.preventDefault();
    const isOpen = this.#list?.isOpen ?? false;
    const from = isOpen ? this.#list!.active : this.#index;
    const options = this.#options;
    const found = typeahead.find(event, from, options.length, (index) =>
      options.isDisabled(index) ? undefined : text(options.item(index).option),
    );
    if (found < 0) return;
    if (isOpen) this.#list!.activate(found);
    else if (found !== this.#index) this.choose(found);
  }

  protected override get box(): HTMLElement {
    return this.field;
  }

  /** The colour of the chosen option is over what the host is asked for. */
  protected override hostStyleChanged(): void {
    super.hostStyleChanged();
    const background = text(this.itemAt().bg_color);
    if (background) this.field.style.background = background;
  }

  protected override update(): void {
    super.update();
    const { value } = this.#choice;
    const { option, bg_color } = this.itemAt();
    const background = text(bg_color);
    drawButton(this.field, {
      value,
      // Without options a value has no text, as natively.
      text: this.#index < 0 && this.#options.length ? value : text(option),
      prefix: this.textPrefix,
      before: this.selectedBefore,
      after: this.selectedAfter,
      classes: [
        'control--select--button',
        when(background, 'control--select--button-colored'),
        when(this.skipBeforeEmptyDataValue, 'control--select--button-skip-before-empty-data-value'),
        when(this.showsInvalid, 'control--select--button-invalid'),
        ...hostStateClasses(this, BUTTON_STATE_CLASSES),
      ],
    });
    writeClass(
      this.#box,
      'control--select',
      when(this.theme, `control--select--${this.theme}`),
      ...hostStateClasses(this, ROOT_STATE_CLASSES),
    );
    if (background || this.field.hasAttribute('style')) this.hostStyleChanged();
    if (this.skipBeforeEmptyDataValue) this.adoptAlso(scrollStyles + selectListStyles);
    this.#list?.redraw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-select': AmoSelect;
  }
}
