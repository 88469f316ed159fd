import { text, when } from '../../contract/markup/text.js';
import { parseTemplate } from '../../core/parse-template.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { MultiselectItem } from './contract.js';

const ITEM = 'amo-multiselect__item';
const ROW = '<li part="item" role="option"><span class="amo-multiselect__text"></span></li>';

/** An empty row of the list. */
export function createRow(): HTMLElement {
  return parseTemplate(ROW).firstElementChild as HTMLElement;
}

/** A row that says that there are none. */
export function emptyRow(words: string): HTMLElement {
  const row = createRow();
  row.removeAttribute('part');
  row.className = 'amo-multiselect__empty';
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
