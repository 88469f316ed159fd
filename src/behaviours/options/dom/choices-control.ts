import type { Row } from '../../../contract/contract.js';
import { text } from '../../../contract/markup/text.js';
import { warn } from '../../../contract/warn.js';
import { markedChildren, nodeOf } from '../option-children.js';
import { isSelected, select } from '../option-selected.js';
import { idOf, placesOf, toValues, type ChoiceItem } from './chosen.js';
import { SelectControl } from './select-control.js';

declare const __DEV__: boolean;

/**
 * Base of the choices of several: the value is a list of ids, in the order of the items. One that no item has is kept, and
 * waited for until its item has been there.
 */
export abstract class ChoicesControl<T extends ChoiceItem> extends SelectControl<T> {
  /** Chosen by a script or the user; undefined for the default. */
  #wanted: readonly string[] | undefined;
  /** False until the children were told of what was chosen or given. */
  #isTold = false;
  /** Ids that had an item since they were set: once it goes, they are not waited for. */
  readonly #met = new Set<string>();
  /** The chosen ids, in the order of the items. */
  protected chosen: readonly string[] = [];
  /** The same, to be looked up. */
  protected ids: ReadonlySet<string> = new Set();

  /** Kind of the control, as in HTML. */
  get type(): string {
    return 'select-multiple';
  }

  /** The chosen ids, in the order of the items; ids that no item has come last. A text counts as a list of one. */
  get value(): string[] {
    this.catchUp();
    return [...this.chosen];
  }
  set value(value: readonly string[] | string | null | undefined) {
    this.#take(value);
  }
  /** JSON of the ids that a reset puts back: the `value` attribute, else the children that are `selected`, else what the items say. */
  get defaultValue(): string {
    return JSON.stringify(this.#given ?? this.ofItems ?? toValues(markedChildren(this)));
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }

  /** Places of the items by their ids. */
  protected get places(): ReadonlyMap<string, number> {
    return placesOf(this.items, __DEV__ ? this.localName : '');
  }
  /** The item of an id. */
  protected itemOf(id: string): T | undefined {
    return this.items[this.places.get(id)!]; // undefined for an id without one
  }
  /** Ids that the items themselves say are chosen; undefined where items say nothing of the kind. */
  protected get ofItems(): readonly string[] | undefined {
    return undefined;
  }
  /** Name of the entry of an id. */
  protected nameOf(_id: string): string {
    return this.name;
  }
  /** True for what the user cannot change. */
  protected isFixed(item: T | undefined): unknown {
    return item?.disabled;
  }

  /** Ids of the `value` attribute. */
  get #given(): readonly string[] | undefined {
    const given = this.getAttribute('value');
    return given === null ? undefined : toValues(/^\s*\[/.test(given) ? this.#parse(given) : given);
  }

  /** Waits for these: their items may come later. */
  #await(ids: readonly string[]): void {
    for (const id of ids) this.#met.delete(id);
    this.#isTold = false;
  }

  #take(value: unknown): void {
    this.catchUp();
    this.#await((this.#wanted = toValues(value)));
    this.#resolve();
  }

  #parse(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch {
      if (__DEV__)
        warn(
          `${this.localName}: the attribute value is not JSON (${json.slice(0, 40)}). Give a list of ids: ["1","2"].`,
        );
      return [];
    }
  }

  protected override paramChanged(row: Row): void {
    const isValue = row.property === 'value';
    if (isValue && !this.#wanted) this.#await(this.#given ?? []);
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
    const wanted = this.#wanted ?? this.#given ?? this.ofItems;
    const ids = new Set<string>();
    for (const id of wanted ?? []) {
      if (!this.#met.has(id) || (!this.isOfChildren && places.has(id))) ids.add(id);
      if (places.has(id)) this.#met.add(id);
    }
    if (this.isOfChildren) this.#tell(ids, Boolean(wanted));
    const place = (id: string): number => places.get(id) ?? places.size;
    this.chosen = [...ids].sort((a, b) => place(a) - place(b));
    if (this.#wanted) this.#wanted = this.chosen;
    this.ids = ids;
    this.sync();
    this.requestUpdate();
  }

  /** The children that are items, with their ids. */
  get #nodes(): Array<readonly [node: HTMLOptionElement, id: string]> {
    return this.items.flatMap((item) => {
      const node = nodeOf(item);
      return node ? [[node, idOf(item)]] : [];
    });
  }

  /** Brings ids and children in line: what was set goes to the children once, from then on they have the say. */
  #tell(ids: Set<string>, isSet: boolean): void {
    const nodes = this.#nodes;
    if (!isSet || this.#isTold) for (const [node, id] of nodes) if (isSelected(node)) ids.add(id);
    for (const [node, id] of nodes) select(node, ids.has(id));
    this.#isTold = true;
  }

  /** As in HTML, what is disabled is not sent. */
  protected override formValue(): FormData | null {
    let data: FormData | null = null;
    for (const id of this.chosen) {
      const name = this.nameOf(id);
      if (name && !this.itemOf(id)?.disabled) (data ??= new FormData()).append(name, id);
    }
    return data;
  }

  protected override get formState(): string {
    return JSON.stringify(this.chosen);
  }

  protected override restore(state: string): void {
    this.#take(this.#parse(state));
  }

  protected override get isUnknown(): boolean {
    return this.items.length > 0 && !this.chosen.every((id) => this.itemOf(id));
  }

  protected override get isMissing(): boolean {
    return !this.chosen.length;
  }

  protected override restoreDefault(): void {
    this.#wanted = undefined;
    this.#await((this.#given ?? []).filter((id) => this.itemOf(id)));
    for (const [node] of this.#nodes) select(node, node.defaultSelected);
    this.#resolve();
  }

  /** The user's choice; what cannot be changed keeps what it has. @returns false for the same again */
  protected choose(ids: readonly string[]): boolean {
    const before = this.formState;
    this.#take([...this.chosen.filter((id) => this.isFixed(this.itemOf(id))), ...ids]);
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
