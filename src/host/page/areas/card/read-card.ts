import type { Entity } from '../../../../sdk/pages/locations.js';
import type { HostPage } from '../../host-page.js';
import { readDictionary, type Dictionary } from '../../records/dictionary.js';
import { linkedTo } from '../../records/values.js';
import type { AccountRecord } from '../../services/account-client.js';

export interface Linked {
  readonly entity: 'contacts' | 'companies';
  readonly record: AccountRecord;
}
export interface CardData {
  readonly dictionary: Dictionary;
  /** Undefined: of a new card, or there is none of that id. */
  readonly record: AccountRecord | undefined;
  readonly linked: readonly Linked[];
}

/** Linked records whose forms a card shows. */
const SHOWN: Readonly<Record<Entity, readonly Linked['entity'][]>> = {
  leads: ['contacts', 'companies'],
  contacts: ['companies'],
  companies: ['contacts'],
  customers: ['contacts', 'companies'],
  todo: [],
};
const MOST = 10;

export async function readCard({ account }: HostPage, entity: Entity, id: number): Promise<CardData> {
  const [dictionary, record] = await Promise.all([
    readDictionary(account, entity),
    id ? account.get(entity, id) : undefined,
  ]);
  const links = SHOWN[entity].flatMap((name) => linkedTo(record, name).map((one) => ({ entity: name, id: one.id })));
  const linked = await Promise.all(
    links
      .slice(0, MOST)
      .map(async (link) => ({ entity: link.entity, record: await account.get(link.entity, link.id) })),
  );
  return { dictionary, record, linked: linked.filter((one): one is Linked => one.record !== undefined) };
}
