import { text, when } from '../../contract/markup/text.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { SuggestItem } from './contract.js';
import { textOf } from './found.js';

const ITEM = 'control--suggest--list--item';

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

/** A row with a message in the place of items. */
export function messageRow(list: HTMLElement, words: string): HTMLElement {
  const row = createRow(list);
  row.removeAttribute('part');
  row.ariaDisabled = 'true';
  row.className = `${ITEM} ${ITEM}-message`;
  row.firstElementChild!.textContent = words;
  return row;
}

/** How an item stands in the list. */
export interface RowPlace {
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly isDisabled: boolean;
  /** Where it matches what was typed. */
  readonly match: readonly [start: number, end: number] | undefined;
}

/** Writes an item into a row, whatever stood there. */
export function fillRow(
  row: HTMLElement,
  item: SuggestItem,
  { isChosen, isMarked, isDisabled, match }: RowPlace,
): void {
  const words = textOf(item);
  const inner = row.firstElementChild as HTMLElement;
  writeClass(row, ITEM, when(isMarked, `${ITEM}-selected`), text(item.custom_class));
  writeAttribute(row, 'aria-selected', String(isChosen));
  writeAttribute(row, 'aria-disabled', when(isDisabled, 'true'));
  writeAttribute(inner, 'title', words);
  if (match && match[1]) inner.replaceChildren(...marked(row.ownerDocument, words, match));
  else if (inner.textContent !== words || inner.firstElementChild) inner.textContent = words;
}

function marked(document: Document, words: string, [start, end]: readonly [number, number]): Array<Node | string> {
  const bold = document.createElement('b');
  bold.textContent = words.slice(start, end);
  return [words.slice(0, start), bold, words.slice(end)].filter(Boolean);
}
