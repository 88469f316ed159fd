import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { fit, Popup, type Place } from '../../behaviours/popup.js';
import { RowWindow } from '../../behaviours/row-window.js';
import { classes, text, when } from '../../contract/text.js';
import { sameName } from '../../core/labels.js';
import type { Options } from './options.js';

const ITEM = 'control--select--list--item';
const OPENED = 'control--select--list-opened';
/** Lists up to this length are drawn whole. */
const WHOLE = 50;
/** How far the opened list stands to the left of its button, in pixels: the options' text lies over the button's. */
const OVERHANG = 13;
/** Row heights in pixels until a row has been measured: an option, a heading. */
const HEIGHTS = { option: 34, heading: 29 };

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

export interface ListState {
  readonly options: Options;
  /** Index of the chosen option, -1 for none. */
  readonly selected: number;
  readonly fallback: string;
  readonly titles: boolean;
  readonly autoWidth: boolean;
  /** Shown when there are no options. */
  readonly empty: string;
}

/** The opened list of a select: draws the rows in sight, keeps the active one, hears the mouse. */
export class SelectList {
  readonly #owner: ListOwner;
  readonly #popup: Popup;
  #active = -1;
  #rows: RowWindow | undefined;
  #heights = HEIGHTS;

  constructor(owner: ListOwner) {
    this.#owner = owner;
    const { host, list } = owner;
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
    render(nothing, list);
    closed();
  }

  /** Draws the list anew; also when the options change while it is open. */
  refresh(): void {
    if (this.isOpen) this.#fill(this.#owner.state().selected);
  }

  #fill(active: number): void {
    const { list, state } = this.#owner;
    const { options, autoWidth } = state();
    list.classList.toggle('control--select--list--auto-width', autoWidth);
    this.#active = active;
    this.#rows = undefined;
    if (options.length > WHOLE) this.#window(options);
    this.#draw();
    if (this.#rows && this.#measure()) {
      this.#window(options);
      this.#draw();
    }
    this.#reveal(true);
  }

  #window(options: Options): void {
    this.#rows = new RowWindow(options.length, (index) => (options.isDisabled(index) ? this.#heights.heading : this.#heights.option));
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
    const { top, up } = fit(box.top, box.bottom, list.offsetHeight, window.innerHeight);
    list.classList.toggle('control--select--list-to-top', up);
    // The style sheet's padding and border add the overhang to the width.
    return { left: box.left - OVERHANG, top, width: state().autoWidth ? undefined : box.width };
  }

  #draw(): void {
    const { list, state } = this.#owner;
    const now = state();
    const { length } = now.options;
    if (!length) return render(html`<li class=${ITEM} role="presentation"><span class="${ITEM}-inner">${now.empty}</span></li>`, list), undefined;
    const { start, end, before, after } = this.#rows?.slice(list.scrollTop, list.clientHeight || 211) ?? { start: 0, end: length, before: 0, after: 0 };
    const rows = [];
    for (let index = start; index < end; index++) rows.push(this.#row(now, index));
    render([gap(before), rows, gap(after)], list);
    this.#owner.button.ariaActiveDescendantElement = this.#rowAt(this.#active);
  }

  #row({ options, selected, fallback, titles }: ListState, index: number): TemplateResult {
    const option = options.at(index)!;
    const className = classes(
      ITEM, when(index === selected, `${ITEM}-selected`), when(fallback && option.value === fallback, `${ITEM}-default`),
      when(option.background, `${ITEM}-colored`), when(index === this.#active, `${ITEM}-key_selected`),
    );
    const { background, color } = option;
    const style = background || color ? `background-color:${safe(background)};color:${safe(color)}` : '';
    return html`<li class=${className} part="item" role="option" data-index=${index} aria-selected=${index === selected}
      aria-disabled=${option.disabled ? 'true' : nothing} aria-setsize=${this.#rows ? options.length : nothing}
      aria-posinset=${this.#rows ? index + 1 : nothing} data-disabled=${option.disabled ? 'disabled' : nothing} .style=${style}><span
      class="${ITEM}-inner" title=${titles && option.text ? option.text : nothing}>${option.text}</span></li>`;
  }

  #rowAt(index: number): HTMLElement | null {
    return index < 0 ? null : this.#owner.list.querySelector<HTMLElement>(`[data-index="${index}"]`);
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
    const row = this.#rows ? null : this.#rowAt(this.#active);
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

/** The height of rows that are not drawn. */
function gap(height: number): TemplateResult | typeof nothing {
  return height ? html`<li role="presentation" .style=${`height:${height}px`}></li>` : nothing;
}

/** A colour that cannot bring further declarations with it. */
function safe(color: string): string {
  return text(color).replace(/[;{}]/g, '');
}
