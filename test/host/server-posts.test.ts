/** What the server sends for widgets: crm_post, one-time tokens, mapped requests. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import { mappedBy, joined } from '../../src/host/config/map-rules.js';
import { ownAccountPath } from '../../src/host/config/own-account.js';
import { formEncode } from '../../src/host/behind/outgoing/form-encode.js';
import type { PostAnswer } from '../../src/host/behind/outgoing/crm-post.js';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, context, start } from './support/host.js';
import { listener, type Listener } from './support/listener.js';
import { ask, configOf, told } from './support/own.js';
import { widgetFolder } from './support/widget.js';

const SECRET = 'a secret of the integration';
const codes = ['probe', 'second', 'third', 'fourth', 'fifth'];
const folders = codes.map((code) => widgetFolder({ code }));
const files = mkdtempSync(join(tmpdir(), 'amo-map-'));
mkdirSync(join(files, 'js'));
writeFileSync(join(files, 'js/x.js'), 'export const x = "é";');
writeFileSync(join(files, '.env'), 'SECRET');

let other: Listener;
let backend: Listener;
let host: RunningHost;
const post = (code: string, url: string, data?: unknown): Promise<PostAnswer> =>
  told(host, '@host/crm-post', { code, url, data });

before(async () => {
  other = await listener((request, response) => {
    if (request.url === '/gone') response.destroy();
    else if (request.url === '/from') response.writeHead(302, { location: '/to' }).end();
    else if (request.url === '/teapot') response.writeHead(418, { 'x-own': 'yes' }).end('short and stout');
    else response.end(`héard ${request.url}`);
  });
  backend = await listener((request, response) => {
    if (request.url !== '/events') return void response.writeHead(201, { 'x-own': 'yes' }).end(`back ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: first\n\n');
    setTimeout(() => response.write('data: second\n\n'), 50);
  });
  host = await start({
    folders,
    reload: false,
    subdomain: 'mine',
    secret: SECRET,
    redirectUri: 'https://back.example.com/oauth/callback',
    maps: [
      { prefix: 'https://api.example.com/', target: backend.url },
      { prefix: 'https://api.example.com/v2', target: `${backend.url}second` },
      { prefix: 'https://cdn.example.com/lib', target: files },
    ],
  });
});
after(async () => {
  other.close();
  backend.close();
  await closeAll();
});

describe('crm_post', () => {
  it('posts a form as jQuery writes it, and tells status, body, headers and time', async () => {
    const answer = await post('probe', `${other.url}path?q=1`, { a: 'b c', list: [1, 2], deep: { x: { y: 'ё' } } });
    const { method, url, headers, body } = other.heard.at(-1)!;
    assert.deepEqual([method, url], ['POST', '/path?q=1']);
    assert.equal(headers['content-type'], 'application/x-www-form-urlencoded; charset=UTF-8');
    assert.equal(decodeURIComponent(body), 'a=b+c&list[]=1&list[]=2&deep[x][y]=ё');
    assert.deepEqual([answer.status, answer.body], [200, 'héard /path?q=1']);
    assert.ok(answer.headers['content-length'] && answer.ms >= 0);
  });

  it('follows redirects, hands on refusals, tells what the network says', async () => {
    const [moved, refused, gone, nobody, none] = await Promise.all([
      post('probe', `${other.url}from`),
      post('second', `${other.url}teapot`),
      post('third', `${other.url}gone`),
      post('fourth', 'http://127.0.0.1:9/'),
      post('fifth', 'no address'),
    ]);
    assert.equal(moved.body, 'héard /to');
    assert.deepEqual([refused.status, refused.body, refused.headers['x-own']], [418, 'short and stout', 'yes']);
    assert.deepEqual([gone.status, gone.body], [0, '']);
    assert.ok(gone.error);
    assert.match(nobody.error!, /ECONNREFUSED|bad port/);
    assert.match(none.error!, /"no address" is no address/);
  });

  it('writes down each, as sent by the server', () => {
    const entry = host.journal().find(({ name }) => name === `POST ${other.url}teapot`)!;
    assert.deepEqual([entry.kind, entry.level, entry.widget], ['request', 'error', 'second']);
    const { by, via, status, answer } = entry.detail;
    assert.deepEqual(
      { by, via, status, answer },
      { by: 'server', via: 'crm_post', status: 418, answer: 'short and stout' },
    );
  });

  it('goes at most once a second a widget: five at once, the fifth after five seconds; tabs share the queue (S2.34)', async () => {
    const began = other.heard.length;
    const start = performance.now();
    const [beside] = await Promise.all([
      post('fifth', `${other.url}beside`).then(() => performance.now() - start),
      ...[1, 2, 3, 4, 5].map((number) => post('fourth', `${other.url}five/${number}`)),
    ]);
    const five = other.heard.slice(began).filter(({ url }) => url.startsWith('/five'));
    assert.deepEqual(
      five.map(({ url }) => url).sort(),
      [1, 2, 3, 4, 5].map((number) => `/five/${number}`),
    );
    five.slice(1).forEach(({ at }, index) => assert.ok(at - five[index]!.at >= 1000, `${at - five[index]!.at} ms`));
    assert.ok(five[4]!.at - five[0]!.at >= 4900 && five[4]!.at - start >= 5000 - 100);
    assert.ok(beside < five[4]!.at - start, 'another widget does not wait');
  });

  it('asks the own account of the host itself, by a path or its whole address', async () => {
    for (const url of [
      '/api/v4/account',
      'https://mine.amocrm.ru/api/v4/nothing',
      'https://mine.kommo.com/api/v4/nothing',
    ]) {
      const { status, error } = await post(codes[['/', 'r', 'c'].indexOf(url.slice(-4, -3)) + 1]!, url);
      assert.ok(status === 405 || status === 501, `${url}: ${status} ${error}`);
    }
  });

  it('goes where --map leads, to a server or a folder', async () => {
    const [asked, file] = await Promise.all([
      post('probe', 'https://api.example.com/hook?x=1', { a: 1 }),
      post('second', 'https://cdn.example.com/lib/js/x.js'),
    ]);
    assert.deepEqual([asked.status, asked.body, backend.heard.at(-1)!.body], [201, 'back /hook?x=1', 'a=1']);
    assert.deepEqual([file.status, file.body], [200, 'export const x = "é";']);
  });

  it('lets nothing but mapped addresses out under --offline', async () => {
    const offline = await start({
      folders: [folders[0]!],
      reload: false,
      offline: true,
      maps: [{ prefix: 'https://api.example.com/', target: backend.url }],
    });
    const before = other.heard.length;
    const first = await told<PostAnswer>(offline, '@host/crm-post', { code: 'probe', url: `${other.url}out` });
    assert.match(first.error!, /--offline.*--map/);
    assert.equal(other.heard.length, before);
    const entry = offline.journal().find(({ name }) => name === `POST ${other.url}out`);
    assert.equal(entry?.level, 'error');
  });
});

const FORMS: readonly (readonly [what: string, data: unknown, form: string])[] = [
  ['a text as it is', 'a=1&b=%20', 'a=1&b=%20'],
  ['nothing', undefined, ''],
  ['null and numbers', { a: null, b: 0, c: false }, 'a=&b=0&c=false'],
  ['empty lists and objects, which vanish', { a: [], b: {}, c: 1 }, 'c=1'],
  ['lists in lists', { a: [[1, 2], { b: 3 }] }, 'a[0][]=1&a[0][]=2&a[1][b]=3'],
  ['what serializeArray gives', [{ name: 'a b', value: 'c&d' }], 'a b=c&d'],
];

describe('a form', () => {
  for (const [what, data, form] of FORMS)
    it(`holds ${what}`, () => {
      const got = formEncode(data);
      assert.equal(typeof data === 'string' ? got : decodeURIComponent(got.replaceAll('+', ' ')), form);
    });
});

describe('a one-time token', () => {
  const token = async (code = 'probe', headers = {}): Promise<string> =>
    ((await (await ask(host, '@host/token', { code }, headers)).json()) as { token: string }).token;

  it('is a JWT of HS256 that another library verifies, with the claims of the product', async () => {
    const before = Math.floor(Date.now() / 1000);
    const text = await token();
    const claims = jsonwebtoken.verify(text, SECRET, { algorithms: ['HS256'] }) as Record<string, number | string>;
    const { accountId, widgets } = await configOf(host);
    assert.deepEqual(
      { ...claims, jti: 0, iat: 0, nbf: 0, exp: 0, user_id: 0 },
      {
        iss: 'https://mine.amocrm.ru',
        aud: 'https://back.example.com',
        jti: 0,
        iat: 0,
        nbf: 0,
        exp: 0,
        account_id: accountId,
        user_id: 0,
        subdomain: 'mine',
        client_uuid: widgets[0]!.clientUuid,
      },
    );
    assert.ok(Number(claims['iat']) >= before && claims['nbf'] === claims['iat']);
    assert.equal(Number(claims['exp']) - Number(claims['iat']), 30 * 60);
    assert.throws(() => jsonwebtoken.verify(text, 'another'), /invalid signature/);
  });

  it('has another jti in each call, and the user of the tab', async () => {
    const [one, other, manager] = (
      await Promise.all([token(), token(), token('probe', { 'x-amo-host-user': 'manager' })])
    ).map((text) => jsonwebtoken.decode(text) as Record<string, unknown>);
    assert.notEqual(one!['jti'], other!['jti']);
    assert.equal(one!['user_id'], other!['user_id']);
    assert.notEqual(one!['user_id'], manager!['user_id']);
  });

  it('has the secret of the environment when no flag gives one', async () => {
    process.env['AMO_CLIENT_SECRET'] = 'of the environment';
    const own = await start({ folders: [folders[0]!], reload: false, clientId: 'a-b-c' });
    const { token: text } = await told<{ token: string }>(own, '@host/token', { code: 'probe' });
    delete process.env['AMO_CLIENT_SECRET'];
    const claims = jsonwebtoken.verify(text, 'of the environment') as Record<string, unknown>;
    assert.deepEqual([claims['client_uuid'], claims['aud']], ['a-b-c', claims['iss']]);
  });
});

describe('--map', () => {
  const mapped = (address: string, init?: RequestInit): Promise<Response> =>
    fetch(`${host.url}@host/map/${encodeURIComponent(address)}`, init);

  it('leads to another server, with method, body, headers and status', async () => {
    const response = await mapped('https://api.example.com/a/b?c=d', {
      method: 'PUT',
      body: '{"x":1}',
      headers: { 'x-auth-token': 'T', cookie: 'own=1', 'content-type': 'application/json' },
    });
    assert.deepEqual([response.status, response.headers.get('x-own')], [201, 'yes']);
    assert.equal(await response.text(), 'back /a/b?c=d');
    const { method, url, headers, body } = backend.heard.at(-1)!;
    assert.deepEqual([method, url, body, headers['x-auth-token']], ['PUT', '/a/b?c=d', '{"x":1}', 'T']);
    assert.equal(headers.host, new URL(backend.url).host);
    assert.equal(headers.cookie, undefined);
  });

  it('leads to files of a folder with their types, and not out of it', async () => {
    const response = await mapped('https://cdn.example.com/lib/js/x.js?v=1');
    assert.match(response.headers.get('content-type')!, /^text\/javascript/);
    assert.equal(await response.text(), 'export const x = "é";');
    for (const path of ['.env', '../x', '%2e%2e/x', 'js/none.js'])
      assert.equal((await mapped(`https://cdn.example.com/lib/${path}`)).status, 404, path);
  });

  it('streams: an EventSource hears each event as it comes', async () => {
    const page = await (await context()).newPage();
    await page.goto(`${host.url}leads/detail/1`);
    const heard = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const all: string[] = [];
          const source = new EventSource(`/@host/map/${encodeURIComponent(address)}`);
          source.onmessage = ({ data }: MessageEvent<string>) => {
            if (all.push(data) < 2) return;
            source.close();
            resolve(all);
          };
        }),
      'https://api.example.com/events',
    );
    assert.deepEqual(heard, ['first', 'second']);
  });

  it('tells of an address without a rule, and of a server that is not there', async () => {
    const none = await mapped('https://other.example.com/');
    assert.deepEqual([none.status, /--map PREFIX=/.test(await none.text())], [404, true]);
    const lost = await start({
      folders: [folders[0]!],
      reload: false,
      maps: [{ prefix: 'https://api.example.com/', target: 'http://127.0.0.1:9/' }],
    });
    const response = await fetch(`${lost.url}@host/map/${encodeURIComponent('https://api.example.com/x')}`);
    assert.deepEqual([response.status, /127\.0\.0\.1:9.*running/.test(await response.text())], [502, true]);
  });

  it('takes the longest prefix, whole parts of a path only', () => {
    const rules = [
      { prefix: 'https://a.example/', target: 'http://localhost:1/' },
      { prefix: 'https://a.example/v2', target: 'http://localhost:2/two' },
      { prefix: 'https://b.example', target: 'http://localhost:3' },
    ];
    const of = (url: string): string | undefined => {
      const found = mappedBy(rules, url);
      return found && joined(found.rule.target, found.rest);
    };
    assert.equal(of('https://a.example/x?y'), 'http://localhost:1/x?y');
    assert.equal(of('https://a.example/v2/x'), 'http://localhost:2/two/x');
    assert.equal(of('https://a.example/v2?x'), 'http://localhost:2/two?x');
    assert.equal(of('https://a.example/v22'), 'http://localhost:1/v22');
    assert.equal(of('https://b.example/x'), 'http://localhost:3/x');
    assert.equal(of('https://b.example.evil/x'), undefined);
    assert.equal(of('wss://a.example/x?y'), 'http://localhost:1/x?y', 'a socket goes where the pages of its server do');
    assert.equal(of('ws://a.example/x'), undefined);
    const own = mappedBy([...rules, { prefix: 'wss://a.example/', target: 'ws://localhost:4/' }], 'wss://a.example/x');
    assert.equal(joined('ws://localhost:4/', own!.rest), 'http://localhost:4/x');
  });
});

describe('the own account', () => {
  for (const [address, path] of [
    ['https://mine.amocrm.ru/api/v4/leads?x=1', '/api/v4/leads?x=1'],
    ['https://mine.amocrm.com/a', '/a'],
    ['https://mine.kommo.com/', '/'],
    ['https://other.amocrm.ru/a', undefined],
    ['https://mine.amocrm.ru.evil.example/a', undefined],
    ['https://evil.example/mine.amocrm.ru/', undefined],
    ['/api', undefined],
  ] as const)
    it(`${address} ${path ? 'is' : 'is not'} of it`, () => assert.equal(ownAccountPath(address, 'mine'), path));
});
