/** Days as the account writes them. */
import { fromIso, isoOf } from '../../../../../dates/day.js';
import { parseDay } from '../../../../../dates/tokens.js';
import { formatsOf } from '../../../../../i18n/formats.js';

export { shownDay } from '../../../records/days.js';

/** Seconds since 1970; null for what is no date. */
export function secondsOf(text: string, lang: string): number | null {
  const day = text ? parseDay(text, formatsOf(lang).date, lang, fromIso('2026-01-01')) : NaN;
  return Number.isFinite(day) ? Date.parse(isoOf(day)) / 1000 : null;
}
