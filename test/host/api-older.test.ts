/** The older APIs of the account and the addresses of its pages: what they take. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { account, at, NOW, type Ask } from './support/api.js';

const value = async (ask: Ask, path: string, where: string): Promise<unknown> =>
  at((await ask('GET', path)).body, where);

describe('writing through older addresses', () => {
  it('takes the older bodies: forms and lists under add and update', async () => {
    const { ask } = account();
    const note = await ask(
      'POST',
      '/api/v2/notes',
      'add[0][element_id]=1&add[0][element_type]=2&add[0][note_type]=4&add[0][text]=Hi',
    );
    assert.equal(at(note.body, '_embedded.items.0.id'), 25);
    assert.equal(await value(ask, '/api/v4/leads/1/notes/25', 'params.text'), 'Hi');
    const lead = await ask('POST', '/api/v2/leads', {
      add: [
        {
          name: 'Old',
          sale: '15',
          tags: 'a, b',
          contacts_id: [3],
          custom_fields: [{ id: 6000002, values: [{ value: 9 }] }],
        },
      ],
      update: [{ id: 1, updated_at: NOW, name: 'Renamed' }],
    });
    assert.equal(at(lead.body, '_embedded.items.1.id'), 1);
    assert.deepEqual(await value(ask, '/api/v2/leads?id=41', '_embedded.items.0.contacts.id'), [3]);
    assert.equal(await value(ask, '/api/v4/leads/41', 'price'), 15);
    assert.equal(await value(ask, '/api/v4/leads/1', 'name'), 'Renamed');
    assert.equal((await ask('POST', '/api/v2/leads', {})).status, 400);
    const task = await ask('POST', '/api/v2/tasks', {
      add: [{ element_id: 2, element_type: 1, task_type: 2, text: 'T', complete_till_at: NOW }],
    });
    assert.equal(
      await value(ask, `/api/v4/tasks/${String(at(task.body, '_embedded.items.0.id'))}`, 'entity_type'),
      'contacts',
    );
    const set = await ask(
      'POST',
      '/private/api/v2/json/notes/set',
      JSON.stringify({ request: { notes: { add: [{ element_id: 1, element_type: 1, note_type: 4, text: 'c' }] } } }),
    );
    assert.equal(at(set.body, 'response.notes.add.0.id'), 26);
    const links = await ask(
      'POST',
      '/private/api/v2/json/links/list',
      'links[0][from]=leads&links[0][from_id][]=1&links[0][from_id][]=2&links[0][to]=contacts',
    );
    assert.deepEqual(
      (at(links.body, 'response.links') as { from_id: string; to_id: string }[]).map(({ from_id, to_id }) => [
        from_id,
        to_id,
      ]),
      [
        ['1', '1'],
        ['1', '22'],
        ['2', '2'],
      ],
    );
    const auth = await ask('POST', '/private/api/auth.php', 'USER_LOGIN=user1@example.com&USER_HASH=x');
    assert.equal(at(auth.body, 'response.auth'), true);
    assert.equal((await ask('POST', '/private/api/auth.php', 'USER_LOGIN=nobody@example.com')).status, 401);
  });

  it('answers the addresses of pages: merging, rows of a pipeline, templates, inbox', async () => {
    const { ask, store } = account();
    const info = await ask('POST', '/ajax/merge/contacts/info/', 'id[]=3&id[]=4');
    assert.equal(at(info.body, 'status'), 'success');
    assert.match(at(info.body, 'response.compare_values.cfv_6000012.3.values.0.value') as string, /"VALUE":"\+7 900/);
    const saved = await ask('POST', '/ajax/merge/contacts/save', 'id[]=3&id[]=4&result_element[ID]=4');
    assert.ok(at(saved.body, 'response.multiactions.set.data.0.job_id'));
    assert.deepEqual([store.get('contacts', 3), store.get('contacts', 4)?.id], [undefined, 4]);
    assert.equal(at((await ask('POST', '/ajax/merge/contacts/info/', 'id[]=4')).body, 'status'), 'fail');
  });

  it('merges with the values that were chosen: members, fields, phones, tags, company', async () => {
    const { ask, store } = account();
    const phone = (value: string) =>
      `result_element[cfv][6000012][]=${encodeURIComponent(`{"VALUE":"${value}","DESCRIPTION":"MOB"}`)}`;
    const chosen = [
      'id[]=1&id[]=2&result_element[ID]=1&result_element[NAME]=Anna+Chosen&result_element[MAIN_USER_ID]=8000003',
      `result_element[DATE_CREATE]=1700000000&${phone('+7 900 000-77-01')}&${phone('+7 900 000-77-02')}`,
      'result_element[TAGS][]=13&result_element[COMPANY_UID]=2',
    ];
    assert.equal((await ask('POST', '/ajax/merge/contacts/save', chosen.join('&'))).status, 200);
    const { body } = await ask('GET', '/api/v4/contacts/1');
    assert.deepEqual(
      ['name', 'first_name', 'responsible_user_id', 'created_at'].map((key) => at(body, key)),
      ['Anna Chosen', 'Anna', 8000003, 1700000000],
    );
    const fields = at(body, 'custom_fields_values') as {
      field_id: number;
      values: { value: string; enum_code: string }[];
    }[];
    assert.deepEqual(
      fields.find(({ field_id }) => field_id === 6000012)!.values.map(({ value, enum_code }) => [value, enum_code]),
      [
        ['+7 900 000-77-01', 'MOB'],
        ['+7 900 000-77-02', 'MOB'],
      ],
    );
    const linked = (type: string) =>
      store
        .linksOf('contacts', 1)
        .filter(({ to_type }) => to_type === type)
        .map(({ to_id }) => to_id);
    assert.deepEqual([linked('tags'), linked('companies')], [[13], [2]]);
    assert.deepEqual(linked('leads').sort(), [1, 2]);
    const refused = await ask(
      'POST',
      '/ajax/merge/contacts/save',
      'id[]=1&id[]=3&result_element[ID]=1&result_element[MAIN_USER_ID]=5',
    );
    assert.deepEqual([refused.status, store.get('contacts', 3)?.id], [400, 3]);
  });

  it('goes on with the addresses of pages', async () => {
    const { ask } = account();
    const rows = await ask('POST', '/ajax/leads/list/pipeline/5000001/', 'filter[cf][6000001]=9000001&useFilter=y');
    assert.equal(at(rows.body, 'response.items.0.id'), 1);
    const template = await ask('POST', '/ajax/v1/chats/templates/add', { request: { name: 'Hello' } });
    assert.equal(at(template.body, 'response.chats.templates.added'), 1);
    assert.equal(await value(ask, '/ajax/v4/chats/templates', '_embedded.chat_templates.0.name'), 'Hello');
    assert.equal(at((await ask('POST', '/ajax/v2/inbox/add', { header: 'H' })).body, 'id'), 1);
    assert.equal((await ask('POST', '/ajax/v2/inbox/add?fail=1', { header: 'H' })).status, 500);
  });

  it('tells of the widgets of the account, the pipeline of a source of leads, and edits them', async () => {
    const edits: unknown[] = [];
    const widget = {
      id: 700_001,
      code: 'probe',
      version: '1.0.0',
      active: true,
      settings: { key: '1' },
      isLeadSource: true,
    };
    const { ask } = account({ widgets: { list: () => [widget], edit: (...args) => void edits.push(args) } });
    assert.equal(await value(ask, '/api/v4/widgets/probe', 'pipeline_id'), 5_000_001);
    assert.equal(await value(ask, '/api/v4/widgets', '_embedded.widgets.0.code'), 'probe');
    assert.equal((await ask('GET', '/api/v4/widgets/other')).status, 404);
    assert.equal(
      (await ask('POST', '/ajax/widgets/edit', 'action=edit&id=700001&code=probe&widget_active=N')).status,
      200,
    );
    assert.deepEqual(edits, [['probe', { active: false }]]);
  });
});
