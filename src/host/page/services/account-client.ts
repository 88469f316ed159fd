/** The account as APP, the widget object and the areas reach it. */
import type { Entity } from '../../../sdk/pages/locations.js';

/** A record as `/api/v4` has it. */
export interface AccountRecord {
  readonly id: number;
  readonly name: string;
  readonly [key: string]: unknown;
}

export interface AccountClient {
  /** A record with what is linked to it (`_embedded`); undefined: there is none. */
  get(entity: Entity, id: number): Promise<AccountRecord | undefined>;
  /** Records of a list, a page of them. */
  list(entity: Entity, query?: Readonly<Record<string, string>>): Promise<readonly AccountRecord[]>;
  /** Changes a record, or makes one when there is no id. */
  save(entity: Entity, changes: Readonly<Record<string, unknown>>, id?: number): Promise<AccountRecord>;
}
