/** How the account writes dates: `APP.system`. */
import type { AppFormats } from '../../../../sdk/app/observed.js';
import type { AccountSnapshot } from '../../services/snapshot.js';

/** Patterns of PHP's `date`, in moment's tokens. */
const TOKENS: Readonly<Record<string, string>> = { d: 'DD', m: 'MM', Y: 'YYYY', H: 'HH', i: 'mm', s: 'ss' };
const moment = (pattern: string): string => pattern.replace(/[dmYHis]/g, (letter) => TOKENS[letter]!);

export function systemFormats({ current }: AccountSnapshot): Required<AppFormats> {
  const date = moment(String(current.date_format ?? 'd.m.Y'));
  const date_short = date.replace(/[./-]?YYYY/, '');
  const time = 'HH:mm';
  const full = `${date} ${time}`;
  return {
    timezone: current.timezone ?? 'Europe/Moscow',
    timezone_offset: String(current.timezoneoffset ?? '+03:00'),
    format: { date: { date, date_short, full, time }, time: { time, full: `${time}:ss` } },
    date: { date, date_short, full },
    time,
  };
}
