/** The journal's parts that need no browser: stacks of three engines, curl, tokens, reasons of CORS, plans of the worker. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { curl } from '../../src/host/journal/curl.js';
import { tokenParts } from '../../src/host/journal/token.js';
import { headersToAllow, refusal } from '../../src/host/page/tracing/answers/cors.js';
import { Addresses } from '../../src/host/page/tracing/network/addresses.js';
import { frames, placeOf, widgetFrame, widgetOfUrl } from '../../src/host/page/tracing/origin/frames.js';
import { planned } from '../../src/host/page/worker/plan.js';

const FILE = 'http://localhost:3700/widgets/my_widget/lib/a.js?v=1.0.0';

describe('stacks', () => {
  const ROWS: readonly [engine: string, stack: string, call: string][] = [
    [
      'Chromium',
      `Error: x\n    at jQuery (http://localhost:3700/@host/vendor/jquery.js:1:2)\n    at Object.run (${FILE}:10:5)`,
      'Object.run',
    ],
    ['Chromium, without a name', `Error: x\n    at ${FILE}:10:5`, ''],
    ['Chromium, async', `Error: x\n    at async run (${FILE}:10:5)`, 'run'],
    ['Chromium, eval', `Error: x\n    at eval (eval at run (${FILE}:10:5), <anonymous>:1:1)`, 'eval'],
    ['Firefox', `jQuery@http://localhost:3700/@host/vendor/jquery.js:1:2\nrun@${FILE}:10:5\n`, 'run'],
    ['WebKit', `global code@http://localhost:3700/x:1:1\nrun@${FILE}:10:5`, 'run'],
  ];
  for (const [engine, stack, call] of ROWS)
    it(`are read as ${engine} writes them`, () => {
      const frame = widgetFrame(frames(stack))!;
      assert.deepEqual([frame.call, placeOf(frame), widgetOfUrl(frame.url)], [call, 'lib/a.js:10:5', 'my_widget']);
    });

  it('without an address are empty', () => assert.deepEqual(frames('Error: x\n    at <anonymous>'), []));
});

describe('curl', () => {
  it('quotes what a shell would take for its own', () => {
    const detail = { method: 'POST', url: 'https://example.com/?a=1&b', headers: { 'X-A': "it's" }, body: { a: 1 } };
    assert.equal(
      curl({ time: 0, level: 'info', kind: 'request', name: 'x', detail }),
      `curl -X POST 'https://example.com/?a=1&b' -H 'X-A: it'\\''s' --data-raw '{"a":1}'`,
    );
  });
});

describe('tokens', () => {
  it('are decoded, bearer or not; what is none is undefined', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256' })}.${part({ name: 'Ё' })}.x`;
    assert.deepEqual(tokenParts(`Bearer ${token}`), { header: { alg: 'HS256' }, claims: { name: 'Ё' } });
    assert.equal(tokenParts('nothing'), undefined);
    assert.equal(tokenParts('a.b.c'), undefined);
  });
});

describe('reasons of CORS', () => {
  const HERE = 'http://localhost:3700';
  const open = { 'access-control-allow-origin': HERE };
  const ROWS: readonly [
    what: string,
    probe: object,
    method: string,
    headers: readonly string[],
    todo: RegExp | undefined,
  ][] = [
    ['no server', { error: 'ECONNREFUSED' }, 'GET', [], /Start the server/],
    ['no origin', { status: 200, headers: {} }, 'GET', [], /Access-Control-Allow-Origin: http:\/\/localhost:3700/],
    [
      'another origin',
      { status: 200, headers: { 'access-control-allow-origin': 'https://a' } },
      'GET',
      [],
      /Allow-Origin: http/,
    ],
    ['a header', { status: 204, headers: open }, 'GET', ['x-auth-token'], /Allow-Headers: x-auth-token/],
    ['a method', { status: 204, headers: open }, 'PATCH', [], /Allow-Methods: PATCH/],
    [
      'a status',
      { status: 405, headers: { ...open, 'access-control-allow-headers': '*' } },
      'POST',
      ['x-a'],
      /Answer OPTIONS/,
    ],
    [
      'nothing',
      { status: 204, headers: { ...open, 'access-control-allow-headers': 'X-A' } },
      'POST',
      ['x-a'],
      undefined,
    ],
  ];
  for (const [what, probe, method, headers, todo] of ROWS)
    it(`name ${what}`, () => {
      const found = refusal(probe, HERE, method, headers);
      if (todo) assert.match(found!.todo, todo);
      else assert.equal(found, undefined);
    });

  it('ask to allow only headers that are not simple', () =>
    assert.deepEqual(headersToAllow({ Accept: '*/*', 'Content-Type': 'application/json', 'X-A': '1' }), [
      'content-type',
      'x-a',
    ]));
});

describe('addresses', () => {
  const addresses = new Addresses({ subdomain: 'stand' }, new URL('http://localhost:3700/'));
  const ROWS: readonly [from: string, to: string | undefined][] = [
    ['https://stand.amocrm.ru/api/v4/x?a#b', 'http://localhost:3700/api/v4/x?a#b'],
    ['wss://stand.kommo.com/s', 'ws://localhost:3700/s'],
    ['https://localhost:3700/x', 'http://localhost:3700/x'],
    ['http://localhost:3700/x', undefined],
    ['https://other.amocrm.ru/x', undefined],
    ['https://stand.amocrm.ru.example.com/x', undefined],
  ];
  for (const [from, to] of ROWS) it(`${from} → ${to ?? 'as it is'}`, () => assert.equal(addresses.rewritten(from), to));

  it('http:// is insecure but to this machine', () => {
    const insecure = [
      'http://example.com',
      'ws://example.com',
      'http://localhost:1',
      'http://127.0.0.1',
      'http://[::1]:1',
      'https://example.com',
    ];
    assert.deepEqual(
      insecure.filter((url) => addresses.isInsecure(url)),
      ['http://example.com', 'ws://example.com'],
    );
  });
});

describe('the plan of the worker', () => {
  const orders = {
    maps: [{ prefix: 'https://api.example.com/', target: 'x' }],
    offline: false,
    own: ['stand.amocrm.ru'],
  };
  const plan = (url: string, offline = false): string | undefined =>
    planned({ ...orders, offline }, new URL(url), 'http://localhost:1');
  it('leaves what is of the page, maps, answers for the account, refuses offline', () => {
    assert.equal(plan('http://localhost:1/x', true), undefined);
    assert.equal(
      plan('https://api.example.com/a?b=1', true),
      `/@host/map/${encodeURIComponent('https://api.example.com/a?b=1')}`,
    );
    assert.equal(plan('https://stand.amocrm.ru/x?y', true), '/x?y');
    assert.equal(plan('https://example.com/'), undefined);
    assert.equal(plan('https://example.com/', true), 'refused');
  });
});
