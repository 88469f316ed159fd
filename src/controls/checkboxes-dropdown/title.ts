/** What the title says: the rule of the product's script, for both faces. */

/** Number of items that are named. */
export const NAMED = 5;

/** Words of a title, as they are given. */
export interface TitleWords {
  /** Shown while nothing is ticked; without it as if all were. */
  readonly empty: string;
  /** "All", with its noun. */
  all(): string;
  /** "5 more". */
  more(count: number): string;
  /** In place of the texts of the items, and in place of "All" and `empty`; undefined for none. */
  readonly custom: readonly [some: string, other: string] | undefined;
}

/**
 * Lines of a title.
 * @param ticked number of the items that are ticked
 * @param named texts of the first ones of them, at least five
 * @param isAll no item is not ticked
 */
export function titleLines(
  ticked: number,
  named: readonly string[],
  isAll: boolean,
  { empty, all, more, custom }: TitleWords,
): readonly string[] {
  const isSome = ticked > 0 && !isAll;
  if (custom) return [custom[isSome ? 0 : 1]];
  if (!isSome) return [ticked || !empty ? all() : empty];
  return ticked > NAMED ? [...named.slice(0, NAMED), more(ticked - NAMED)] : named;
}

/** The form of a noun after "All": the fourth in Russian, the second elsewhere; undefined where it was not given. */
export function formOfAll(forms: string, lang: string | undefined): string | undefined {
  return forms.split(',')[lang?.slice(0, 2).toLowerCase() === 'ru' ? 3 : 1];
}
