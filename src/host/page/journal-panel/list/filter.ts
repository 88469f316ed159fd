import type { Entry } from '../../../journal/entry.js';

/** What is shown; empty: all. */
export interface Filter {
  readonly widget: string;
  readonly kind: string;
  /** The least level: `warning` shows errors, too. */
  readonly level: string;
  /** Words that have to be somewhere in the entry. */
  readonly text: string;
}

export const ALL: Filter = { widget: '', kind: '', level: '', text: '' };
const LEVELS = ['info', 'warning', 'error'];

const texts = new WeakMap<object, string>();

/** All that an entry says, in small letters. */
function textOf(entry: Entry): string {
  // What is added to an entry later is another object.
  let text = texts.get(entry.detail);
  if (text === undefined) {
    text = JSON.stringify([entry.kind, entry.widget, entry.name, entry.detail]).toLowerCase();
    texts.set(entry.detail, text);
  }
  return text;
}

/** The entries that a filter lets through. */
export function filtered(entries: readonly Entry[], { widget, kind, level, text }: Filter): readonly Entry[] {
  const least = LEVELS.indexOf(level);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (!widget || (entry.widget ?? '-') === widget) &&
      (!kind || entry.kind === kind) &&
      LEVELS.indexOf(entry.level) >= least &&
      words.every((word) => textOf(entry).includes(word)),
  );
}
