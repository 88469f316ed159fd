/** The service worker: `--map` for every request of a page, `--offline`, absolute addresses of the own account. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { WebSocketServer } from 'ws';
import { closeAll, context, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let backend: Server;
let page: Page;
const asked: string[] = [];

/** What a socket came to: what it was told, its address and protocol, or how it was closed. */
const socket = (address: string): Promise<unknown> =>
  page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const opened = new WebSocket(url, 'chat');
        opened.onopen = () => opened.send('said');
        opened.onmessage = ({ data }) => {
          resolve([data, opened.url, opened.protocol, opened instanceof WebSocket]);
          opened.close();
        };
        opened.onclose = ({ code }) => resolve([code, opened.url]);
      }),
    address,
  );

const image = (src: string): Promise<string> =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('load');
        picture.onerror = () => resolve('error');
        picture.src = address;
      }),
    src,
  );

before(async () => {
  backend = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      if (request.url === '/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        return response.write('data: streamed\n\n');
      }
      const allowed = request.url!.startsWith('/allowed') && { 'access-control-allow-origin': '*' };
      response.writeHead(200, {
        'content-type': request.url === '/a.png' ? 'image/png' : 'application/json',
        ...allowed,
      });
      return response.end(request.url === '/a.png' ? PIXEL : JSON.stringify({ mapped: request.url }));
    });
  });
  new WebSocketServer({ server: backend, path: '/talk' }).on('connection', (one, { url, headers }) => {
    one.send(`${url} ${headers.cookie ?? 'no cookie'}`);
    one.on('message', (text) => one.send(String(text)));
  });
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const lib = mkdtempSync(join(tmpdir(), 'amo-lib-'));
  writeFileSync(join(lib, 'lib.js'), 'define([], function () { return "of the folder"; });');
  const host = await start({
    folders: [
      widgetFolder({
        script: script({}, '/* https://SUB.amocrm.ru */'),
        files: { 'a.png': PIXEL as unknown as string },
      }),
    ],
    maps: [
      { prefix: 'https://api.example.com/', target: `http://localhost:${(backend.address() as AddressInfo).port}/` },
      { prefix: 'https://cdn.example.com/lib/', target: lib },
      { prefix: 'https://lost.example.com/', target: 'http://127.0.0.1:9/' },
    ],
    offline: true,
    reload: false,
  });
  ({ page } = await open(host, 'leads/detail/1'));
});
after(async () => {
  backend.close();
  backend.closeAllConnections();
  await closeAll();
});

describe('--map', () => {
  it('controls the page before a widget runs', async () => {
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller !== null), true);
  });

  it('answers fetch and XMLHttpRequest, with method, headers and body', async () => {
    assert.deepEqual(
      await page.evaluate(() => fetch('https://api.example.com/x?y=1').then((answer) => answer.json())),
      { mapped: '/x?y=1' },
    );
    const posted = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const xhr = new XMLHttpRequest();
          xhr.open('POST', 'https://api.example.com/post');
          xhr.setRequestHeader('X-Own', '1');
          xhr.onloadend = () => resolve(xhr.responseText);
          xhr.send('body');
        }),
    );
    assert.equal(posted, '{"mapped":"/post"}');
    assert.ok(asked.includes('POST /post body'));
  });

  it('answers images, event streams and modules', async () => {
    assert.equal(await image('https://api.example.com/a.png'), 'load');
    const event = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const source = new EventSource('https://api.example.com/events');
          source.onmessage = ({ data }) => (source.close(), resolve(data));
        }),
    );
    assert.equal(event, 'streamed');
    const module = await page.evaluate(
      () =>
        new Promise((resolve) =>
          (window as unknown as { require(names: string[], done: unknown): void }).require(
            ['https://cdn.example.com/lib/lib.js'],
            resolve,
          ),
        ),
    );
    assert.equal(module, 'of the folder');
  });
});

describe('answers of --map that pages of the product would not get', () => {
  const fetched = (url: string, headers: Record<string, string> = {}): Promise<number> =>
    page.evaluate(([to, with_]) => fetch(to, { headers: with_ }).then(({ status }) => status), [url, headers] as const);

  it('are told of, once: without Access-Control-Allow-Origin, and where a header is not allowed before', async () => {
    for (const [url, headers, missing] of [
      ['https://api.example.com/closed', {}, /lacks the header Access-Control-Allow-Origin/],
      [
        'https://api.example.com/allowed/token',
        { 'X-Auth-Token': 'a' },
        /Access-Control-Allow-Headers lacks x-auth-token/,
      ],
    ] as const) {
      assert.deepEqual([await fetched(url, headers), await fetched(url, headers)], [200, 200]);
      const { detail } = await entryOf(page, { kind: 'contract', name: 'cors-mapped', url });
      assert.match(String(detail.message), missing);
      assert.match(String(detail.remedy), url.includes('closed') ? /https:\/\/stand\.amocrm\.ru/ : /x-auth-token/);
    }
    assert.equal(await fetched('https://api.example.com/allowed'), 200);
    const told = await page.evaluate(() =>
      window.amoHost.journal
        .filter(({ name }) => name === 'cors-mapped')
        .map(({ detail }) => (detail as { url: string }).url),
    );
    assert.equal(new Set(told).size, told.length);
    assert.equal(told.includes('https://api.example.com/allowed'), false);
  });
});

describe('web sockets', () => {
  it('go where --map leads, under the address and protocol that the widget asked for', async () => {
    const url = 'wss://api.example.com/talk?a=1';
    assert.deepEqual(await socket(url), ['/talk?a=1 no cookie', url, 'chat', true]);
    const { detail } = await entryOf(page, { kind: 'request', name: `WEBSOCKET ${url}` });
    assert.equal(detail.status, 101);
  });

  for (const [what, url, says] of [
    ['of a server that is not there', 'wss://lost.example.com/a', /127\.0\.0\.1:9\/, which does not answer.*running/],
    ['of a server that has none', 'wss://api.example.com/none', /answers 400 to a socket/],
    ['of a folder', 'wss://cdn.example.com/lib/a', /is a folder: a socket needs a server/],
  ] as const)
    it(`are closed, and told of, where --map leads to nothing: ${what}`, async () => {
      assert.deepEqual(await socket(url), [1006, url]);
      const { detail } = await entryOf(page, { kind: 'host', name: 'map', url });
      assert.match(String(detail.message), says);
    });

  it('are refused under --offline when nothing maps them, and told of', async () => {
    const url = 'wss://elsewhere.example.com/talk';
    assert.deepEqual(await socket(url), [1006, url]);
    const { detail } = await entryOf(page, { kind: 'host', name: 'offline', url });
    assert.match(String(detail.message), /--map https:\/\/elsewhere\.example\.com\/=http:/);
    assert.deepEqual(
      asked.filter((one) => one.includes('elsewhere')),
      [],
    );
  });
});

describe('--offline', () => {
  it('refuses what is not mapped, and says so', async () => {
    const error = await page.evaluate(() => fetch('https://elsewhere.example.com/a').then(String, String));
    assert.match(error, /Failed to fetch/);
    const { detail } = await entryOf(page, { kind: 'host', name: 'offline', url: 'https://elsewhere.example.com/a' });
    assert.match(String(detail.message), /--map https:\/\/elsewhere\.example\.com\//);
    assert.equal(await image('https://elsewhere.example.com/a.png'), 'error');
    await entryOf(page, { kind: 'host', name: 'offline', url: 'https://elsewhere.example.com/a.png' });
  });
});

describe('the own account', () => {
  it('answers images under its absolute address: none leaves', async () => {
    assert.equal(
      await page.evaluate(() =>
        fetch('https://stand.kommo.com/widgets/probe/manifest.json').then((answer) => answer.status),
      ),
      200,
    );
    assert.equal(await image('https://stand.amocrm.ru/widgets/probe/a.png'), 'load');
  });
});

describe('--https with a certificate that the browser does not trust', () => {
  it('has no worker: says what does not hold, and what to do', async () => {
    const secure = await start({
      folders: [widgetFolder()],
      https: true,
      maps: [{ prefix: 'https://api.example.com/', target: tmpdir() }],
      reload: false,
    });
    const { page: one } = await open(secure, 'leads/detail/1', await context({ ignoreHTTPSErrors: true }));
    const { level, detail } = await entryOf(one, { kind: 'host', name: 'service worker' });
    assert.equal(level, 'error');
    assert.match(String(detail.message), /--map holds for crm_post alone.*certificate.*without --https/);
  });
});

describe('a host without rules', () => {
  it('has no worker, and sends an earlier one away', async () => {
    const folders = [widgetFolder()];
    const within = await context();
    const ruled = await start({ folders, maps: [{ prefix: 'https://a.example.com/', target: folders[0]! }] });
    const port = Number(new URL(ruled.url).port);
    await open(ruled, 'leads/detail/1', within);
    await ruled.close();
    const plain = await start({ folders, port });
    const { page: fresh } = await open(plain, 'leads/detail/1', within);
    await fresh.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  });
});
