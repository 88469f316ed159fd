/** A call of a widget's callback. */

export type Ended = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

/** What a call is after ten seconds without an end. */
export const HUNG = 'hung';

export interface Called {
  /** `CODE.callback`. */
  readonly label: string;
  /** False: the widget has no such callback. */
  readonly exists: boolean;
  /** What the callback returned; undefined when it threw. */
  readonly value: unknown;
  /** It ended at once by throwing. */
  readonly threw: boolean;
  /** What it threw. */
  readonly error?: unknown;
  /** How it ended, a promise awaited; stays open while the widget's promise does, and is never rejected. */
  readonly ended: Promise<Ended>;
  /** The same; `hung` after ten seconds. */
  readonly patient: Promise<Ended | typeof HUNG>;
}

export const isTrue = (ended: Ended | typeof HUNG): boolean => ended !== HUNG && ended.ok && ended.value === true;
