import { fromIso, localDay, type Day } from '../../dates/day.js';

/** Today: as it was given, else by the user's clock. Nothing else of the control asks the clock. */
export function todayOf(given = ''): Day {
  const day = fromIso(given);
  return Number.isNaN(day) ? localDay(new Date()) : day;
}
