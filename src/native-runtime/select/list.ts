import { OVERHANG } from '../../controls/select/overhang.js';

const NAME = 'control--select--list';
const OPENED = `${NAME}-opened`;
const TO_TOP = `${NAME}-to-top`;
const SELECTED = `${NAME}--item-selected`;
const CURSOR = `${NAME}--item-key_selected`;
/** Of a list that was lifted out of its surroundings: above whatever cut it off. */
const LIFTED = 10_000;
const PLACED = ['position', 'top', 'bottom', 'left', 'width', 'z-index'] as const;

/** The list of a native select: where it is drawn, and the cursor in it. */
export class SelectList {
  readonly #root: HTMLElement;
  #lifted: HTMLElement | undefined;
  #overlay: HTMLElement | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get element(): HTMLElement | null {
    return this.#lifted ?? this.#root.querySelector<HTMLElement>(`.${NAME}, .${OPENED}`);
  }

  get rows(): HTMLElement[] {
    return Array.from(this.element?.querySelectorAll<HTMLElement>(`.${NAME}--item`) ?? []);
  }

  get isOpen(): boolean {
    return this.element?.classList.contains(OPENED) ?? false;
  }

  get cursor(): HTMLElement | undefined {
    return this.rows.find((row) => row.classList.contains(CURSOR));
  }

  /** The row of a value: a `+` may stand for a space; an unknown value has the default row, else the first. */
  rowOf(value: string): HTMLElement | undefined {
    const { rows } = this;
    const find = (text: string) => rows.find((row) => row.dataset['value'] === text);
    return (
      find(value) ??
      find(value.replaceAll('+', ' ')) ??
      rows.find((row) => row.classList.contains(`${NAME}--item-default`)) ??
      rows[0]
    );
  }

  mark(chosen: HTMLElement): void {
    for (const row of this.rows) row.classList.toggle(SELECTED, row === chosen);
  }

  /** Shows the list, the chosen row in its middle; upwards if it would not be seen whole. */
  open(): void {
    const list = this.element;
    if (!list) return;
    list.classList.remove(NAME);
    list.classList.add(OPENED);
    list.style.zIndex = '30';
    this.#root.style.zIndex = '60';
    if (this.#root.dataset['saveOverflow']) this.#lift(list);
    this.#fit(list);
    const chosen = this.rows.find((row) => row.classList.contains(SELECTED));
    if (!chosen) return;
    this.#point(chosen);
    list.scrollTop = chosen.offsetTop - (list.clientHeight - chosen.offsetHeight) / 2;
  }

  close(): void {
    const list = this.element;
    if (!list) return;
    this.cursor?.classList.remove(CURSOR);
    list.classList.remove(OPENED, TO_TOP);
    list.classList.add(NAME);
    for (const property of PLACED) list.style.removeProperty(property);
    this.#root.style.zIndex = '';
    this.#overlay?.remove();
    if (this.#lifted) this.#root.prepend(this.#lifted);
    this.#overlay = this.#lifted = undefined;
  }

  /** Moves the cursor over all rows, the disabled ones included, and around the ends. */
  move(step: 1 | -1): void {
    const { rows } = this;
    const from = this.cursor ? rows.indexOf(this.cursor) : step > 0 ? -1 : 0;
    const row = rows[(from + step + rows.length) % rows.length];
    if (!row) return;
    this.#point(row);
    this.#reveal(row);
  }

  /** Scrolls the list alone; the page stays where it is. */
  #reveal(row: HTMLElement): void {
    const list = this.element!;
    const bottom = row.offsetTop + row.offsetHeight - list.clientHeight;
    list.scrollTop = Math.min(Math.max(list.scrollTop, bottom), row.offsetTop);
  }

  #point(row: HTMLElement): void {
    this.cursor?.classList.remove(CURSOR);
    row.classList.add(CURSOR);
  }

  /** Takes the list out to the body, so that nothing around cuts it off; below it lies a transparent overlay. */
  #lift(list: HTMLElement): void {
    const { body } = this.#root.ownerDocument;
    const box = this.#root.getBoundingClientRect();
    this.#overlay = this.#root.ownerDocument.createElement('div');
    Object.assign(this.#overlay.style, { position: 'fixed', inset: '0', zIndex: String(LIFTED) });
    body.append(this.#overlay, list);
    this.#lifted = list;
    Object.assign(list.style, {
      position: 'fixed',
      top: `${box.top}px`,
      left: `${box.left - OVERHANG}px`,
      width: `${box.width}px`,
      zIndex: String(LIFTED + 1),
    });
  }

  #fit(list: HTMLElement): void {
    const view = list.ownerDocument.defaultView!;
    const { top, bottom } = list.getBoundingClientRect();
    if (top >= 0 && bottom <= view.innerHeight) return;
    list.classList.add(TO_TOP);
    if (!this.#lifted) return;
    list.style.top = 'auto';
    list.style.bottom = `${view.innerHeight - this.#root.getBoundingClientRect().bottom}px`;
  }
}
