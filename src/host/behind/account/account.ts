import { seed } from '../../account/seed/seed.js';
import { Hub } from '../../account/channels/hub.js';
import { userOf } from '../../account/session.js';
import { Store } from '../../account/store.js';
import type { AccountData } from '../../account/tables.js';
import { createApi, type Api } from '../../api/create-api.js';
import type { Route, Widgets } from '../../api/http/call.js';
import type { HostConfig, UserRole } from '../../config/config.js';
import { stamp } from '../state/stamp.js';

/** What is kept of an account: its data, and what they began as. */
export interface SavedAccount {
  readonly base: string;
  readonly data: AccountData;
}

export interface AccountFacts extends Pick<HostConfig, 'brand' | 'subdomain' | 'accountId' | 'locale'> {
  /** Seconds since 1970 that the invented records lie around. Default: the day of the seed. */
  readonly now?: number | undefined;
}

/** What is added to the account's own beginning. */
export interface AddedData {
  readonly routes: readonly Route[];
  /** Tells it from another addition. */
  readonly text: string;
}

const nothing = (): AddedData => ({ routes: [], text: '' });

export interface AccountParts {
  /** Adds to the account's beginning. */
  readonly add?: (store: Store) => AddedData;
  /** Name of this run; what follows a colon is another run of the same. Default: another one each time. */
  readonly boot?: string;
}

/** The account behind the page. What was kept of another beginning is let go: other flags, another file of data. */
export class Account {
  readonly store: Store;
  readonly answer: Api;
  /** Its channels, and who is on line. */
  readonly hub: Hub;
  readonly #fresh: AccountData;
  readonly #base: string;

  constructor(
    { now, ...facts }: AccountFacts,
    widgets: Widgets,
    { add = nothing, boot = crypto.randomUUID() }: AccountParts = {},
  ) {
    const { locale: lang, ...beginning } = facts;
    this.store = new Store(seed({ ...beginning, lang, ...(now !== undefined && { now }) }));
    const { routes, text } = add(this.store);
    this.#fresh = this.store.toJSON();
    // The time of the start is no other beginning: what was kept stays, and lies around the first one.
    this.#base = stamp(JSON.stringify(seed({ ...beginning, lang })) + text);
    this.hub = new Hub(this.store, boot);
    this.answer = createApi(this.store, { widgets, routes, isOnline: ({ id }) => this.hub.online.includes(id) });
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
