import { fit, Popup, type Place } from '../../behaviours/popup.js';
import { RowWindow, type Heights } from '../../behaviours/row-window.js';
import { sameName } from '../../core/labels.js';
import { ListRows, type RowsState } from './rows.js';

const OPENED = 'control--select--list-opened';
/** Lists up to this length are drawn whole. */
const WHOLE = 50;
/** How far the opened list stands to the left of its button, in pixels: the options' text lies over the button's. */
const OVERHANG = 13;
/** Height of the list in pixels until it has a box. */
const HEIGHT = 211;
/** Row heights in pixels until a row has been measured: an option, a heading. */
const HEIGHTS: Heights = { option: 34, heading: 29 };

/** What the list needs of its select. */
export interface ListOwner {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly list: HTMLUListElement;
  /** What the list shows, now. */
  state(): ListState;
  choose(index: number): void;
  closed(): void;
}

export interface ListState extends Omit<RowsState, 'active'> {
  readonly autoWidth: boolean;
}

/** The opened list of a select: draws the rows in sight, keeps the active one, hears the mouse. */
export class SelectList {
  readonly #owner: ListOwner;
  readonly #popup: Popup;
  readonly #drawn: ListRows;
  #active = -1;
  #rows: RowWindow | undefined;
  #heights = HEIGHTS;

  constructor(owner: ListOwner) {
    this.#owner = owner;
    const { host, list } = owner;
    this.#drawn = new ListRows(list);
    this.#popup = new Popup({ host, layer: list, place: () => this.#place(), closed: () => this.#closed() });
    list.addEventListener('mousedown', (event) => this.#down(event));
    list.addEventListener('click', (event) => this.#clicked(event));
    list.addEventListener('scroll', () => this.#rows && this.#draw(), { passive: true });
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /** Index of the row that the keys stand on, -1 for none. */
  get active(): number {
    return this.#active;
  }

  open(active: number): void {
    const { list, root, button } = this.#owner;
    if (this.isOpen) return;
    list.classList.replace('control--select--list', OPENED);
    root.style.zIndex = '60'; // as natively; the list itself is in the top layer
    button.ariaExpanded = 'true';
    button.ariaControlsElements = [list];
    sameName(button, list);
    this.#popup.show(() => this.#fill(active));
  }

  close(): void {
    this.#popup.close();
  }

  #closed(): void {
    const { list, root, button, closed } = this.#owner;
    list.classList.remove('control--select--list-to-top');
    list.classList.replace(OPENED, 'control--select--list');
    root.style.zIndex = '';
    button.ariaExpanded = 'false';
    button.ariaControlsElements = null;
    button.ariaActiveDescendantElement = null;
    this.#active = -1;
    this.#drawn.clear();
    closed();
  }

  /** Draws the list anew; also when the options change while it is open. */
  refresh(): void {
    if (this.isOpen) this.#fill(this.#owner.state().selected);
  }

  /** Marks what was chosen while the list is open. */
  redraw(): void {
    if (this.isOpen) this.#draw();
  }

  #fill(active: number): void {
    const { list, state } = this.#owner;
    const { options, autoWidth } = state();
    list.classList.toggle('control--select--list--auto-width', autoWidth);
    this.#active = active;
    this.#rows = undefined;
    const headings = options.length > WHOLE ? options.headings : undefined;
    if (headings) this.#rows = new RowWindow(options.length, headings, this.#heights);
    this.#draw();
    if (headings && this.#measure()) {
      this.#rows = new RowWindow(options.length, headings, this.#heights);
      this.#draw();
    }
    this.#reveal(true);
  }

  /** Takes the heights of the rows as the page's font makes them; true if they differ from what was used. */
  #measure(): boolean {
    const { list } = this.#owner;
    const height = (selector: string, known: number): number => {
      const row = list.querySelector<HTMLElement>(selector);
      return row ? row.getBoundingClientRect().height : known;
    };
    const option = height('[role=option]:not([aria-disabled])', this.#heights.option);
    const heading = height('[aria-disabled]', this.#heights.heading);
    const differs = option !== this.#heights.option || heading !== this.#heights.heading;
    this.#heights = { option, heading };
    return differs;
  }

  /** Over the button, as natively; upwards where it would leave the window. */
  #place(): Place {
    const { list, button, state } = this.#owner;
    const box = button.getBoundingClientRect();
    const { top, up } = fit(box.top, box.bottom, list.offsetHeight, list.ownerDocument.defaultView!.innerHeight);
    list.classList.toggle('control--select--list-to-top', up);
    // The style sheet's padding and border add the overhang to the width.
    return { left: box.left - OVERHANG, top, width: state().autoWidth ? undefined : box.width };
  }

  #draw(): void {
    const { list, button, state } = this.#owner;
    const now = { ...state(), active: this.#active };
    if (this.#rows) this.#drawn.drawSlice(now, this.#rows.slice(list.scrollTop, list.clientHeight || HEIGHT));
    else this.#drawn.drawAll(now);
    button.ariaActiveDescendantElement = this.#drawn.at(this.#active);
  }

  /** Makes a row the active one and brings it into sight. */
  activate(index: number): void {
    if (index < 0 || index === this.#active) return;
    this.#active = index;
    this.#draw();
    this.#reveal(false);
  }

  /** Scrolls the active row into sight, or to the middle as natively on opening. */
  #reveal(middle: boolean): void {
    if (this.#active < 0) return;
    const { list } = this.#owner;
    const row = this.#rows ? null : this.#drawn.at(this.#active);
    const top = this.#rows ? this.#rows.top(this.#active) : (row?.offsetTop ?? 0);
    const height = this.#rows ? this.#rows.top(this.#active + 1) - top : (row?.offsetHeight ?? 0);
    const view = list.clientHeight;
    let scroll = list.scrollTop;
    if (middle) scroll = top - (view - height) / 2;
    else if (top < scroll) scroll = top;
    else if (top + height > scroll + view) scroll = top + height - view;
    if (scroll === list.scrollTop) return;
    list.scrollTop = scroll;
    if (this.#rows) this.#draw();
  }

  /** Number of rows that a page step moves by. */
  get page(): number {
    return Math.max(1, Math.floor(this.#owner.list.clientHeight / this.#heights.option) - 1);
  }

  /** Pressing keeps the focus on the button; on a heading it closes the list, as natively. */
  #down(event: MouseEvent): void {
    event.preventDefault();
    const index = this.#indexOf(event);
    if (index >= 0 && this.#owner.state().options.isDisabled(index)) this.close();
  }

  #clicked(event: Event): void {
    const index = this.#indexOf(event);
    if (index >= 0 && !this.#owner.state().options.isDisabled(index)) this.#owner.choose(index);
  }

  #indexOf(event: Event): number {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    return row ? Number(row.dataset['index']) : -1;
  }
}
