import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { seed } from '../../account/seed/seed.js';
import { Store } from '../../account/store.js';
import type { AccountData } from '../../account/tables.js';
import { createApi, userOf } from '../../api/create-api.js';
import { DataError } from '../../api/data/data-error.js';
import { readData } from '../../api/data/read-data.js';
import type { Route, Widgets } from '../../api/http/call.js';
import { accountFacts } from '../host-config.js';
import { HostError } from '../host-error.js';
import type { HostOptions } from '../options.js';
import { readJsonFile } from '../state/settings-file.js';
import type { Account } from './account.js';

/** What is kept: the tables, and of which file of `--data` they were made. */
interface Saved {
  readonly made?: string;
  readonly tables: AccountData;
}

/** Puts the file of `--data` into an account. @throws HostError naming the file and the place in it */
function withFile(store: Store, file: string | undefined): Route[] {
  if (file === undefined) return [];
  const data = readJsonFile('data', file);
  try {
    return readData(store, data);
  } catch (error) {
    if (error instanceof DataError) throw new HostError('bad-file', `--data ${file}: ${error.message}`);
    throw error;
  }
}

/** The account in memory, with the API over it. Another file of `--data` than the last one takes the place of what was kept. @throws HostError */
export function storeAccount(options: HostOptions, widgets?: Widgets): Account {
  const { accountId, subdomain } = accountFacts(options);
  const { locale: lang = 'ru', brand = 'amocrm', data: file } = options;
  const store = new Store(seed({ lang, brand, accountId, subdomain }));
  const routes = withFile(store, file);
  const fresh = store.toJSON();
  const made = file === undefined ? undefined : createHash('sha256').update(readFileSync(file)).digest('hex');
  return {
    answer: createApi(store, { routes, ...(widgets && { widgets }) }),
    userId: (user) => userOf(store, { user }).id,
    toJSON: (): Saved => ({ ...(made && { made }), tables: store.toJSON() }),
    load: (saved) => {
      const { tables, made: before } = (saved ?? {}) as Partial<Saved>;
      store.load(tables && before === made ? tables : fresh);
    },
    listen: (listener) => void store.listen(listener),
  };
}
