import type { Journal } from '../../../journal/journal.js';
import type { Level } from '../../../journal/entry.js';

/** A rule of the product that a widget breaks. */
export interface Breach {
  readonly widget: string;
  /** Name of the rule: `callbacks-missing`, `not-true` … */
  readonly name: string;
  /** Culprit and remedy. */
  readonly message: string;
  readonly level?: Level;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export function reportBreach(journal: Journal, { widget, name, message, level = 'warning', detail }: Breach): void {
  journal.report({ level, kind: 'contract', widget, name, detail: { message, ...detail } });
}
