import { contains, searchKey } from '../../behaviours/search/contains.js';

const NAME = 'checkboxes_dropdown';
const CURSOR = `${NAME}__item--cursor`;
const TO_TOP = `${NAME}__expanded-to-top`;
const HIDDEN = `${NAME}__list--all_items_hidden`;
const ICON = { closed: 'icon-v-ico-2', open: 'icon-up-arrow' } as const;
/** What the product leaves free below an opened list, in pixels. */
const ROOM = 60;

/** The list of a native control: opened or not, the cursor in it, what the search leaves of it. */
export class BoxesList {
  readonly #root: HTMLElement;
  readonly #keys = new WeakMap<HTMLElement, string>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get element(): HTMLElement | null {
    return this.#root.querySelector(`.${NAME}__list`);
  }

  get search(): HTMLInputElement | null {
    return this.#root.querySelector(`.${NAME}__search-input`);
  }

  get isOpen(): boolean {
    return this.#root.classList.contains('expanded');
  }

  /** The rows, that of the master box first. */
  get #rows(): HTMLElement[] {
    return Array.from(this.#root.querySelectorAll<HTMLElement>(`.${NAME}__item`));
  }

  get #visible(): HTMLElement[] {
    return this.#rows.filter(({ style }) => style.display !== 'none');
  }

  get cursor(): HTMLElement | null {
    return this.#root.querySelector(`.${CURSOR}`);
  }

  /** Shows the list or hides it; upwards if the page ends below it. */
  toggle(on: boolean): void {
    const root = this.#root;
    for (const name of ['expanded', `${NAME}_index`]) root.classList.toggle(name, on);
    const icon = root.querySelector(`.${NAME}_icon`);
    icon?.classList.toggle(ICON.closed, !on);
    icon?.classList.toggle(ICON.open, on);
    const list = this.element;
    list?.classList.toggle(TO_TOP, on && !root.dataset['disableToTopMode'] && !this.#fits(list));
    if (!on) this.filter('');
    this.#point(on ? this.#visible[0] : undefined);
  }

  #fits(list: HTMLElement): boolean {
    const { ownerDocument: document } = list;
    const { bottom } = this.#root.getBoundingClientRect();
    const end = bottom + document.defaultView!.scrollY + list.offsetHeight + ROOM;
    return end <= document.documentElement.scrollHeight;
  }

  /** Moves the cursor over the rows that can be seen, around the ends. */
  move(step: 1 | -1): void {
    const rows = this.#visible;
    const from = this.cursor ? rows.indexOf(this.cursor) : -1;
    this.#point(rows[(from + step + rows.length) % rows.length]);
    this.cursor?.scrollIntoView({ block: 'nearest' });
  }

  /** Leaves the rows that a query finds. */
  filter(query: string): void {
    const matches = contains(query);
    const [master, ...rows] = this.#rows;
    if (!master) return;
    for (const row of rows) row.style.display = !matches || matches(this.#keyOf(row)) ? '' : 'none';
    const isEmpty = matches !== undefined && rows.every(({ style }) => style.display);
    master.style.display = isEmpty ? 'none' : '';
    this.element?.classList.toggle(HIDDEN, isEmpty);
    if (this.isOpen) this.#point(this.#visible[0]);
  }

  #keyOf(row: HTMLElement): string {
    let key = this.#keys.get(row);
    if (key === undefined) this.#keys.set(row, (key = searchKey(row.dataset['value'] ?? '')));
    return key;
  }

  #point(row: HTMLElement | undefined): void {
    this.cursor?.classList.remove(CURSOR);
    row?.classList.add(CURSOR);
  }
}
