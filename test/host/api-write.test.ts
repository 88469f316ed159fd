/** What the account's API takes: new records, changes, links. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from '../../src/host/account/store.js';
import { account, at, NOW, type Ask } from './support/api.js';

const value = async (ask: Ask, path: string, where: string): Promise<unknown> =>
  at((await ask('GET', path)).body, where);

describe('writing to the account through its API', () => {
  it('makes leads: in the main pipeline, named by their number, linked, tagged; the answer has ids in order', async () => {
    const { ask } = account();
    const { status, body } = await ask('POST', '/api/v4/leads', [
      {
        name: 'First',
        price: 10,
        request_id: 'a',
        _embedded: { contacts: [{ id: 7 }], companies: [{ id: 2 }], tags: [{ name: 'fresh' }, { id: 1 }] },
      },
      { custom_fields_values: [{ field_id: 6000001, values: [{ value: 'Реклама' }] }], status_id: 142 },
    ]);
    assert.equal(status, 200);
    assert.deepEqual(at(body, '_embedded.leads.0.request_id'), 'a');
    assert.deepEqual(at(body, '_embedded.leads.1.request_id'), '1');
    assert.equal(at(body, '_embedded.leads.0.id'), 41);
    const first = (await ask('GET', '/api/v4/leads/41?with=contacts')).body;
    assert.equal(at(first, 'status_id'), 50_000_011);
    assert.equal(at(first, 'created_at'), NOW);
    assert.deepEqual(at(first, '_embedded.contacts.0.is_main'), true);
    assert.equal(at(first, '_embedded.companies.0.id'), 2);
    assert.deepEqual(
      (at(first, '_embedded.tags') as { name: string }[]).map(({ name }) => name),
      ['fresh', 'важный'],
    );
    const second = (await ask('GET', '/api/v4/leads/42')).body;
    assert.equal(at(second, 'name'), 'Сделка #42');
    assert.equal(at(second, 'closed_at'), NOW);
    assert.deepEqual(at(second, 'custom_fields_values.0.values.0'), {
      value: 'Реклама',
      enum_id: 9_000_003,
      enum_code: null,
    });
  });

  it('changes one record and many; fields that are not named stay, those given with null go', async () => {
    const { ask } = account();
    const one = await ask(
      'PATCH',
      '/api/v4/leads/1',
      {
        price: 77,
        custom_fields_values: [
          { field_id: 6000002, values: [{ value: '5' }] },
          { field_id: 6000001, values: null },
        ],
      },
      'manager',
    );
    assert.deepEqual([at(one.body, 'id'), at(one.body, 'updated_at')], [1, NOW]);
    const { body } = await ask('GET', '/api/v4/leads/1');
    const fields = at(body, 'custom_fields_values') as { field_id: number; values: { value: unknown }[] }[];
    assert.equal(at(body, 'price'), 77);
    assert.equal(at(body, 'updated_by'), 8_000_002);
    assert.equal(fields.find(({ field_id }) => field_id === 6_000_002)?.values[0]?.value, '5');
    assert.equal(
      fields.some(({ field_id }) => field_id === 6_000_001),
      false,
    );
    assert.equal(
      fields.some(({ field_id }) => field_id === 6_000_007),
      true,
    );
    const many = await ask('PATCH', '/api/v4/contacts', [
      { id: 1, first_name: 'Ян' },
      { id: 2, name: 'Ада Новая' },
    ]);
    assert.equal(many.status, 200);
    assert.equal(await value(ask, '/api/v4/contacts/1', 'name'), 'Ян Тестова');
    assert.equal(await value(ask, '/api/v4/contacts/2', 'last_name'), 'Новая');
  });

  it('keeps phones with their kind, given by code or id, work by default', async () => {
    const { ask } = account();
    await ask('POST', '/api/v4/contacts', [
      {
        name: 'A',
        custom_fields_values: [
          { field_code: 'PHONE', values: [{ value: '+1 555 1', enum_code: 'MOB' }, { value: '+1 555 2' }] },
        ],
      },
    ]);
    const values = (await value(ask, '/api/v4/contacts/61', 'custom_fields_values.0.values')) as {
      enum_code: string;
    }[];
    assert.deepEqual(
      values.map(({ enum_code }) => enum_code),
      ['MOB', 'WORK'],
    );
  });

  it('makes a lead with its contact and company at once, and merges contacts with their links', async () => {
    const { ask } = account();
    const { body } = await ask('POST', '/api/v4/leads/complex', [
      { name: 'C', _embedded: { contacts: [{ first_name: 'A', last_name: 'B' }], companies: [{ name: 'Co' }] } },
    ]);
    assert.deepEqual([at(body, '0.id'), at(body, '0.contact_id'), at(body, '0.company_id')], [41, 61, 21]);
    assert.equal(await value(ask, '/api/v4/leads/41?with=contacts', '_embedded.contacts.0.id'), 61);
    assert.equal(await value(ask, '/api/v4/contacts/61', '_embedded.companies.0.id'), 21);
    assert.equal((await ask('POST', '/api/v4/contacts/merge', { merge_id: 61, secondary_id: 1 })).status, 200);
    assert.equal((await ask('GET', '/api/v4/contacts/1')).status, 204);
    const leads = (await value(ask, '/api/v4/contacts/61?with=leads', '_embedded.leads')) as { id: number }[];
    assert.deepEqual(
      leads.map(({ id }) => id).toSorted((a, b) => a - b),
      [1, 41],
    );
    assert.equal((await ask('POST', '/api/v4/contacts/merge', { merge_id: 61, secondary_id: 61 })).status, 400);
  });

  it('adds and changes tasks, notes, tags, fields, elements, links, webhooks', async () => {
    const { ask } = account();
    const task = await ask('POST', '/api/v4/tasks', [
      { text: 'Call', complete_till: NOW, entity_id: 1, entity_type: 'leads' },
    ]);
    assert.equal(at(task.body, '_embedded.tasks.0.id'), 31);
    assert.equal(
      (await ask('PATCH', '/api/v4/tasks/31', { is_completed: true, result: { text: 'Done' } })).status,
      200,
    );
    assert.equal(await value(ask, '/api/v4/tasks/31', 'result.text'), 'Done');
    for (const body of [
      [{ note_type: 'common', params: { text: 'a' } }],
      { note_type: 'common', params: { text: 'b' } },
    ])
      assert.equal((await ask('POST', '/api/v4/leads/2/notes', body)).status, 200);
    assert.equal(((await value(ask, '/api/v4/leads/2/notes', '_embedded.notes')) as unknown[]).length, 3);
    await ask('PATCH', '/api/v4/leads/2/notes/26', { params: { text: 'changed' } });
    assert.equal(await value(ask, '/api/v4/leads/notes/26', 'params.text'), 'changed');
    assert.equal(
      at((await ask('POST', '/api/v4/leads/tags', [{ name: 'важный' }, { name: 'two' }])).body, '_embedded.tags.0.id'),
      1,
    );
    const field = await ask('POST', '/api/v4/leads/custom_fields', [
      { name: 'Size', type: 'select', enums: [{ value: 'S' }, { value: 'L' }] },
    ]);
    assert.equal(field.status, 201);
    const { id, enums } = at(field.body, '_embedded.custom_fields.0') as { id: number; enums: { id: number }[] };
    assert.equal(
      (
        await ask('PATCH', '/api/v4/leads/1', {
          custom_fields_values: [{ field_id: id, values: [{ enum_id: enums[1]!.id }] }],
        })
      ).status,
      200,
    );
    assert.equal((await ask('DELETE', `/api/v4/leads/custom_fields/${id}`)).status, 204);
    assert.equal((await ask('POST', '/api/v4/catalogs/1001/elements', [{ name: 'New' }])).status, 200);
    await ask('POST', '/api/v4/leads/4/link', [
      { to_entity_id: 13, to_entity_type: 'catalog_elements', metadata: { quantity: 4, catalog_id: 1001 } },
    ]);
    assert.equal(await value(ask, '/api/v4/leads/4?with=catalog_elements', '_embedded.catalog_elements.0.quantity'), 4);
    assert.equal(
      (
        await ask('POST', '/api/v4/leads/4/unlink', [
          { to_entity_id: 13, to_entity_type: 'catalog_elements', metadata: { catalog_id: 1001 } },
        ])
      ).status,
      204,
    );
    assert.equal((await ask('GET', '/api/v4/leads/4/links')).status, 204);
    assert.equal(
      (await ask('POST', '/api/v4/webhooks', { destination: 'https://hook.example.com', settings: ['add_lead'] }))
        .status,
      201,
    );
    assert.equal((await ask('DELETE', '/api/v4/webhooks', { destination: 'https://hook.example.com' })).status, 204);
    assert.equal((await ask('GET', '/api/v4/webhooks')).status, 204);
  });

  it('tells listeners of each change, and survives JSON', async () => {
    const { ask, store } = account();
    const heard: Change[] = [];
    const away = store.listen((change) => heard.push(change));
    await ask('PATCH', '/api/v4/leads/1', { price: 1 });
    away();
    await ask('PATCH', '/api/v4/leads/1', { price: 2 });
    assert.deepEqual(
      heard.map(({ table, id, action }) => [table, id, action]),
      [
        ['leads', 1, 'update'],
        ['events', 1, 'add'],
      ],
    );
    assert.deepEqual([heard[0]!.before?.price, heard[0]!.row?.price], [500, 1]);
    const kept = account(
      {},
      (await import('../../src/host/account/store.js')).Store.fromJSON(JSON.parse(JSON.stringify(store)) as never),
    );
    assert.equal(await value(kept.ask, '/api/v4/leads/1', 'price'), 2);
  });

  it('takes names of the language itself for names', async () => {
    const { ask } = account();
    const answer = await ask('POST', '/api/v4/leads', [
      JSON.parse('{"name": "x", "constructor": 1, "__proto__": {"price": 5}}'),
    ]);
    assert.equal(answer.status, 200);
    assert.equal(await value(ask, '/api/v4/leads/41', 'price'), 0);
    await ask('POST', '/api/v2/leads', 'add[0][name]=y&__proto__[polluted]=1&add[__proto__][polluted]=1');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
