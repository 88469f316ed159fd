import { writeAttribute } from '../../../core/write.js';
import type { Slice } from './row-window.js';

/** How the rows of a list are made and filled. */
export interface RowDrawing {
  /** Makes an empty row; `role="option"` is asked for. */
  create(): HTMLElement;
  /**
   * Writes the content of a row.
   * @param isActive the keys stand on it
   */
  fill(row: HTMLElement, index: number, isActive: boolean): void;
}

/**
 * The rows of a list that are on the page. Written by hand: a row has no markers between its nodes, and
 * scrolling fills the same rows again.
 */
export class DrawnRows {
  readonly #list: HTMLElement;
  readonly #drawing: RowDrawing;
  #rows: HTMLElement[] = [];
  /** Is copied for each row. */
  #blank: HTMLElement | undefined;
  #gaps: readonly [above: HTMLElement, below: HTMLElement] | undefined;
  #start = 0;

  constructor(list: HTMLElement, drawing: RowDrawing) {
    this.#list = list;
    this.#drawing = drawing;
  }

  /** Draws a part of a long list, with the space of the rest around it. @param length number of all rows */
  drawSlice({ start, end, before, after }: Slice, length: number, active: number): void {
    const [above, below] = (this.#gaps ??= [this.#createGap(), this.#createGap()]);
    above.style.height = `${before}px`;
    below.style.height = `${after}px`;
    this.#draw(start, end, active, length);
  }

  /** Draws a list whole. */
  drawAll(length: number, active: number): void {
    if (this.#gaps) this.clear(); // its rows carry their places
    this.#draw(0, length, active);
  }

  get isEmpty(): boolean {
    return !this.#rows.length;
  }

  /** The row of an index, null while it is out of sight. */
  at(index: number): HTMLElement | null {
    return this.#rows[index - this.#start] ?? null;
  }

  /** Takes all rows away; what is given stands in their place. */
  clear(...instead: HTMLElement[]): void {
    this.#rows = [];
    this.#gaps = undefined;
    this.#list.replaceChildren(...instead);
  }

  /** @param length number of all rows, if these are a part */
  #draw(start: number, end: number, active: number, length?: number): void {
    const { create, fill } = this.#drawing;
    const blank = (this.#blank ??= create());
    const rows = Array.from(
      { length: end - start },
      (_, at) => this.#rows[at] ?? (blank.cloneNode(true) as HTMLElement),
    );
    rows.forEach((row, at) => {
      writeAttribute(row, 'data-index', String(start + at));
      fill(row, start + at, start + at === active);
      if (length === undefined) return;
      writeAttribute(row, 'aria-setsize', String(length));
      writeAttribute(row, 'aria-posinset', String(start + at + 1));
    });
    const gaps = this.#gaps;
    const children = gaps ? [gaps[0], ...rows, gaps[1]] : rows;
    const isSame = rows.length === this.#rows.length && this.#list.childElementCount === children.length;
    if (!isSame) this.#list.replaceChildren(...children);
    this.#rows = rows;
    this.#start = start;
  }

  #createGap(): HTMLElement {
    // A browser that keeps rows in their place follows them as they are filled anew, further with each scroll.
    this.#list.style.setProperty('overflow-anchor', 'none');
    const gap = this.#list.ownerDocument.createElement('li');
    gap.role = 'presentation';
    return gap;
  }
}
