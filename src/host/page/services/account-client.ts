/** The account as APP, the widget object and the areas reach it. */
import type { Entity } from '../../../sdk/pages/locations.js';
import type { CardContact } from '../../../sdk/widget.js';
import type { AccountSnapshot } from './snapshot.js';

/** A record as `/api/v4` has it. */
export interface AccountRecord {
  readonly id: number;
  readonly name: string;
  readonly [key: string]: unknown;
}

/** Which card: 0 is the id of a new one. */
export interface CardRef {
  readonly entity: Entity;
  readonly id: number;
}

export interface AccountClient {
  /** What was there when the page came: for those who answer without a request. Empty until `load` has ended. */
  readonly snapshot: AccountSnapshot;
  /** Others are on line now: the snapshot says so. */
  setOnline(ids: readonly number[]): void;
  /** Reads the snapshot; those who ask for it while the same page is drawn get the same one. */
  load(): Promise<AccountSnapshot>;
  /** A page was drawn: its widgets may change the account, so that it is read anew from now on. */
  drawn(): void;
  /** A record with what is linked to it (`_embedded`); undefined: there is none. */
  get(entity: Entity, id: number): Promise<AccountRecord | undefined>;
  /** Records of a list, a page of them. */
  list(entity: Entity, query?: Readonly<Record<string, string>>): Promise<readonly AccountRecord[]>;
  /** Changes a record, or makes one when there is no id. @throws with what the API says */
  save(entity: Entity, changes: Readonly<Record<string, unknown>>, id?: number): Promise<AccountRecord>;
  /**
   * Reads the contacts of a card; `APP` does it whenever one opens, and who links one should once more.
   * @param record of the card, when it was just read
   */
  readContacts(card: CardRef, record?: AccountRecord): Promise<readonly CardContact[]>;
  /** Contacts of a card as they were read last, without a request: its linked ones, or the contact itself. */
  contactsOf(card: CardRef): readonly CardContact[];
  /** Any request to the account in the tab's session that is no widget's. */
  request(path: string, init?: { readonly method?: string; readonly body?: unknown }): Promise<Response>;
}
