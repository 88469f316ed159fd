import { warn } from '../../contract/warn.js';
import type { SuggestItem } from './contract.js';

declare const __DEV__: boolean;

/** Asks for the items that fit a text. */
export type SuggestSource = (
  query: string,
  signal: AbortSignal,
) => readonly SuggestItem[] | PromiseLike<readonly SuggestItem[]>;

/** A function that was given; null for what is none, with a warning. @param owner whose it is */
export function sourceOf(given: unknown, owner: string): SuggestSource | null {
  if (typeof given === 'function') return given as SuggestSource;
  if (__DEV__ && given)
    warn(`${owner}: source is a ${typeof given}. Give a function; for an address give ajax: {url}.`);
  return null;
}
