import { OptionList, type ItemReader } from '../../behaviours/options/option-list.js';
import { text } from '../../contract/markup/text.js';
import type { SuggestItem } from './contract.js';

const INERT = 'js--suggest-item--not-selectable';

/** Text of an item; the product's servers call it so, too. */
export function textOf(given: unknown): string {
  const { value, text: other } = read(given) as SuggestItem & { text?: unknown };
  return text(value ?? other);
}

/** Id of an item, else its text, as natively. */
export function idOf(item: SuggestItem): string {
  return text(item.id) || textOf(item);
}

// A text stands for an item with that text.
const read = (given: unknown): SuggestItem =>
  given == null ? {} : typeof given === 'object' ? given : { value: given as string };

const READER: ItemReader<SuggestItem> = { itemOf: read, valueOf: idOf };

/** The items that are listed: all of a list, or those at some places. */
export class Found extends OptionList<SuggestItem> {
  readonly #places: readonly number[] | undefined;
  constructor(items: readonly unknown[], places?: readonly number[]) {
    super(items, READER);
    this.#places = places;
  }

  override get length(): number {
    return this.#places?.length ?? super.length;
  }

  /** Rows are of one height. */
  override get headings(): number[] {
    return [];
  }

  override item(index: number): SuggestItem {
    return super.item(this.#places ? (this.#places[index] ?? -1) : index);
  }

  override isDisabled(index: number): boolean {
    const { disabled, custom_class } = this.item(index);
    return Boolean(disabled) || text(custom_class).includes(INERT);
  }

  /** As natively, not around the ends. */
  override enabled(from: number, step: 1 | -1): number {
    return super.enabled(from, step, false);
  }
}

/** The item of an id; undefined for none. */
export function itemOf(items: readonly unknown[], id: string | null): SuggestItem | undefined {
  const all = new Found(items);
  const index = id ? all.indexOf(id) : -1;
  return index < 0 ? undefined : all.item(index);
}
