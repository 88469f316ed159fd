import { fit, Popup, type Place } from '../../behaviours/popup.js';
import { Rows } from '../../behaviours/rows.js';
import type { Heights } from '../../behaviours/row-window.js';
import { sameName } from '../../core/labels.js';
import { createRow, emptyRow, fillRow, type RowState } from './row.js';
import type { Options } from './options.js';

const OPENED = 'control--select--list-opened';
/** How far the opened list stands to the left of its button, in pixels: the options' text lies over the button's. */
const OVERHANG = 13;
/** Row heights in pixels until a row has been measured: an option, a heading. */
const HEIGHTS: Heights = { option: 34, heading: 29 };

/** What the list needs of its select. */
export interface ListOwner {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly list: HTMLUListElement;
  /** The options, now. */
  options(): Options;
  /** What the list shows, now. */
  state(): ListState;
  /** Shown when there are no options. */
  empty(): string;
  choose(index: number): void;
  closed(): void;
}

export interface ListState extends RowState {
  readonly autoWidth: boolean;
}

/** The opened list of a select: draws the rows in sight, keeps the active one, hears the mouse. */
export class SelectList {
  readonly #owner: ListOwner;
  readonly #popup: Popup;
  readonly #rows: Rows;

  constructor(owner: ListOwner) {
    this.#owner = owner;
    const { host, list } = owner;
    this.#popup = new Popup({ host, layer: list, place: () => this.#place(), closed: () => this.#closed() });
    list.addEventListener('mousedown', (event) => this.#down(event));
    list.addEventListener('click', (event) => this.#clicked(event));
    this.#rows = new Rows({
      list,
      heights: HEIGHTS,
      length: () => owner.options().length,
      headings: () => owner.options().headings,
      create: () => createRow(list),
      fill: (row, index, isActive) => fillRow(row, owner.options().at(index)!, index, isActive, owner.state()),
      empty: () => emptyRow(list, owner.empty()),
      activated: (row) => void (owner.button.ariaActiveDescendantElement = row),
    });
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /** Index of the row that the keys stand on, -1 for none. */
  get active(): number {
    return this.#rows.active;
  }

  open(active: number): void {
    const { list, root, button } = this.#owner;
    if (this.isOpen) return;
    list.classList.replace('control--select--list', OPENED);
    root.style.zIndex = '60'; // as natively; the list itself is in the top layer
    button.ariaExpanded = 'true';
    button.ariaControlsElements = [list];
    sameName(button, list);
    this.#popup.show(() => {
      this.#fill(active);
      this.#rows.reveal(true);
    });
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
    this.#rows.clear();
    closed();
  }

  /**
   * Draws the list anew when the options change while it is open.
   * @param active place of the option that the keys stand on, -1 when it is gone
   */
  refresh(active: number): void {
    if (!this.isOpen) return;
    const before = this.#rows.active;
    this.#fill(active < 0 ? this.#owner.state().selected : active);
    if (this.#rows.active !== before) this.#rows.reveal();
  }

  /** Marks what was chosen while the list is open. */
  redraw(): void {
    if (this.isOpen) this.#rows.draw();
  }

  #fill(active: number): void {
    const { list, state } = this.#owner;
    list.classList.toggle('control--select--list--auto-width', state().autoWidth);
    this.#rows.fill(active);
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

  /** Makes a row the active one and brings it into sight. */
  activate(index: number): void {
    this.#rows.activate(index);
  }

  /** Number of rows that a page step moves by. */
  get page(): number {
    return this.#rows.page;
  }

  /** Pressing keeps the focus on the button; on a heading it closes the list, as natively. */
  #down(event: MouseEvent): void {
    event.preventDefault();
    const index = this.#rows.indexOf(event);
    if (index >= 0 && this.#owner.options().isDisabled(index)) this.close();
  }

  #clicked(event: Event): void {
    const index = this.#rows.indexOf(event);
    if (index >= 0 && !this.#owner.options().isDisabled(index)) this.#owner.choose(index);
  }
}
