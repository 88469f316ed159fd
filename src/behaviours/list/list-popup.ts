import { sameName } from '../../core/labels.js';
import { fit, Popup, type Box } from '../popup/popup.js';
import { Rows, type Listed, type RowsOptions } from './rows/rows.js';

/** Options by index, with those that cannot be chosen. */
interface Choices extends Listed {
  isDisabled(index: number): boolean;
}

/** What the list needs of its control. */
export interface ListPopupOptions extends Omit<RowsOptions, 'activated'>, Partial<Pick<RowsOptions, 'activated'>> {
  /** The control, in whose shadow root field and list are. */
  readonly host: HTMLElement;
  /** The combobox: it has the focus all the time, unless the layer has a field of its own. */
  readonly field: HTMLElement;
  /** What is opened, if more than the list. */
  readonly layer?: HTMLElement | undefined;
  options(): Choices;
  /** It lies over the field; else it starts below it. */
  readonly covers: boolean;
  /** How far it stands out to the left of the field, in pixels; its style sheet adds the same to the width. */
  readonly overhang: number;
  /** True while it is as wide as its style sheet says, not as its field. */
  hasAutoWidth(): boolean;
  /** The list should stand upwards, since it would leave the window otherwise, or not. @returns whether it does */
  turned(up: boolean): boolean;
  /** The list is about to be shown, or was closed, by whatever. */
  toggled(isOpen: boolean): void;
  /** The user clicked an option. */
  choose(index: number): void;
}

/**
 * The list box that a combobox opens: draws the rows in sight, keeps the active one, hears the mouse, and tells assistive
 * technology. What keys do, and what a row looks like, is up to the control.
 */
export class ListPopup {
  readonly #options: ListPopupOptions;
  readonly #popup: Popup;
  readonly #rows: Rows;

  constructor(options: ListPopupOptions) {
    this.#options = options;
    const { host, field, list, layer = list } = options;
    this.#popup = new Popup({
      host,
      layer,
      scroller: list,
      anchor: field,
      opening: () => this.#opening(),
      size: (box) => this.#size(box),
      place: (box, view) => this.#place(box, view),
      closed: () => this.#closed(),
    });
    this.#rows = new Rows({ activated: (row) => void (field.ariaActiveDescendantElement = row), ...options });
    list.addEventListener('mousedown', (event) => this.#down(event));
    list.addEventListener('click', (event) => this.#clicked(event));
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /** Index of the row that the keys stand on, -1 for none. */
  get active(): number {
    return this.#rows.active;
  }

  /** Number of rows that a page step moves by. */
  get page(): number {
    return this.#rows.page;
  }

  open(active: number): void {
    this.#popup.show(() => {
      this.#rows.fill(active);
      this.#rows.reveal(true);
    });
  }

  #opening(): void {
    const { list, field, toggled } = this.#options;
    toggled(true);
    field.ariaExpanded = 'true';
    field.ariaControlsElements = [list];
    sameName(field, list);
  }

  close(): void {
    this.#popup.close();
  }

  #closed(): void {
    const { field, toggled } = this.#options;
    field.ariaExpanded = 'false';
    field.ariaControlsElements = null;
    field.ariaActiveDescendantElement = null;
    this.#rows.clear();
    toggled(false);
  }

  /** Draws the list anew when the options change while it is open. */
  refresh(active: number): void {
    if (!this.isOpen) return;
    const before = this.#rows.active;
    this.#rows.fill(active);
    this.#popup.place(); // it may be shorter now
    if (this.#rows.active !== before) this.#rows.reveal();
  }

  /** Draws the rows as they are now, if the list is open. */
  redraw(): void {
    if (this.isOpen) this.#rows.draw();
  }

  /** Makes a row the active one and brings it into sight. */
  activate(index: number): void {
    this.#rows.activate(index);
  }

  #size({ left, right }: Box): void {
    const { list, layer = list, hasAutoWidth } = this.#options;
    const width = `${right - left}px`;
    const autoWidth = hasAutoWidth();
    layer.style.width = autoWidth ? '' : width;
    layer.style.minWidth = autoWidth ? width : '';
  }

  #place({ left, top, bottom }: Box, view: Box): Pick<Box, 'left' | 'top'> {
    const { list, layer = list, covers, overhang, turned } = this.#options;
    const [start, end] = covers ? [top, bottom] : [bottom, top];
    const place = fit(start, end, layer.offsetHeight, view.bottom);
    return { left: left - overhang, top: turned(place.up) ? place.top : start };
  }

  /** Pressing keeps the focus on the field; on an option that cannot be chosen it closes the list, as natively. */
  #down(event: MouseEvent): void {
    event.preventDefault();
    const index = this.#rows.indexOf(event);
    if (index >= 0 && this.#options.options().isDisabled(index)) this.close();
  }

  #clicked(event: Event): void {
    const { options, choose } = this.#options;
    const index = this.#rows.indexOf(event);
    if (index >= 0 && !options().isDisabled(index)) choose(index);
  }
}
