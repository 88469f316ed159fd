import { matching, type Matching } from '../../behaviours/search/begins-with.js';

const NAME = 'control--suggest--list';
const OPENED = `${NAME}-opened`;
const ITEM = `${NAME}--item`;
const SELECTED = `${ITEM}-selected`;
const INERT = 'js--suggest-item--not-selectable';

/** The parts of a native field with suggestions. */
export class SuggestParts {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;

  constructor(root: HTMLElement, input: HTMLInputElement, list: HTMLElement) {
    this.root = root;
    this.input = input;
    this.list = list;
  }

  /** The control around an element; undefined where markup is missing. */
  static around(element: Element): SuggestParts | undefined {
    const root = element.closest<HTMLElement>('.control--suggest');
    const input = root?.querySelector<HTMLInputElement>('.control--suggest--input');
    const list = root?.querySelector<HTMLElement>('.js-control--suggest--list');
    return root && input && list ? new SuggestParts(root, input, list) : undefined;
  }

  get isInline(): boolean {
    return this.input.classList.contains('js-control--suggest--input');
  }
  get isOpen(): boolean {
    return this.list.classList.contains(OPENED);
  }
  get rows(): HTMLElement[] {
    return Array.from(this.list.querySelectorAll<HTMLElement>(`.${ITEM}`));
  }
  get #shown(): HTMLElement[] {
    return this.rows.filter((row) => row.style.display !== 'none');
  }
  /** The marked row, if it shows. */
  get marked(): HTMLElement | undefined {
    return this.#shown.find((row) => row.classList.contains(SELECTED));
  }
  /** How texts are compared with what was typed. */
  get matching(): Matching {
    const { root, input } = this;
    return matching(input.value, input.dataset['type'] ?? '', root.classList.contains('js-substr-search'));
  }

  static isInert(row: Element): boolean {
    return row.classList.contains(INERT);
  }

  /** Shows all rows, or those that match what was typed. */
  filter(matches?: Matching): void {
    for (const row of this.rows)
      row.style.display = !matches || matches.fits(matches.fold(row.textContent ?? '')) ? '' : 'none';
  }

  /** True while any row shows. */
  get hasShown(): boolean {
    return this.#shown.length > 0;
  }

  open(): void {
    const { list, root } = this;
    list.classList.remove(NAME, 'at-top');
    list.classList.add(OPENED);
    root.style.zIndex = '12';
    const view = list.ownerDocument.defaultView!;
    if (list.getBoundingClientRect().bottom > view.innerHeight) list.classList.add('at-top');
  }

  close(): void {
    this.list.classList.remove(OPENED, 'at-top');
    this.list.classList.add(NAME);
    this.root.style.zIndex = '';
  }

  mark(chosen: Element): void {
    for (const row of this.rows) row.classList.toggle(SELECTED, row === chosen);
  }

  /** Moves the mark over the rows that show, not around the ends. */
  move(step: 1 | -1): void {
    const rows = this.#shown.filter((row) => !SuggestParts.isInert(row));
    const { marked, list } = this;
    const at = marked ? rows.indexOf(marked) + step : step > 0 ? 0 : rows.length - 1;
    const row = rows[Math.max(0, Math.min(at, rows.length - 1))];
    if (!row) return;
    this.mark(row);
    const bottom = row.offsetTop + row.offsetHeight - list.clientHeight;
    list.scrollTop = Math.min(Math.max(list.scrollTop, bottom), row.offsetTop);
  }
}
