import type { Row } from '../../../contract/contract.js';
import { text } from '../../../contract/markup/text.js';
import { warn } from '../../../contract/warn.js';
import { markedChildren, nodeOf } from '../option-children.js';
import { isSelected, select } from '../option-selected.js';
import { idOf, placesOf, toValues, type ChoiceItem } from './chosen.js';
import { SelectControl } from './select-control.js';

/**
 * Base of the choices of several: the value is a list of ids, in the order of the items. One that no item has is kept, and
 * waited for until its item has been there.
 */
export abstract class ChoicesControl<T extends ChoiceItem> extends SelectControl<T> {
  /** Chosen by a script or the user; undefined for the default. */
  #chosen: readonly string[] | undefined;
  /** False until the children were told of what was chosen or given. */
  #isTold = false;
  /** Ids that had an item since they were set: once it goes, they are not waited for. */
  readonly #met = new Set<string>();
  #value: readonly string[] = [];
  #ids: ReadonlySet<string> = new Set();

  /** Kind of the control, as in HTML. */
  get type(): string {
    return 'select-multiple';
  }

  /** The chosen ids, in the order of the items; ids that no item has come last. A text counts as a list of one. */
  get value(): string[] {
    this.catchUp();
    return [...this.#value];
  }
  set value(value: readonly string[] | string | null | undefined) {
    this.#take(value);
  }
  /** JSON of the ids that a reset puts back: the `value` attribute, else the children that are `selected`, else what the items say. */
  get defaultValue(): string {
    return JSON.stringify(this.#given ?? this.ofItems ?? [...new Set(markedChildren(this))]);
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }

  /** The chosen ids, in the order of the items. */
  protected get chosen(): readonly string[] {
    return this.#value;
  }
  /** The same, to be looked up. */
  protected get ids(): ReadonlySet<string> {
    return this.#ids;
  }
  /** Places of the items by their ids. */
  protected get places(): ReadonlyMap<string, number> {
    return placesOf(this.items, this.localName);
  }
  /** Ids that the items themselves say are chosen; undefined where items say nothing of the kind. */
  protected get ofItems(): readonly string[] | undefined {
    return undefined;
  }
  /** Name of an item's entry; -1 is an id without an item. */
  protected nameOf(_index: number): string {
    return this.name;
  }
  /** True for what the user cannot change. */
  protected isFixed(item: T | undefined): boolean {
    return Boolean(item?.disabled);
  }

  /** Ids of the `value` attribute. */
  get #given(): readonly string[] | undefined {
    const given = this.getAttribute('value');
    return given === null ? undefined : toValues(given.trim().startsWith('[') ? this.#parse(given) : given);
  }

  /** Waits for these: their items may come later. */
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
    const isValue = row.property === 'value';
    if (isValue && !this.#chosen) this.#await(this.#given ?? []);
    if (isValue || row.name === 'name') this.#resolve();
    else super.paramChanged(row);
  }

  protected override itemsChanged(): void {
    this.#resolve();
  }

  /**
   * Works out the value from what was chosen, given and offered. As in HTML an item that goes is chosen no longer, and a
   * child that is selected when it comes is.
   */
  #resolve(): void {
    const { places } = this;
    const wanted = this.#chosen ?? this.#given ?? this.ofItems;
    const awaited = (wanted ?? []).filter((id) => !this.#met.has(id) || (!this.isOfChildren && places.has(id)));
    for (const id of awaited) if (places.has(id)) this.#met.add(id);
    const ids = new Set(awaited);
    if (this.isOfChildren) this.#tell(ids, wanted !== undefined);
    const place = (id: string): number => places.get(id) ?? places.size;
    this.#value = [...ids].sort((a, b) => place(a) - place(b));
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
      if (!isNew && node && isSelected(node)) ids.add(idOf(item));
    }
    for (const item of this.items) {
      const node = nodeOf(item);
      if (node) select(node, ids.has(idOf(item)));
    }
    this.#isTold = true;
  }

  /** As in HTML, what is disabled is not sent. */
  protected override formValue(): FormData | null {
    const { places, items } = this;
    let data: FormData | null = null;
    for (const id of this.#value) {
      const index = places.get(id) ?? -1;
      const name = this.nameOf(index);
      if (name && !items[index]?.disabled) (data ??= new FormData()).append(name, id);
    }
    return data;
  }

  protected override get formState(): string {
    return JSON.stringify(this.#value);
  }

  protected override restore(state: string): void {
    this.#take(this.#parse(state));
  }

  protected override get isUnknown(): boolean {
    const { places } = this;
    return places.size > 0 && this.#value.some((id) => !places.has(id));
  }

  protected override get isMissing(): boolean {
    return !this.#value.length;
  }

  protected override restoreDefault(): void {
    this.#chosen = undefined;
    this.#await((this.#given ?? []).filter((id) => this.places.has(id)));
    for (const item of this.items) {
      const node = nodeOf(item);
      if (node) select(node, node.defaultSelected);
    }
    this.#resolve();
  }

  /** The user's choice; what cannot be changed keeps what it has. @returns false for the same again */
  protected choose(ids: readonly string[]): boolean {
    const fixed = new Set(this.items.filter((item) => this.isFixed(item)).map(idOf));
    const before = this.formState;
    this.#take([...this.#value.filter((id) => fixed.has(id)), ...ids]);
    if (before === this.formState) return false;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.emitChange();
    return true;
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
}
