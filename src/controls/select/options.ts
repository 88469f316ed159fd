import { OptionList, type ItemReader } from '../../behaviours/options/option-list.js';
import { checkItems } from '../../contract/check.js';
import { text } from '../../contract/markup/text.js';
import { oncePer } from '../../contract/once-per.js';
import type { SelectItem } from './contract.js';

declare const __DEV__: boolean;

export type Options = OptionList<SelectItem>;

const READER: ItemReader<SelectItem> = {
  // A text stands for an item with that text.
  itemOf: (given) => (given == null ? {} : typeof given === 'object' ? given : { option: given as string }),
  valueOf: (item) => text(item.id ?? item.option),
};

/** Items as the options of a select: the value of one is its id, else its text. */
export function optionsFrom(items: readonly unknown[]): Options {
  return new OptionList(items, READER);
}

export const NO_OPTIONS = optionsFrom([]);

/** The options of a list; elements that share a list share them. */
export const optionsOf = oncePer((items: readonly SelectItem[]): Options => {
  if (__DEV__) checkItems(items, 'amo-select.items');
  return optionsFrom(items);
});
