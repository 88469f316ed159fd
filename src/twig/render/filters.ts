/** Filters that the product adds to twig.js: `i18n`, `numeral`. */
import { libraryOf, type TwigModule } from '../library/library.js';

/** A text by its key, dotted or not; anything but a string: there is none. */
export type TextOf = (key: string) => unknown;

let current: TextOf | undefined;

/** Runs a render with the texts of its widget. */
export function withTexts<T>(text: TextOf | undefined, run: () => T): T {
  const former = current;
  current = text ?? former;
  try {
    return run();
  } finally {
    current = former;
  }
}

/** Index of a form: Russian has three, and a fourth one for all; others two, the second for all. */
function formFor(count: unknown, lang: string): number {
  const isRussian = lang.startsWith('ru');
  if (count === 'all') return isRussian ? 3 : 1;
  const number = Math.abs(Number(count)) || 0;
  if (!isRussian) return number === 1 ? 0 : 1;
  return { one: 0, few: 1, many: 2 }[new Intl.PluralRules('ru').select(number) as 'one'] ?? 2;
}

/** `'лид,лида,лидов'|numeral(5)`, or the other way about. */
function numeral(value: unknown, count: unknown, lang: string): string {
  const [forms, number] = typeof value === 'number' || /^\d+$/.test(String(value)) ? [count, value] : [value, count];
  const words = String(forms ?? '').split(',');
  return (words[formFor(number, lang)] ?? words.at(-1)!).trim();
}

/**
 * Adds the filters for good.
 * @param lang language of the page
 */
export function installFilters(Twig: TwigModule, lang: string): void {
  const { internals } = libraryOf(Twig);
  if (!internals) return;
  Object.assign(internals.filters, {
    i18n: (key: unknown) => {
      const text = current?.(String(key));
      return typeof text === 'string' ? text : String(key ?? '');
    },
    numeral: (value: unknown, params?: ArrayLike<unknown> | false) =>
      numeral(value, params ? params[0] : undefined, lang),
  });
}
