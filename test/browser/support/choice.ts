/** A choice of two, and what a user and a form see of a select. */
import type { AmoSelect } from '../../../src/entries/index.js';

export const OPTIONS = '<option value="a">Alpha</option><option value="b">Beta</option>';
export const ITEMS = [
  { id: 'a', option: 'Alpha' },
  { id: 'b', option: 'Beta' },
];

/** The button of a select. */
export const comboboxOf = (select: AmoSelect): HTMLButtonElement =>
  select.shadowRoot!.querySelector('[role=combobox]')!;

/** The text that a select shows. */
export const shown = (select: AmoSelect): string => comboboxOf(select).textContent!.trim();

/** What a form sends, in whatever document it is. */
export function sent(form: HTMLFormElement): string {
  const { FormData: Data } = form.ownerDocument.defaultView as unknown as typeof globalThis;
  return [...new Data(form)].map((entry) => entry.join('=')).join('&');
}
