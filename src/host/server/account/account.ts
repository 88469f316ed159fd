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

export interface AccountBeginning {
  /** File of `--data`. */
  readonly dataFile?: string | undefined;
  /** Seconds since 1970 that the invented records lie around. Default: the morning of today. */
  readonly now?: number | undefined;
}

const OFFICE_HOUR = 9;
const morning = (): number => Math.floor(new Date().setHours(OFFICE_HOUR, 0, 0, 0) / 1000);

/** The account behind the server. What was kept of another beginning is let go: other flags, another file of data. */
export class Account {
  readonly store: Store;
  readonly answer: Api;
  readonly #fresh: AccountData;
  readonly #base: string;

  /** @throws HostError when the file of data is bad */
  constructor(
    { brand, subdomain, accountId, locale }: Pick<HostConfig, 'brand' | 'subdomain' | 'accountId' | 'locale'>,
    widgets: Widgets,
    { dataFile, now }: AccountBeginning = {},
  ) {
    const beginning = { lang: locale, brand, subdomain, accountId };
    this.store = new Store(seed({ ...beginning, now: now ?? morning() }));
    const { routes, text } = useDataFile(this.store, dataFile);
    this.#fresh = this.store.toJSON();
    // The time of the start is no other beginning: what was kept stays, its tasks lie around the first one.
    this.#base = createHash('sha256')
      .update(JSON.stringify(seed(beginning)))
      .update(text)
      .digest('hex')
      .slice(0, 16);
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
