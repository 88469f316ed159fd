/** What the channels tell of each change of the account, and the pages that listen; without a server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hub, type Client } from '../../src/host/account/channels/hub.js';
import { asJson } from '../../src/host/config/live/as-json.js';
import { channelProblem } from '../../src/host/config/live/channels.js';
import type { PageMessage, ServerMessage } from '../../src/host/config/live/messages.js';
import { holdsAll, leadsInto, payloadOf } from '../../src/host/page/socket/listening/filter.js';
import { account, NOW } from './support/api.js';

type Told = Extract<ServerMessage, { type: 'channel' }>;
interface Payload {
  readonly type: string;
  readonly data: {
    readonly entity: string;
    readonly id: number;
    readonly card?: { readonly entity: string; readonly id: number };
    readonly created_by: number;
    readonly created_at: number;
    readonly params: { readonly field: string | null; readonly old_value: unknown; readonly new_value: unknown };
  };
}

/** An account with its hub. */
function house(keep?: number) {
  const { store, ask } = account();
  return { store, ask, hub: new Hub(store, 'boot 1', { now: () => NOW * 1000, ...(keep && { keep }) }) };
}

/** A page: what it was told, by type. */
function page(hub: Hub, channels: readonly string[] = [], user: 'admin' | 'manager' = 'admin') {
  const all: ServerMessage[] = [];
  const client: Client = { tell: (message) => void all.push(message) };
  const say = (message: PageMessage): void => hub.hear(client, JSON.parse(JSON.stringify(message)));
  const of = <Type extends ServerMessage['type']>(type: Type) =>
    all.filter((message) => message.type === type) as Extract<ServerMessage, { type: Type }>[];
  hub.open(client);
  say({ type: 'enter', user, channels: Object.fromEntries(channels.map((name) => [name, null])) });
  /** What came since the last time: `channel type field old → new`. */
  const heard = (): string[] =>
    all
      .splice(0)
      .filter((message): message is Told => message.type === 'channel')
      .map(({ channel, message }) => {
        const { type, data } = (message as { body: { payload: Payload } }).body.payload;
        const { field, old_value, new_value } = data.params;
        const value = (one: unknown): string =>
          one !== null && typeof one === 'object' && 'id' in one ? `#${String(one.id)}` : JSON.stringify(one);
        return [channel, type, field ?? '', value(old_value), value(new_value)].join(' ');
      });
  return { client, all, say, of, heard, close: () => hub.close(client) };
}

const ACCOUNT = 30_000_001;

describe('a change of the account', () => {
  const { store, ask, hub } = house();
  const id = store.account.id;
  const lead = store.get('leads', 1)!;
  const [, other] = store.rows('pipelines');
  const status = (other!.statuses as { id: number; type: number }[]).find(({ type }) => type === 0)!.id;
  const field = store.rows('custom_fields').find((row) => row.entity === 'leads' && row.type === 'text')!;
  const price = Number(lead.price);

  /** [what is done, channels that are listened to, what they tell] */
  const ROWS: readonly (readonly [string, () => unknown, readonly string[], readonly string[]])[] = [
    [
      'a PATCH tells each field, old and new, to the card, its entity, its pipeline and the dashboard',
      () => ask('PATCH', '/api/v4/leads/1', { price: price + 1, name: 'Renamed' }),
      [
        'leads:card:1',
        'leads:events',
        'dashboard:events',
        `leads:pipeline:${String(lead.pipeline_id)}`,
        'leads:card:2',
      ],
      [
        `name_field_changed name ${JSON.stringify(lead.name)} "Renamed"`,
        `sale_field_changed price ${price} ${price + 1}`,
      ].flatMap((text) =>
        ['leads:card:1', 'leads:events', 'dashboard:events', `leads:pipeline:${String(lead.pipeline_id)}`].map(
          (channel) => `${channel} ${text}`,
        ),
      ),
    ],
    [
      'what stays as it was is not told',
      () => ask('PATCH', '/api/v4/leads/1', { price: price + 1 }),
      ['leads:card:1'],
      [],
    ],
    [
      'a move tells the pipeline that is left and the one that is entered',
      () => ask('PATCH', '/api/v4/leads/1', { pipeline_id: other!.id, status_id: status }),
      [`leads:pipeline:${String(lead.pipeline_id)}`, `leads:pipeline:${other!.id}`],
      [`leads:pipeline:${String(lead.pipeline_id)}`, `leads:pipeline:${other!.id}`].flatMap((channel) => [
        `${channel} lead_status_changed status_id ${String(lead.status_id)} ${status}`,
        `${channel} pipeline_id_changed pipeline_id ${String(lead.pipeline_id)} ${other!.id}`,
      ]),
    ],
    [
      'a custom field bears its name in the card',
      () =>
        ask('PATCH', '/api/v4/leads/1', { custom_fields_values: [{ field_id: field.id, values: [{ value: 'new' }] }] }),
      ['leads:card:1'],
      [`leads:card:1 custom_field_${field.id}_value_changed CFV[${field.id}] null "new"`],
    ],
    [
      'a new record is told once, with the name that it is given afterwards',
      () => ask('POST', '/api/v4/leads', [{ price: 7 }]),
      ['leads:events'],
      ['leads:events lead_added  null #NEW'],
    ],
    [
      'a note tells its card',
      () => ask('POST', '/api/v4/leads/1/notes', [{ note_type: 'common', params: { text: 'Hello' } }]),
      ['leads:card:1', 'leads:card:2'],
      ['leads:card:1 common_note_added  null {"text":"Hello"}'],
    ],
    [
      'a task tells its card and the tasks, not that it is due',
      () => ask('POST', '/api/v4/tasks', [{ text: 'Call', complete_till: NOW, entity_type: 'contacts', entity_id: 1 }]),
      ['contacts:card:1', 'tasks:events'],
      ['tasks:events task_added  null #NEW', 'contacts:card:1 task_added  null #NEW'],
    ],
    [
      'a task that is done',
      () => ask('PATCH', `/api/v4/tasks/${store.rows('tasks').at(-1)!.id}`, { is_completed: true }),
      ['contacts:card:1'],
      ['contacts:card:1 task_completed is_completed false true'],
    ],
    [
      'a link tells both ends',
      () => ask('POST', '/api/v4/leads/2/link', [{ to_entity_id: 5, to_entity_type: 'contacts' }]),
      ['leads:card:2', 'contacts:card:5'],
      ['leads:card:2 entity_linked contacts null #5', 'contacts:card:5 entity_linked leads null #2'],
    ],
    [
      'a tag',
      () => ask('PATCH', '/api/v4/leads/2', { tags_to_add: [{ name: 'fresh' }] }),
      ['leads:card:2'],
      ['leads:card:2 entity_tag_added tags null #TAG'],
    ],
    [
      'a notification tells its user alone',
      () => ask('POST', '/ajax/v2/inbox/add', { text: 'Hello' }, 'manager'),
      [`notifications:${id}:8000001`, `notifications:${id}:8000002`],
      [`notifications:${id}:8000002 notification_added  null #NEW`],
    ],
    [
      'a talk',
      () => store.add('talks', { status: 'in_work' }),
      [`inbox:talks:${id}`],
      [`inbox:talks:${id} talk_added  null #NEW`],
    ],
    [
      'the account itself',
      () => store.put('account', { ...store.account, name: 'Other' }),
      [`system:state:${id}`],
      [`system:state:${id} account_changed  #${id} #${id}`],
    ],
    [
      'a widget that is installed',
      () => {
        const off = { status: 'install', active: false, fields: {} } as const;
        hub.tell({ type: 'state', code: 'probe', before: off, state: { ...off, status: 'installed', active: true } });
      },
      [`system:state:${id}`],
      [
        `system:state:${id} widget_changed status {"status":"install","active":false} {"status":"installed","active":true}`,
      ],
    ],
  ];
  for (const [name, change, channels, expected] of ROWS)
    it(`S2.59 ${name}`, async () => {
      const one = page(hub, channels);
      await change();
      await Promise.resolve();
      const known: Readonly<Record<string, unknown>> = { NEW: undefined, TAG: store.rows('tags').at(-1)!.id };
      const ids = ['leads', 'tasks', 'inbox', 'talks'].map((table) => store.rows(table as 'leads').at(-1)?.id);
      const heard = one.heard().map((text) =>
        text.replace(/null #(\d+)$/, (all, got) => {
          if (expected.includes(text)) return all as string;
          if (Number(got) === known.TAG && text.includes('tags')) return 'null #TAG';
          return ids.includes(Number(got)) ? 'null #NEW' : (all as string);
        }),
      );
      assert.deepEqual(heard.toSorted(), [...expected].toSorted());
      one.close();
    });

  it('S2.60 the payload says who, when and in which card', async () => {
    const one = page(hub, ['leads:card:3']);
    await ask('POST', '/api/v4/leads/3/notes', [{ note_type: 'common', params: { text: 'Hi' } }], 'manager');
    const [{ message }] = one.of('channel') as [Told];
    const { data } = (message as { body: { payload: Payload } }).body.payload;
    assert.deepEqual(
      { ...data, id: typeof data.id },
      {
        entity: 'notes',
        id: 'number',
        card: { entity: 'leads', id: 3 },
        created_by: 8_000_002,
        created_at: NOW,
        params: { field: null, old_value: null, new_value: { text: 'Hi' } },
      },
    );
    one.close();
  });
});

describe('pages of a hub', () => {
  it('get what they have missed, once, and hear when the server keeps no more of it', () => {
    const { hub } = house(2);
    const one = page(hub, ['a', 'b']);
    hub.emit('a', 1);
    const [{ id }] = one.of('channel') as [Told];
    one.close();
    for (const [channel, message] of [
      ['a', 2],
      ['c', 3],
      ['b', 4],
    ] as const)
      hub.emit(channel, message);
    const again = page(hub);
    again.say({ type: 'enter', user: 'admin', channels: { a: id, b: id } });
    assert.deepEqual(
      again.of('channel').map(({ message }) => message),
      [2, 4],
    );
    assert.deepEqual(again.of('entered').at(-1), { type: 'entered', id: 4, replayed: 2, isWhole: true });
    for (let index = 0; index < 10; index += 1) hub.emit('a', index);
    const late = page(hub);
    late.say({ type: 'enter', user: 'admin', channels: { a: id } });
    assert.equal(late.of('entered').at(-1)!.isWhole, false);
  });

  it('hear what they have subscribed to since, and nothing once they have ended it', () => {
    const { hub } = house();
    const one = page(hub);
    hub.emit('a', 'before');
    one.say({ type: 'subscribe', channel: 'a' });
    assert.deepEqual(one.of('subscribed'), [{ type: 'subscribed', channel: 'a', id: 1 }]);
    hub.emit('a', 'in');
    one.say({ type: 'unsubscribe', channel: 'a' });
    hub.emit('a', 'after');
    assert.deepEqual(
      one.of('channel').map(({ message }) => message),
      ['in'],
    );
  });

  it('are told what was wrong with what they say; nothing of it is done', () => {
    const { hub } = house();
    const one = page(hub, ['a']);
    const WRONG: readonly unknown[] = [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      { type: 'constructor' },
      { type: 'subscribe' },
      { type: 'enter', user: 'root', channels: {} },
      { type: 'enter', user: 'admin', channels: { a: 'x' } },
      { type: 'emit', ref: 1, channel: 'a' },
      { type: 'emit', ref: 2, channel: 5, message: 1 },
      { type: 'presence', ref: 3, user: 8_000_001, online: 'yes' },
      { type: 'presence', ref: 4, user: 77, online: true },
    ];
    for (const given of WRONG) hub.hear(one.client, given);
    assert.deepEqual(
      one.of('done').map(({ ref, problem }) => [ref, typeof problem]),
      [1, 2, 3, 4].map((ref) => [ref, 'string']),
    );
    assert.match(one.of('done').at(-1)!.problem!, /no user 77.*8000001/);
    assert.deepEqual(one.of('channel'), []);
  });

  it('agree on who is on line: whom the user has put there, and whose pages are open', () => {
    const { hub, store } = house();
    const online = (one: ReturnType<typeof page>) =>
      one
        .of('presence')
        .at(-1)!
        .online.map((id) => id % 10);
    const admin = page(hub);
    assert.deepEqual(online(admin), [1, 2, 3]);
    admin.say({ type: 'presence', ref: 1, user: 8_000_002, online: false });
    assert.deepEqual(online(admin), [1, 3]);
    const manager = page(hub, [], 'manager');
    assert.deepEqual(
      [online(admin), online(manager)],
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
    const times = admin.of('presence').length;
    const twice = page(hub, [], 'manager');
    assert.equal(admin.of('presence').length, times);
    manager.close();
    assert.deepEqual(online(admin), [1, 2, 3]);
    twice.close();
    assert.deepEqual(online(admin), [1, 3]);
    admin.say({ type: 'presence', ref: 2, user: 8_000_001, online: false });
    assert.deepEqual(online(admin), [1, 3], 'a user whose page is open stays on line');
    admin.close();
    assert.deepEqual(
      hub.online.map((id) => id % 10),
      [3],
    );
    assert.equal(store.get('users', 8_000_002)!.is_online, false);
    const late = page(hub);
    store.load({ ...store.toJSON(), users: store.rows('users').map((row) => ({ ...row, is_online: true })) });
    hub.tell({ type: 'data' });
    assert.deepEqual(online(late), [1, 2, 3, 4, 5, 6], 'other data');
  });
});

describe('what a listener is given', () => {
  const message = { body: { payload: { data: { params: { old_value: 1 } } } }, at: [{ deep: { key: 2 } }] };
  it('S2.57 keys are looked for anywhere, or one inside of the other', () => {
    const KEYS: readonly (readonly [readonly string[], boolean, boolean])[] = [
      [[], true, true],
      [['body', 'payload', 'data', 'params'], true, true],
      [['params', 'body'], true, false],
      [['key', 'old_value'], true, false],
      [['body', 'data'], true, false],
      [['body', 'missing'], false, false],
      [['constructor'], false, false],
    ];
    for (const [keys, anywhere, path] of KEYS)
      assert.deepEqual([holdsAll(message, keys), leadsInto(message, keys)], [anywhere, path], keys.join());
    let deep: unknown = { end: 1 };
    for (let index = 0; index < 100_000; index += 1) deep = { inner: deep };
    assert.deepEqual(
      [holdsAll(deep, ['end']), holdsAll('text', ['length']), holdsAll(null, ['a'])],
      [true, false, false],
    );
  });

  it('S2.58 the payload, where there is one', () => {
    for (const [given, expected] of [
      [message, message.body.payload],
      [{ payload: 1 }, 1],
      [{ body: { text: 'x' } }, { body: { text: 'x' } }],
      [{ body: null }, { body: null }],
      ['text', 'text'],
      [null, null],
    ] as const)
      assert.deepEqual(payloadOf(given), expected);
  });

  it('is as JSON has it, and no longer than ten million characters', () => {
    assert.deepEqual(asJson({ a: undefined, day: new Date(0) }), { day: '1970-01-01T00:00:00.000Z' });
    assert.throws(() => asJson('x'.repeat(10_000_000)), /at most 10000000 characters; this one has 10000002/);
  });

  it('S2.59 the names of channels', () => {
    const GOOD = `notifications:${ACCOUNT}:8000001 inbox:talks:${ACCOUNT} system:state:${ACCOUNT} leads:card:1 contacts:card:2 companies:card:3 customers:card:4 dashboard:events leads:pipeline:1 leads:events tasks:events`;
    for (const name of GOOD.split(' ')) assert.equal(channelProblem(name, ACCOUNT), undefined);
    for (const [name, says] of [
      [
        'undefined:card:undefined',
        /no channel "undefined:card:undefined"\. Its channels: notifications:ACCOUNT_ID:USER_ID/,
      ],
      ['leads', /no channel/],
      ['lead:card:1', /ENTITY is one of leads, contacts/],
      ['leads:card:', /no channel/],
      ['contacts:pipeline:1', /no channel/],
      ['leads:card:1 ', /no channel/],
      ['system:state:5', /account 5, this one is 30000001/],
    ] as const)
      assert.match(channelProblem(name, ACCOUNT)!, says);
  });
});
