import { readItem, type TaskSyncItem } from './answer.js';
import { syncItem, type Say } from './markup.js';
import { SyncRow, type RowEvents } from './row.js';

const ITEM = '.js-calendar-sync-item';

/** A key pressed on something. */
interface Press {
  readonly key: string;
  readonly repeat: boolean;
  readonly target: EventTarget | null;
  preventDefault(): void;
}

/** The services of one place: draws them, and knows which of them a click or a key is meant for. */
export class SyncList {
  readonly #say: Say;
  readonly #rows: readonly SyncRow[];
  #elements: readonly HTMLElement[] = [];

  constructor(items: readonly TaskSyncItem[], say: Say, events: RowEvents) {
    this.#say = say;
    this.#rows = items.map((item) => new SyncRow(readItem(item), say, events));
  }

  markup(): string {
    return this.#rows.map((row) => syncItem(row.answer, row.state, this.#say)).join('');
  }

  /** The same without any text of a service; {@link attach} fills it in. */
  frame(): string {
    const empty = { code: '', name: '', description: '', logo: '' };
    return this.#rows.map((row) => syncItem({ ...row.answer, ...empty }, row.state, () => '')).join('');
  }

  /** Takes over what was drawn from {@link markup} or {@link frame}. */
  attach(root: ParentNode): void {
    this.#elements = [...root.querySelectorAll<HTMLElement>(ITEM)];
    this.#rows.forEach((row, index) => {
      const element = this.#elements[index];
      if (element) row.attach(element);
    });
  }

  clicked(target: EventTarget | null): void {
    const element = target as Element | null;
    const row = this.#rowOf(element);
    if (element?.closest('.js-calendar-sync-setup')) void row?.setup();
    else if (element?.closest('.js-calendar-sync-toggler')) void row?.toggle();
  }

  /** A switch is switched by Space and Enter. */
  pressed(event: Press): void {
    const element = event.target as Element | null;
    if (!element?.matches('.js-calendar-sync-toggler') || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    if (!event.repeat) this.clicked(element);
  }

  stop(): void {
    for (const row of this.#rows) row.stop();
    this.#elements = [];
  }

  #rowOf(element: Element | null): SyncRow | undefined {
    const item = element?.closest<HTMLElement>(ITEM);
    return item ? this.#rows[this.#elements.indexOf(item)] : undefined;
  }
}
