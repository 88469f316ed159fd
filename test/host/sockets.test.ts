/** Channels of the socket in widgets: two browsers, requests from outside, bad input, connections that break. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page, WebSocketRoute } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { violations } from './support/axe.js';
import { breaches, entries, go } from './support/driving.js';
import { closeAll, context, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { LISTENING, type Probe } from './support/listening.js';
import { script, widgetFolder } from './support/widget.js';

let host: RunningHost;
let page: Page;
/** Its socket can be broken. */
let manager: Page;
let sockets: WebSocketRoute[] = [];

/** Types of what `listen` has heard, and the new values. */
const heard = (on: Page) =>
  on.evaluate(() =>
    (window as unknown as Probe).heard
      .splice(0)
      .map(({ type, data }) => (type === undefined ? data : [type, data?.params.new_value])),
  );
const listen = (on: Page, channel: string): Promise<void> =>
  on.evaluate((name) => void (window as unknown as Probe).listen(name), channel);
/** Everything that was sent before has come by then. */
const settled = (on: Page): Promise<void> => on.evaluate(() => window.amoHost.emit('nobody:listens', 0));

const patch = (path: string, body: unknown) =>
  fetch(new URL(path, host.url), {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const stateFolder = mkdtempSync(join(tmpdir(), 'amo-state-'));
const folder = widgetFolder({
  locations: ['lcard-1', 'llist-0', 'settings'],
  script: script({ destroy: 'function () {}' }, LISTENING),
});

async function routed() {
  const within = await context();
  await within.routeWebSocket(/@host\/socket$/, (socket) => {
    socket.connectToServer();
    sockets.push(socket);
  });
  return within;
}

before(async () => {
  host = await start({ folders: [folder], stateFolder, locale: 'en' });
  [{ page }, { page: manager }] = await Promise.all([
    open(host, 'leads/detail/1'),
    routed().then((within) => open(host, 'leads/detail/1?user=manager', within)),
  ]);
});
after(closeAll);

describe('channels', () => {
  it('S2.56 S2.57 S2.58 S2.60 the sample hears of a lead that is saved in another browser, until it unsubscribes', async () => {
    await page.evaluate(() => (window as unknown as Probe).subscribe({ 2: 'leads' }, '2', 1));
    await settled(page);
    for (const price of ['111', '222']) {
      await manager.fill('[name="lead[PRICE]"]', price);
      await manager.click('.js-trigger-save');
      await manager.locator('.js-card-save-bar').waitFor({ state: 'hidden' });
    }
    await page.waitForFunction(() => (window as unknown as Probe).logged.length === 2);
    assert.deepEqual((await page.evaluate(() => (window as unknown as Probe).logged.splice(0)))[1], 111);
    const { detail } = await entryOf(page, { kind: 'callback', name: 'socket leads:card:1', widget: 'probe' });
    assert.match(JSON.stringify(detail['args']), /sale_field_changed/);
    await page.evaluate(() => (window as unknown as Probe).unsubscribe());
    await patch('api/v4/leads/1', { price: 333 });
    await settled(page);
    assert.deepEqual(await page.evaluate(() => (window as unknown as Probe).logged), []);
  });

  it('S2.59 a PATCH from outside reaches card, pipeline, entity and dashboard, each listener once', async () => {
    const { pipeline_id } = (await (await fetch(new URL('api/v4/leads/2', host.url))).json()) as {
      pipeline_id: number;
    };
    for (const name of ['leads:card:2', `leads:pipeline:${pipeline_id}`, 'leads:events', 'dashboard:events'])
      await listen(page, name);
    await settled(page);
    await patch('api/v4/leads/2', { price: 2 });
    await settled(page);
    assert.deepEqual(
      await heard(page),
      Array.from({ length: 4 }, () => ['sale_field_changed', 2]),
    );
    await entryOf(page, { kind: 'switch', name: 'socketMessage' });
  });

  it('S2.59 a notification reaches its user only; another one cannot listen to it', async () => {
    const { id } = (await (await fetch(new URL('api/v4/account', host.url))).json()) as { id: number };
    for (const one of [page, manager])
      for (const user of [8_000_001, 8_000_002]) await listen(one, `notifications:${id}:${user}`);
    await Promise.all([page, manager].map(settled));
    await manager.evaluate(() =>
      fetch('/ajax/v2/inbox/add', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'X-Amo-Host-User': 'manager' },
        body: '{"text":"Hello"}',
      }),
    );
    await Promise.all([page, manager].map(settled));
    assert.deepEqual(await heard(page), []);
    assert.deepEqual(
      (await heard(manager)).map((one) => (one as string[])[0]),
      ['notification_added'],
    );
    assert.match((await breaches(page, 'probe', 'listenSocketChannel')).join(), /is of the user 8000002/);
    await entryOf(page, { kind: 'switch', name: 'socketOfOthers' });
  });

  it('S2.59 a widget that is saved is told to system:state in all pages', async () => {
    await listen(manager, 'system:state:30000001');
    await settled(manager);
    await page.evaluate(() => window.amoHost.disable('probe'));
    await page.evaluate(() => window.amoHost.install('probe'));
    await settled(manager);
    const all = (await heard(manager)) as [string, { active: boolean }][];
    assert.deepEqual(
      all.map(([type, { active }]) => [type, active]),
      [
        ['widget_changed', false],
        ['widget_changed', true],
      ],
    );
    await page.evaluate(() => window.amoHost.reenter());
  });

  it('a message may be sent by the page and by whoever started the host; what is no JSON is refused', async () => {
    await listen(page, 'leads:card:9');
    await page.evaluate(() => window.amoHost.emit('leads:card:9', { body: { payload: { type: 'one' } } }));
    host.emit('leads:card:9', { payload: { type: 'two' } });
    host.emit('leads:card:9', { type: 'three' });
    await settled(page);
    assert.deepEqual(
      await heard(page),
      [
        ['one', null],
        ['two', null],
        ['three', null],
      ].map(([type]) => [type, undefined]),
    );
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const message of [circle, undefined, () => 1, 1n])
      assert.throws(() => host.emit('a', message), /has to be JSON/, typeof message);
    const refused = await page.evaluate(() =>
      Promise.all(
        [
          window.amoHost.emit('a', undefined),
          window.amoHost.emit(5 as never, 1),
          window.amoHost.setOnline(77, true),
        ].map((one) => one.then(String, String)),
      ),
    );
    assert.match(refused.join(), /has to be JSON; undefined.*A channel is a text.*There is no user 77/);
  });
});

describe('a widget that uses them wrongly', () => {
  const told = async () => (await breaches(page, 'probe', 'listenSocketChannel')).join('\n');

  it('is told of each mistake once; what can be subscribed is', async () => {
    const count = await page.evaluate(() => {
      const { self0 } = window as unknown as Probe;
      const CALLS: readonly unknown[][] = [
        [],
        [undefined, [], String],
        [5, [], String],
        [{}, [], String],
        ['leads:card:1'],
        ['leads:card:1', [], 'text'],
        ['leads:card:1', 'body', String],
        ['undefined:card:undefined', [], String],
        ['lead:card:1', [], String],
        ['system:state:5', null, String],
        ['leads:events', String],
      ];
      const ends = [...CALLS, ...CALLS].map(
        (call) => Reflect.apply(self0.listenSocketChannel, self0, call) as () => void,
      );
      for (const end of [...ends, ...ends]) end();
      return ends.filter((end) => typeof end === 'function').length;
    });
    assert.equal(count, 22);
    const all = await told();
    for (const part of [
      'listenSocketChannel(undefined) hears nothing',
      'listenSocketChannel(5) hears nothing',
      'listenSocketChannel({}) hears nothing',
      'listenSocketChannel("leads:card:1") hears nothing: its third argument is no function',
      '"body" is none: all messages are let through',
      'no channel "undefined:card:undefined"',
      'no channel "lead:card:1"',
      'of the account 5, this one is 30000001',
    ])
      assert.equal(all.split(part).length, 2, `once: ${part} in\n${all}`);
  });

  it('hears ten thousand messages, each in its order; the journal folds them, and the page goes on', async () => {
    await page.evaluate(() => {
      const probe = window as unknown as Probe & { order: number[] };
      probe.order = [];
      probe.self0.listenSocketChannel('leads:card:7', [], (message: number) => probe.order.push(message));
    });
    await settled(page);
    for (let index = 0; index < 10_000; index += 1) host.emit('leads:card:7', index);
    await settled(page);
    const order = await page.evaluate(() => (window as unknown as { order: number[] }).order);
    assert.deepEqual([order.length, order.every((one, index) => one === index)], [10_000, true]);
    const { detail } = await entryOf(page, { kind: 'callback', name: 'socket leads:card:7', holds: 'more messages' });
    assert.ok(Number(detail['folded']) > 1000, JSON.stringify(detail));
    const rows = (await entries(page)).filter(({ name }) => name === 'socket leads:card:7').length;
    assert.ok(rows < 1000, `${rows} rows`);
    assert.deepEqual(await go(page, 'leads/detail/2'), []);
  });

  it('throws at each message: the others hear, the journal says who it was', async () => {
    await page.evaluate(() => {
      const probe = window as unknown as Probe;
      probe.self0.listenSocketChannel('leads:card:8', [], () => {
        throw new Error('no listener');
      });
      probe.self0.listenSocketChannel('leads:card:8', [], () => Promise.reject(new Error('none either')));
      probe.listen('leads:card:8');
    });
    await settled(page);
    for (let index = 0; index < 30; index += 1) host.emit('leads:card:8', { data: { params: index } });
    await settled(page);
    assert.equal((await heard(page)).length, 30);
    await entryOf(page, { kind: 'callback', name: 'socket leads:card:8', widget: 'probe', holds: 'no listener' });
    await entryOf(page, { kind: 'exception', name: 'Error: no listener', widget: 'probe' });
    await entryOf(page, { kind: 'callback', name: 'socket leads:card:8', holds: 'The listener threw at' });
  });

  it('changes a message: the next listener has its own', async () => {
    await page.evaluate(() => {
      const probe = window as unknown as Probe;
      probe.self0.listenSocketChannel('leads:card:6', [], (message: { type: string }) => (message.type = 'changed'));
      probe.listen('leads:card:6');
    });
    await page.evaluate(() => window.amoHost.emit('leads:card:6', { type: 'as sent' }));
    assert.deepEqual(await heard(page), [['as sent', undefined]]);
  });

  it('listens a thousand times: all hear, it is named once, and so is that they are left after destroy', async () => {
    await page.evaluate(() => window.amoHost.reenter());
    await page.evaluate(() => {
      for (let index = 0; index < 1000; index += 1) (window as unknown as Probe).listen('leads:card:5');
    });
    await page.evaluate(() => window.amoHost.emit('leads:card:5', { type: 'one' }));
    assert.equal((await heard(page)).length, 1000);
    assert.equal((await told()).split('More than 100 listeners').length - 1, 1);
    await page.evaluate(() => window.amoHost.reenter());
    const wanted = { kind: 'contract', name: 'left-after-destroy', holds: 'leads:card:5' };
    const { detail } = await entryOf(page, wanted);
    const says =
      /^The listener of the channel leads:card:5 and 999 more from there was left after destroy.*script\.js:\d+:\d+/;
    assert.match(String(detail['message']), says);
    assert.match(String(detail['remedy']), /Keep what listenSocketChannel returns, and call it in destroy/);
    await page.evaluate(() => window.amoHost.emit('leads:card:5', { type: 'two' }));
    assert.equal((await heard(page)).length, 1000, 'they go on');
    await page.evaluate(() => {
      for (let index = 0; index < 1000; index += 1) (window as unknown as Probe).listen(`lead:card:${index}`);
    });
    const all = await breaches(page, 'probe', 'listenSocketChannel');
    assert.ok(all.length < 60, `${all.length} entries`);
    assert.match(all.at(-1)!, /further mistakes of the widget are not written down/);
  });

  it('leaves them after destroy: by the switch the host ends them', async () => {
    await page.evaluate(() => window.amoHost.setSwitch('socketAfterDestroy', 'ended'));
    await listen(page, 'leads:card:4');
    await page.evaluate(() => window.amoHost.reenter());
    await page.waitForFunction(() => window.amoHost.channels.every(({ channel }) => channel !== 'leads:card:4'));
    await page.evaluate(() => window.amoHost.emit('leads:card:4', { type: 'late' }));
    assert.deepEqual(await heard(page), []);
    await page.evaluate(() => window.amoHost.setSwitch('socketAfterDestroy', 'heard'));
  });
});

describe('the panel Sockets', () => {
  const panel = () => page.getByRole('region', { name: 'Sockets' });

  it('lists the channels with who listens, sends what is JSON, names where it is none, and shows what came', async () => {
    await page.evaluate(() => void (window as unknown as Probe).listen('leads:card:3', ['body', 'payload']));
    await page.getByRole('button', { name: 'Sockets' }).click();
    await panel().getByRole('list', { name: 'Channels' }).getByText('probe (body, payload)').waitFor();
    await panel().getByLabel('Channel', { exact: true }).fill('lead:card:3');
    await panel().getByRole('button', { name: 'Send' }).click();
    await panel().getByText('Sent to lead:card:3. The product has no channel').waitFor();
    await panel().getByLabel('Channel', { exact: true }).fill('leads:card:3');
    await panel().getByLabel('Message (JSON)').fill('{"body": {\n  "payload" 1}}');
    await panel().getByRole('button', { name: 'Send' }).click();
    await panel().getByText('Colon expected at line 2, column 13').waitFor();
    for (const message of ['{"body": {"payload": {"type": "by hand"}}}', '{"other": 1}']) {
      await panel().getByLabel('Message (JSON)').fill(message);
      await panel().getByRole('button', { name: 'Send' }).click();
    }
    await panel().getByText('given to nobody: other keys').waitFor();
    await panel().getByText('Sent to leads:card:3.', { exact: true }).waitFor();
    assert.match(await panel().getByRole('list', { name: 'Last messages' }).innerText(), /by hand · given to 1/);
    assert.deepEqual(await heard(page), [['by hand', undefined]]);
    assert.deepEqual(await violations(page, '.amo-host-panel'), []);
    await page.keyboard.press('Escape');
    assert.equal(await panel().isVisible(), false);
  });
});

describe('a connection that breaks', () => {
  const back = (on: Page, count: number) =>
    on.waitForFunction(
      (all) => window.amoHost.journal.filter(({ name }) => name === 'connection back').length === all,
      count,
    );
  const names = async (on: Page) =>
    (await entries(on)).map(({ name }) => name).filter((name) => name.startsWith('connection'));

  it('is made anew: what was missed follows, nothing comes twice, the journal says so once', async () => {
    await manager.evaluate(() => void (window as unknown as Probe).listen('leads:card:1'));
    await settled(manager);
    host.emit('leads:card:1', { type: 'before' });
    await settled(manager);
    sockets = await breakAll(sockets);
    host.emit('leads:card:1', { type: 'missed' });
    host.emit('leads:card:2', { type: 'of another card' });
    await back(manager, 1);
    host.emit('leads:card:1', { type: 'after' });
    await settled(manager);
    assert.deepEqual((await heard(manager)).map((one) => (one as string[])[0]).slice(-3), [
      'before',
      'missed',
      'after',
    ]);
    assert.deepEqual(await names(manager), ['connection lost', 'connection back']);
  });

  it('by a host that is started again: the page of a call stays, and hears again', async () => {
    await manager.evaluate(() => (window as unknown as Probe).APP.sdk.setCallingStatus(true));
    const port = Number(new URL(host.url).port);
    await host.close();
    await entryOf(page, { kind: 'host', name: 'connection lost' });
    host = await start({ folders: [folder], stateFolder, locale: 'en', port });
    host.emit('leads:card:1', { type: 'while away' });
    await back(manager, 2);
    host.emit('leads:card:1', { type: 'in the new one' });
    await settled(manager);
    assert.deepEqual(
      (await heard(manager)).map((one) => (one as string[])[0]),
      ['while away', 'in the new one'],
    );
  });
});

/** Breaks the sockets of a page, as a network does. */
async function breakAll(all: readonly WebSocketRoute[]): Promise<WebSocketRoute[]> {
  await Promise.all(all.map((socket) => socket.close({ code: 1011 }).catch(() => undefined)));
  return [];
}
