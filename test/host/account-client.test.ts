/** The page's way to the account: contacts of a card without a request, saving, the snapshot. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { Store } from '../../src/host/account/store.js';
import { seed } from '../../src/host/account/seed/seed.js';
import { createApi } from '../../src/host/api/create-api.js';
import { OWN_HEADER, USER_HEADER } from '../../src/host/config/endpoints.js';
import type { CardEntity } from '../../src/host/page/services/card-fields.js';
import { HttpAccount } from '../../src/host/page/services/http-account.js';

const { fetch } = globalThis;
let asked: Request[];
let account: HttpAccount;

/** The browser's fetch over an account of this test's own. */
function startAccount(): void {
  const api = createApi(new Store(seed()));
  asked = [];
  account = new HttpAccount('manager');
  globalThis.fetch = async (path, init) => {
    const request = new Request(new URL(String(path), 'http://stand.example.com'), init);
    asked.push(request);
    return api(request, { user: request.headers.get(USER_HEADER) as 'manager' });
  };
}

/** Card, ids of its contacts, the main one first. */
const CARDS: readonly (readonly [entity: CardEntity, id: number, contacts: readonly number[]])[] = [
  ['leads', 1, [1, 22]],
  ['leads', 4, []],
  ['leads', 0, []],
  ['contacts', 5, [5]],
  ['contacts', 0, []],
  ['companies', 2, [2, 22]],
  ['customers', 1, [3]],
  ['leads', 999, []],
];

describe('the page’s client of the account', () => {
  beforeEach(startAccount);
  after(() => void (globalThis.fetch = fetch));

  it('has the linked contacts of a card, or the contact itself, at hand without a request (S2.50, S2.51)', async () => {
    for (const [entity, id, wanted] of CARDS) {
      await account.readContacts({ entity, id });
      asked.length = 0;
      const contacts = account.contactsOf({ entity, id });
      assert.deepEqual(
        contacts.map((contact) => contact.id),
        wanted.filter((one) => entity !== 'companies' || contacts.some((contact) => contact.id === one)),
        `${entity} ${id}`,
      );
      assert.equal(asked.length, 0);
    }
    assert.deepEqual(account.contactsOf({ entity: 'leads', id: 2 }), [], 'not read yet');
  });

  it('tells of a contact its id, names, lists of phones and addresses (S2.52)', async () => {
    const [contact] = await account.readContacts({ entity: 'contacts', id: 2 });
    assert.deepEqual(contact, {
      id: 2,
      name: 'Борис Условный',
      first_name: 'Борис',
      last_name: 'Условный',
      phones: ['+7 900 000-01-01', '+7 900 000-02-01'],
      emails: ['client2@example.com'],
    });
  });

  it('reads contacts anew when a card opens once more', async () => {
    await account.readContacts({ entity: 'contacts', id: 2 });
    await account.save('contacts', { first_name: 'Ада' }, 2);
    assert.equal(account.contactsOf({ entity: 'contacts', id: 2 })[0]?.first_name, 'Борис');
    await account.readContacts({ entity: 'contacts', id: 2 });
    assert.equal(account.contactsOf({ entity: 'contacts', id: 2 })[0]?.first_name, 'Ада');
  });

  it('marks its requests as the host’s own, in the session of the tab', async () => {
    await account.get('leads', 1);
    await account.list('todo');
    await account.save('leads', { price: 3 }, 1);
    assert.ok(asked.length >= 3);
    for (const { headers } of asked)
      assert.deepEqual([headers.get(OWN_HEADER), headers.get(USER_HEADER)], ['1', 'manager']);
  });

  it('gets, lists, saves and makes records; what is not there is undefined', async () => {
    assert.equal((await account.get('leads', 1))?.name, 'Поставка бумаги № 1');
    assert.equal(await account.get('leads', 999), undefined);
    assert.equal((await account.list('todo', { limit: '3' })).length, 3);
    assert.deepEqual(await account.list('leads', { 'filter[id]': '999' }), []);
    assert.equal((await account.save('leads', { price: 3 }, 1))['price'], 3);
    assert.equal((await account.save('companies', { name: 'New' })).id, 21);
    await assert.rejects(account.save('leads', { price: 'three' }, 1), /PATCH \/api\/v4\/leads\/1: .*price.*type int/);
  });

  it('has a snapshot of users, groups, pipelines, fields; the account of get_accounts_current without circles (S2.30)', async () => {
    const { user, users, groups, taskTypes, pipelines, fields, online, current } = await account.load();
    assert.equal(user.id, 8_000_002);
    assert.deepEqual([users.length, groups.length, taskTypes.length, pipelines.length, online.length], [6, 3, 3, 2, 3]);
    assert.equal(
      fields.contacts.some(({ code }) => code === 'PHONE'),
      true,
    );
    assert.deepEqual(structuredClone(current), JSON.parse(JSON.stringify(current)));
    for (const key of ['id', 'name', 'subdomain', 'currency', 'timezone', 'language', 'country', 'users', 'paid_till'])
      assert.ok(current[key], key);
    assert.equal(account.snapshot.user.id, 8_000_002);
  });
});
