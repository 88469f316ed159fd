import type { AccountClient, AccountRecord } from '../services/account-client.js';
import { linkedTo } from './values.js';

/** Writes the names of linked contacts and companies into the records of a list: what is linked is told by its id alone. */
export async function nameLinked(account: AccountClient, records: readonly AccountRecord[]): Promise<void> {
  for (const name of ['contacts', 'companies'] as const) {
    const links = records.flatMap((record) => linkedTo(record, name));
    if (!links.length) continue;
    const known = new Map((await account.list(name, { limit: '250' })).map((one) => [one.id, one.name]));
    for (const link of links) Object.assign(link, { name: link.name || (known.get(link.id) ?? '') });
  }
}
