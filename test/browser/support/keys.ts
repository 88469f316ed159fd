/** Tables of keys: a start, keys, and what is there then. */
import { expect } from '@open-wc/testing';
import type { AmoSelect } from '../../../src/entries/index.js';
import { press } from './commands.js';

/** What a user meets in a select: its value, an open list, the text of the active option, the focus. */
export interface SelectView {
  value: string;
  open: boolean;
  active: string;
  focus: boolean;
}

const button = (select: AmoSelect): HTMLButtonElement => select.shadowRoot!.querySelector('[role=combobox]')!;

export function view(select: AmoSelect): SelectView {
  const active = button(select).ariaActiveDescendantElement;
  const marked = select.shadowRoot!.querySelector('.control--select--list--item-key_selected');
  expect(marked === active, 'the row that looks active is the one that is announced').to.equal(true);
  return {
    value: select.value,
    open: select.matches(':state(open)'),
    active: active?.textContent?.trim() ?? '',
    focus: document.activeElement === select,
  };
}

/** A row: keys with spaces between (`Space` is the space bar), and what changes against the start. */
export type KeyRow = readonly [keys: string, then: Partial<SelectView>, title?: string];

/** Presses keys of a table; a word of letters in quotes is typed. */
export async function pressAll(keys: string): Promise<void> {
  const words = keys.split(' ').filter(Boolean);
  await press(...words.map((key) => key.replace('Space', ' ')));
}
