import type { Entry } from '../../../journal/entry.js';
import { make } from '../dom.js';
import { clock, summary } from './summary.js';

const HEIGHT = 26;
/** Rows above and below what is seen. */
const SPARE = 8;

/** The entries as rows of a list box; of thousands only those in sight are in the document. */
export class Rows {
  readonly root = make('div', {
    className: 'rows',
    role: 'listbox',
    tabIndex: 0,
    'aria-label': 'Entries of the journal',
  });
  readonly #space = make('div', { className: 'space', role: 'presentation' });
  readonly #choose: (entry: Entry | undefined) => void;
  #entries: readonly Entry[] = [];
  #chosen: Entry | undefined;
  #follows = true;

  /** @param choose an entry was chosen */
  constructor(choose: (entry: Entry | undefined) => void) {
    this.#choose = choose;
    this.root.append(this.#space);
    this.root.addEventListener('scroll', () => {
      const { scrollTop, clientHeight, scrollHeight } = this.root;
      this.#follows = scrollTop + clientHeight > scrollHeight - HEIGHT;
      this.#draw();
    });
    this.root.addEventListener('keydown', (event) => this.#onKey(event));
    this.root.addEventListener('mousedown', ({ target }) => {
      const index = (target as Element).closest<HTMLElement>('.row')?.dataset['index'];
      if (index !== undefined) this.#select(Number(index));
    });
  }

  /** Shows other entries; at the end of the list it stays at the end. */
  show(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#space.style.height = `${entries.length * HEIGHT}px`;
    if (this.#chosen && !entries.includes(this.#chosen)) this.#select(-1);
    if (this.#follows) this.root.scrollTop = entries.length * HEIGHT;
    this.#draw();
  }

  /** Chooses an entry and brings it into sight. */
  reveal(entry: Entry): void {
    const index = this.#entries.indexOf(entry);
    if (index >= 0) this.#select(index);
  }

  #draw(): void {
    const first = Math.max(0, Math.floor(this.root.scrollTop / HEIGHT) - SPARE);
    const last = first + Math.ceil(this.root.clientHeight / HEIGHT) + 2 * SPARE;
    const rows = this.#entries.slice(first, last).map((entry, index) => this.#row(entry, first + index));
    this.#space.replaceChildren(...rows);
    const active = rows.find((row) => row.getAttribute('aria-selected') === 'true');
    if (active) this.root.setAttribute('aria-activedescendant', active.id);
    else this.root.removeAttribute('aria-activedescendant');
  }

  #row(entry: Entry, index: number): HTMLElement {
    const cell = (name: string, text: string) => make('span', { className: name }, text);
    const row = make(
      'div',
      {
        id: `entry-${index}`,
        className: `row ${entry.level}`,
        role: 'option',
        'aria-selected': entry === this.#chosen,
        'aria-setsize': this.#entries.length,
        'aria-posinset': index + 1,
      },
      cell('time', clock(entry.time)),
      cell('level', entry.level),
      cell('kind', entry.kind),
      cell('widget', entry.widget ?? ''),
      cell('name', entry.name),
      cell('summary', summary(entry)),
    );
    row.dataset['index'] = String(index);
    row.style.top = `${index * HEIGHT}px`;
    return row;
  }

  #onKey(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.root.clientHeight / HEIGHT) - 1);
    const at = this.#chosen ? this.#entries.indexOf(this.#chosen) : -1;
    const last = this.#entries.length - 1;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? last : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || last < 0) return;
    event.preventDefault();
    this.#select(Math.min(last, Math.max(0, to)));
  }

  #select(index: number): void {
    this.#chosen = this.#entries[index];
    if (this.#chosen) {
      const { scrollTop, clientHeight } = this.root;
      if (index * HEIGHT < scrollTop) this.root.scrollTop = index * HEIGHT;
      if ((index + 1) * HEIGHT > scrollTop + clientHeight) this.root.scrollTop = (index + 1) * HEIGHT - clientHeight;
      this.#follows = index === this.#entries.length - 1;
    }
    this.#draw();
    this.#choose(this.#chosen);
  }
}
