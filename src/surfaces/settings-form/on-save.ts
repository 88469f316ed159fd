import { isPromise } from '../is-promise.js';
import { reasonsOf } from '../reasons.js';
import type { SaveData } from '../../sdk/widget.js';
import type { Report } from './fields.js';

/** What a widget said to being saved. */
export interface SaveAnswer {
  readonly agreed: boolean;
  /** Why not, in its own words; it may have none. */
  readonly reasons: readonly string[];
}

const AGREED: SaveAnswer = { agreed: true, reasons: [] };
const REFUSED: SaveAnswer = { agreed: false, reasons: [] };

/**
 * Calls `onSave`, which has to return true or a promise. A promise agrees with any value but false: those of the documentation
 * resolve with nothing. What the product does with other values is not known: they are refused.
 * @param callbacks called as their method
 * @param lenient takes undefined, too, as several widgets return
 */
export async function askOnSave(
  callbacks: { readonly onSave?: unknown },
  data: SaveData,
  lenient: boolean,
  report: Report,
): Promise<SaveAnswer> {
  try {
    const result = (callbacks as { onSave(data: SaveData): unknown }).onSave(data);
    if (isPromise(result)) return (await result) === false ? REFUSED : AGREED;
    if (result === true) return AGREED;
    if (result !== false) report(`onSave returned ${typeof result}. Return true, or a promise.`, 'not-true');
    return lenient && result === undefined ? AGREED : REFUSED;
  } catch (reason) {
    return { agreed: false, reasons: reasonsOf(reason) };
  }
}
