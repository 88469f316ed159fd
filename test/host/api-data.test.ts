/** The account itself: what the host invents, and what the file of --data makes of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seed } from '../../src/host/account/seed/seed.js';
import { Account } from '../../src/host/behind/account/account.js';
import { Store } from '../../src/host/account/store.js';
import { readData } from '../../src/host/api/data/read-data.js';
import { account, at } from './support/api.js';

const withData = (data: unknown) => {
  const store = new Store(seed());
  const routes = readData(store, data, 1);
  return account({ routes }, store);
};

/** Data, the beginning of what is said of it. */
const BAD: readonly (readonly [data: unknown, message: RegExp])[] = [
  [[], /^has to be an object, and is a list/],
  [{ lead: [] }, /^lead: is not known\. Known are .*leads/],
  [{ mode: 'merge' }, /^mode: has to be "extend" or "replace"/],
  [{ leads: { 1: {} } }, /^leads: has to be a list, and is an object/],
  [{ leads: [{}, null] }, /^leads\[1\]: has to be an object, and is null/],
  [{ leads: [{ id: '1' }] }, /^leads\[0\]\.id: has to be a whole number/],
  [{ leads: [{ id: 1, price: '5' }] }, /^leads\[0\]\.price: .*type int/],
  [{ leads: [{ status_id: 1 }] }, /^leads\[0\]\.status_id: .*NotSupportedChoice/],
  [
    { leads: [{ _embedded: { contacts: [{ id: 1 }, { id: 999 }] } }] },
    /^leads\[0\]\._embedded\.contacts\[1\]\.id: there is no such row in contacts/,
  ],
  [
    { contacts: [{ custom_fields_values: [{ field_code: 'FAX', values: [{ value: 1 }] }] }] },
    /^contacts\[0\]\.custom_fields_values\.0\.field_code/,
  ],
  [{ users: [{}] }, /^users\[0\]\.name: is missing/],
  [{ custom_fields: [{ entity: 'leads', name: 'x' }] }, /^custom_fields\[0\]\.type: is missing/],
  [{ account: 5 }, /^account: has to be an object, and is a number/],
  [{ routes: [{ path: '/other' }] }, /^routes\[0\]\.path: has to begin with \/api\//],
  [{ routes: [{ path: '/api/x', method: 'LOOK' }] }, /^routes\[0\]\.method: has to be one of GET/],
  [{ routes: [{ path: '/api/x', status: 'ok' }] }, /^routes\[0\]\.status: has to be a number/],
  [{ routes: [{ path: '/api/x', delay: -1 }] }, /^routes\[0\]\.delay: has to be a number of milliseconds/],
];

describe('data of the account', () => {
  it('is invented, the same every time, in two languages', () => {
    assert.deepEqual(seed(), seed());
    const texts = JSON.stringify([seed(), seed({ lang: 'en' })]);
    assert.deepEqual(
      [...new Set(texts.match(/[\w.]+@[\w.]+/g)!.map((mail) => mail.replace(/^.*@/, '')))],
      ['example.com'],
    );
    assert.deepEqual([...new Set(texts.match(/\+\d \d{3}/g))].toSorted(), ['+1 555', '+7 900']);
    assert.equal(/[а-яё]/i.test(JSON.stringify(seed({ lang: 'en' })).replaceAll('₽', '')), false);
  });

  it('lies around the day that it is told; what was kept of it stays where it began', () => {
    const facts = { brand: 'amocrm', subdomain: 'stand', accountId: 1, locale: 'ru' } as const;
    const widgets = { list: () => [], edit: () => undefined };
    const [now, later] = [2_000_000_000, 2_100_000_000];
    const due = ({ store }: Account) => store.rows('tasks').map(({ complete_till: till }) => Number(till));
    const first = new Account({ ...facts, now }, widgets);
    const days = due(first).map((till) => Math.floor((till - now) / 86_400));
    assert.deepEqual([Math.min(...days), Math.max(...days)], [-2, 7]);
    const second = new Account({ ...facts, now: later }, widgets);
    second.load(first.saved());
    assert.deepEqual(due(second), due(first));
    const other = new Account({ ...facts, brand: 'kommo', now: later }, widgets);
    other.load(first.saved());
    assert.ok(due(other)[0]! > now + 10 * 86_400);
  });

  it('has enough of everything, and links to what is there', () => {
    const data = seed();
    const counts = Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.length]));
    const least = {
      users: 6,
      groups: 3,
      pipelines: 2,
      leads: 40,
      contacts: 60,
      companies: 20,
      customers: 10,
      tasks: 30,
      notes: 20,
    };
    for (const [name, count] of Object.entries(least)) assert.ok(counts[name]! >= count, name);
    const types = new Set(data.custom_fields!.map(({ type }) => type));
    for (const type of [
      'text',
      'numeric',
      'checkbox',
      'select',
      'multiselect',
      'date',
      'url',
      'textarea',
      'multitext',
      'radiobutton',
      'birthday',
      'date_time',
    ])
      assert.ok(types.has(type), type);
    const store = new Store(data);
    const table = (type: unknown) => (type === 'catalog_elements' ? 'elements' : type) as 'leads';
    for (const { from_type, from_id, to_type, to_id } of store.rows('links')) {
      assert.ok(store.get(table(from_type), from_id as number), `${String(from_type)} ${String(from_id)}`);
      assert.ok(store.get(table(to_type), to_id as number), `${String(to_type)} ${String(to_id)}`);
    }
  });

  it('is extended by a file: rows change or are added, records are linked, users and pipelines are told of', async () => {
    const { ask } = withData({
      account: { name: 'Mine' },
      users: [{ id: 5, name: 'New One', email: 'new@example.com' }],
      pipelines: [
        {
          id: 9,
          name: 'Third',
          _embedded: { statuses: [{ id: 91, name: 'Open', sort: 1, type: 0, color: '#fff', is_editable: true }] },
        },
      ],
      custom_fields: [{ id: 500, entity_type: 'leads', name: 'Size', type: 'text' }],
      contacts: [{ id: 900, first_name: 'A', last_name: 'B' }],
      leads: [
        { id: 1, name: 'Changed' },
        {
          id: 70,
          name: 'Added',
          pipeline_id: 9,
          status_id: 91,
          responsible_user_id: 5,
          custom_fields_values: [{ field_id: 500, values: [{ value: 'L' }] }],
          _embedded: { contacts: [{ id: 900 }], tags: [{ name: 'q' }] },
        },
        { name: 'Next' },
      ],
    });
    assert.equal(at((await ask('GET', '/api/v4/account')).body, 'name'), 'Mine');
    assert.equal(at((await ask('GET', '/api/v4/leads/1')).body, 'name'), 'Changed');
    assert.equal(at((await ask('GET', '/api/v4/leads/1')).body, 'price'), 500);
    assert.equal(at((await ask('GET', '/api/v4/leads/71')).body, 'name'), 'Next');
    const { body } = await ask('GET', '/api/v4/leads/70?with=contacts');
    assert.deepEqual(
      ['status_id', 'custom_fields_values.0.field_name', '_embedded.contacts.0.id', '_embedded.tags.0.name'].map(
        (path) => at(body, path),
      ),
      [91, 'Size', 900, 'q'],
    );
    assert.equal(at((await ask('GET', '/api/v2/account?with=users')).body, '_embedded.users.5.name'), 'New One');
    assert.equal(at((await ask('GET', '/api/v4/leads/pipelines/9')).body, '_embedded.statuses.0.name'), 'Open');
    assert.equal(at((await ask('GET', '/api/v4/contacts/900')).body, 'name'), 'A B');
  });

  it('is replaced, table by table', async () => {
    const { ask, store } = withData({ mode: 'replace', leads: [{ id: 8, name: 'Only' }], tasks: [] });
    assert.deepEqual(
      store.rows('leads').map(({ id }) => id),
      [8],
    );
    assert.equal(store.rows('contacts').length, 60);
    assert.equal((await ask('GET', '/api/v4/tasks')).status, 204);
    assert.equal(at((await ask('GET', '/api/v4/contacts/1?with=leads')).body, '_embedded.leads.0'), undefined);
  });

  it('names the place of what is wrong in a file, and is left as it was', () => {
    for (const [data, message] of BAD) {
      const store = new Store(seed());
      assert.throws(() => readData(store, data), { name: 'DataError', message }, JSON.stringify(data));
      assert.deepEqual(store.toJSON(), seed().leads ? new Store(seed()).toJSON() : {});
    }
  });

  it('has answers of one’s own before those of the host', async () => {
    const { ask } = withData({
      routes: [
        { path: '/api/v4/bots/:id', body: { bots: 1 }, delay: 1 },
        { path: '/api/v4/leads/1', status: 403, body: 'Forbidden' },
        { method: 'post', path: '/ajax/own', status: 204 },
      ],
    });
    assert.deepEqual((await ask('GET', '/api/v4/bots/7')).body, { bots: 1 });
    assert.deepEqual(await ask('GET', '/api/v4/leads/1'), {
      status: 403,
      type: 'text/plain; charset=utf-8',
      body: 'Forbidden',
    });
    assert.equal((await ask('POST', '/ajax/own', {})).status, 204);
    assert.equal((await ask('GET', '/api/v4/leads/2')).status, 200);
  });
});
