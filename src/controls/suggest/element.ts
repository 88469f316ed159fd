import { comboboxAction, type ComboboxAction } from '../../behaviours/list/combobox-keys.js';
import { rowOf } from '../../behaviours/list/select-only-keys.js';
import { OptionSource } from '../../behaviours/options/option-source.js';
import { message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { answerKey } from '../../core/events/answer-key.js';
import { TextControl } from '../../core/fields/text-control.js';
import { submitByEnter } from '../../core/forms/implicit-submit.js';
import { NO_TEXT } from '../../core/forms/text-types.js';
import { CLEAR } from '../../i18n/texts.js';
import { scrollStyles } from '../../theme/scroll.js';
import { fieldHost, inputStyles } from '../input/styles.js';
import { suggestContract, type SuggestItem, type SuggestProps } from './contract.js';
import { idOf, itemOf, textOf } from './found.js';
import { suggestHost, suggestListStyles, suggestStyles } from './styles.js';
import { sourceOf, type SuggestSource } from './source.js';
import { Suggestions } from './suggestions.js';

export type { SuggestSource } from './source.js';

/** Rows that are attributes of the field. */
const OF_FIELD = new Set(['placeholder', 'required', 'readonly', 'max_length', 'pattern']);
/** The attribute by which scripts of widgets read the id, and set it. */
const ID = 'data-value-id';

export interface AmoSuggest extends Omit<SuggestProps, 'name' | 'items' | 'type'> {}

/**
 * A text field with suggestions: twin of `include_control('suggest')`, a combobox that takes any text. The items are its own,
 * those that a server answers with, or those that a function gives.
 *
 * @summary A text field with suggestions.
 * @slot - `<option>` and `<optgroup>` elements, when there are no `items`.
 * @csspart input - The field.
 * @csspart list - The opened list.
 * @csspart item - An item of the list.
 * @csspart clear - The cross that empties the field.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate styled-input - Without the look of a text field, by `styled_input`.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate open - The list is open.
 * @cssstate loading - Somebody was asked for items and has not answered yet.
 * @fires input - The user changed the text, or chose an item.
 * @fires change - The user chose an item; or changed the text and left the field, or pressed Enter.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 * @fires {CustomEvent<{item: SuggestItem}>} suggest:changed - After these, the item that the user chose; bubbling, composed.
 * @fires {CustomEvent} controls:open - The list was opened; does not bubble.
 * @fires {CustomEvent} controls:close - The list was closed; does not bubble.
 */
export class AmoSuggest extends TextControl {
  static override readonly contract = suggestContract;
  static override readonly styles = [fieldHost, suggestHost, inputStyles, suggestStyles];
  static override readonly template =
    '<div class="control-wrapper control--suggest"><ul class="custom-scroll control--suggest--list" part="list" role="listbox"></ul>' +
    '<input class="text-input control--suggest--input" part="input" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off">' +
    '<b class="control--suggest--down-btn"></b><button class="date_field--clear" part="clear" type="button" tabindex="-1" hidden></button></div><slot hidden></slot>';
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ID];
  }

  readonly #box = this.root.firstElementChild as HTMLElement;
  protected override readonly field = this.#box.querySelector('input')!;
  /** Keys empty the field by Escape, so it is no stop of theirs. */
  readonly #clear = this.#box.lastElementChild as HTMLButtonElement;
  readonly #source = new OptionSource<SuggestItem>(this, this.root, {
    adopt: (children) => children.map(({ id, option, disabled }) => ({ id: id!, value: option || id!, disabled })),
    changed: () => this.#itemsChanged(),
  });
  #ask: SuggestSource | null = null;
  #list: Suggestions | undefined;
  /** What was typed since the last choice. */
  #typed = '';
  /** Id that was chosen or set, with the text that it belongs to; undefined for that of the default text, null for none. */
  #id: string | null | undefined;
  #idText = '';

  constructor() {
    super();
    for (const type of ['keydown', 'keypress', 'click', 'blur', 'compositionend'])
      this.field.addEventListener(type, this);
    this.#clear.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
    this.#clear.addEventListener('click', () => {
      this.#write('', null);
      this.focus();
    });
  }

  /** Type of the field. */
  get type(): string {
    return this.field.type;
  }
  set type(type: string) {
    this.setAttribute('type', text(type));
  }

  /**
   * What can be chosen. An array is kept by identity and never changed. Property over `items` attribute over children; null
   * gives the property up.
   */
  get items(): readonly SuggestItem[] {
    return this.#source.items;
  }
  set items(items: readonly SuggestItem[] | null | undefined) {
    this.#source.give(items);
  }

  /**
   * A function that gives the items for what was typed, at once or by a promise, in place of `items` and `ajax`. It is told by
   * the signal when nobody waits any more. Its answer is shown as it is, up to `max-rows`.
   */
  get source(): SuggestSource | null {
    return this.#ask;
  }
  set source(source: SuggestSource | null | undefined) {
    this.#ask = sourceOf(source, this.localName);
    this.#askOthers();
  }

  /**
   * Id of the chosen item: null for a text that was typed. Setting it writes the text of the item; an id that no item has is
   * that of the text as it is. It is the attribute `data-value-id`, too, by which scripts read it and can set it.
   */
  get valueId(): string | null {
    const { value } = this.field;
    if (this.#id !== undefined) return value === this.#idText ? this.#id : null;
    return value === this.defaultValue ? this.getAttribute('value-id') || null : null;
  }
  set valueId(id: string | null | undefined) {
    const next = text(id) || null;
    const item = itemOf(this.items, next);
    if (item) this.written(() => this.#keepId(next, textOf(item)));
    else this.#keepId(next);
    this.#showId();
  }

  /** The text that a reset puts back: the `value` attribute, else the text of the item that `value-id` names. */
  override get defaultValue(): string {
    return this.getAttribute('value') ?? textOf(itemOf(this.items, this.getAttribute('value-id')));
  }
  override set defaultValue(value: string) {
    super.defaultValue = value;
  }

  override connectedCallback(): void {
    this.#source.readChildren();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list?.popup.close();
  }

  protected override isOfField(row: Row): boolean {
    return OF_FIELD.has(row.name);
  }

  protected override paramChanged(row: Row): void {
    const { name } = row;
    if (name === 'items') this.#source.attributeChanged(this.param(row));
    else if (name === 'value_id') this.defaultChanged();
    else super.paramChanged(row);
    if (name === 'ajax') this.#askOthers();
    if (name !== 'input_type') return;
    const type = this.param<string>(row);
    this.field.type = NO_TEXT.test(type) ? 'text' : type; // one that is no text has no place for it
    this.sync();
  }

  protected override hostAttributeChanged(attribute: string, old: string | null, value: string | null): void {
    if (attribute !== ID) return super.hostAttributeChanged(attribute, old, value);
    if (!this.hasUpdated || (value ?? '') === (this.valueId ?? '')) return;
    this.#keepId(value || null);
    this.#list?.popup.redraw();
  }

  /** Writes a text, and the id that belongs to it. */
  #keepId(id: string | null, words = this.field.value): void {
    this.field.value = words;
    this.#id = id;
    this.#idText = this.field.value;
  }

  /** An id that waited for its item takes the text of it. */
  #itemsChanged(): void {
    const item = this.#id && this.valueId ? itemOf(this.items, this.#id) : undefined;
    if (item && textOf(item) !== this.field.value) this.valueId = this.#id;
    else if (this.hasAttribute('value-id')) this.defaultChanged();
    this.requestUpdate();
    if (this.#list?.popup.isOpen && !this.#isAsked) this.#look(true);
  }

  protected override sync(): void {
    super.sync();
    this.#showId();
    this.#showClear();
  }

  /** @internal As of every text; an id whose text is gone does not come back with it. */
  override written(write: () => void, isSettled?: boolean): void {
    super.written(write, isSettled);
    this.#forget();
  }

  #forget(): void {
    if (this.valueId === null && (this.#id || this.field.value !== this.defaultValue)) this.#id = null;
  }

  /** Shows the id, once the element is drawn. */
  #showId(): void {
    const id = this.valueId ?? '';
    if (!this.hasUpdated || (this.getAttribute(ID) ?? '') === id) return;
    this.setAttribute(ID, id);
    this.#list?.popup.redraw();
  }

  #showClear(): void {
    this.#clear.hidden = !this.closable || !this.field.value || this.#isOff;
  }

  protected override restoreDefault(): void {
    this.#id = undefined;
    this.#typed = '';
    super.restoreDefault();
  }

  /** The text and, in the next line, the id: a text has but one. */
  protected override get formState(): string {
    return `${this.field.value}\n${this.valueId ?? ''}`;
  }

  protected override restore(state: string): void {
    const [words, id] = state.split('\n');
    this.written(() => this.#keepId(id || null, words));
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    if (disabled) this.#list?.popup.close();
    this.#showClear();
  }

  protected override get box(): HTMLElement {
    return this.field;
  }

  protected override get look(): string {
    return `${when(!this.styledInput, 'text-input ')}control--suggest--input`;
  }

  protected override update(): void {
    super.update();
    this.setState('styled-input', this.styledInput);
    (this.field.nextElementSibling as HTMLElement).hidden = this.#isAsked || !this.items.length;
    if (this.closable) {
      this.adoptAlso(scrollStyles + suggestListStyles);
      this.#clear.ariaLabel = message(this, CLEAR);
    }
    this.#showClear();
    this.#showId();
  }

  /** True if somebody is asked for the items. */
  get #isAsked(): boolean {
    return Boolean(this.#ask || this.ajax);
  }

  /** Others are asked from now on. */
  #askOthers(): void {
    this.#list?.forget();
    this.requestUpdate();
  }

  /** Opens the list. Not named `open`: jQuery calls a method that bears the name of an event. */
  showPicker(): void {
    if (!this.#list?.popup.isOpen) this.#look();
  }
  /** Closes the list. */
  hidePicker(): void {
    this.#list?.popup.close();
  }

  get #isOff(): boolean {
    return this.isDisabled || this.readOnly || !this.isConnected;
  }

  #look(stays = false): void {
    if (!this.#isOff) this.#suggestions.look(this.#typed, stays);
  }

  /** The list, made when it is first needed. */
  get #suggestions(): Suggestions {
    if (this.#list) return this.#list;
    this.adoptAlso(scrollStyles + suggestListStyles);
    return (this.#list = new Suggestions(this, {
      field: this.field,
      list: this.#box.firstElementChild as HTMLElement,
      toggled: (isOpen) => {
        this.setState('open', isOpen);
        this.dispatchEvent(new CustomEvent(isOpen ? 'controls:open' : 'controls:close'));
      },
      loading: (on) => {
        this.setState('loading', on);
        this.#box.classList.toggle('control--suggest-loading', on);
      },
      choose: (item) => this.#choose(item),
    }));
  }

  #choose(item: SuggestItem): void {
    this.#write(textOf(item), idOf(item));
    this.dispatchEvent(new CustomEvent('suggest:changed', { bubbles: true, composed: true, detail: { item } }));
    this.#list!.popup.close();
  }

  /** A text of the user's that was not typed. */
  #write(value: string, id: string | null): void {
    this.#typed = '';
    this.written(() => this.#keepId(id, value), true);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.emitChange();
    if (!value) this.#list?.popup.close();
  }

  override handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown') this.#heard(event as KeyboardEvent);
    else if (type === 'keypress') this.#entered(event as KeyboardEvent);
    else if (type === 'click') this.#reached();
    else if (type === 'blur') this.#left();
    else if (type === 'compositionend') this.#looked();
    else super.handleEvent(event);
    if (type === 'focusin' && event.target === this.field) this.#reached();
    if (type === 'input' && !(event as InputEvent).isComposing) this.#looked();
  }

  /** The focus alone asks nobody, unless items can be had without a text. */
  #reached(): void {
    if (!this.#isAsked || !this.#suggestions.least) this.showPicker();
  }

  #left(): void {
    this.#typed = '';
    this.#list?.left();
  }

  /** Follows what was typed. */
  #looked(): void {
    this.#forget();
    this.#typed = this.field.value;
    this.#look();
  }

  #heard(event: KeyboardEvent): void {
    const action = () => comboboxAction(event, this.#list?.popup.isOpen ?? false, this.#list?.popup.active ?? -1);
    answerKey(
      event,
      () => this.#pressed(event, action()),
      () => this.#uses(action()),
    );
  }

  /** The page does not take for its own what an open list, or the text, makes use of. */
  #uses(action: ComboboxAction | undefined): boolean {
    if (action === 'clear') return this.field.value !== '' && !this.#isOff;
    return Boolean(action && this.#list?.popup.isOpen && action !== 'text' && action !== 'close');
  }

  #pressed(event: KeyboardEvent, action: ComboboxAction | undefined): void {
    const list = this.#list;
    // Browsers let Tab stop at a list that scrolls, so it closes before the focus moves. Enter goes on to the form.
    if (event.key === 'Tab' || action === 'close') return list?.popup.close();
    if (!action || this.#isOff) return;
    if (action === 'text') return list!.leave();
    if (action === 'clear') return this.field.value ? this.#write('', null) : undefined;
    event.preventDefault();
    const { popup, found, chosen } = this.#suggestions;
    if (action === 'choose') list!.choose(popup.active);
    else if (action === 'open' || action === 'last-open') this.#openBy(event, action === 'open' ? 'next' : 'previous');
    else popup.activate(rowOf(action, found, popup.active < 0 ? chosen : popup.active, popup.page));
  }

  #openBy(event: KeyboardEvent, step: 'next' | 'previous'): void {
    this.showPicker();
    const { popup, found, chosen } = this.#suggestions;
    if (popup.isOpen && !event.altKey) popup.activate(chosen < 0 ? rowOf(step, found, -1, 1) : chosen);
  }

  /** Enter is heard as `change` and then submits, as in HTML, unless the page prevents it. */
  #entered(event: KeyboardEvent): void {
    submitByEnter(event, this.form, () => this.commit());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-suggest': AmoSuggest;
  }
}
