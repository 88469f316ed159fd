import { idOf } from '../../behaviours/options/dom/chosen.js';
import { contains, searchKey } from '../../behaviours/search/contains.js';
import { text } from '../../contract/markup/text.js';
import type { CheckboxesDropdownItem } from './contract.js';

type Items = readonly CheckboxesDropdownItem[];

/** Something that is worked out once a list: a list is never changed, and elements that share one share it. */
function perList<R>(work: (items: Items) => R): (items: Items) => R {
  const known = new WeakMap<Items, R>();
  return (items) => {
    if (!known.has(items)) known.set(items, work(items));
    return known.get(items) as R;
  };
}

/** Ids of the items that say that they are ticked. */
export const tickedIn = perList((items) => items.filter((item) => item?.is_checked).map(idOf));

/** Names of the entries, where items have any: that of one holds for all after it. */
export const namesIn = perList((items) => {
  let last: string | undefined;
  const names = items.map((item) => (last = text(item?.name) || last));
  return last ? names : undefined;
});

const keysIn = perList((items) => items.map((item) => searchKey(text(item?.option))));

/** The items that a query finds; undefined for a query that finds all. */
export function findIn(items: Items, query: string): Items | undefined {
  const matches = contains(query);
  const keys = matches && keysIn(items);
  return keys && items.filter((_, index) => matches(keys[index]!));
}
