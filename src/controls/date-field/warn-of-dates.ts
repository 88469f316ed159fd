import { warn } from '../../contract/warn.js';

const NAMES = ['min', 'max', 'today'] as const;

type Limits = HTMLElement & Readonly<Record<(typeof NAMES)[number], string>>;

/** Warns of limits that are no dates. For the development build. */
export function warnOfDates(field: Limits, isDate: (given: string) => boolean): void {
  for (const name of NAMES) {
    const given = field[name];
    if (given && !isDate(given))
      warn(`${field.localName}: ${name} "${given.slice(0, 40)}" is no date, and left out. Give YYYY-MM-DD.`);
  }
}
