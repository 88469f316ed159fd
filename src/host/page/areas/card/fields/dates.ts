/** Days as the account writes them. */
import { fromIso, isoOf, partsOf } from '../../../../../dates/day.js';
import { parseDay } from '../../../../../dates/tokens.js';
import { formatsOf } from '../../../../../i18n/formats.js';

export { shownDay } from '../../../records/days.js';

/** NaN for what is no date. */
const dayIn = (text: string, lang: string): number =>
  text ? parseDay(text, formatsOf(lang).date, lang, fromIso('2026-01-01')) : NaN;

/** Seconds since 1970 of a day, without a time zone; null for what is no date. */
export function secondsOf(text: string, lang: string): number | null {
  const day = dayIn(text, lang);
  return Number.isFinite(day) ? Date.parse(isoOf(day)) / 1000 : null;
}

/** The last minute of a day where the user is; null for what is no date. */
export function lastMinuteOf(text: string, lang: string): number | null {
  const day = dayIn(text, lang);
  if (!Number.isFinite(day)) return null;
  const [year, month, date] = partsOf(day) as [number, number, number];
  return new Date(year, month - 1, date, 23, 59).getTime() / 1000;
}
