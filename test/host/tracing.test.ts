/** What the journal tells of the requests of a widget, and that following them changes nothing. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Entry } from '../../src/host/journal/entry.js';
import { closeAll, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

/** Asks in each way; `window.ask` is called by the rows. */
const ASK = `
    var ask = window.ask = {
      xhr: function (method, url, body, headers, sync) {
        var xhr = new XMLHttpRequest();
        xhr.open(method, url, !sync);
        for (var name in headers || {}) xhr.setRequestHeader(name, headers[name]);
        if (sync) { xhr.send(body); return [xhr.status, xhr.responseText, xhr.responseURL]; }
        return new Promise(function (done) {
          xhr.onloadend = function () { done([xhr.status, xhr.responseText, xhr.responseURL]); };
          xhr.send(body);
        });
      },
      jquery: function (options) { return new Promise(function (done) { $.ajax(options).always(function () { done(); }); }); },
      fetch: function (url, init) {
        return fetch(url, init).then(function (answer) { return answer.text().then(function (text) { return [answer.status, text, answer.url]; }); });
      },
      request: function (url, init) { return ask.fetch(new Request(url, init)); },
      beacon: function (url, body) { return navigator.sendBeacon(url, body); },
      events: function (url) {
        return new Promise(function (done) {
          var source = new EventSource(url);
          source.onmessage = function (event) { source.close(); done(event.data); };
          source.onerror = function () { done('error'); };
        });
      },
      socket: function (url) {
        return new Promise(function (done) { var socket = new WebSocket(url); socket.onclose = function () { done(socket instanceof WebSocket); }; });
      },
      /** Runs code as the widget's own. */
      run: function (code) { return (0, eval)(code); },
      handler: function () { $('<b>').on('click', function () { ask.fetch('/api/v4/from-a-handler'); }).trigger('click'); },
    };`;

let page: Page;
let backend: Server;
let origin: string;
let url: string;
const asked: { method?: string | undefined; url?: string | undefined; user?: unknown; body: string }[] = [];

before(async () => {
  backend = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      asked.push({ method: request.method, url: request.url, user: request.headers['x-amo-host-user'], body });
      if (request.url === '/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
        return response.end('data: here\n\n');
      }
      const open = request.url?.startsWith('/open');
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(open && { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' }),
      });
      return response.end('{"from":"elsewhere"}');
    });
  });
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(backend.address() as AddressInfo).port}`;
  const host = await start({ folders: [widgetFolder({ script: script({}, ASK) })], reload: false });
  url = host.url;
  ({ page } = await open(host, 'leads/detail/1'));
});
after(async () => {
  backend.close();
  backend.closeAllConnections();
  await closeAll();
});

/** Calls one of the ways to ask, out of the widget's script. */
const ask = (way: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([name, list]) =>
      (window as unknown as { ask: Record<string, (...all: unknown[]) => unknown> }).ask[name]!(...list),
    [way, args] as const,
  );

const request = (name: string): Promise<Entry> => entryOf(page, { kind: 'request', name });

describe('requests in the journal', () => {
  const WAYS: readonly [way: string, via: string, ...args: unknown[]][] = [
    ['xhr', 'xhr', 'GET', '/api/v4/way?1'],
    ['xhr', 'xhr', 'GET', '/api/v4/way?2', null, {}, true],
    ['jquery', 'xhr', { url: '/api/v4/way?3' }],
    ['fetch', 'fetch', '/api/v4/way?4'],
    ['request', 'fetch', '/api/v4/way?5'],
    ['events', 'event-source', '/api/v4/way?6'],
    ['fetch', 'fetch', 'api/../way?7'],
  ];
  WAYS.forEach(([way, via, ...args], index) =>
    it(`names widget, script and way: ${way} (${index + 1})`, async () => {
      await ask(way, ...args);
      const path = index === 6 ? '/leads/detail/way?7' : `/api/v4/way?${index + 1}`;
      const { widget, detail } = await request(`GET ${path}`);
      assert.equal(widget, 'probe');
      assert.match(String(detail.script), /^script\.js:\d+:\d+$/);
      assert.deepEqual([detail.via, detail.by, detail.url], [via, 'browser', new URL(path, url).href]);
      assert.equal(typeof detail.ms, 'number');
    }),
  );

  it('holds method, headers, decoded token, body, status and answer', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256' })}.${part({ iss: 'https://stand.amocrm.ru', user_id: 1 })}.x`;
    await ask('xhr', 'POST', `${origin}/open/whole`, '{"a":1}', { 'Content-Type': 'application/json' });
    const { detail, level } = await request(`POST ${origin}/open/whole`);
    assert.equal(level, 'info');
    assert.deepEqual(detail.headers, { 'Content-Type': 'application/json' });
    assert.deepEqual([detail.body, detail.status, detail.answer], ['{"a":1}', 200, '{"from":"elsewhere"}']);
    await ask('fetch', '/api/v4/token', { headers: { 'X-Auth-Token': token } });
    const { token: parts } = (await request('GET /api/v4/token')).detail as { token: { claims: object } };
    assert.deepEqual(parts.claims, { iss: 'https://stand.amocrm.ru', user_id: 1 });
  });

  it('tells which handler asked', async () => {
    await ask('handler');
    const { detail } = await request('GET /api/v4/from-a-handler');
    assert.equal(detail.callback, 'click');
  });

  it('leaves the requests of the host itself out', async () => {
    await page.evaluate(() => fetch('/api/v4/own', { headers: { 'X-Amo-Host-Own': '1' } }));
    await ask('fetch', '/api/v4/after-own');
    await request('GET /api/v4/after-own');
    const names = await page.evaluate(() => window.amoHost.journal.map(({ name }) => name));
    assert.equal(names.includes('GET /api/v4/own'), false);
  });
});

describe('requests to other servers', () => {
  it('names the missing header and the origin to allow when the browser refuses', async () => {
    await ask('xhr', 'GET', `${origin}/closed`);
    const { detail, widget } = await entryOf(page, { kind: 'contract', name: 'cors-refused', url: `${origin}/closed` });
    assert.equal(widget, 'probe');
    assert.match(String(detail.message), /Access-Control-Allow-Origin/);
    assert.match(String(detail.remedy), new RegExp(`Access-Control-Allow-Origin: ${new URL(url).origin}`));
  });

  it('names a header that the other server does not allow', async () => {
    await ask('xhr', 'GET', `${origin}/open/header`, null, { 'X-Auth-Token': 'a' });
    const found = await entryOf(page, { kind: 'contract', name: 'cors-refused', url: `${origin}/open/header` });
    assert.match(String(found.detail.remedy), /Access-Control-Allow-Headers: x-auth-token/);
  });

  it('tells of a server that is not there', async () => {
    await ask('fetch', 'http://localhost:1/x').catch(() => undefined);
    const found = await entryOf(page, { kind: 'host', name: 'no answer', url: 'http://localhost:1/x' });
    assert.match(String(found.detail.message), /does not answer/);
  });

  it('counts http:// to another machine as a contract entry, once', async () => {
    for (let i = 0; i < 2; i += 1) await ask('beacon', 'http://insecure.invalid/x', 'a');
    await entryOf(page, { kind: 'request', name: 'POST http://insecure.invalid/x' });
    const found = await page.evaluate(
      () => window.amoHost.journal.filter(({ name }) => name === 'address-insecure').length,
    );
    assert.equal(found, 1);
  });

  it('gets an event stream', async () => {
    assert.equal(await ask('events', `${origin}/events`), 'here');
    assert.equal((await request(`GET ${origin}/events`)).detail.status, 200);
  });

  it('sends the tab’s user to this host alone', async () => {
    asked.length = 0;
    await ask('xhr', 'GET', `${origin}/open/user`);
    await ask('fetch', `${origin}/open/user`);
    assert.deepEqual(
      asked.map(({ user }) => user),
      [undefined, undefined],
    );
    const seen = page.waitForRequest('**/api/v4/user-of-tab');
    await ask('xhr', 'GET', '/api/v4/user-of-tab');
    assert.equal((await seen).headers()['x-amo-host-user'], 'admin');
  });
});

describe('addresses of the own account', () => {
  const WAYS: readonly [way: string, address: string, ...args: unknown[]][] = [
    ['fetch', 'https://stand.amocrm.ru/api/v4/own?1'],
    ['request', 'https://stand.kommo.com/api/v4/own?2', { method: 'POST', body: 'x=1' }],
    ['xhr', 'https://stand.amocrm.ru/api/v4/own?3', 'GET'],
    ['jquery', '//stand.amocrm.com/api/v4/own?4'],
    ['beacon', 'https://stand.amocrm.ru/api/v4/own?5'],
    ['events', 'https://stand.amocrm.ru/api/v4/own?6'],
  ];
  for (const [way, address, first] of WAYS)
    it(`are answered here: ${way}`, async () => {
      const query = new URL(address, 'https://x').search;
      const seen = page.waitForRequest((one) => one.url().endsWith(`/own${query}`));
      const args = way === 'xhr' ? [first, address] : way === 'jquery' ? [{ url: address }] : [address, first];
      await ask(way, ...args);
      assert.equal(new URL((await seen).url()).origin, new URL(url).origin);
      const method = way === 'beacon' || way === 'request' ? 'POST' : 'GET';
      const { detail } = await request(`${method} /api/v4/own${query}`);
      assert.equal(detail.written, new URL(address, url).href);
      if (way === 'request') assert.equal((await seen).postData(), 'x=1');
    });

  it('are answered here under the page’s own name, whatever the scheme', async () => {
    await ask('fetch', `https://${new URL(url).host}/api/v4/scheme`);
    assert.ok(await request('GET /api/v4/scheme'));
  });
});

describe('prepared answers', () => {
  const prepare = (answer: object): Promise<void> =>
    page.evaluate((one) => window.amoHost.prepare(one as never), answer);

  for (const way of ['xhr', 'fetch'] as const) {
    const call = (path: string): Promise<unknown> =>
      way === 'xhr' ? ask('xhr', 'POST', path, 'x') : ask('fetch', path, { method: 'POST', body: 'x' });

    it(`answer the next request alone: ${way}`, async () => {
      await prepare({
        url: '/api/v4/prepared',
        method: 'POST',
        action: 'answer',
        status: 418,
        body: '{"a":1}',
        once: true,
      });
      const path = `/api/v4/prepared/${way}`;
      assert.deepEqual(await call(path), [418, '{"a":1}', new URL(path, url).href]);
      assert.notEqual(((await call(path)) as number[])[0], 418);
      assert.equal((await request(`POST ${path}`)).detail.prepared, 'answer');
    });

    it(`fail it: ${way}`, async () => {
      await prepare({ url: `/api/v4/failing/${way}`, action: 'fail', once: true });
      const result = await call(`/api/v4/failing/${way}`).catch((error: unknown) => String(error));
      if (way === 'xhr') assert.deepEqual(result, [0, '', '']);
      else assert.match(String(result), /Failed to fetch/);
    });

    it(`slow it down: ${way}`, async () => {
      await prepare({ url: `/api/v4/slow/${way}`, action: 'slow', ms: 120, once: true });
      await call(`/api/v4/slow/${way}`);
      const { detail } = await request(`POST /api/v4/slow/${way}`);
      assert.ok(Number(detail.ms) >= 115, `${String(detail.ms)} ms`);
    });
  }

  it('let a slowed request be given up', async () => {
    await prepare({ url: '/api/v4/given-up', action: 'slow', ms: 60_000, once: true });
    const events = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const xhr = new XMLHttpRequest();
          const seen: string[] = [];
          for (const type of ['abort', 'loadend']) xhr.addEventListener(type, () => seen.push(type));
          xhr.open('GET', '/api/v4/given-up');
          xhr.onloadend = () => resolve(seen);
          xhr.send();
          xhr.abort();
        }),
    );
    assert.deepEqual(events.slice(0, 1), ['abort']);
  });
});

describe('followed functions are as the browser has them', () => {
  const ROWS: readonly [what: string, code: string, expected: unknown][] = [
    [
      'names',
      '[fetch.name, setTimeout.name, XMLHttpRequest.prototype.open.name, addEventListener.name].join()',
      'fetch,setTimeout,open,addEventListener',
    ],
    ['lengths', '[fetch.length, XMLHttpRequest.prototype.open.length, WebSocket.length].join()', '1,2,1'],
    [
      'classes',
      'new EventSource("/x") instanceof EventSource && EventSource.CLOSED === 2 && WebSocket.prototype.constructor === WebSocket',
      true,
    ],
    [
      'XMLHttpRequest is the browser’s',
      '/native code/.test(String(XMLHttpRequest)) && Object.getPrototypeOf(new XMLHttpRequest()) === XMLHttpRequest.prototype',
      true,
    ],
    ['querySelectorAll is the browser’s', '/native code/.test(String(document.querySelectorAll))', true],
    [
      'a bad address of open throws',
      '(() => { try { new XMLHttpRequest().open("GET", "http://["); } catch (error) { return error.name; } })()',
      'SyntaxError',
    ],
    ['a bad header rejects', 'fetch("/x", { headers: { "a b": "c" } }).catch((error) => error.name)', 'TypeError'],
    [
      'responseType',
      'new Promise((done) => { const x = new XMLHttpRequest(); x.open("GET", "/widgets/probe/manifest.json"); x.responseType = "json"; x.onload = () => done(x.response.widget.code); x.send(); })',
      'probe',
    ],
    [
      'upload events',
      'new Promise((done) => { const x = new XMLHttpRequest(); x.open("POST", "/x"); x.upload.onload = () => done("upload"); x.send("a".repeat(9)); })',
      'upload',
    ],
    [
      'timeout of XMLHttpRequest',
      'window.amoHost.prepare({ url: "/slow-answer", action: "answer", ms: 3000 }).then(() => new Promise((done) => { const x = new XMLHttpRequest(); x.open("GET", "/slow-answer"); x.timeout = 30; x.ontimeout = () => done("timeout"); x.send(); }))',
      'timeout',
    ],
    [
      'an aborted fetch',
      '(() => { const c = new AbortController(); const p = fetch("/x", { signal: c.signal }); c.abort(); return p.catch((error) => error.name); })()',
      'AbortError',
    ],
    [
      'a body can be read once',
      'fetch("/x").then(async (answer) => [answer.bodyUsed, typeof (await answer.text()), answer.bodyUsed].join())',
      'false,string,true',
    ],
    [
      'a listener is added once and removed',
      '(() => { let n = 0; const f = () => (n += 1); const t = new EventTarget(); t.addEventListener("a", f); t.addEventListener("a", f); t.dispatchEvent(new Event("a")); t.removeEventListener("a", f); t.dispatchEvent(new Event("a")); return n; })()',
      1,
    ],
    ['timers take arguments', 'new Promise((done) => setTimeout((...all) => done(all.join()), 0, 1, 2))', '1,2'],
    [
      'jQuery finds handlers again by their function',
      '(() => { let n = 0; const f = () => (n += 1); const $b = $("<b>").on("click", f).on("click.x", f); $b.off("click", f).trigger("click"); $b.one("a", f).trigger("a").trigger("a"); return n; })()',
      1,
    ],
    [
      'jQuery handlers have this, data and what they return',
      '(() => { let seen; const $b = $("<b>").on("row-q", { a: 1 }, function (event, extra) { seen = [this === $b[0], event.data.a, extra].join(); return "back"; }); return [$b.triggerHandler("row-q", ["more"]), seen].join(); })()',
      'back,true,1,more',
    ],
    [
      'an object that handles events is its own this',
      '(() => { const o = { handleEvent() { this.seen = this === o; } }; const t = new EventTarget(); t.addEventListener("a", o); t.dispatchEvent(new Event("a")); return o.seen; })()',
      true,
    ],
    ['timers give numbers', 'typeof setTimeout(() => {}, 0)', 'number'],
  ];
  for (const [what, code, expected] of ROWS) it(what, async () => assert.deepEqual(await ask('run', code), expected));
});
