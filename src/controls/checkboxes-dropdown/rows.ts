import type { CheckboxesDropdownItem } from './contract.js';

type Items = readonly CheckboxesDropdownItem[];

/** The rows of an opened list: the one that ticks all, then the items that are found. */
export class FoundRows {
  readonly #items: Items;
  /** Indices of the items; undefined for all. */
  readonly #found: readonly number[] | undefined;
  readonly length: number;

  constructor(items: Items, found?: readonly number[]) {
    this.#items = items;
    this.#found = found;
    const { length } = found ?? items;
    this.length = length && length + 1;
  }

  /** The item of a row; undefined for the first one. */
  item(row: number): CheckboxesDropdownItem | undefined {
    return this.#items[this.#found ? this.#found[row - 1]! : row - 1];
  }

  /** Row of an item by its index; the first where it is not found. */
  rowOf(index: number): number {
    return (this.#found ? this.#found.indexOf(index) : index) + 1;
  }

  /** Rows with a titled divider, twice those with two. */
  get headings(): number[] {
    return Array.from({ length: this.length }, (_, row) => row).flatMap((row) => {
      const { divider_before: before, divider_after: after } = this.item(row) ?? {};
      return [...(before?.title ? [row] : []), ...(after?.title ? [row] : [])];
    });
  }

  /** A click is heard on every row; one that cannot be changed answers it with nothing. */
  isDisabled(): boolean {
    return false;
  }

  /** The next row, around the ends or not. */
  enabled(from: number, _step: 1 | -1, around = true): number {
    const { length } = this;
    return around && length ? (from + length) % length : Math.min(Math.max(from, 0), length - 1);
  }
}
