import { seed } from '../../account/seed/seed.js';
import { Store } from '../../account/store.js';
import type { AccountData } from '../../account/tables.js';
import { createApi, userOf } from '../../api/create-api.js';
import { accountFacts } from '../host-config.js';
import type { HostOptions } from '../options.js';
import type { Account } from './account.js';

/** The account in memory, with the API over it. */
export function storeAccount(options: HostOptions): Account {
  const { accountId, subdomain } = accountFacts(options);
  const { locale: lang = 'ru', brand = 'amocrm' } = options;
  const fresh = (): AccountData => seed({ lang, brand, accountId, subdomain });
  const store = new Store(fresh());
  return {
    answer: createApi(store),
    userId: (user) => userOf(store, { user }).id,
    toJSON: () => store.toJSON(),
    load: (saved) => store.load((saved as AccountData | undefined) ?? fresh()),
    listen: (listener) => void store.listen(listener),
  };
}
