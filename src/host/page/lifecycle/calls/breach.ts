import type { Level } from '../../../journal/entry.js';
import type { Journal } from '../../../journal/journal.js';
import { violation, type RuleName } from '../../../journal/violations.js';

/** A rule of the product that a widget breaks. */
export interface Breach {
  readonly widget: string;
  readonly name: RuleName;
  /** What the words of the rule are filled in with. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What happened, in place of the rule's own words. */
  readonly message?: string;
  /** In place of the rule's. */
  readonly level?: Level;
}

export function reportBreach(journal: Journal, { widget, name, values, message, level }: Breach): void {
  const report = violation(name, widget, values);
  const detail = { ...report.detail, ...(message !== undefined && { message }) };
  journal.report({ ...report, ...(level !== undefined && { level }), detail });
}
