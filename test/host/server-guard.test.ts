/** Who may use the server: its own pages, and nobody from elsewhere. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, context, start } from './support/host.js';
import { ask, configOf } from './support/own.js';
import { raw } from './support/raw.js';
import { widgetFolder } from './support/widget.js';

/** Status that a socket is opened or refused with; 0: it broke off. */
function socket(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const opened = new WebSocket(url.replace('http', 'ws'), { headers });
    opened.on('open', () => resolve(101));
    opened.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
    opened.on('error', () => resolve(0));
  });
}

describe('guard', () => {
  let host: RunningHost;
  let port: string;
  before(async () => {
    const maps = [{ prefix: 'https://api.example.com/', target: 'http://127.0.0.1:9/' }];
    host = await start({ folders: [widgetFolder()], reload: false, maps });
    ({ port } = new URL(host.url));
  });
  after(closeAll);

  it('listens on loopback only, on both addresses', async () => {
    const open = async (address: string): Promise<boolean> =>
      fetch(`http://${address}:${port}/`).then(
        () => true,
        () => false,
      );
    assert.equal(await open('127.0.0.1'), true);
    assert.equal(await open('[::1]'), hasIpv6());
    for (const address of outside()) assert.equal(await open(address), false, address);
  });

  for (const [name, answers] of [
    ['localhost', true],
    ['LOCALHOST', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['evil.example', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['169.254.169.254', false],
  ] as const)
    it(`${answers ? 'answers' : 'does not answer'} to the Host ${name}`, async () => {
      const own = { host: `${name}:${port}` };
      const wanted = answers ? 200 : 403;
      assert.equal((await raw(host.url, '/leads/detail/1', own)).status, wanted);
      assert.equal((await raw(host.url, '/widgets/probe/script.js', own)).status, wanted);
      assert.equal(await socket(`${host.url}@host/socket`, own), answers ? 101 : 403);
      assert.equal((await raw(host.url, '/', { host: `${name}:1` })).status, 403);
    });

  for (const [origin, passes] of [
    ['http://localhost:PORT', true],
    ['http://127.0.0.1:PORT', true],
    ['http://[::1]:PORT', true],
    ['https://localhost:PORT', false],
    ['http://localhost:1', false],
    ['https://evil.example', false],
    ['null', false],
    ['', false],
  ] as const)
    it(`${passes ? 'lets' : 'does not let'} a page of the origin "${origin}" in`, async () => {
      const own = { origin: origin.replace('PORT', port) };
      for (const path of ['/api/v4/account', '/leads/detail/1', '/widgets/probe/script.js', '/@host/areas']) {
        const { status, headers } = await raw(host.url, path, own);
        assert.equal(status === 403, !passes, path);
        assert.equal(headers['access-control-allow-origin'], undefined);
      }
      assert.equal(await socket(`${host.url}@host/socket`, own), passes ? 101 : 403);
      if (!passes) assert.equal(await socket(`${host.url}@host/map/https%3A%2F%2Fapi.example.com%2F`, own), 403);
    });

  for (const path of ['/api/v4/account', '/ajax/x', '/private/api/x', '/@host/areas', '/@host/page.js'])
    it(`does not let another site ask for ${path}, even by a link or an image`, async () => {
      for (const dest of ['document', 'image', 'script', 'iframe'])
        for (const site of ['cross-site', 'same-site'])
          assert.equal((await raw(host.url, path, { 'sec-fetch-site': site, 'sec-fetch-dest': dest })).status, 403);
    });

  it('lets a link of another site lead to a page, but no frame', async () => {
    const from = (dest: string) => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': dest });
    assert.equal((await raw(host.url, '/leads/detail/1', from('document'))).status, 200);
    assert.equal((await raw(host.url, '/leads/detail/1', from('iframe'))).status, 403);
    assert.equal((await raw(host.url, '/leads/detail/1', from('document'), 'POST')).status, 403);
  });

  for (const path of [
    'crm-post',
    'token',
    'journal',
    'switches',
    'scenario',
    'installation/probe',
    'reset/settings',
    'reset/data',
    'reset/cookies',
    'reset/journal',
  ])
    it(`needs the secret for POST /@host/${path}`, async () => {
      const body = JSON.stringify({ code: 'probe', url: host.url });
      const headers: Record<string, string>[] = [{}, { 'x-amo-host': '' }, { 'x-amo-host': 'guess' }];
      for (const one of headers) {
        const { status } = await fetch(`${host.url}@host/${path}`, { method: 'POST', body, headers: one });
        assert.equal(status, 403);
      }
    });

  it('needs the secret to read the journal, which another one has in each run', async () => {
    assert.equal((await fetch(`${host.url}@host/journal`)).status, 403);
    assert.equal((await ask(host, '@host/journal')).status, 200);
    const other = await start({ folders: [widgetFolder()], reload: false });
    assert.notEqual((await configOf(other)).secret, (await configOf(host)).secret);
  });

  it('tells the right method, and what is asked wrongly', async () => {
    assert.equal((await ask(host, '@host/token')).status, 405);
    assert.equal((await ask(host, '@host/token', { code: 'other' })).status, 404);
    assert.equal((await ask(host, '@host/crm-post', { code: 'probe' })).status, 400);
    assert.equal((await ask(host, '@host/installation/probe', { status: 'x' })).status, 400);
    assert.equal((await ask(host, '@host/reset/everything', {})).status, 404);
    assert.equal((await ask(host, '@host/switches', { order: 'x' })).status, 400);
  });

  it('gives a foreign page in a browser neither API, tokens, crm_post, sockets nor the secret', async () => {
    const site = createServer((_request, response) => response.end('<!doctype html><title>foreign</title>'));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const page = await (await context()).newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const got = await page.evaluate(async (url) => {
      const tries: [string, RequestInit?][] = [
        ['api/v4/account'],
        ['leads/detail/1'],
        ['@host/crm-post', { method: 'POST', body: '{"code":"probe","url":"http://example.com"}' }],
        ['@host/token', { method: 'POST', body: '{"code":"probe"}' }],
        ['api/v4/leads', { method: 'POST', body: '[{}]', mode: 'no-cors' }],
      ];
      const found: string[] = [];
      for (const [path, init] of tries) {
        const text = await fetch(url + path, init).then(
          (response) => (response.type === 'opaque' ? '' : response.text()),
          () => '',
        );
        if (text) found.push(path);
      }
      const socket = new WebSocket(`${url.replace('http', 'ws')}@host/socket`);
      const opened = await new Promise((done) => {
        socket.onopen = () => done(true);
        socket.onerror = () => done(false);
      });
      return { found, opened };
    }, host.url);
    site.close();
    assert.deepEqual(got, { found: [], opened: false });
  });
});

const addresses = () => Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const hasIpv6 = (): boolean => addresses().some(({ address }) => address === '::1');
const outside = (): string[] =>
  addresses()
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
