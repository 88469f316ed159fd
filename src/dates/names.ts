import { utcOf, type Day } from './day.js';

type Options = Readonly<Record<string, string>>;

const known = new Map<string, Intl.DateTimeFormat>();

/** A formatter of days. Of a tag the language counts alone, so that none is refused. */
function formatter(lang: string, options: Options): Intl.DateTimeFormat {
  const key = lang + Object.entries(options).join();
  let found = known.get(key);
  if (!found) {
    const [code = 'en'] = /^[a-z]{2}/i.exec(lang) ?? [];
    found = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    known.set(key, found);
  }
  return found;
}

/** The day in full words: `Wednesday, March 5, 2025`. */
export const fullName = (day: Day, lang: string): string => formatter(lang, { dateStyle: 'full' }).format(utcOf(day));

const partOf = (day: Day, lang: string, options: Options, part: string): string =>
  formatter(lang, options)
    .formatToParts(utcOf(day))
    .find(({ type }) => type === part)!.value;

/** Name of the month, `long` or `short`: `March`. @param withDay in the case that it has beside a day: `5 марта` */
export const monthName = (day: Day, lang: string, month: string, withDay?: boolean): string =>
  partOf(day, lang, withDay ? { month, day: 'numeric' } : { month }, 'month');

/** Name of the day of the week, `long` or `short`: `Wednesday`. */
export const weekdayName = (day: Day, lang: string, weekday: string): string =>
  partOf(day, lang, { weekday }, 'weekday');

/** The seven days of a week in two letters, or as the language shortens them where two would not tell them apart. */
export function weekdayMarks(first: Day, lang: string): string[] {
  const names = [0, 1, 2, 3, 4, 5, 6].map((index) => weekdayName(first + index, lang, 'short').replace('.', ''));
  const marks = names.map((name) => name.slice(0, 2));
  return new Set(marks).size < 7 ? names : marks;
}
