import { text, when } from '../../contract/markup/text.js';
import { parseTemplate } from '../../core/parse-template.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { SelectProps } from './contract.js';
import type { Options } from './options.js';

const ITEM = 'control--select--list--item';
const ROW = `<li part="item" role="option"><span class="${ITEM}-inner"></span></li>`;

/** An empty row: the nodes of the native markup. */
export function createRow(): HTMLElement {
  return parseTemplate(ROW).firstElementChild as HTMLElement;
}

/** A row that says that there are none. */
export function emptyRow(words: string): HTMLElement {
  const row = createRow();
  row.removeAttribute('part');
  row.ariaDisabled = 'true';
  row.className = ITEM;
  row.firstElementChild!.textContent = words;
  return row;
}

/** What the rows show of their select. */
export type RowOwner = Pick<SelectProps, 'default' | 'noTitles'>;

/** An option, and how it stands. */
export interface RowPlace {
  readonly options: Options;
  readonly index: number;
  readonly isChosen: boolean;
  readonly isActive: boolean;
}

/** Writes an option into a row, whatever stood there. */
export function fillRow(row: HTMLElement, select: RowOwner, { options, index, isChosen, isActive }: RowPlace): void {
  const item = options.item(index);
  const words = text(item.option);
  const background = text(item.bg_color);
  const color = text(item.text_color);
  const inner = row.firstElementChild as HTMLElement;
  writeClass(
    row,
    ITEM,
    when(isChosen, `${ITEM}-selected`),
    when(select.default && options.value(index) === select.default, `${ITEM}-default`),
    when(background, `${ITEM}-colored`),
    when(isActive, `${ITEM}-key_selected`),
  );
  writeAttribute(row, 'aria-selected', String(isChosen));
  writeAttribute(row, 'aria-disabled', when(item.disabled, 'true'));
  writeAttribute(row, 'data-disabled', when(item.disabled, 'disabled'));
  writeAttribute(inner, 'title', when(!select.noTitles, words));
  if (background || color || row.hasAttribute('style'))
    row.style.cssText = background || color ? `background-color:${safe(background)};color:${safe(color)}` : '';
  if (inner.textContent !== words) inner.textContent = words;
}

/** A colour that cannot bring further declarations with it. */
function safe(color: string): string {
  return color.replace(/[;{}]/g, '');
}
