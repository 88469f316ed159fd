import { idOf } from '../../behaviours/options/dom/chosen.js';
import { contains, searchKey } from '../../behaviours/search/contains.js';
import { text } from '../../contract/markup/text.js';
import { oncePer } from '../../contract/once-per.js';
import type { CheckboxesDropdownItem } from './contract.js';

type Items = readonly CheckboxesDropdownItem[];

// A list is never changed, and elements that share one share what was worked out.

/** Ids of the items that say that they are ticked. */
export const tickedIn = oncePer((items: Items) => items.filter((item) => item?.is_checked).map(idOf));

/** Names of the entries, where items have any: that of one holds for all after it. */
export const namesIn = oncePer((items: Items) => {
  let last: string | undefined;
  const names = items.map((item) => (last = text(item?.name) || last));
  return last ? names : undefined;
});

const keysIn = oncePer((items: Items) => items.map((item) => searchKey(text(item?.option))));

/** The items that a query finds; undefined for a query that finds all. */
export function findIn(items: Items, query: string): Items | undefined {
  const matches = contains(query);
  const keys = matches && keysIn(items);
  return keys && items.filter((_, index) => matches(keys[index]!));
}
