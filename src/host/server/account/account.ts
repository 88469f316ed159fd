import { createHash } from 'node:crypto';
import { seed } from '../../account/seed/seed.js';
import { Store } from '../../account/store.js';
import type { AccountData } from '../../account/tables.js';
import { createApi, userOf, type Api } from '../../api/create-api.js';
import type { Widgets } from '../../api/http/call.js';
import type { HostConfig, UserRole } from '../../config/config.js';
import { useDataFile } from './data-file.js';

/** What is kept of an account: its data, and what they began as. */
export interface SavedAccount {
  readonly base: string;
  readonly data: AccountData;
}

/** The account behind the server. What was kept of another beginning is let go: other flags, another file of data. */
export class Account {
  readonly store: Store;
  readonly answer: Api;
  readonly #fresh: AccountData;
  readonly #base: string;

  /** @param dataFile file of `--data`. @throws HostError when it is bad */
  constructor(
    { brand, subdomain, accountId, locale }: Pick<HostConfig, 'brand' | 'subdomain' | 'accountId' | 'locale'>,
    widgets: Widgets,
    dataFile?: string,
  ) {
    this.store = new Store(seed({ lang: locale, brand, subdomain, accountId }));
    const routes = useDataFile(this.store, dataFile);
    this.#fresh = this.store.toJSON();
    this.#base = createHash('sha256').update(JSON.stringify(this.#fresh)).digest('hex').slice(0, 16);
    this.answer = createApi(this.store, { widgets, routes });
  }

  /** Id of the user of a role. */
  userId(user: UserRole): number {
    return userOf(this.store, { user }).id;
  }

  saved(): SavedAccount {
    return { base: this.#base, data: this.store.toJSON() };
  }

  /** Takes what was kept; undefined: as it began. */
  load(saved: SavedAccount | undefined): void {
    this.store.load(saved?.base === this.#base ? saved.data : this.#fresh);
  }
}
