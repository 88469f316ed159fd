import { idOf } from '../../behaviours/options/dom/chosen.js';
import { OptionList, type ItemReader } from '../../behaviours/options/option-list.js';
import type { CheckboxesDropdownItem } from './contract.js';

type Item = CheckboxesDropdownItem;

/** Stands for the row that ticks all. */
export const ALL_ROW: Item = {};

const READER: ItemReader<Item> = { itemOf: (given) => (given ?? {}) as Item, valueOf: idOf };

/** The rows of an opened list: the one that ticks all, then the items that are listed. */
export class BoxRows extends OptionList<Item> {
  constructor(items: readonly Item[]) {
    super(items.length ? [ALL_ROW, ...items] : items, READER);
  }

  /** Rows with a titled divider, twice those with two. */
  override get headings(): number[] {
    const result: number[] = [];
    for (let row = 0; row < this.length; row++) {
      const { divider_before: before, divider_after: after } = this.item(row);
      if (before?.title) result.push(row);
      if (after?.title) result.push(row);
    }
    return result;
  }
}
