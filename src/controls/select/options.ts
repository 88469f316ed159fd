import { checkItems } from '../../contract/check.js';
import { text } from '../../contract/markup/text.js';
import type { SelectItem } from './contract.js';

declare const __DEV__: boolean;

/** An option as the element uses it. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly background: string;
  readonly color: string;
}

/** Value of an item: its id, else its text. */
function valueOf(item: SelectItem): string {
  return text(item.id ?? item.option);
}

/** An author's list as options. Read on demand: a closed list of ten thousand costs what one of ten does. */
export class Options {
  readonly #items: readonly SelectItem[];

  constructor(items: readonly SelectItem[]) {
    this.#items = items;
  }

  get length(): number {
    return this.#items.length;
  }

  /** The raw item; a text stands for an item with that text. */
  item(index: number): SelectItem {
    const item = this.#items[index] as SelectItem | string | number | null | undefined;
    return item == null ? {} : typeof item === 'object' ? item : { option: item };
  }

  at(index: number): Option | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const item = this.item(index);
    return {
      value: valueOf(item),
      text: text(item.option),
      disabled: Boolean(item.disabled),
      background: text(item.bg_color),
      color: text(item.text_color),
    };
  }

  isDisabled(index: number): boolean {
    return Boolean(this.item(index).disabled);
  }

  /** Indices of the options that cannot be chosen. */
  get headings(): number[] {
    const result: number[] = [];
    for (let index = 0; index < this.length; index++) if (this.isDisabled(index)) result.push(index);
    return result;
  }

  /** Index of the first option that has a value and fits, -1 for none. */
  indexOf(value: string, fits?: (item: SelectItem) => boolean): number {
    for (let index = 0; index < this.length; index++) {
      const item = this.item(index);
      if (valueOf(item) === value && (!fits || fits(item))) return index;
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

const known = new WeakMap<readonly SelectItem[], Options>();

/** The options of a list; elements that share a list share them. */
export function optionsOf(items: readonly SelectItem[]): Options {
  let options = known.get(items);
  if (!options) {
    if (__DEV__) checkItems(items, 'amo-select.items');
    known.set(items, (options = new Options(items)));
  }
  return options;
}
