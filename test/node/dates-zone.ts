/** Local days as this process sees them, whose time zone the test sets. Printed as JSON. */
import { addMonths, isoOf, localDay } from '../../src/dates/day.js';
import { formatDay, parseDay } from '../../src/dates/tokens.js';

const result: string[] = [];
/** Every hour of the days around changes of the clock, and of the ends of years. */
for (const [year, month, date] of [
  [2025, 3, 8],
  [2025, 3, 29],
  [2025, 10, 25],
  [2025, 11, 1],
  [2018, 11, 3],
  [2024, 2, 28],
  [2024, 12, 30],
] as const)
  for (let hour = 0; hour < 96; hour++) {
    const at = new Date(year, month - 1, date, hour);
    const day = localDay(at);
    const own = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const text = formatDay(day, 'DD.MM.YYYY', 'en');
    const isSame = isoOf(day) === own && parseDay(text, 'DD.MM.YYYY', 'en', 0) === day && addMonths(day, 0) === day;
    if (!isSame) result.push(`${own}: ${isoOf(day)}, ${text}`);
  }
console.log(JSON.stringify({ zone: new Date(2025, 6, 1).getTimezoneOffset(), result }));
