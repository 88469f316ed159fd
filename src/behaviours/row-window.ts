/** Rows drawn beyond each edge of the viewport, so that a wheel step shows no gap. */
const MARGIN = 4;

/** Which rows of a long list to draw, and the empty space before and after them in pixels. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Positions of the rows of a list whose rows have one of two heights. */
export class RowWindow {
  readonly #tops: Float64Array;

  /**
   * @param length number of rows
   * @param height height of a row in pixels
   */
  constructor(length: number, height: (index: number) => number) {
    this.#tops = new Float64Array(length + 1);
    for (let index = 0; index < length; index++) this.#tops[index + 1] = this.#tops[index]! + height(index);
  }

  get #length(): number {
    return this.#tops.length - 1;
  }

  /** Top of a row in pixels from the start of the list. */
  top(index: number): number {
    return this.#tops[Math.max(0, Math.min(index, this.#length))]!;
  }

  /** The row at a position. */
  at(position: number): number {
    let low = 0;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#tops[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The rows to draw for a scroll position and a viewport, in pixels. */
  slice(scroll: number, viewport: number): Slice {
    const start = Math.max(0, this.at(scroll) - MARGIN);
    const end = Math.min(this.#length, this.at(scroll + viewport) + 1 + MARGIN);
    return { start, end, before: this.top(start), after: this.top(this.#length) - this.top(end) };
  }
}
