import { Rows } from '../../behaviours/list/rows/rows.js';
import { Typeahead } from '../../behaviours/list/typeahead.js';
import { ChoicesControl } from '../../behaviours/options/dom/choices-control.js';
import { idOf } from '../../behaviours/options/dom/chosen.js';
import type { Entry } from '../../behaviours/options/dom/select-control.js';
import { NODE, type OptionChild } from '../../behaviours/options/option-children.js';
import { message } from '../../contexts/locale.js';
import { EMPTY } from '../../i18n/texts.js';
import { text, when } from '../../contract/markup/text.js';
import { answerKey } from '../../core/events/answer-key.js';
import { writeClass } from '../../core/write.js';
import { scrollStyles } from '../../theme/scroll.js';
import { multiselectContract, type MultiselectItem, type MultiselectProps } from './contract.js';
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
export class AmoMultiselect extends ChoicesControl<MultiselectItem> {
  static override readonly contract = multiselectContract;
  static override readonly styles = [multiselectHost, scrollStyles, multiselectList];
  static override readonly template =
    '<ul class="amo-multiselect custom-scroll" part="list" role="listbox" aria-multiselectable="true" tabindex="0"></ul><slot hidden></slot>';

  protected override readonly field = this.root.firstElementChild as HTMLUListElement;
  /** The option that a range starts from. */
  #anchor = -1;
  /** The options that are drawn. */
  #drawn: readonly MultiselectItem[] = [];
  readonly #typeahead = new Typeahead();
  readonly #rows = new Rows({
    list: this.field,
    heights: { option: HEIGHT, heading: HEIGHT },
    options: () => ({ length: this.items.length, headings: [] }),
    create: createRow,
    fill: (row, index, isActive) => fillRow(row, this.items[index], isActive, this.ids),
    empty: () => emptyRow(message(this, EMPTY)),
    activated: (row) => void (this.field.ariaActiveDescendantElement = row),
  });

  constructor() {
    super();
    for (const type of ['keydown', 'mousedown', 'click']) this.field.addEventListener(type, this);
  }

  /** The options, by the native name. */
  get values(): readonly MultiselectItem[] {
    return this.items;
  }
  set values(items: readonly MultiselectItem[] | null | undefined) {
    this.items = items;
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
    const id = idOf(item);
    return index < this.items.length ? [text(item?.value), id, this.ids.has(id), Boolean(item?.disabled)] : undefined;
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
    const place = (index: number): number => (index < 0 ? -1 : (this.places.get(idOf(this.#drawn[index])) ?? -1));
    const next = place(active);
    this.#anchor = place(this.#anchor);
    this.#drawn = items;
    return next < 0 ? Math.min(active, items.length - 1) : next;
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
    if (this.items.length) this.#rows.activate(this.places.get(this.chosen[0]!) ?? 0);
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
    if (event.shiftKey && this.#anchor >= 0) this.choose(this.#between(this.#anchor, index));
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
    else this.choose(this.#between(this.#anchor < 0 ? active : this.#anchor, active));
  }

  /** Shift and an arrow toggle the option that they reach; with Home, End or a page step they choose all up to it. */
  #extend(from: number, to: number, far: boolean): void {
    if (far) this.choose(this.#between(Math.max(from, 0), to));
    else if (to !== from) this.#toggle(to);
  }

  #typed(event: KeyboardEvent): void {
    event.preventDefault();
    const { items } = this;
    const textOf = (index: number): string => text(items[index]?.value);
    this.#rows.activate(this.#typeahead.find(event, this.#rows.active, items.length, textOf));
  }

  #between(a: number, b: number): string[] {
    const [start, end] = a < b ? [a, b] : [b, a];
    return this.items
      .slice(start, end + 1)
      .filter((item) => !this.isFixed(item))
      .map(idOf);
  }

  #toggle(index: number): void {
    const item = this.items[index];
    if (!item || this.isFixed(item)) return;
    const id = idOf(item);
    this.#anchor = index;
    this.choose(this.ids.has(id) ? this.chosen.filter((other) => other !== id) : [...this.chosen, id]);
  }

  #toggleAll(): void {
    const all = this.#between(0, this.items.length);
    this.choose(all.every((id) => this.ids.has(id)) ? [] : all);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-multiselect': AmoMultiselect;
  }
}
