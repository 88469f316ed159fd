import { text, when } from '../../contract/markup/text.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { MultiselectItem } from './contract.js';

const ITEM = 'amo-multiselect__item';

/** An empty row of the list. */
export function createRow({ ownerDocument }: HTMLElement): HTMLElement {
  const row = ownerDocument.createElement('li');
  const words = ownerDocument.createElement('span');
  row.setAttribute('part', 'item');
  row.role = 'option';
  words.className = 'amo-multiselect__text';
  row.append(words);
  return row;
}

/** A row that says that there are none. */
export function emptyRow({ ownerDocument }: HTMLElement, words: string): HTMLElement {
  const row = ownerDocument.createElement('li');
  row.className = 'amo-multiselect__empty';
  row.role = 'option';
  row.ariaDisabled = 'true';
  row.textContent = words;
  return row;
}

/** Writes an option into a row, whatever stood there. @param chosen ids of the chosen options */
export function fillRow(
  row: HTMLElement,
  item: MultiselectItem | undefined,
  isActive: boolean,
  chosen: ReadonlySet<string>,
): void {
  const words = text(item?.value);
  const inner = row.firstElementChild!;
  writeClass(row, ITEM, when(isActive, `${ITEM}_active`));
  writeAttribute(row, 'aria-selected', String(chosen.has(text(item?.id))));
  writeAttribute(row, 'aria-disabled', when(item?.disabled, 'true'));
  if (inner.textContent !== words) inner.textContent = words;
}
