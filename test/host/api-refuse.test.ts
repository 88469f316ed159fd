/** What the account's API refuses, and how. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { account, at } from './support/api.js';

interface Fault {
  readonly code: string;
  readonly path: string;
}

/** Faults by the item they are of. */
const faults = (body: unknown): string[] =>
  ((at(body, 'validation-errors') ?? []) as { request_id: string; errors: Fault[] }[]).flatMap(
    ({ request_id, errors }) => errors.map(({ code, path }) => `${request_id} ${code} ${path}`),
  );

/** Method, path, body, what is refused. */
const REFUSED: readonly (readonly [method: string, path: string, body: unknown, wanted: readonly string[]])[] = [
  ['POST', '/api/v4/leads', [{ name: 'A' }, { name: 7 }], ['1 InvalidType name']],
  ['POST', '/api/v4/leads', [{ price: '100' }], ['0 InvalidType price']],
  ['POST', '/api/v4/leads', [{ responsible_user_id: 5 }], ['0 NotSupportedChoice responsible_user_id']],
  ['POST', '/api/v4/leads', [{ status_id: 5 }], ['0 NotSupportedChoice status_id']],
  ['POST', '/api/v4/leads', [{ pipeline_id: 5000002, status_id: 50000011 }], ['0 NotSupportedChoice status_id']],
  ['PATCH', '/api/v4/leads', [{ id: 1, price: 5 }, { id: 999 }], ['1 NotSupportedChoice id']],
  ['PATCH', '/api/v4/leads/4', { status_id: 50000011 }, ['0 NotSupportedChoice status_id']],
  [
    'POST',
    '/api/v4/contacts',
    [{ custom_fields_values: [{ field_id: 1, values: [{ value: 'x' }] }] }],
    ['0 NotSupportedChoice custom_fields_values.0.field_id'],
  ],
  [
    'POST',
    '/api/v4/contacts',
    [{ custom_fields_values: [{ values: [{ value: 'x' }] }] }],
    ['0 FieldMissing custom_fields_values.0.field_id'],
  ],
  [
    'POST',
    '/api/v4/contacts',
    [{ custom_fields_values: [{ field_code: 'PHONE' }] }],
    ['0 FieldMissing custom_fields_values.0.values'],
  ],
  ['POST', '/api/v4/contacts', [{ custom_fields_values: { PHONE: '1' } }], ['0 InvalidType custom_fields_values']],
  ['POST', '/api/v4/customers', [{ next_price: 5 }], ['0 FieldMissing name']],
  [
    'POST',
    '/api/v4/tasks',
    [{ entity_id: 1, entity_type: 'leads' }],
    ['0 FieldMissing text', '0 FieldMissing complete_till'],
  ],
  ['POST', '/api/v4/tasks', [{ text: 'a', complete_till: 1, entity_id: 1 }], ['0 NotSupportedChoice entity_type']],
  [
    'POST',
    '/api/v4/tasks',
    [{ text: 'a', complete_till: 1, entity_id: 999, entity_type: 'leads' }],
    ['0 NotSupportedChoice entity_id'],
  ],
  ['POST', '/api/v4/leads/1/notes', [{ params: { text: 'a' } }], ['0 FieldMissing note_type']],
  ['POST', '/api/v4/leads/1/notes', [{ note_type: 'common', params: {} }], ['0 FieldMissing params.text']],
  [
    'POST',
    '/api/v4/leads/notes',
    [{ entity_id: 999, note_type: 'common', params: { text: 'a' } }],
    ['0 NotSupportedChoice entity_id'],
  ],
  ['POST', '/api/v4/leads/tags', [{ color: 'x' }], ['0 FieldMissing name']],
  ['POST', '/api/v4/leads/custom_fields', [{ name: 'x', type: 'toString' }], ['0 NotSupportedChoice type']],
  [
    'POST',
    '/api/v4/leads/1/link',
    [{ to_entity_id: 999, to_entity_type: 'contacts' }],
    ['0 NotSupportedChoice to_entity_id'],
  ],
  [
    'POST',
    '/api/v4/leads/1/link',
    [{ to_entity_id: 1, to_entity_type: 'catalog_elements' }],
    ['0 FieldMissing metadata.catalog_id'],
  ],
  ['POST', '/api/v4/catalogs/1001/elements', [{}], ['0 FieldMissing name']],
  [
    'POST',
    '/api/v4/leads/complex',
    [{ name: 'x', _embedded: { contacts: [{ first_name: 4 }] } }],
    ['0 InvalidType first_name'],
  ],
];

describe('what the account refuses', () => {
  it('refuses what the product refuses, item by item, and writes nothing of a list then', async () => {
    const { ask, store } = account();
    const before = store.toJSON();
    for (const [method, path, body, wanted] of REFUSED) {
      const answer = await ask(method, path, body);
      assert.deepEqual(
        [answer.status, faults(answer.body)],
        [400, wanted],
        `${method} ${path} ${JSON.stringify(body)}`,
      );
      assert.match(answer.type, /^application\/problem\+json/);
      assert.equal(at(answer.body, 'title'), 'Bad Request');
    }
    assert.deepEqual(store.toJSON(), before);
  });

  it('refuses bodies that are no list, no JSON, empty', async () => {
    const { ask } = account();
    for (const body of [{ name: 'A' }, [], [1], '{"name":']) {
      const answer = await ask('POST', '/api/v4/leads', body);
      assert.equal(answer.status, 400, JSON.stringify(body));
    }
    assert.equal((await ask('PATCH', '/api/v4/leads/999', { name: 'x' })).status, 404);
  });
});
