import { Rows } from '../../behaviours/list/rows/rows.js';
import { Typeahead } from '../../behaviours/list/typeahead.js';
import { SelectControl, type Entry } from '../../behaviours/options/dom/select-control.js';
import { markedChildren, NODE, nodeOf, type OptionChild } from '../../behaviours/options/option-children.js';
import { isSelected, select } from '../../behaviours/options/option-selected.js';
import { message } from '../../contexts/locale.js';
import { EMPTY } from '../../i18n/texts.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import { answerKey } from '../../core/events/answer-key.js';
import { writeClass } from '../../core/write.js';
import { multiselectContract, type MultiselectItem, type MultiselectProps } from './contract.js';
import { hasUnknown, inOrder, placesOf, toValues } from './chosen.js';
import { moveOf } from './keys.js';
import { createRow, emptyRow, fillRow } from './row.js';
import { multiselectHost, multiselectList } from './styles.js';

/** Height of a row in pixels, until one has been measured. */
const HEIGHT = 34;

export interface AmoMultiselect extends Omit<MultiselectProps, 'name' | 'items'> {}

/**
 * A choice of several from a list. Natively a bare list of the browser; the element has a look of its own and the keys of a
 * list box: Space toggles, Shift extends, Ctrl+A takes all.
 *
 * @summary A choice of several from a list.
 * @slot - `<option>` and `<optgroup>` elements, when there are no `items`.
 * @csspart list - The list.
 * @csspart item - An option.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate unknown - A chosen value is in no option.
 * @fires input - The user changed the choice.
 * @fires change - The user changed the choice.
 * @fires {CustomEvent<{value: string[]}>} controls:change - After `change`, composed.
 */
export class AmoMultiselect extends SelectControl<MultiselectItem> {
  static override readonly contract = multiselectContract;
  static override readonly styles = [multiselectHost, multiselectList];
  static override readonly template =
    '<ul class="amo-multiselect custom-scroll" part="list" role="listbox" aria-multiselectable="true" tabindex="0"></ul><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLUListElement;
  /** Chosen by a script or the user; undefined for the default. */
  #chosen: readonly string[] | undefined;
  /** False until the children were told of what was chosen or given. */
  #isTold = false;
  /** Ids that had an option since they were set: once it goes, they are not waited for. */
  readonly #met = new Set<string>();
  #value: readonly string[] = [];
  /** The same, to be looked up. */
  #ids: ReadonlySet<string> = new Set();
  /** The option that a range starts from. */
  #anchor = -1;
  /** The options that are drawn. */
  #drawn: readonly MultiselectItem[] = [];
  readonly #typeahead = new Typeahead();
  readonly #rows = new Rows({
    list: this.field,
    heights: { option: HEIGHT, heading: HEIGHT },
    options: () => ({ length: this.items.length, headings: [] }),
    create: () => createRow(this.field),
    fill: (row, index, isActive) => fillRow(row, this.items[index], isActive, this.#ids),
    empty: () => emptyRow(this.field, message(this, EMPTY)),
    activated: (row) => void (this.field.ariaActiveDescendantElement = row),
  });

  constructor() {
    super();
    for (const type of ['keydown', 'mousedown', 'click']) this.field.addEventListener(type, this);
  }

  /** Kind of the control, as in HTML. */
  get type(): string {
    return 'select-multiple';
  }

  /** The options, by the native name. */
  get values(): readonly MultiselectItem[] {
    return this.items;
  }
  set values(items: readonly MultiselectItem[] | null | undefined) {
    this.items = items;
  }

  /** The chosen ids, in the order of the options; ids that no option has come last. A text counts as a list of one. */
  get value(): string[] {
    this.catchUp();
    return [...this.#value];
  }
  set value(value: readonly string[] | string | null | undefined) {
    this.#take(value);
  }
  /** JSON of the ids that a reset puts back: the `value` attribute, else the children that are `selected`. */
  get defaultValue(): string {
    return JSON.stringify(this.#default);
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }

  get #default(): readonly string[] {
    return this.#given ?? [...new Set(markedChildren(this))];
  }

  /** Ids of the `value` attribute. */
  get #given(): readonly string[] | undefined {
    const given = this.getAttribute('value');
    return given === null ? undefined : toValues(given.trim().startsWith('[') ? this.#parse(given) : given);
  }

  /** Waits for these: their options may come later. */
  #await(ids: readonly string[]): void {
    for (const id of ids) this.#met.delete(id);
    this.#isTold = false;
  }

  #take(value: unknown): void {
    this.catchUp();
    this.#await((this.#chosen = toValues(value)));
    this.#resolve();
  }

  #parse(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch {
      warn(`${this.localName}: the attribute value is not JSON (${json.slice(0, 40)}). Give a list of ids: ["1","2"].`);
      return [];
    }
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'selected' && !this.#chosen) this.#await(this.#given ?? []);
    if (row.name === 'selected' || row.name === 'name') this.#resolve();
    else super.paramChanged(row);
  }

  protected override adopt(children: readonly OptionChild[]): readonly MultiselectItem[] {
    return children.map(({ id, option, disabled, [NODE]: node }) => ({
      id: id ?? option,
      value: option,
      disabled,
      [NODE]: node,
    }));
  }

  protected override entryAt(index: number): Entry | undefined {
    const item = this.items[index];
    const id = text(item?.id);
    return index < this.items.length ? [text(item?.value), id, this.#ids.has(id), this.#isOff(index)] : undefined;
  }

  protected override itemsChanged(): void {
    this.#resolve();
  }

  /**
   * Works out the value from what was chosen, given and offered. As in HTML an option that goes is chosen no longer, and a
   * child that is selected when it comes is.
   */
  #resolve(): void {
    const { items } = this;
    const places = placesOf(items);
    const wanted = this.#chosen ?? this.#given;
    const awaited = (wanted ?? []).filter((id) => !this.#met.has(id) || (!this.isOfChildren && places.has(id)));
    for (const id of awaited) if (places.has(id)) this.#met.add(id);
    const ids = new Set(awaited);
    if (this.isOfChildren) this.#tell(ids, wanted !== undefined);
    this.#value = inOrder(items, [...ids]);
    if (this.#chosen) this.#chosen = this.#value;
    this.#ids = ids;
    this.sync();
    this.requestUpdate();
  }

  /** Brings ids and children in line: what was set goes to the children once, from then on they have the say. */
  #tell(ids: Set<string>, isSet: boolean): void {
    const isNew = isSet && !this.#isTold;
    for (const item of this.items) {
      const node = nodeOf(item);
      if (!isNew && node && isSelected(node)) ids.add(text(item.id));
    }
    for (const item of this.items) {
      const node = nodeOf(item);
      if (node) select(node, ids.has(text(item.id)));
    }
    this.#isTold = true;
  }

  protected override formValue(): FormData | null {
    const { name } = this;
    const places = placesOf(this.items);
    // As in HTML, what is disabled is not sent.
    const sent = this.#value.filter((id) => !this.#isOff(places.get(id) ?? -1));
    if (!name || !sent.length) return null;
    const data = new FormData();
    for (const id of sent) data.append(name, id);
    return data;
  }

  protected override get formState(): string {
    return JSON.stringify(this.#value);
  }

  protected override restore(state: string): void {
    this.#take(this.#parse(state));
  }

  protected override get isUnknown(): boolean {
    return this.items.length > 0 && hasUnknown(this.items, this.#value);
  }

  protected override get isMissing(): boolean {
    return !this.#value.length;
  }

  protected override restoreDefault(): void {
    this.#chosen = undefined;
    const places = placesOf(this.items);
    this.#await((this.#given ?? []).filter((id) => places.has(id)));
    for (const item of this.items) {
      const node = nodeOf(item);
      if (node) select(node, node.defaultSelected);
    }
    this.#resolve();
  }

  /** A browser lets Tab stop at what scrolls, unless it is told not to. */
  protected override disabledChanged(disabled: boolean): void {
    this.field.tabIndex = disabled ? -1 : 0;
    this.field.ariaDisabled = disabled ? 'true' : this.ariaDisabled;
    this.requestUpdate();
  }

  override focus(options?: FocusOptions): void {
    if (!this.isDisabled) super.focus(options);
  }

  protected override update(): void {
    super.update();
    const { field } = this;
    writeClass(field, 'amo-multiselect custom-scroll', when(this.showsInvalid, 'amo-multiselect_invalid'));
    field.style.setProperty('--amo-multiselect-size', this.size > 0 ? String(this.size) : null);
    const { active } = this.#rows;
    this.#rows.fill(this.#follow(active));
    if (this.#rows.active !== active && this.root.activeElement) this.#rows.reveal();
  }

  /** The keys and a range go with their options when the list changes; where one is gone, the keys stay in its place. */
  #follow(active: number): number {
    const { items } = this;
    if (items === this.#drawn) return active;
    const place = (index: number): number =>
      index < 0 ? -1 : (placesOf(items).get(text(this.#drawn[index]?.id)) ?? -1);
    const next = place(active);
    this.#anchor = place(this.#anchor);
    this.#drawn = items;
    return next < 0 ? Math.min(active, items.length - 1) : next;
  }

  #isOff(index: number): boolean {
    return Boolean(this.items[index]?.disabled);
  }

  override handleEvent(event: Event): void {
    if (event.type === 'focusin') this.#focused(event);
    else if (event.type === 'mousedown') this.#down(event as MouseEvent);
    else if (this.isDisabled) return;
    else if (event.type === 'keydown') answerKey(event, () => this.#pressed(event as KeyboardEvent));
    else if (event.type === 'click') this.#clicked(event as MouseEvent);
    else super.handleEvent(event);
  }

  /** The keys start at the first chosen option, else at the first. */
  #focused(event: Event): void {
    super.handleEvent(event);
    if (this.#rows.active >= 0 || this.isDisabled) return;
    const first = this.items.findIndex((item) => this.#ids.has(text(item?.id)));
    if (this.items.length) this.#rows.activate(Math.max(first, 0));
  }

  /** Shift and a press must not select text, nor the focus scroll what is under the mouse. */
  #down(event: MouseEvent): void {
    const index = this.#rows.indexOf(event);
    if (index < 0 && !this.isDisabled) return;
    event.preventDefault();
    if (this.isDisabled) return;
    this.#rows.activate(index, false);
    this.focus({ preventScroll: true });
  }

  #clicked(event: MouseEvent): void {
    const index = this.#rows.indexOf(event);
    if (index < 0) return;
    if (event.shiftKey && this.#anchor >= 0) this.#choose(this.#between(this.#anchor, index));
    else this.#toggle(index);
    this.#rows.activate(index, false);
  }

  #pressed(event: KeyboardEvent): void {
    if (this.#typeahead.accepts(event)) return this.#typed(event);
    const move = moveOf(event);
    if (!move) return;
    event.preventDefault();
    const { active, page } = this.#rows;
    const { length } = this.items;
    if (!length) return;
    if (move.action !== 'go') return this.#act(move.action, active);
    const next = move.target(active, length, page);
    if (move.extend) this.#extend(active, next, move.far);
    this.#rows.activate(next);
  }

  #act(action: 'toggle' | 'range' | 'all', active: number): void {
    if (action === 'all') return this.#toggleAll();
    this.#rows.reveal();
    if (action === 'toggle') this.#toggle(active);
    else this.#choose(this.#between(this.#anchor < 0 ? active : this.#anchor, active));
  }

  /** Shift and an arrow toggle the option that they reach; with Home, End or a page step they choose all up to it. */
  #extend(from: number, to: number, far: boolean): void {
    if (far) this.#choose(this.#between(Math.max(from, 0), to));
    else if (to !== from) this.#toggle(to);
  }

  #typed(event: KeyboardEvent): void {
    event.preventDefault();
    const { items } = this;
    this.#rows.activate(
      this.#typeahead.find(event, this.#rows.active, items.length, (index) => text(items[index]?.value)),
    );
  }

  #between(a: number, b: number): string[] {
    const [start, end] = a < b ? [a, b] : [b, a];
    return this.items
      .slice(start, end + 1)
      .filter((item) => !item?.disabled)
      .map((item) => text(item?.id));
  }

  #toggle(index: number): void {
    if (index < 0 || this.#isOff(index)) return;
    const id = text(this.items[index]?.id);
    this.#anchor = index;
    this.#choose(this.#ids.has(id) ? this.#value.filter((other) => other !== id) : [...this.#value, id]);
  }

  #toggleAll(): void {
    const all = this.#between(0, this.items.length - 1);
    this.#choose(all.every((id) => this.#ids.has(id)) ? [] : all);
  }

  /** The user's choice; disabled options keep what they have. */
  #choose(ids: readonly string[]): void {
    const off = new Set(this.items.filter((item) => item?.disabled).map((item) => text(item?.id)));
    const before = this.formState;
    this.#take([...this.#value.filter((id) => off.has(id)), ...ids]);
    if (before === this.formState) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.emitChange();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-multiselect': AmoMultiselect;
  }
}
