import { ListPopup } from '../../behaviours/list/list-popup.js';
import { Status } from '../../behaviours/search/status.js';
import type { SuggestItem } from './contract.js';
import { Found, idOf, textOf } from './found.js';
import { createRow, fillRow, messageRow } from './row.js';

const CLOSED = 'control--suggest--list';
const OPENED = `${CLOSED}-opened`;
const NOTHING = new Found([]);

/** What the list needs of its element. */
export interface ListOwner {
  readonly host: HTMLElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** Id of the chosen item. */
  chosen(): string | null;
  /** Where a text matches what was typed. */
  place(words: string): readonly [number, number] | undefined;
  toggled(isOpen: boolean): void;
  choose(item: SuggestItem): void;
}

/** The list of suggestions, with the native classes, below the field: items, or a message in their place. */
export class SuggestList {
  readonly #owner: ListOwner;
  readonly #popup: ListPopup;
  readonly #status: Status;
  #found = NOTHING;
  #message = '';

  constructor(owner: ListOwner) {
    this.#owner = owner;
    const { host, field, list, toggled } = owner;
    this.#status = new Status(list.parentElement!);
    this.#popup = new ListPopup({
      host,
      field,
      list,
      heights: { option: 29, heading: 29 },
      options: () => this.#found,
      create: () => createRow(list),
      fill: (row, index, isActive) => this.#fill(row, index, isActive),
      empty: () => messageRow(list, this.#message),
      covers: false,
      overhang: 0,
      hasAutoWidth: () => false,
      turned: (up) => void list.classList.toggle('at-top', up),
      toggled: (isOpen) => {
        list.classList.replace(isOpen ? CLOSED : OPENED, isOpen ? OPENED : CLOSED);
        if (!isOpen) this.#status.tell('');
        toggled(isOpen);
      },
      choose: (index) => this.choose(index),
    });
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }
  get found(): Found {
    return this.#found;
  }
  get active(): number {
    return this.#popup.active;
  }
  get page(): number {
    return this.#popup.page;
  }
  /** Index of the chosen item, -1 for none. */
  get chosen(): number {
    const { chosen, field } = this.#owner;
    const id = chosen();
    return id === null ? -1 : this.#found.indexOf(id, (item) => textOf(item) === field.value);
  }

  /** Lists items, from the chosen one on; closes where there is nothing to show. */
  show(found: Found, message = ''): void {
    this.#found = found;
    this.#message = message;
    if (!found.length && !message) return this.close();
    const { chosen, isOpen } = this;
    if (isOpen) this.#owner.list.scrollTop = 0;
    else this.#popup.open(chosen);
    if (isOpen || chosen >= 0) this.#popup.refresh(-1); // the chosen one is in sight; the keys stay in the field
  }

  close(): void {
    this.#popup.close();
  }

  redraw(): void {
    this.#popup.redraw();
  }

  /** Tells assistive technology what there is now, once it stays so. */
  tell(words: string): void {
    this.#status.tell(words);
  }

  activate(index: number): void {
    this.#popup.activate(index);
  }

  /** Leaves the rows for the text. */
  leave(): void {
    if (this.active >= 0) this.#popup.refresh(-1);
  }

  choose(index: number): void {
    if (index >= 0 && !this.#found.isDisabled(index)) this.#owner.choose(this.#found.item(index));
  }

  #fill(row: HTMLElement, index: number, isActive: boolean): void {
    const item = this.#found.item(index);
    const { chosen, field, place } = this.#owner;
    const isChosen = idOf(item) === chosen() && textOf(item) === field.value;
    fillRow(row, item, {
      isChosen,
      isMarked: isActive || (isChosen && this.active < 0),
      isDisabled: this.#found.isDisabled(index),
      match: place(textOf(item)),
    });
  }
}
