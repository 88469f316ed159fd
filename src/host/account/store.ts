import { TABLES, type AccountData, type LinkRow, type Row, type Table } from './tables.js';

/** What became of a row. */
export interface Change {
  readonly table: Table;
  readonly id: number;
  readonly action: 'add' | 'update' | 'delete';
  /** The row as it is now; undefined once it is deleted. */
  readonly row: Row | undefined;
  /** The row as it was. */
  readonly before: Row | undefined;
}

/** The data of the account, in memory. Rows are replaced, never changed: who holds one, holds it as it was. */
export class Store {
  #tables = new Map<Table, Map<number, Row>>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #untold: Change[] = [];

  constructor(data: AccountData = {}) {
    this.load(data);
  }

  static fromJSON(data: AccountData): Store {
    return new Store(data);
  }

  /** Puts other data in the place of all there is; listeners are not told. */
  load(data: AccountData): void {
    this.#tables = new Map(TABLES.map((name) => [name, new Map((data[name] ?? []).map((row) => [row.id, row]))]));
  }

  toJSON(): AccountData {
    return Object.fromEntries(TABLES.map((name) => [name, this.rows(name)]));
  }

  /** The rows of a table in the order of their making. */
  rows<T extends Row = Row>(table: Table): T[] {
    return [...this.#tables.get(table)!.values()] as T[];
  }

  get(table: Table, id: number): Row | undefined {
    return this.#tables.get(table)!.get(id);
  }

  /** The one row of `account`. */
  get account(): Row {
    return this.rows('account')[0] ?? { id: 0 };
  }

  /** Adds a row. @param id default the next free one */
  add(table: Table, values: Readonly<Record<string, unknown>>, id = this.#nextId(table)): Row {
    return this.put(table, { ...values, id });
  }

  /** Puts a row in the place of the one with its id, or adds it. */
  put(table: Table, row: Row): Row {
    const rows = this.#tables.get(table)!;
    const before = rows.get(row.id);
    rows.set(row.id, row);
    this.#tell({ table, id: row.id, action: before ? 'update' : 'add', row, before });
    return row;
  }

  /** @returns whether there was one */
  remove(table: Table, id: number): boolean {
    const rows = this.#tables.get(table)!;
    const before = rows.get(id);
    if (!before) return false;
    rows.delete(id);
    this.#tell({ table, id, action: 'delete', row: undefined, before });
    return true;
  }

  /** Links at whose one end the record stands, seen from there. */
  linksOf(type: string, id: number): LinkRow[] {
    const found: LinkRow[] = [];
    for (const link of this.rows<LinkRow>('links')) {
      if (link.from_type === type && link.from_id === id) found.push(link);
      else if (link.to_type === type && link.to_id === id) found.push(turned(link));
    }
    return found;
  }

  /** @returns takes the listener away */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #nextId(table: Table): number {
    return Math.max(0, ...this.#tables.get(table)!.keys()) + 1;
  }

  /** What a listener changes is told once all have heard of what it heard of. */
  #tell(change: Change): void {
    this.#untold.push(change);
    if (this.#untold.length > 1) return;
    try {
      for (const one of this.#untold) for (const listener of this.#listeners) listener(one);
    } finally {
      this.#untold.length = 0;
    }
  }
}

const turned = (link: LinkRow): LinkRow => ({
  ...link,
  from_type: link.to_type,
  from_id: link.to_id,
  to_type: link.from_type,
  to_id: link.from_id,
});
