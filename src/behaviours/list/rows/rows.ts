import { DrawnRows, type RowDrawing } from './drawn-rows.js';
import { RowWindow, type Heights } from './row-window.js';

/** Lists up to this length are drawn whole. */
const WHOLE = 50;
/** Height of a list in pixels until it has a box. */
const HEIGHT = 211;

/** Options by index, whatever they are. */
export interface Listed {
  readonly length: number;
  /**
   * Indices of those that may have a height of their own, ascending; asked for in long lists only. One that stands twice is
   * higher than an option by twice as much.
   */
  readonly headings: readonly number[];
}

/** What the rows need of their list. */
export interface RowsOptions extends RowDrawing {
  readonly list: HTMLElement;
  /** Row heights in pixels until a row has been measured: an option, a heading. */
  readonly heights: Heights;
  /** What there is to list, now. */
  options(): Listed;
  /** What stands in a list without rows. */
  empty(): HTMLElement;
  /** The active row was drawn, or none is. */
  activated(row: HTMLElement | null): void;
}

/** The rows of a list box: draws those in sight, keeps the active one and brings it into sight. */
export class Rows {
  readonly #options: RowsOptions;
  readonly #drawn: DrawnRows;
  #window: RowWindow | undefined;
  #heights: Heights;
  #active = -1;

  constructor(options: RowsOptions) {
    this.#options = options;
    this.#heights = options.heights;
    this.#drawn = new DrawnRows(options.list, options);
    options.list.addEventListener('scroll', () => this.#window && this.draw(), { passive: true });
  }

  /** Index of the row that the keys stand on, -1 for none. */
  get active(): number {
    return this.#active;
  }

  /** Number of rows that a page step moves by. */
  get page(): number {
    return Math.max(1, Math.floor(this.#options.list.clientHeight / this.#heights.option) - 1);
  }

  /** Draws the list anew, for options that are new or a list that has just got a box. */
  fill(active: number): void {
    const options = this.#options.options();
    const { length } = options;
    const headings = length > WHOLE ? options.headings : undefined;
    const wasEmpty = this.#drawn.isEmpty;
    this.#active = active;
    const drawAnew = (): void => {
      this.#window = headings && new RowWindow(length, headings, this.#heights);
      this.draw();
    };
    drawAnew();
    if (!this.#window) return;
    const isOther = this.#measure(this.#window);
    if (isOther || (wasEmpty && this.#options.list.clientHeight > HEIGHT)) drawAnew();
  }

  /** Empties the list. */
  clear(): void {
    this.#active = -1;
    this.#window = undefined;
    this.#drawn.clear();
  }

  /** Takes the heights of the rows as the page's font makes them; true if they differ from what was used. */
  #measure(window: RowWindow): boolean {
    const rows = [...this.#options.list.querySelectorAll<HTMLElement>('[data-index]')];
    const height = (times: number, known: number): number =>
      rows.find((row) => window.times(Number(row.dataset['index'])) === times)?.getBoundingClientRect().height || known;
    const { option, heading } = this.#heights;
    this.#heights = { option: height(0, option), heading: height(1, heading) };
    return option !== this.#heights.option || heading !== this.#heights.heading;
  }

  /** Draws the rows in sight. */
  draw(): void {
    const { list, options, empty, activated } = this.#options;
    const { length } = options();
    if (!length) this.#drawn.clear(empty());
    else if (!this.#window) this.#drawn.drawAll(length, this.#active);
    else {
      // A list without rows has no height of its own: it would be laid out for nothing.
      const slice = this.#drawn.isEmpty
        ? this.#window.slice(0, HEIGHT)
        : this.#window.slice(list.scrollTop, list.clientHeight || HEIGHT);
      this.#drawn.drawSlice(slice, length, this.#active);
    }
    activated(this.#drawn.at(this.#active));
  }

  /** Index of the row that an event happened in, -1 for none. */
  indexOf(event: Event): number {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    return row ? Number(row.dataset['index']) : -1;
  }

  /**
   * Makes a row the active one.
   * @param reveal false leaves the list where it is, for a row that is under the mouse
   */
  activate(index: number, reveal = true): void {
    if (index < 0) return;
    if (index !== this.#active) {
      this.#active = index;
      this.draw();
    }
    if (reveal) this.reveal();
  }

  /** Scrolls the active row into sight, or to the middle. */
  reveal(middle = false): void {
    const { list } = this.#options;
    const row = this.#window ? null : this.#drawn.at(this.#active);
    if (this.#active < 0 || !(row || this.#window)) return;
    const top = row ? row.offsetTop : this.#window!.top(this.#active);
    const height = row ? row.offsetHeight : this.#window!.top(this.#active + 1) - top;
    const view = list.clientHeight;
    let scroll = list.scrollTop;
    if (middle) scroll = top - (view - height) / 2;
    else if (top < scroll) scroll = top;
    else if (top + height > scroll + view) scroll = top + height - view;
    if (scroll === list.scrollTop) return;
    list.scrollTop = scroll;
    if (this.#window) this.draw();
  }
}
