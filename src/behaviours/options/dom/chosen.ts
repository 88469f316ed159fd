import { checkItems } from '../../../contract/check.js';
import { text } from '../../../contract/markup/text.js';

declare const __DEV__: boolean;

/** What is chosen by its id; one without an id by its text. */
export interface ChoiceItem {
  readonly id?: string | number | undefined;
  readonly option?: string | number | undefined;
  /** Cannot be chosen, and is not sent. */
  readonly disabled?: boolean | undefined;
}

type Items = readonly ChoiceItem[];

const known = new WeakMap<Items, ReadonlyMap<string, number>>();

export function idOf(item: ChoiceItem | null | undefined): string {
  return text(item?.id ?? item?.option);
}

/** Places of the ids, worked out once a list: a list is never changed. @param owner whose they are, for a warning */
export function placesOf(items: Items, owner: string): ReadonlyMap<string, number> {
  let places = known.get(items);
  if (!places) {
    if (__DEV__) checkItems(items, `${owner}.items`);
    known.set(items, (places = new Map(items.map((item, index) => [idOf(item), index]))));
  }
  return places;
}

/** A value as a list of ids: '' and null are none, a text is a list of one, each id once. */
export function toValues(value: unknown): readonly string[] {
  return value === '' ? [] : [...new Set([value ?? []].flat().map(text))];
}
