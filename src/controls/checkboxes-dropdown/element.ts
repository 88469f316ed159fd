import { rowOf, actionOf, type KeyAction } from '../../behaviours/list/select-only-keys.js';
import type { ListPopup } from '../../behaviours/list/list-popup.js';
import { Typeahead } from '../../behaviours/list/typeahead.js';
import { ChoicesControl } from '../../behaviours/options/dom/choices-control.js';
import { idOf } from '../../behaviours/options/dom/chosen.js';
import type { Entry } from '../../behaviours/options/dom/select-control.js';
import { NODE, type OptionChild } from '../../behaviours/options/option-children.js';
import { languageAround, message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { answerKey } from '../../core/events/answer-key.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import { ALL, CLEAR, EMPTY, MORE, SEARCH, SELECT_ALL, SELECT_NONE } from '../../i18n/texts.js';
import { scrollStyles } from '../../theme/scroll.js';
import { checkboxStyles } from '../checkbox/styles.js';
import { inputStyles } from '../input/styles.js';
import { checkboxesDropdownContract, type CheckboxesDropdownItem, type CheckboxesDropdownProps } from './contract.js';
import { findIn, namesIn, tickedIn } from './items.js';
import { createList } from './list.js';
import { BOX, drawTick, fillRow, type Tick } from './row.js';
import { ALL_ROW, BoxRows } from './rows.js';
import { ERROR, INVALID } from './state-classes.js';
import { checkboxesDropdownHost, checkboxesDropdownListStyles, checkboxesDropdownStyles } from './styles.js';
import { formOfAll, NAMED, titleLines } from './title.js';

const NAME = 'checkboxes_dropdown';
/** Pause of the typing after which the search answers, in milliseconds; the native one. */
const PAUSE = 150;

export interface AmoCheckboxesDropdown extends Omit<CheckboxesDropdownProps, 'name' | 'items'> {}

/**
 * A choice of several from a list of boxes that opens: twin of `include_control('checkboxes_dropdown')`. For assistive
 * technology a combobox with a list box of several choices, not a group of boxes: one stop of the Tab key however long the
 * list is, places that are told in a list that is drawn in part, and the keys stay where a search is typed.
 *
 * @summary A choice of several from a list.
 * @slot - `<option>` and `<optgroup>` elements, when there are no `items`.
 * @csspart title - What is always there: it opens the list.
 * @csspart master - The box in the title, which ticks all.
 * @csspart list - What is opened: the list, and the search over it.
 * @csspart search - The field of the search.
 * @csspart item - A row of the list.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate open - The list is open.
 * @cssstate unknown - A value is in no item.
 * @fires input - The user ticked or cleared an item, or all.
 * @fires change - The user ticked or cleared an item, or all.
 * @fires {CustomEvent<{value: string[]}>} controls:change - After `change`, composed.
 * @fires {CustomEvent<{item: CheckboxesDropdownItem, checked: boolean}>} controls:item:change - After that, for each item that changed; bubbles, composed.
 * @fires {CustomEvent} controls:open - The list was opened; does not bubble.
 * @fires {CustomEvent} controls:close - The list was closed; does not bubble.
 */
export class AmoCheckboxesDropdown extends ChoicesControl<CheckboxesDropdownItem> {
  static override readonly contract = checkboxesDropdownContract;
  static override readonly styles = [checkboxStyles, checkboxesDropdownHost, checkboxesDropdownStyles];
  static override readonly template =
    `<div class="${NAME}"><div class="${NAME}__list" part="list"></div>` +
    `<div class="${NAME}__title_wrapper" part="title" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false">` +
    `<div part="master" aria-hidden="true">${BOX}</div><span class="${NAME}__title-selected"><span class="${NAME}__title"></span></span>` +
    `<span class="${NAME}_icon icon-v-ico-2"></span></div></div><slot hidden></slot>`;

  readonly #box = this.root.firstElementChild as HTMLElement;
  protected override readonly field = this.#box.lastElementChild as HTMLElement;
  #list: ListPopup | undefined;
  #rows = new BoxRows([]);
  #typeahead: Typeahead | undefined;
  /** Of the search, while it waits. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Lines of the title, as they are drawn. */
  #lines = '';

  constructor() {
    super();
    for (const type of ['click', 'keydown', 'mousedown', 'input', 'change']) this.#box.addEventListener(type, this);
  }

  protected override adopt(children: readonly OptionChild[]): readonly CheckboxesDropdownItem[] {
    let title: string | undefined;
    return children.flatMap((child): CheckboxesDropdownItem[] => {
      const { id, option, disabled } = child;
      if (id === undefined) {
        title = option;
        return [];
      }
      const item = { id, option, disabled, [NODE]: child[NODE], ...(title ? { divider_before: { title } } : {}) };
      title = undefined;
      return [item];
    });
  }

  protected override get ofItems(): readonly string[] | undefined {
    return this.isOfChildren ? undefined : tickedIn(this.items);
  }

  protected override nameOf(id: string): string {
    return namesIn(this.items)?.[this.places.get(id) ?? -1] || this.name;
  }

  protected override isFixed(item: CheckboxesDropdownItem | undefined): unknown {
    return item?.disabled || item?.readonly;
  }

  protected override entryAt(index: number): Entry | undefined {
    const item = this.items[index];
    const id = idOf(item);
    return index < this.items.length ? [text(item?.option), id, this.ids.has(id), Boolean(item?.disabled)] : undefined;
  }

  protected override itemsChanged(): void {
    const active = this.#rows.value(this.#list?.active ?? -1);
    super.itemsChanged();
    if (this.#list?.isOpen) this.#find(active ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list?.close();
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'is_search_available') {
      this.#list?.close();
      this.#list = undefined;
    }
    super.paramChanged(row);
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    if (disabled) this.#list?.close();
  }

  get #search(): HTMLInputElement | null {
    return this.#box.querySelector('input');
  }

  /** Opens the list. Not named `open`: jQuery calls a method that bears the name of an event. */
  showPicker(): void {
    this.#open(0);
  }
  /** Closes the list. */
  hidePicker(): void {
    this.#list?.close();
  }

  #open(row: number): void {
    if (this.#isOff || !this.isConnected || this.#list?.isOpen) return;
    this.#rows = new BoxRows(this.items);
    this.#list ??= this.#createList();
    this.#list.open(Math.min(row, this.#rows.length - 1));
    if (!this.#list.isOpen) return; // who heard that it took the focus closed it
    this.#search?.focus();
    this.setState('open', true);
    this.dispatchEvent(new CustomEvent('controls:open'));
  }

  get #isOff(): boolean {
    return this.isDisabled || this.readOnly;
  }

  #createList(): ListPopup {
    return createList(this, this.#box, {
      options: () => this.#rows,
      fill: (row, index, isActive) => this.#fill(row, index, isActive),
      choose: (row) => {
        this.#choose(row);
        this.#list!.activate(row);
      },
      words: () => message(this, EMPTY),
      search: () => (this.isSearchAvailable ? [message(this, SEARCH), message(this, CLEAR)] : undefined),
      staysDown: () => this.disableToTopMode,
      toggled: (isOpen) => (isOpen ? this.#opening() : this.#closed()),
    });
  }

  #opening(): void {
    if (this.isSearchAvailable) this.adoptAlso(inputStyles);
    this.adoptAlso(scrollStyles + checkboxesDropdownListStyles);
  }

  #closed(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#typeahead = undefined;
    if (this.#search) this.#search.value = '';
    this.setState('open', false);
    this.dispatchEvent(new CustomEvent('controls:close'));
  }

  #fill(row: HTMLElement, index: number, isActive: boolean): void {
    const item = this.#rows.item(index);
    const isAll = item === ALL_ROW;
    const tick = isAll ? this.#tick : (String(this.ids.has(idOf(item))) as Tick);
    const words = isAll ? message(this, tick === 'false' ? SELECT_ALL : SELECT_NONE) : text(item.option);
    fillRow(row, {
      item,
      isGrey: isAll || Boolean(item.readonly) || item.active === 'N',
      words,
      tick,
      isActive,
      isFixed: Boolean(this.isFixed(item)),
      isSmall: this.small,
    });
  }

  /** Of all items together. */
  get #tick(): Tick {
    const { length } = this.chosen;
    if (!length || !this.places.size) return 'false';
    return length === this.places.size && !this.isUnknown ? 'true' : 'mixed';
  }

  /** Lists what the search finds. @param id of the item that the keys stay on; where it is gone, they stay in its place */
  #find(id?: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { active } = this.#list!;
    const found = findIn(this.items, this.#search?.value ?? '');
    this.#rows = new BoxRows(found ?? this.items);
    const kept = id === undefined ? (found ? 1 : 0) : this.#rows.indexOf(id);
    const row = kept < 0 ? active : kept;
    this.#list!.refresh(Math.min(row, this.#rows.length - 1));
  }

  /** The user's choice. @param items those that may change */
  #change(ids: readonly string[], items: readonly CheckboxesDropdownItem[]): void {
    const before = this.ids;
    if (!this.choose(ids)) return;
    const now = this.ids;
    for (const item of items) {
      const checked = now.has(idOf(item));
      if (checked === before.has(idOf(item))) continue;
      const detail = { item, checked };
      this.dispatchEvent(new CustomEvent('controls:item:change', { bubbles: true, composed: true, detail }));
    }
  }

  #choose(row: number): void {
    const item = this.#rows.item(row);
    const id = this.#rows.value(row);
    if (item === ALL_ROW) return this.#chooseAll();
    if (id === undefined || this.isFixed(item)) return;
    this.#change(this.ids.has(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id], [item]);
  }

  /** Clears all if any is ticked; natively also one that cannot be changed counts, and nothing can be ticked then. */
  #chooseAll(): void {
    const { items, chosen } = this;
    const free = items.filter((item) => !this.isFixed(item));
    const isAny = chosen.some((id) => !this.isFixed(this.itemOf(id)));
    this.#change(isAny ? [] : free.map(idOf), free);
  }

  override handleEvent(event: Event): void {
    const { type } = event;
    const target = event.target as Element;
    const isSearch = target.localName === 'input';
    if (type === 'keydown') this.#heard(event as KeyboardEvent);
    else if (type === 'click') this.#clicked(target);
    else if (type === 'mousedown') {
      // The focus stays where it is, whatever is pressed in the list.
      if (this.isDisabled || (!isSearch && !this.field.contains(target))) event.preventDefault();
    } else if (isSearch && (type === 'input' || type === 'change')) {
      event.stopPropagation();
      clearTimeout(this.#timer);
      if (type === 'input') this.#timer = setTimeout(() => this.#find(), PAUSE);
    } else super.handleEvent(event);
  }

  #clicked(target: Element): void {
    if (this.#isOff) return;
    if (target.closest('button')) {
      this.#search!.value = '';
      this.#find();
      this.#search!.focus();
    } else if (target.closest('[part=master]')) this.#chooseAll();
    else if (this.field.contains(target)) this.#list?.isOpen ? this.#list.close() : this.#open(0);
  }

  #heard(event: KeyboardEvent): void {
    answerKey(
      event,
      () => this.#pressed(event),
      () => this.#list?.isOpen && (this.#isTyped(event) || this.#actionOf(event)),
    );
  }

  /** A letter, where there is no search to type it into. */
  #isTyped(event: KeyboardEvent): boolean {
    return !this.#search && Boolean(this.#list?.isOpen) && (this.#typeahead ??= new Typeahead()).accepts(event);
  }

  /** What a key does; the keys of a text are the search's as long as there is one in it. */
  #actionOf(event: KeyboardEvent): KeyAction | undefined {
    const { key } = event;
    const isOpen = Boolean(this.#list?.isOpen);
    if (isOpen && this.#search?.value && [' ', 'Home', 'End'].includes(key)) return undefined;
    const action = actionOf(event, isOpen);
    if (isOpen) return action === 'choose' && event.altKey ? 'close' : action;
    return action ?? (actionOf(event, true) === 'choose' ? 'open' : undefined);
  }

  #pressed(event: KeyboardEvent): void {
    const list = this.#list;
    if (event.key === 'Tab') return list?.close(); // the focus goes on from the title
    if (this.#isOff) return;
    if (this.#isTyped(event)) return this.#typed(event);
    const action = this.#actionOf(event);
    const isOpen = list?.isOpen;
    // What is typed on the closed control is the beginning of a search.
    if (!action && !isOpen && this.isSearchAvailable && new Typeahead().accepts(event)) this.#open(0);
    if (!action) return;
    event.preventDefault();
    if (!isOpen) return this.#open(action === 'last' ? Infinity : 0);
    if (this.#timer) this.#find();
    if (action === 'close') list.close();
    else if (action === 'choose') this.#choose(list.active);
    else if (this.#rows.length) list.activate(rowOf(action, this.#rows, list.active, list.page));
  }

  #typed(event: KeyboardEvent): void {
    event.preventDefault();
    const { length } = this.#rows;
    const found = this.#typeahead!.find(event, this.#list!.active, length, (row) => text(this.#rows.item(row).option));
    if (found >= 0) this.#list!.activate(found);
  }

  /** Natively a class of the title shows it; scripts put that on the host. */
  protected override get showsInvalid(): boolean {
    return super.showsInvalid || this.classList.contains(INVALID);
  }

  protected override get box(): HTMLElement {
    return this.field;
  }

  protected override update(): void {
    super.update();
    const { field } = this;
    writeClass(
      field,
      `${NAME}__title_wrapper`,
      when(this.#isOff, `js-${NAME}_disabled`),
      when(this.showsInvalid, INVALID),
      ...hostStateClasses(this, ERROR),
    );
    field.ariaReadOnly = this.readOnly ? 'true' : this.ariaReadOnly;
    drawTick(field.firstElementChild!, `${NAME}__checkbox_master icon-checkbox`, this.#tick, this.small);
    this.#drawTitle(this.#titleLines(), this.titleBefore);
    this.#list?.redraw();
  }

  #titleLines(): readonly string[] {
    const { chosen, customTitle, customTitleEmpty } = this;
    const tick = this.#tick;
    const named = chosen.slice(0, NAMED).map((id) => text(this.itemOf(id)?.option ?? id));
    return titleLines(tick === 'false' ? 0 : chosen.length, named, tick === 'true', {
      empty: this.titleEmpty,
      all: () => this.#all,
      more: (count) => message(this, MORE).replace('%s', String(count)),
      custom: customTitle || customTitleEmpty ? [customTitle, customTitleEmpty || customTitle] : undefined,
    });
  }

  /** "All", with its noun in the form that the language wants. */
  get #all(): string {
    const forms = this.titleNumeral;
    const form = forms && (formOfAll(forms, languageAround(this)) ?? formOfAll(forms, '') ?? forms);
    return `${message(this, ALL)} ${form.trim()}`;
  }

  #drawTitle(lines: readonly string[], before: string): void {
    const drawn = JSON.stringify([before, lines]);
    if (drawn === this.#lines) return;
    this.#lines = drawn;
    const nodes = lines.map((line) => {
      const node = document.createElement('div');
      node.className = `${NAME}__title-item`;
      node.textContent = line;
      return node;
    });
    if (before && nodes[0]) writeAttribute(nodes[0], 'data-title-before', `${before} `);
    this.field.querySelector(`.${NAME}__title`)!.replaceChildren(...nodes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-checkboxes-dropdown': AmoCheckboxesDropdown;
  }
}
