import type { Slice } from '../../behaviours/row-window.js';
import { classes, text, when } from '../../contract/text.js';
import { writeAttribute } from '../../core/write.js';
import type { Options } from './options.js';

const ITEM = 'control--select--list--item';

/** What the rows show. */
export interface RowsState {
  readonly options: Options;
  /** Index of the chosen option, -1 for none. */
  readonly selected: number;
  /** Index of the row that the keys stand on, -1 for none. */
  readonly active: number;
  readonly fallback: string;
  readonly titles: boolean;
  /** Words that stand for the rows when there are no options. */
  empty(): string;
}

/**
 * The rows of an open list. Written by hand, not by Lit: a row is three nodes of the native markup without markers between, and
 * scrolling fills the same rows again.
 */
export class ListRows {
  readonly #list: HTMLUListElement;
  #rows: HTMLElement[] = [];
  #gaps: [above: HTMLElement, below: HTMLElement] | undefined;
  #start = 0;

  constructor(list: HTMLUListElement) {
    this.#list = list;
  }

  /** Draws a part of a long list, with the space of the rest around it. */
  drawSlice(state: RowsState, { start, end, before, after }: Slice): void {
    const [above, below] = (this.#gaps ??= [this.#createGap(), this.#createGap()]);
    above.style.height = `${before}px`;
    below.style.height = `${after}px`;
    this.#draw(state, start, end);
  }

  /** Draws a list whole. */
  drawAll(state: RowsState): void {
    this.#gaps = undefined;
    this.#draw(state, 0, state.options.length);
    if (!state.options.length) this.#list.replaceChildren(this.#emptyRow(state.empty()));
  }

  /** The row of an index, null while it is out of sight. */
  at(index: number): HTMLElement | null {
    return this.#rows[index - this.#start] ?? null;
  }

  clear(): void {
    this.#rows = [];
    this.#gaps = undefined;
    this.#list.replaceChildren();
  }

  #draw(state: RowsState, start: number, end: number): void {
    const gaps = this.#gaps;
    const rows = Array.from({ length: end - start }, (_, at) => this.#rows[at] ?? this.#createRow());
    rows.forEach((row, at) => fill(row, state, start + at, gaps !== undefined));
    const children = gaps ? [gaps[0], ...rows, gaps[1]] : rows;
    const isSame = rows.length === this.#rows.length && this.#list.childElementCount === children.length;
    if (!isSame) this.#list.replaceChildren(...children);
    this.#rows = rows;
    this.#start = start;
  }

  #createGap(): HTMLElement {
    const gap = this.#element('li');
    gap.role = 'presentation';
    return gap;
  }

  #element(name: string): HTMLElement {
    return this.#list.ownerDocument.createElement(name);
  }

  #createRow(): HTMLElement {
    const row = this.#element('li');
    const inner = this.#element('span');
    row.setAttribute('part', 'item');
    row.role = 'option';
    inner.className = `${ITEM}-inner`;
    row.append(inner);
    return row;
  }

  #emptyRow(words: string): HTMLElement {
    const row = this.#createRow();
    row.removeAttribute('part');
    row.role = 'presentation';
    row.className = ITEM;
    row.firstElementChild!.textContent = words;
    return row;
  }
}

/** Fills a row. @param isPart the list is longer than what is drawn of it */
function fill(row: HTMLElement, { options, selected, active, fallback, titles }: RowsState, index: number, isPart: boolean): void {
  const { value, text: words, disabled, background, color } = options.at(index)!;
  const inner = row.firstElementChild as HTMLElement;
  const className = classes(
    ITEM, when(index === selected, `${ITEM}-selected`), when(fallback && value === fallback, `${ITEM}-default`),
    when(background, `${ITEM}-colored`), when(index === active, `${ITEM}-key_selected`),
  );
  if (row.className !== className) row.className = className;
  writeAttribute(row, 'data-index', String(index));
  writeAttribute(row, 'aria-selected', String(index === selected));
  writeAttribute(row, 'aria-disabled', when(disabled, 'true'));
  writeAttribute(row, 'data-disabled', when(disabled, 'disabled'));
  writeAttribute(row, 'aria-setsize', when(isPart, String(options.length)));
  writeAttribute(row, 'aria-posinset', when(isPart, String(index + 1)));
  writeAttribute(inner, 'title', when(titles, words));
  if (background || color || row.hasAttribute('style'))
    row.style.cssText = background || color ? `background-color:${safe(background)};color:${safe(color)}` : '';
  if (inner.textContent !== words) inner.textContent = words;
}

/** A colour that cannot bring further declarations with it. */
function safe(color: string): string {
  return text(color).replace(/[;{}]/g, '');
}
