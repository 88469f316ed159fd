/** A day of the calendar, counted from 1970-01-01. It has no time and no zone; NaN is no day. Years 1 to 9999. */
export type Day = number;

const LENGTH = 864e5;

/** The day as an instant, midnight in UTC: for `Intl` and the like, which are told to use UTC. */
export const utcOf = (day: Day): Date => new Date(day * LENGTH);

/** `2025-03-05`. */
export const isoOf = (day: Day): string => utcOf(day).toISOString().slice(0, 10);

/** The day of `2025-03-05`; NaN for anything else, and for a day that does not exist. */
export function fromIso(text: string): Day {
  const day = Date.parse(text) / LENGTH;
  return Number.isInteger(day) && isoOf(day) === text && text > '0001' ? day : NaN;
}

/** A number as it stands in a date. */
export const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** A day by year, month (1 to 12) and day of the month; NaN for one that does not exist: 31.02. */
export const dayOf = (year: number, month: number, date: number): Day =>
  fromIso(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);

/** Year, month (1 to 12) and day of the month. */
export const partsOf = (day: Day): number[] => isoOf(day).split('-').map(Number);

/** The day on which an instant falls on the clock of this computer. */
export const localDay = (at: Date): Day => dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());

/** The same day some months on, or the last one of a shorter month; the day itself where the years end. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day) as [number, number, number];
  const months = year * 12 + month - 1 + count;
  for (let last = date; last > date - 4; last--) {
    const found = dayOf(Math.floor(months / 12), (months % 12) + 1, last);
    if (!Number.isNaN(found)) return found;
  }
  return day;
}

/** The first day of the week. @param firstDay 0 for a week from Sunday, 1 from Monday */
export const weekOf = (day: Day, firstDay: number): Day => day - ((utcOf(day).getUTCDay() - firstDay + 7) % 7);

/** The first of the month. */
export const monthOf = (day: Day): Day => day - partsOf(day)[2]! + 1;

/** The first of the 42 days that a month is shown with: six weeks, whole. */
export const gridOf = (day: Day, firstDay: number): Day => weekOf(monthOf(day), firstDay);
