import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { RowWindow } from './row-window.js';

/** Lists up to this length are drawn whole. */
const WHOLE = 50;

/** Heights of rows in pixels, until a row has been measured. */
export interface RowHeights {
  readonly option: number;
  readonly heading: number;
}

/** What the rows need of their list. */
export interface RowsOptions {
  readonly list: HTMLElement;
  readonly heights: RowHeights;
  /** Number of rows, now. */
  length(): number;
  /** True for a row that cannot be chosen, which may have a height of its own. */
  isHeading(index: number): boolean;
  /**
   * Draws a row: `data-index` and `role="option"` are asked for.
   * @param size number of all rows, when only a part of them is drawn
   */
  row(index: number, active: boolean, size: number | undefined): TemplateResult;
  /** Drawn when there is no row. */
  empty(): TemplateResult;
  /** The active row was drawn, or none is. */
  activated(row: HTMLElement | null): void;
}

/** The rows of a list box: draws those in sight, keeps the active one and brings it into sight. */
export class Rows {
  readonly #options: RowsOptions;
  #window: RowWindow | undefined;
  #heights: RowHeights;
  #active = -1;

  constructor(options: RowsOptions) {
    this.#options = options;
    this.#heights = options.heights;
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
    this.#active = active;
    this.#window = undefined;
    const long = this.#options.length() > WHOLE;
    if (long) this.#measureOut();
    this.draw();
    if (long && this.#measure()) {
      this.#measureOut();
      this.draw();
    }
  }

  /** Empties the list. */
  clear(): void {
    this.#active = -1;
    this.#window = undefined;
    render(nothing, this.#options.list);
  }

  #measureOut(): void {
    const { isHeading, length } = this.#options;
    this.#window = new RowWindow(length(), (index) => (isHeading(index) ? this.#heights.heading : this.#heights.option));
  }

  /** Takes the heights of the rows as the page's font makes them; true if they differ from what was used. */
  #measure(): boolean {
    const { list } = this.#options;
    const height = (selector: string, known: number): number =>
      list.querySelector(selector)?.getBoundingClientRect().height || known;
    const option = height('[role=option]:not([aria-disabled])', this.#heights.option);
    const heading = height('[role=option][aria-disabled]', this.#heights.heading);
    const differs = option !== this.#heights.option || heading !== this.#heights.heading;
    this.#heights = { option, heading };
    return differs;
  }

  /** Draws the rows in sight. */
  draw(): void {
    const { list, length, row, empty, activated } = this.#options;
    const all = length();
    if (!all) return void render(empty(), list);
    const { start, end, before, after } = this.#window?.slice(list.scrollTop, list.clientHeight) ?? { start: 0, end: all, before: 0, after: 0 };
    const rows = [];
    for (let index = start; index < end; index++) rows.push(row(index, index === this.#active, this.#window && all));
    render([gap(before), rows, gap(after)], list);
    activated(this.at(this.#active));
  }

  /** The drawn row of an index. */
  at(index: number): HTMLElement | null {
    return index < 0 ? null : this.#options.list.querySelector<HTMLElement>(`[data-index="${index}"]`);
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
    if (index < 0 || index === this.#active) return;
    this.#active = index;
    this.draw();
    if (reveal) this.reveal();
  }

  /** Scrolls the active row into sight, or to the middle. */
  reveal(middle = false): void {
    const { list } = this.#options;
    const row = this.#window ? null : this.at(this.#active);
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

/** The height of rows that are not drawn. */
function gap(height: number): TemplateResult | typeof nothing {
  return height ? html`<li role="presentation" .style=${`height:${height}px`}></li>` : nothing;
}
