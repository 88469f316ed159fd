/** Days as the account writes them. */
import { fromIso } from '../../../dates/day.js';
import { formatDay } from '../../../dates/tokens.js';
import { formatsOf } from '../../../i18n/formats.js';

/** @param seconds since 1970 @returns '' without them */
export function shownDay(seconds: unknown, lang: string): string {
  if (!seconds) return '';
  const day = fromIso(new Date(Number(seconds) * 1000).toISOString().slice(0, 10));
  return formatDay(day, formatsOf(lang).date, lang);
}
