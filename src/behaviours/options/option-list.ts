/** How the items of a control are read. */
export interface ItemReader<T> {
  /** An item as an object, whatever stands in its place. */
  itemOf(given: unknown): T;
  /** The value that it stands for. */
  valueOf(item: T): string;
}

/** An author's items as options, by index. Read on demand: a closed list of ten thousand costs what one of ten does. */
export class OptionList<T extends { readonly disabled?: boolean }> {
  readonly #items: readonly unknown[];
  readonly #reader: ItemReader<T>;

  constructor(items: readonly unknown[], reader: ItemReader<T>) {
    this.#items = items;
    this.#reader = reader;
  }

  get length(): number {
    return this.#items.length;
  }

  /** An item, an empty one where there is none. */
  item(index: number): T {
    return this.#reader.itemOf(this.#items[index]);
  }

  /** Value of an option; undefined where there is none. */
  value(index: number): string | undefined {
    return index >= 0 && index < this.length ? this.#reader.valueOf(this.item(index)) : undefined;
  }

  isDisabled(index: number): boolean {
    return Boolean(this.item(index).disabled);
  }

  /** Indices of the options that cannot be chosen: of a long list the only thing that is asked of each one. */
  get headings(): readonly number[] {
    const result: number[] = [];
    const items = this.#items as readonly ({ readonly disabled?: unknown } | null | undefined)[];
    for (let index = 0; index < items.length; index++) if (items[index]?.disabled) result.push(index);
    return result;
  }

  /** Index of the first option that has a value and fits, -1 for none. */
  indexOf(value: string, fits?: (item: T) => boolean): number {
    for (let index = 0; index < this.length; index++) {
      const item = this.item(index);
      if (this.#reader.valueOf(item) === value && (!fits || fits(item))) return index;
    }
    return -1;
  }

  /** Index of the next option that can be chosen, going by `step` and around the ends; -1 for none. */
  enabled(from: number, step: 1 | -1, around = true): number {
    const { length } = this;
    for (let count = 0, index = from; count < length; count++, index += step) {
      if (index < 0 || index >= length) {
        if (!around) return -1;
        index = (index + length) % length;
      }
      if (!this.isDisabled(index)) return index;
    }
    return -1;
  }
}
