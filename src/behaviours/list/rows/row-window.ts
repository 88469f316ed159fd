/** Rows drawn beyond each edge of the viewport, so that a wheel step shows no gap. */
const MARGIN = 4;

/** Which rows of a long list to draw, and the empty space before and after them in pixels. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Heights of rows in pixels. */
export interface Heights {
  readonly option: number;
  readonly heading: number;
}

/** Positions of the rows of a list that has options and, some, headings: worked out when asked for, so length costs nothing. */
export class RowWindow {
  readonly #length: number;
  readonly #headings: readonly number[];
  readonly #heights: Heights;

  /**
   * @param length number of rows
   * @param headings indices of the headings, ascending
   */
  constructor(length: number, headings: readonly number[], heights: Heights) {
    this.#length = length;
    this.#headings = headings;
    this.#heights = heights;
  }

  /** Top of a row in pixels from the start of the list. */
  top(index: number): number {
    const row = Math.max(0, Math.min(index, this.#length));
    const { option, heading } = this.#heights;
    return row * option + this.#headingsBefore(row) * (heading - option);
  }

  /** How often a row stands among the headings. */
  times(index: number): number {
    return this.#headingsBefore(index + 1) - this.#headingsBefore(index);
  }

  #headingsBefore(row: number): number {
    return firstWhere(this.#headings.length, (at) => this.#headings[at]! >= row);
  }

  /** The row at a position. */
  at(position: number): number {
    return Math.max(0, firstWhere(this.#length, (index) => this.top(index) > position) - 1);
  }

  /** The rows to draw for a scroll position and a viewport, in pixels. */
  slice(scroll: number, viewport: number): Slice {
    const start = Math.max(0, this.at(scroll) - MARGIN);
    const end = Math.min(this.#length, this.at(scroll + viewport) + 1 + MARGIN);
    return { start, end, before: this.top(start), after: this.top(this.#length) - this.top(end) };
  }
}

/** The first index below a length for which a condition holds that holds for all after it; the length if for none. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
