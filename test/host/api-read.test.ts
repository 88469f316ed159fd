/** What the account's API tells: lists, pages, filters, parts asked for, the addresses that public widgets read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { account, at } from './support/api.js';

const { ask, store } = account();
const ids = (body: unknown, name: string): number[] =>
  ((at(body, `_embedded.${name}`) ?? []) as { id: number }[]).map(({ id }) => id);

/** Address, status, path in the answer, its value, or what holds for it. */
type Row = readonly [path: string, status: number, at: string, wanted: unknown];
const is = (kind: string) => (value: unknown) => assert.equal(typeof value, kind);
const list = (value: unknown) => assert.ok(Array.isArray(value) && value.length > 0, 'a list with something in it');
const map = (value: unknown) =>
  assert.ok(!Array.isArray(value) && Object.keys(value as object).length > 0, 'a map with something in it');

const V4: readonly Row[] = [
  ['/api/v4/account', 200, 'id', 30_000_001],
  ['/api/v4/account', 200, '_embedded.task_types', undefined],
  ['/api/v4/account', 200, 'amojo_id', undefined],
  ['/api/v4/account?with=task_types', 200, '_embedded.task_types', list],
  ['/api/v4/account?with=amojo_id,users_groups', 200, '_embedded.users_groups.0.name', 'Отдел продаж'],
  ['/api/v4/account?with=amojo_id', 200, 'amojo_id', is('string')],
  ['/api/v4/users?limit=100&page=1', 200, '_page_count', 1],
  ['/api/v4/users', 200, '_embedded.users.0.rights.is_admin', true],
  ['/api/v4/users', 200, '_embedded.users.5.rights.is_active', false],
  ['/api/v4/users/8000002', 200, 'rights.is_admin', false],
  ['/api/v4/leads/pipelines', 200, '_embedded.pipelines.0.is_archive', false],
  ['/api/v4/leads/pipelines', 200, '_embedded.pipelines.1._embedded.statuses.5.id', 142],
  ['/api/v4/leads/pipelines/5000001/statuses/143', 200, 'pipeline_id', 5_000_001],
  ['/api/v4/leads/pipelines/77', 204, '', ''],
  ['/api/v4/leads/loss_reasons', 200, '_embedded.loss_reasons.0.id', 4_000_001],
  ['/api/v4/leads/custom_fields', 200, '_embedded.custom_fields.0.enums.1.value', 'Знакомые'],
  ['/api/v4/contacts/custom_fields?limit=1&page=2', 200, '_embedded.custom_fields.0.code', 'PHONE'],
  ['/api/v4/contacts/custom_fields?page=2', 204, '', ''],
  ['/api/v4/leads/custom_fields/groups', 200, '_embedded.custom_field_groups.0.id', 'default'],
  ['/api/v4/catalogs', 200, '_embedded.catalogs.0.type', 'products'],
  ['/api/v4/catalogs/1001/elements/3', 200, 'custom_fields_values.0.field_code', 'SKU'],
  ['/api/v4/catalogs/1001/custom_fields', 200, '_embedded.custom_fields.0.catalog_id', 1001],
  ['/api/v4/leads/1', 200, 'price', 500],
  ['/api/v4/leads/1', 200, '_embedded.contacts', undefined],
  ['/api/v4/leads/1?with=contacts', 200, '_embedded.contacts.0.is_main', true],
  ['/api/v4/leads/1?with=contacts,catalog_elements', 200, '_embedded.catalog_elements.0.quantity', 2],
  ['/api/v4/leads/9?with=loss_reason', 200, '_embedded.loss_reason.0.id', 4_000_001],
  ['/api/v4/leads/999', 204, '', ''],
  ['/api/v4/contacts/1', 200, 'custom_fields_values.1.field_code', 'PHONE'],
  ['/api/v4/contacts/1?with=leads', 200, '_embedded.leads.0.id', 1],
  ['/api/v4/companies/1?with=contacts', 200, '_embedded.contacts', list],
  ['/api/v4/customers/1', 200, 'next_price', 1000],
  ['/api/v4/leads/tags', 200, '_embedded.tags.0.name', 'важный'],
  ['/api/v4/companies/tags', 200, '_embedded.tags', list],
  ['/api/v4/customers/tags', 200, '_embedded.tags', list],
  ['/api/v4/leads/1/notes', 200, '_embedded.notes.0.params.text', is('string')],
  ['/api/v4/leads/1/links', 200, '_embedded.links.0.to_entity_type', 'contacts'],
  ['/api/v4/leads/links?filter[entity_id][]=1&filter[to_entity_type]=companies', 200, '_embedded.links.0.entity_id', 1],
  ['/api/v4/tasks/1', 200, 'entity_type', 'leads'],
  ['/api/v4/tasks/types', 200, '0.id', 1],
  ['/api/v4/leads/unsorted', 204, '', ''],
  ['/api/v4/events', 204, '', ''],
  ['/api/v4/talks', 204, '', ''],
];

const OLDER: readonly Row[] = [
  ['/api/v2/account', 200, 'id', 30_000_001],
  ['/api/v2/account', 200, '_embedded', undefined],
  ['/api/v2/account?with=users', 200, '_embedded.users.8000001.is_admin', true],
  ['/api/v2/account?with=users', 200, '_embedded.users.8000002.is_admin', false],
  ['/api/v2/account?with=custom_fields', 200, '_embedded.custom_fields.contacts.6000012.code', 'PHONE'],
  ['/api/v2/account?with=custom_fields', 200, '_embedded.custom_fields.companies', map],
  ['/api/v2/account?with=constructor', 200, '_embedded', undefined],
  ['/api/v2/leads?filter[active]=1', 200, '_embedded.items.0.contacts.id', [1, 22]],
  ['/api/v2/companies', 200, '_embedded.items.0.custom_fields.0.values.0.value', is('string')],
  ['/api/v2/contacts?id=2,3', 200, '_embedded.items.1.id', 3],
  ['/api/v2/contacts?limit_rows=2&limit_offset=5', 200, '_embedded.items.0.id', 6],
  ['/api/v2/tasks', 200, '_embedded.items.0.element_type', 2],
  ['/api/v2/notes', 200, '_embedded.items.0.note_type', 4],
  ['/private/api/v2/json/accounts/current', 200, 'response.account.users.0.id', '8000001'],
  ['/private/api/v2/json/accounts/current', 200, 'response.account.users.0.name', is('string')],
  ['/private/api/v2/json/accounts/current', 200, 'response.account.pipelines.5000001.name', 'Воронка'],
  ['/private/api/v2/json/accounts/current', 200, 'response.account.pipelines.5000001.statuses', map],
  ['/private/api/v2/json/accounts/current', 200, 'response.account.leads_statuses', list],
  ['/private/api/v2/json/catalogs/list', 200, 'response.catalogs.1001.name', 'Товары'],
  ['/private/api/v2/json/contacts/list?id[]=2', 200, 'response.contacts.0.id', '2'],
  ['/ajax/v4/chats/templates?limit=50', 200, '_embedded.chat_templates', []],
  [
    '/ajax/v1/multiactions/status?request[multiactions][status][0][job_id]=7',
    200,
    'response.multiactions.status.data.0.status',
    2,
  ],
];

/** Query of leads, the ids that answer it. */
const FILTERS: readonly (readonly [query: string, ids: readonly number[]])[] = [
  ['filter[id]=3', [3]],
  ['filter[id][]=3&filter[id][]=5', [3, 5]],
  ['filter[id][0]=3&filter[id][1]=5', [3, 5]],
  ['filter[price][from]=1000&filter[price][to]=8000', [2, 7, 13, 19, 25, 31, 37]],
  ['filter[statuses][0][pipeline_id]=5000002&filter[statuses][0][status_id]=143', [36]],
  ['filter[statuses][0][pipeline_id]=5000001&filter[statuses][0][status_id]=143', [9, 18, 27]],
  ['filter[pipeline_id]=5000002&limit=2', [4, 8]],
  ['filter[responsible_user_id][]=8000005&limit=3', [5, 10, 15]],
  ['filter[custom_fields_values][6000001][]=9000002&limit=2', [2, 5]],
  ['filter[created_at][from]=1767042000&filter[created_at][to]=1767060000', [1, 2]],
  ['query=сайт&limit=2', [3, 10]],
  ['query=lead7.example', [7]],
  ['order[id]=desc&limit=3', [40, 39, 38]],
  ['order[price]=asc&limit=2', [1, 7]],
  ['limit=2&page=3', [5, 6]],
  ['filter[unheard_of]=1&limit=1', [1]],
];

describe('reading the account through its API', () => {
  for (const [path, status, where, wanted] of [...V4, ...OLDER])
    it(`GET ${path} → ${status} ${where}`, async () => {
      const answer = await ask('GET', path);
      assert.equal(answer.status, status);
      const value = where ? at(answer.body, where) : answer.body;
      if (typeof wanted === 'function') (wanted as (value: unknown) => void)(value);
      else assert.deepEqual(value, wanted);
    });

  it('filters, orders, searches and pages lists', async () => {
    for (const [query, wanted] of FILTERS) {
      const { body } = await ask('GET', `/api/v4/leads?${query}`);
      assert.deepEqual(ids(body, 'leads'), wanted, query);
    }
  });

  it('gives at most 250 rows, 50 by default, and leads from page to page by links until nothing is left', async () => {
    const { store: many, ask: askMany } = account();
    for (let index = 0; index < 300; index++) many.add('contacts', { name: `Extra ${index}` });
    assert.equal(ids((await askMany('GET', '/api/v4/contacts')).body, 'contacts').length, 50);
    assert.equal(ids((await askMany('GET', '/api/v4/contacts?limit=1000')).body, 'contacts').length, 250);
    const seen: number[] = [];
    let next: string | undefined = 'http://stand.example.com/api/v4/contacts?limit=100';
    while (next) {
      const { pathname, search } = new URL(next);
      const { body } = await askMany('GET', pathname + search);
      seen.push(...ids(body, 'contacts'));
      next = at(body, '_links.next.href') as string | undefined;
    }
    assert.equal(new Set(seen).size, 360);
    assert.equal((await askMany('GET', '/api/v4/contacts?limit=100&page=5')).status, 204);
  });

  it('finds contacts by phone in XML', async () => {
    const { body, type } = await ask('GET', '/private/api/contact_search.php?SEARCH=79000000104');
    assert.match(type, /xml/);
    assert.match(
      body,
      /<contact><id>5<\/id><name>[^<]+<\/name><company><id>5<\/id><name>[^<]+<\/name><\/company><\/contact>/,
    );
    assert.doesNotMatch((await ask('GET', '/private/api/contact_search.php?SEARCH=')).body, /<contact>/);
  });

  it('answers in the session of the user whose tab it is', async () => {
    assert.equal(at((await ask('GET', '/api/v4/account', undefined, 'manager')).body, 'current_user_id'), 8_000_002);
    assert.equal(at((await ask('GET', '/api/v2/account', undefined, 'manager')).body, 'current_user'), 8_000_002);
  });

  it('says of an unknown address how to answer it with --data, and of an unknown method which there are', async () => {
    const unknown = await ask('GET', '/api/v4/bots/7');
    assert.equal(unknown.status, 501);
    assert.match(unknown.type, /problem\+json/);
    assert.match(at(unknown.body, 'detail') as string, /--data.*"path":"\/api\/v4\/bots\/7"/);
    const method = await ask('PUT', '/api/v4/leads');
    assert.deepEqual([method.status, at(method.body, 'title')], [405, 'Method Not Allowed']);
    assert.match(at(method.body, 'detail') as string, /GET, POST, PATCH/);
  });

  it('changes nothing by reading', () => {
    assert.deepEqual(store.toJSON(), account().store.toJSON());
  });
});
