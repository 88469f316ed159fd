/** Days and moments as the language of the page writes them. */
import { fromIso, localDay } from '../../../dates/day.js';
import { formatDay } from '../../../dates/tokens.js';
import { formatsOf } from '../../../i18n/formats.js';

/** @param seconds since 1970 @returns '' without them */
export function shownDay(seconds: unknown, lang: string): string {
  if (!seconds) return '';
  const day = fromIso(new Date(Number(seconds) * 1000).toISOString().slice(0, 10));
  return formatDay(day, formatsOf(lang).date, lang);
}

/** A moment in the user's own time: day, hour and minute. @param seconds since 1970 @returns '' without them */
export function shownMoment(seconds: unknown, lang: string): string {
  if (!seconds) return '';
  const at = new Date(Number(seconds) * 1000);
  const { date, time } = formatsOf(lang);
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: time.includes('A') };
  return `${formatDay(localDay(at), date, lang)} ${new Intl.DateTimeFormat(lang, clock).format(at)}`;
}
