import { escape, text } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';

declare const __DEV__: boolean;

/** Stands where a control was asked for that nobody draws: an empty box, visible without any style, never submitted. */
export function placeholder(name: unknown, known: readonly string[]): string {
  const printed = text(name);
  if (__DEV__) warn(`no control is named "${printed.slice(0, 40)}". Known: ${known.join(', ')}.`);
  return `<input class="amo-unknown-control" type="text" disabled title="${escape(printed)}">`;
}
