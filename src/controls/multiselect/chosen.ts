import { checkItems } from '../../contract/check.js';
import { text } from '../../contract/markup/text.js';
import type { MultiselectItem } from './contract.js';

declare const __DEV__: boolean;

type Items = readonly MultiselectItem[];

const known = new WeakMap<Items, ReadonlyMap<string, number>>();

/** Places of the ids, worked out once a list: a list is never changed. */
export function placesOf(items: Items): ReadonlyMap<string, number> {
  let places = known.get(items);
  if (places) return places;
  if (__DEV__) checkItems(items, 'amo-multiselect.items');
  known.set(items, (places = new Map(items.map((item, index) => [text(item?.id), index] as const))));
  return places;
}

/** A value as a list of ids: '' and null are none, a text is a list of one, each id once. */
export function toValues(value: unknown): readonly string[] {
  if (value == null || value === '') return [];
  return [...new Set((Array.isArray(value) ? value : [value]).map(text))];
}

/** Ids in the order of the options; those that no option has come last. */
export function inOrder(items: Items, ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  const places = placesOf(items);
  const place = (id: string): number => places.get(id) ?? items.length;
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** True if one of the ids is in no option. */
export function hasUnknown(items: Items, ids: readonly string[]): boolean {
  const places = placesOf(items);
  return ids.some((id) => !places.has(id));
}
