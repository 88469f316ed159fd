/** What was typed against texts: the product's rules for suggestions. No DOM. */
import { oncePer } from '../../contract/once-per.js';

/** Kinds of texts in which a match may stand anywhere. */
const ANYWHERE = /^(?:email|leads_concat|phone|sku)$/;

/** A text as it is compared; two folds are the same function if they give the same. */
export type Fold = (text: string) => string;

const fold: Fold = (text) => text.toLowerCase().normalize().replaceAll('ё', 'е');
const digits: Fold = (text) => text.replace(/\D/g, '');

/** How texts are compared with what was typed. */
export interface Matching {
  readonly fold: Fold;
  /** True for a text that matches, given as it is compared. */
  fits(folded: string): boolean;
  /** Where a text matches, by positions in characters; undefined for nowhere. */
  place(text: string): readonly [start: number, end: number] | undefined;
}

/**
 * A text matches that starts with what was typed, or with a `0` before it (times); small and large letters, ё and е are one.
 * @param type kind of the texts: `phone` is compared by its digits, if any were typed
 * @param anywhere what was typed may stand inside of a text, too
 */
export function matching(typed: string, type: string, anywhere: boolean): Matching {
  const isNumber = type === 'phone' && /\d/.test(typed);
  const own = isNumber ? digits : fold;
  const word = own(typed);
  const isInside = anywhere || ANYWHERE.test(type);
  const find = (folded: string): number => {
    if (isInside) return folded.indexOf(word);
    return folded.startsWith(word) ? 0 : folded.startsWith(`0${word}`) ? 1 : -1;
  };
  return {
    fold: own,
    fits: (folded) => find(folded) >= 0,
    place(text) {
      // Digits with whatever stands between them.
      const found = isNumber && new RegExp([...word].join('\\D*')).exec(text);
      if (found) return [found.index, found.index + found[0].length];
      const folded = fold(text);
      const start = folded.length === text.length ? find(folded) : -1;
      if (start < 0 || isNumber) return undefined;
      const end = start + word.length;
      return [start, end + /^\p{M}*/u.exec(text.slice(end))![0].length]; // a letter keeps its marks
    },
  };
}

const foldedIn = oncePer((_list: readonly unknown[]) => new Map<Fold, readonly string[]>());

/** The texts of a list as they are compared, worked out once for a list that stays the same. */
export function keysOf<T>(list: readonly T[], textOf: (item: T) => string, own: Fold): readonly string[] {
  const keys = foldedIn(list);
  let result = keys.get(own);
  if (result?.length !== list.length) keys.set(own, (result = list.map((item) => own(textOf(item)))));
  return result;
}

/** Indices of the texts that match. @param most how many at most */
export function findAll(keys: readonly string[], { fits }: Matching, most = Infinity): number[] {
  const result: number[] = [];
  for (let index = 0; index < keys.length && result.length < most; index++) if (fits(keys[index]!)) result.push(index);
  return result;
}
