import { text } from '../../contract/text.js';
import type { MultiselectItem } from './contract.js';

/** A value as a list of ids: '' and null are none, a text is a list of one, each id once. */
export function toValues(value: unknown): readonly string[] {
  if (value == null || value === '') return [];
  return [...new Set((Array.isArray(value) ? value : [value]).map(text))];
}

/** Ids in the order of the options; those that no option has come last. */
export function chosenBy(items: readonly MultiselectItem[], ids: readonly string[]): string[] {
  if (ids.length < 2) return [...ids];
  const places = new Map(items.map((item, index) => [text(item?.id), index] as const));
  const place = (id: string): number => places.get(id) ?? items.length;
  return [...ids].sort((a, b) => place(a) - place(b));
}
