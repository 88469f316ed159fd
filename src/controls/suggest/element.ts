import { comboboxAction } from '../../behaviours/list/combobox-keys.js';
import { rowOf } from '../../behaviours/list/select-only-keys.js';
import { OptionSource } from '../../behaviours/options/option-source.js';
import { findAll, keysOf, matching, type Matching } from '../../behaviours/search/begins-with.js';
import { Lookup } from '../../behaviours/search/lookup.js';
import { message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { toList } from '../../contract/values.js';
import { warn } from '../../contract/warn.js';
import { afterDispatch } from '../../core/events/after-dispatch.js';
import { answerKey } from '../../core/events/answer-key.js';
import { TextControl } from '../../core/fields/text-control.js';
import { submitImplicitly } from '../../core/forms/implicit-submit.js';
import { NO_TEXT } from '../../core/forms/text-types.js';
import { writeClass } from '../../core/write.js';
import { FOUND, NOTHING_FOUND, SEARCHING, SEARCH_FAILED } from '../../i18n/texts.js';
import { askServer } from './ask-server.js';
import { ClearButton } from './clear-button.js';
import { suggestContract, type SuggestItem, type SuggestProps } from './contract.js';
import { Found, idOf, textOf } from './found.js';
import { SuggestList } from './list.js';
import { suggestHost, suggestListStyles, suggestStyles } from './styles.js';

declare const __DEV__: boolean;

/** Rows that are attributes of the field. */
const OF_FIELD = new Set(['placeholder', 'required', 'readonly', 'max_length', 'pattern']);
/** The attribute by which scripts of widgets read the id, and set it. */
const ID = 'data-value-id';
/** Least time between two requests to a server, and how long an answer is good for, in milliseconds. */
const PAUSE = 700;
const KEPT = 5 * 60_000;

/** Asks for the items that fit a text. */
export type SuggestSource = (
  query: string,
  signal: AbortSignal,
) => readonly SuggestItem[] | PromiseLike<readonly SuggestItem[]>;

function warnOfFailure({ localName }: Element, error: unknown): void {
  warn(
    `${localName}: no answer to what was typed (${text(error).slice(0, 80)}). Give {result: [...]} or a list of items.`,
  );
}

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
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate styled-input - Without the look of a text field, by `styled_input`.
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
  static override readonly styles = [suggestHost, suggestStyles];
  static override readonly template =
    '<div class="control-wrapper control--suggest"><ul class="custom-scroll control--suggest--list" part="list" role="listbox"></ul>' +
    '<input class="text-input control--suggest--input" part="input" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off">' +
    '<b class="control--suggest--down-btn"></b></div><slot hidden></slot>';
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ID];
  }

  readonly #box = this.root.firstElementChild as HTMLElement;
  protected override readonly field = this.#box.querySelector('input')!;
  readonly #source = new OptionSource<SuggestItem>(this, this.root, {
    adopt: (children) => children.map(({ id, option, disabled }) => ({ id: id!, value: option || id!, disabled })),
    changed: () => this.#itemsChanged(),
  });
  #ask: SuggestSource | null = null;
  #list: SuggestList | undefined;
  #lookup: Lookup<unknown> | undefined;
  #clear: ClearButton | undefined;
  /** What was typed since the last choice, and how texts are compared with it. */
  #typed = '';
  #matching: Matching | undefined;
  /** Id that was chosen or set, with the text that it belongs to; undefined for that of the default text, null for none. */
  #id: string | null | undefined;
  #idText = '';
  #isLoading = false;

  constructor() {
    super();
    for (const type of ['keydown', 'keypress', 'click', 'focus', 'blur', 'compositionend'])
      this.field.addEventListener(type, this);
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
    this.#ask = typeof source === 'function' ? source : null;
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
    const item = next === null ? undefined : this.#itemOf(next);
    if (item) this.written(() => this.#keepId(next, textOf(item)));
    else this.#keepId(next);
    this.#showId();
  }

  /** The text that a reset puts back: the `value` attribute, else the text of the item that `value-id` names. */
  override get defaultValue(): string {
    const id = this.getAttribute('value') === null && this.getAttribute('value-id');
    return id ? textOf(this.#itemOf(id)) : super.defaultValue;
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
    this.#list?.close();
  }

  protected override isOfField(row: Row): boolean {
    return OF_FIELD.has(row.name);
  }

  protected override paramChanged(row: Row): void {
    const { name } = row;
    if (name === 'items') this.#source.attributeChanged(this.param(row));
    else if (name === 'value_id') this.defaultChanged();
    else if (name === 'input_type') this.#setType(this.param(row));
    else {
      if (name === 'ajax') this.#askOthers();
      super.paramChanged(row);
    }
  }

  /** One that is no text would have no place for a text. */
  #setType(type: string): void {
    this.field.type = NO_TEXT.test(type) ? 'text' : type;
    this.sync();
  }

  protected override hostAttributeChanged(attribute: string, old: string | null, value: string | null): void {
    if (attribute !== ID) super.hostAttributeChanged(attribute, old, value);
    else if (this.hasUpdated && (value ?? '') !== (this.valueId ?? '')) {
      this.#keepId(value || null);
      this.#list?.redraw();
    }
  }

  /** Writes a text, and the id that belongs to it. */
  #keepId(id: string | null, words = this.field.value): void {
    this.field.value = words;
    this.#id = id;
    this.#idText = this.field.value;
  }

  #itemOf(id: string): SuggestItem | undefined {
    const all = new Found(this.items);
    const index = all.indexOf(id);
    return index < 0 ? undefined : all.item(index);
  }

  /** An id that waited for its item takes the text of it. */
  #itemsChanged(): void {
    const item = this.#id && this.valueId ? this.#itemOf(this.#id) : undefined;
    if (item && textOf(item) !== this.field.value) this.valueId = this.#id;
    else if (this.hasAttribute('value-id')) this.defaultChanged();
    this.requestUpdate();
    if (this.#list?.isOpen && !this.#isAsked) this.#listOwn();
  }

  protected override sync(): void {
    super.sync();
    this.#showId();
    this.#clear?.follow();
  }

  /** Forgets an id whose text is gone, and shows the one that there is, once the element is drawn. */
  #showId(): void {
    const id = this.valueId ?? '';
    if (!id && (this.#id || this.field.value !== this.defaultValue)) this.#id = null;
    if (!this.hasUpdated || (this.getAttribute(ID) ?? '') === id) return;
    this.setAttribute(ID, id);
    this.#list?.redraw();
  }

  protected override restoreDefault(): void {
    this.#id = undefined;
    this.#typed = '';
    super.restoreDefault();
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    if (disabled) this.#list?.close();
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
    this.#showId();
    const arrow = this.field.nextElementSibling as HTMLElement;
    arrow.hidden = this.#isAsked || !this.items.length;
    writeClass(
      this.#box,
      'control-wrapper control--suggest',
      when(this.listSeparated, 'control-suggest_separated'),
      when(this.#isLoading, 'control--suggest-loading'),
    );
    if (this.closable) this.#clear ??= new ClearButton(this, this.field, this.#box, () => this.#empty());
    this.#clear?.show(this.closable);
  }

  /** True if somebody is asked for the items. */
  get #isAsked(): boolean {
    return Boolean(this.#ask || this.ajax);
  }

  /** Others are asked from now on. */
  #askOthers(): void {
    this.#lookup?.forget();
    this.#list?.close();
    this.requestUpdate();
  }

  /** Opens the list. Not named `open`: jQuery calls a method that bears the name of an event. */
  showPicker(): void {
    if (this.#list?.isOpen || !this.isConnected) return;
    if (this.#isAsked) this.#search();
    else this.#listOwn();
  }
  /** Closes the list. */
  hidePicker(): void {
    this.#list?.close();
  }

  get #isOff(): boolean {
    return this.isDisabled || this.readOnly;
  }

  /** The list, made when it is first shown. */
  get #suggestions(): SuggestList {
    if (this.#list) return this.#list;
    this.adoptAlso(suggestListStyles);
    return (this.#list = new SuggestList({
      host: this,
      field: this.field,
      list: this.#box.querySelector('ul')!,
      chosen: () => this.valueId,
      place: (words) => this.#matching?.place(words),
      toggled: (isOpen) => this.#toggled(isOpen),
      choose: (item) => this.#choose(item),
    }));
  }

  #toggled(isOpen: boolean): void {
    this.setState('open', isOpen);
    if (!isOpen) this.#stop();
    this.dispatchEvent(new CustomEvent(isOpen ? 'controls:open' : 'controls:close'));
  }

  /** Lists the own items that match what was typed; all where nothing was. */
  #listOwn(): void {
    if (this.#isOff) return;
    const { items } = this;
    this.#compare(this.disableFilter ? '' : this.#typed);
    const matches = this.#matching;
    const found = new Found(items, matches && findAll(keysOf(items, textOf, matches.fold), matches));
    this.#suggestions.show(found);
    this.#tell(found);
  }

  #compare(typed: string): void {
    this.#matching = typed ? matching(typed, this.dataType, this.substrSearch) : undefined;
  }

  /** The closed list of a text that nothing matches is told of, too. */
  #tell({ length }: Found): void {
    if (this.#typed) this.#list!.tell(message(this, length ? FOUND : NOTHING_FOUND).replace('%s', String(length)));
  }

  /** Asks for the items that fit the text. */
  #search(): void {
    if (this.#isOff) return;
    const list = this.#suggestions;
    const { value } = this.field;
    if (value.length < this.#least) return list.close();
    this.#lookup ??= new Lookup({
      ask: (query, signal) => (this.#ask ? this.#ask(query, signal) : askServer(this.ajax!, query, signal)),
      answered: (answer, query) => this.#answered(answer, query),
      failed: (error) => this.#failed(error),
      pause: () => (this.#ask ? 0 : PAUSE),
      keeps: () => (this.#ask ? 0 : KEPT),
    });
    this.#setLoading(true);
    list.show(list.isOpen ? list.found : new Found([]), message(this, SEARCHING));
    this.#lookup.ask(value);
  }

  get #least(): number {
    return this.minChars < 0 ? (this.#ask ? 0 : 3) : this.minChars;
  }

  #answered(answer: unknown, query: string): void {
    const given = Array.isArray(answer) ? answer : (answer as { result?: unknown } | null)?.result;
    if (!given || typeof given !== 'object') throw new TypeError(`not a list: ${typeof given}`);
    const items = toList<SuggestItem>(given, this.localName).filter((item) => item != null);
    const most = this.disableFilter ? Infinity : this.maxRows || Infinity;
    this.#compare(query);
    const keys = (matches: Matching) => keysOf(items, textOf, matches.fold);
    const isFiltered = !this.#ask && !this.disableFilter && this.#matching;
    this.#setLoading(false);
    const found = isFiltered
      ? new Found(items, findAll(keys(isFiltered), isFiltered, most))
      : new Found(items.slice(0, most));
    this.#suggestions.show(found, message(this, NOTHING_FOUND));
    this.#tell(found);
  }

  #failed(error: unknown): void {
    if (__DEV__) warnOfFailure(this, error);
    const words = message(this, SEARCH_FAILED);
    this.#setLoading(false);
    this.#suggestions.show(new Found([]), words);
    this.#list!.tell(words);
  }

  #setLoading(on: boolean): void {
    if (on === this.#isLoading) return;
    this.#isLoading = on;
    this.setState('loading', on);
    this.requestUpdate();
  }

  #stop(): void {
    this.#lookup?.stop();
    this.#setLoading(false);
  }

  #choose(item: SuggestItem): void {
    this.#write(textOf(item), idOf(item));
    this.dispatchEvent(new CustomEvent('suggest:changed', { bubbles: true, composed: true, detail: { item } }));
    this.#list!.close();
  }

  #empty(): void {
    this.#write('', null);
    this.#list?.close();
  }

  /** The user's text, other than by typing it. */
  #write(value: string, id: string | null): void {
    this.#typed = '';
    this.written(() => this.#keepId(id, value), true);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.emitChange();
  }

  override handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown') this.#heard(event as KeyboardEvent);
    else if (type === 'keypress') this.#entered(event as KeyboardEvent);
    else if (type === 'focus' || type === 'click') this.#reached();
    else if (type === 'blur') this.#left();
    else if (type === 'compositionend') this.#looked();
    else super.handleEvent(event);
    if (type === 'input' && !(event as InputEvent).isComposing) this.#looked();
  }

  /** The focus alone asks nobody, unless items can be had without a text. */
  #reached(): void {
    if (!this.#isAsked || !this.#least) this.showPicker();
  }

  #left(): void {
    this.#typed = '';
    this.#list?.tell('');
  }

  /** Follows what was typed. */
  #looked(): void {
    this.#typed = this.field.value;
    if (this.#isAsked) this.#search();
    else this.#listOwn();
  }

  #heard(event: KeyboardEvent): void {
    const action = () => comboboxAction(event, this.#list?.isOpen ?? false, this.#list?.active ?? -1);
    answerKey(
      event,
      () => this.#pressed(event, action()),
      () => this.#uses(action()),
    );
  }

  /** The page does not take for its own what an open list or the text makes use of. */
  #uses(action: ReturnType<typeof comboboxAction>): boolean {
    if (action === 'clear') return !this.#isOff && this.field.value !== '';
    return Boolean(action && this.#list?.isOpen && action !== 'text' && !(action === 'close' && this.#list.active < 0));
  }

  #pressed(event: KeyboardEvent, action: ReturnType<typeof comboboxAction>): void {
    const list = this.#list;
    // Browsers let Tab stop at a list that scrolls, so it closes before the focus moves.
    if (event.key === 'Tab') return list?.close();
    if (!action || this.#isOff) return;
    if (action === 'text') return list!.leave();
    if (action === 'clear') return this.field.value ? this.#empty() : undefined;
    if (action === 'close') return list!.close(); // Enter goes on to the form
    event.preventDefault();
    if (action === 'choose') return list!.choose(list!.active);
    if (action === 'open' || action === 'last-open') this.#openBy(event, action === 'open' ? 'next' : 'previous');
    else list!.activate(rowOf(action, list!.found, this.#from(list!), list!.page));
  }

  #openBy(event: KeyboardEvent, step: 'next' | 'previous'): void {
    this.showPicker();
    const list = this.#list;
    if (!list?.isOpen || event.altKey) return;
    list.activate(list.chosen >= 0 ? list.chosen : rowOf(step, list.found, -1, 1));
  }

  /** The row that keys start from. */
  #from({ active, chosen }: SuggestList): number {
    return active >= 0 ? active : chosen;
  }

  /** Enter is heard as `change` and then submits, as in HTML, unless the page prevents it. */
  #entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    afterDispatch(event, () => {
      this.commit();
      submitImplicitly(this.form);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-suggest': AmoSuggest;
  }
}
