import { monthOf, type Day } from '../../../dates/day.js';
import { isOutside, type Span } from './limits.js';

/** What the looks of days depend on. */
export interface DaysView {
  /** The chosen day, or the first and the last of a range, the earlier first; none. */
  readonly days: readonly Day[];
  readonly isRange: boolean;
  readonly today: Day;
  /** The days that may be chosen. */
  readonly spans: readonly Span[];
}

/** The native classes of a day. @param shown any day of the month that is shown */
export function dayClass(day: Day, shown: Day, { days, isRange, today, spans }: DaysView): string {
  const [start, end] = days;
  let result = monthOf(day) === monthOf(shown) ? 'k-in-month' : 'k-out-of-month';
  result += isOutside(spans, day) ? ' k-disabled' : ' k-active';
  if (days.includes(day)) result += ' k-selected';
  if (isRange && day === start) result += ' k-range-start';
  if (isRange && day === end) result += ' k-range-end';
  if (day > start! && day < end!) result += ' k-range';
  return day === today ? `${result} k-today` : result;
}
