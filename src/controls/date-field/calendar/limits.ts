import { addMonths, fromIso, type Day } from '../../../dates/day.js';

/** Days from one to another, both included. */
export type Span = readonly [from: Day, to: Day];

const FIRST = fromIso('0001-01-01');
const LAST = fromIso('9999-12-31');

/**
 * The days that may be chosen, as spans: one, or two around the days between that may not.
 * @param direction past, today-past, future, today-future; anything else limits nothing
 * @param blackout today, today-tomorrow, 5year
 * @param min NaN for none, as `max`
 */
export function spansOf(today: Day, direction: string, blackout: string, min?: Day, max?: Day): readonly Span[] {
  const offset = direction.startsWith('today') ? 0 : 1;
  const from = Math.max(min ?? FIRST, direction.endsWith('future') ? today + offset : FIRST);
  const to = Math.min(
    max ?? LAST,
    direction.endsWith('past') ? today - offset : LAST,
    blackout === '5year' ? addMonths(today, 60) : LAST,
  );
  if (!blackout.startsWith('today')) return [[from, to]];
  const after = today + blackout.split('-').length;
  const spans: Span[] = [
    [from, Math.min(to, today - 1)],
    [Math.max(from, after), to],
  ];
  return spans.filter(([start, end]) => start <= end);
}

/** True for a day that is in none of the spans. */
export const isOutside = (spans: readonly Span[], day: Day): boolean =>
  !spans.some(([from, to]) => day >= from && day <= to);

/** Spans as a text: `05.03.2025 – …`. */
export const spanText = (spans: readonly Span[], write: (day: Day) => string): string =>
  spans.map(([from, to]) => `${from > FIRST ? write(from) : '…'} – ${to < LAST ? write(to) : '…'}`).join(', ');
