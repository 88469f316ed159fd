/** Dates as texts, by the tokens of moment: `DD MM YYYY`, `D M YY`, `MMM MMMM`, `d dd ddd dddd`, `[as it stands]`. */
import { dayOf, fromIso, pad, partsOf, utcOf, type Day } from './day.js';
import { monthName, weekdayName } from './names.js';

const TOKEN = /\[([^\]]*)\]|D{1,2}|M{1,4}|Y{4}|YY|d{1,4}/g;
const STYLES = ['long', 'short'];

/** Writes a day. @param lang language of the names of months and days of the week */
export function formatDay(day: Day, pattern: string, lang: string): string {
  const [year, month, date] = partsOf(day);
  const numbers: Record<string, number> = { Y: year!, M: month!, D: date!, d: utcOf(day).getUTCDay() };
  return pattern.replace(TOKEN, (token: string, words?: string) => {
    const { length } = token;
    const style = STYLES[length > 3 ? 0 : 1]!;
    if (words !== undefined) return words;
    if (/^ddd?/.test(token) && length > 1) return weekdayName(day, lang, style).slice(0, length > 2 ? undefined : 2);
    if (token.startsWith('MMM')) return monthName(day, lang, style, pattern.includes('D'));
    return pad(numbers[token[0]!]!, length).slice(-Math.max(length, 2));
  });
}

/** Number of the month that a word begins the name of, in any of its forms; NaN for none. */
function monthNamed(word: string, lang: string): number {
  for (let month = 1; month < 13; month++)
    for (const style of STYLES)
      for (const withDay of [true, false])
        if (
          monthName(dayOf(2000, month, 1), lang, style, withDay)
            .toLowerCase()
            .startsWith(word.toLowerCase())
        )
          return month;
  return NaN;
}

/** Two digits of a year stand for one near the year 2000; three stand for none. */
function yearOf({ length }: string, year: number): number {
  if (length > 2) return length > 3 ? year : NaN;
  return year + (year > 68 ? 1900 : 2000);
}

/**
 * Reads a day from a text. Whatever stands between the numbers will do, and so will `2025-03-05`. What the end of the text
 * leaves out is taken from today, so that a date can be read while it is being typed.
 * @returns NaN for a text that is no date
 */
export function parseDay(text: string, pattern: string, lang: string, today: Day): Day {
  const iso = fromIso(text.replace(/T.*/, ''));
  if (!Number.isNaN(iso)) return iso;
  const found: Record<string, number> = {};
  let rest = text;
  let end = 0;
  for (const { 0: token, 1: words, index } of pattern.matchAll(TOKEN)) {
    const kind = token[0]!;
    rest = rest.replace(/^[^\p{L}\d]+/u, '');
    end = index + token.length;
    if (words !== undefined) {
      if (rest.startsWith(words.trim())) rest = rest.slice(words.trim().length);
      continue;
    }
    const isName = /MMM|d/.test(token);
    const [piece] = (isName ? /^\p{L}+/u : kind === 'Y' ? /^\d{1,4}/ : /^\d\d?/).exec(rest) ?? [];
    if (kind !== 'd' && !piece) break;
    rest = rest.slice(piece?.length);
    if (piece) found[kind] = isName ? monthNamed(piece, lang) : kind === 'Y' ? yearOf(piece, +piece) : +piece;
  }
  // What is left over is nothing, or the end of the pattern.
  if (!/^[\s./-]*$/.test(rest.replace(pattern.slice(end).trim(), ''))) return NaN;
  const { Y, M, D } = found;
  const [year, month] = partsOf(today) as [number, number];
  return (Y ?? M ?? D) ? dayOf(Y ?? year, M ?? (Y ? 1 : month), D ?? 1) : NaN;
}
