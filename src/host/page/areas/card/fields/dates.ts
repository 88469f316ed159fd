/** Days as the account writes them. */
import { fromIso, isoOf } from '../../../../../dates/day.js';
import { formatDay, parseDay } from '../../../../../dates/tokens.js';
import { formatsOf } from '../../../../../i18n/formats.js';

/** @param seconds since 1970 @returns '' without them */
export function shownDay(seconds: unknown, lang: string): string {
  if (!seconds) return '';
  const day = fromIso(new Date(Number(seconds) * 1000).toISOString().slice(0, 10));
  return formatDay(day, formatsOf(lang).date, lang);
}

/** Seconds since 1970; null for what is no date. */
export function secondsOf(text: string, lang: string): number | null {
  const day = text ? parseDay(text, formatsOf(lang).date, lang, fromIso('2026-01-01')) : NaN;
  return Number.isFinite(day) ? Date.parse(isoOf(day)) / 1000 : null;
}
