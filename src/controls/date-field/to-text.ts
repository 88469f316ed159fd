import { text } from '../../contract/markup/text.js';
import { isoOf, localDay } from '../../dates/day.js';

/** Seconds up to here, milliseconds from here on: the year 5138, or March 1973. */
const SECONDS = 1e11;

/** A value as scripts write it, as a text: a Date, a number of seconds or milliseconds, two of them for a range. */
export function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(' - ');
  const isDate = Object.prototype.toString.call(value) === '[object Date]'; // of any window
  if (!isDate && typeof value !== 'number') return text(value);
  const at = Number(value);
  const day = localDay(new Date(isDate || Math.abs(at) >= SECONDS ? at : at * 1000));
  return Number.isNaN(day) ? text(value) : isoOf(day);
}
