import { text, when } from '../../contract/markup/text.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { SuggestItem } from './contract.js';

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
  /** Its text. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly isDisabled: boolean;
  /** Where it matches what was typed. */
  readonly match: readonly [start: number, end: number] | undefined;
}

/** Writes an item into a row, whatever stood there. */
export function fillRow(
  row: HTMLElement,
  { custom_class }: SuggestItem,
  { words, isChosen, isMarked, isDisabled, match }: RowPlace,
): void {
  const inner = row.firstElementChild as HTMLElement;
  writeClass(row, ITEM, when(isMarked, `${ITEM}-selected`), text(custom_class));
  writeAttribute(row, 'aria-selected', String(isChosen));
  writeAttribute(row, 'aria-disabled', when(isDisabled, 'true'));
  writeAttribute(inner, 'title', words);
  if (match?.[1]) markMatch(inner, words, match);
  else if (inner.textContent !== words || inner.firstElementChild) inner.textContent = words;
}

function markMatch(inner: HTMLElement, words: string, [start, end]: readonly [number, number]): void {
  const bold = inner.ownerDocument.createElement('b');
  bold.textContent = words.slice(start, end);
  inner.replaceChildren(words.slice(0, start), bold, words.slice(end));
}
