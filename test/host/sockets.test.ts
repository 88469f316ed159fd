/** Channels of the socket in widgets: two browsers, requests from outside, bad input, connections that break. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page, WebSocketRoute } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { breaches, entries, go } from './support/driving.js';
import { closeAll, context, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

/** The documentation's sample as it is written, and what tests call. */
const SAMPLE = `
window.logged = [];
window.subscribe = function (entity, entity_type, entity_id) {
  const console = { log: function (value) { logged.push(value); } };
  const channel_name = \`\${entity[entity_type]}:card:\${entity_id}\`;
  const array_keys = ['body', 'payload', 'data', 'params'];
  const callback = (message) => {
    const path = message.data.params;
    if (path.old_value) {
      console.log(path.old_value);
    }
  };
  self.subscription = self.listenSocketChannel(channel_name, array_keys, callback);
};
window.unsubscribe = function () {
  self.subscription();
};
window.heard = [];
window.listen = function (channel, keys) {
  return self.listenSocketChannel(channel, keys, function (message) { heard.push(message); });
};
window.self0 = self;`;

interface Probe {
  logged: unknown[];
  heard: { type?: string; data?: { params: { new_value: unknown } } }[];
  subscribe(entity: Record<string, string>, type: string, id: number): void;
  unsubscribe(): void;
  listen(channel: string, keys?: readonly string[]): () => void;
  self0: { listenSocketChannel(channel: unknown, keys?: unknown, callback?: unknown): () => void };
  APP: { sdk: { setCallingStatus(on: boolean): void } };
}

let host: RunningHost;
let page: Page;
let manager: Page;

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

const patch = (path: string, body: unknown, method = 'PATCH') =>
  fetch(new URL(path, host.url), {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const folder = widgetFolder({
  locations: ['lcard-1', 'llist-0', 'settings'],
  script: script({ destroy: 'function () {}' }, SAMPLE),
});

before(async () => {
  host = await start({ folders: [folder], locale: 'en' });
  [{ page }, { page: manager }] = await Promise.all([
    open(host, 'leads/detail/1'),
    open(host, 'leads/detail/1?user=manager'),
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
