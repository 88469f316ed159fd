import { text, when } from '../../contract/markup/text.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { Options } from './options.js';

const ITEM = 'control--select--list--item';

/** What the rows of a list show of their select. */
export interface RowState {
  /** Index of the chosen option, -1 for none. */
  readonly selected: number;
  readonly fallback: string;
  readonly titles: boolean;
}

/** An empty row: the nodes of the native markup. */
export function createRow({ ownerDocument }: HTMLElement): HTMLElement {
  const row = ownerDocument.createElement('li');
  const inner = ownerDocument.createElement('span');
  row.setAttribute('part', 'item');
  row.role = 'option';
  inner.className = `${ITEM}-inner`;
  row.append(inner);
  return row;
}

/** A row that says that there are none. */
export function emptyRow(list: HTMLElement, words: string): HTMLElement {
  const row = createRow(list);
  row.removeAttribute('part');
  row.ariaDisabled = 'true';
  row.className = ITEM;
  row.firstElementChild!.textContent = words;
  return row;
}

/** Writes an option into a row, whatever stood there. */
export function fillRow(row: HTMLElement, options: Options, index: number, isActive: boolean, state: RowState): void {
  const { option, disabled, bg_color: background, text_color: color } = options.item(index);
  const { selected, fallback, titles } = state;
  const words = text(option);
  const inner = row.firstElementChild as HTMLElement;
  writeClass(
    row,
    ITEM,
    when(index === selected, `${ITEM}-selected`),
    when(fallback && options.value(index) === fallback, `${ITEM}-default`),
    when(background, `${ITEM}-colored`),
    when(isActive, `${ITEM}-key_selected`),
  );
  writeAttribute(row, 'aria-selected', String(index === selected));
  writeAttribute(row, 'aria-disabled', when(disabled, 'true'));
  writeAttribute(row, 'data-disabled', when(disabled, 'disabled'));
  writeAttribute(inner, 'title', when(titles, words));
  if (background || color || row.hasAttribute('style'))
    row.style.cssText = background || color ? `background-color:${safe(background)};color:${safe(color)}` : '';
  if (inner.textContent !== words) inner.textContent = words;
}

/** A colour that cannot bring further declarations with it. */
function safe(color: unknown): string {
  return text(color).replace(/[;{}]/g, '');
}
