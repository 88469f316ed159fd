/** Files of widgets: byte for byte, right types, nothing from outside of the folder. */
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, start } from './support/host.js';
import { configOf } from './support/own.js';
import { raw } from './support/raw.js';
import { widgetFolder } from './support/widget.js';

const BYTES = Buffer.from([0, 255, 13, 10, 239, 187, 191, 128]);

/** A folder with everything that must not be seen, in it and around it. */
function folder(): string {
  const root = widgetFolder({
    files: {
      'style.css': '.probe { color: red }\r\n',
      'templates/a.twig': '{{ a }}',
      'lib/é ü.js': 'x',
      'lib/m.mjs': 'export {}',
      'fonts/f.woff2': 'f',
      'images/i.svg': '<svg/>',
      '.env': 'SECRET=1',
      '.git/config': 'x',
      'lib/.hidden.js': 'x',
      'amo-host.json': '{"settings":{}}',
    },
  });
  writeFileSync(join(root, 'bytes.bin'), BYTES);
  writeFileSync(join(dirname(root), 'outside.txt'), 'outside');
  symlinkSync(join(dirname(root), 'outside.txt'), join(root, 'link.txt'));
  symlinkSync(dirname(root), join(root, 'up'));
  symlinkSync(join(root, 'style.css'), join(root, 'inner.css'));
  return root;
}

const TYPES: readonly (readonly [file: string, type: RegExp])[] = [
  ['script.js', /^text\/javascript; charset=utf-8$/],
  ['lib/m.mjs', /^text\/javascript/],
  ['style.css', /^text\/css; charset=utf-8$/],
  ['templates/a.twig', /^text\/plain; charset=utf-8$/],
  ['i18n/ru.json', /^application\/json; charset=utf-8$/],
  ['images/i.svg', /^image\/svg\+xml/],
  ['fonts/f.woff2', /^font\/woff2$/],
  ['bytes.bin', /^application\/octet-stream$/],
  ['inner.css', /^text\/css/],
];

const HIDDEN = [
  '.env',
  '.git/config',
  'lib/.hidden.js',
  'amo-host.json',
  'link.txt',
  'up/outside.txt',
  '../outside.txt',
  '%2e%2e/outside.txt',
  '..%2foutside.txt',
  '%2E%2E%2Foutside.txt',
  'lib/../../outside.txt',
  'lib/../script.js',
  '..\\outside.txt',
  '..%5coutside.txt',
  'lib%5cm.mjs',
  'script.js%00.png',
  'script.js%00',
  '%',
  '%c0%ae%c0%ae/outside.txt',
  'script.js/',
  '/script.js',
  'lib',
  'lib/',
  '',
  'nothing.js',
  'SCRIPT.js',
  'etc:passwd',
];

describe('files of a widget', () => {
  let host: RunningHost;
  let root: string;
  before(async () => void (host = await start({ folders: [(root = folder())], reload: false })));
  after(closeAll);

  for (const [file, type] of TYPES)
    it(`${file} has its type, and comes byte for byte`, async () => {
      const { status, headers, body } = await raw(host.url, `/widgets/probe/${file}`);
      assert.equal(status, 200);
      assert.match(headers['content-type']!, type);
      assert.equal(headers['cache-control'], 'no-store');
      assert.deepEqual(body, readFileSync(join(root, file)));
    });

  for (const query of ['?v=1.0.0', '?v=1?v=2', '?', '?v=%zz', '?a=../..&b', '?v=1#x'])
    it(`takes the query ${query}`, async () => {
      assert.equal((await raw(host.url, `/widgets/probe/script.js${query}`)).status, 200);
    });

  it('decodes names', async () => {
    const { body } = await raw(host.url, `/widgets/probe/${encodeURIComponent('lib')}/${encodeURIComponent('é ü.js')}`);
    assert.equal(String(body), 'x');
  });

  it('serves the address of older widgets, /upl/CODE/widget/', async () => {
    assert.equal((await raw(host.url, '/upl/probe/widget/style.css')).status, 200);
    assert.equal((await raw(host.url, '/upl/probe/widget/../outside.txt')).status, 404);
  });

  for (const file of HIDDEN)
    it(`does not serve ${JSON.stringify(file)}`, async () => {
      const { status, body } = await raw(host.url, `/widgets/probe/${file}`);
      assert.equal(status, 404, String(body));
    });

  it('knows no other widget, and changes no file', async () => {
    assert.equal((await raw(host.url, '/widgets/other/script.js')).status, 404);
    assert.equal((await raw(host.url, '/widgets/probe/script.js', {}, 'PUT')).status, 405);
  });

  it('beside them the host has an icon for the tab, which every browser asks for', async () => {
    const { status, headers } = await raw(host.url, '/favicon.ico', { 'sec-fetch-dest': 'image' });
    assert.deepEqual([status, headers['content-type']], [200, 'image/svg+xml']);
  });

  it('lists no hidden file and nothing from outside to the page', async () => {
    const [widget] = (await configOf(host)).widgets;
    assert.deepEqual(
      [...widget!.files].filter((file) => /(^|\/)\.|amo-host|link|up\//.test(file)),
      [],
    );
    assert.ok(widget!.files.includes('templates/a.twig') && widget!.files.includes('inner.css'));
  });

  it('reads the folder anew with each page, and lives with a manifest that is broken for a moment', async () => {
    const manifest = join(root, 'manifest.json');
    const sound = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, '{ "widget": {\n  "code": ');
    assert.equal((await configOf(host)).widgets[0]!.manifest.widget.version, '1.0.0');
    const problem = host
      .journal()
      .map(({ detail }) => String(detail['problem']))
      .find((text) => /manifest/.test(text));
    assert.match(problem!, /manifest\.json:2:\d+ is no JSON/);
    writeFileSync(manifest, sound.replace('1.0.0', '2.0.0'));
    assert.equal((await configOf(host)).widgets[0]!.manifest.widget.version, '2.0.0');
    writeFileSync(join(root, 'i18n/es.json'), '{"a":1}');
    assert.deepEqual((await configOf(host)).widgets[0]!.i18n['es'], { a: 1 });
    writeFileSync(join(root, 'i18n/es.json'), '{"a":');
    assert.deepEqual((await configOf(host)).widgets[0]!.i18n['es'], { a: 1 });
  });
});

describe('an archive', () => {
  after(closeAll);
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  /** Writes an archive beside a folder of its own. */
  function archive(files: Readonly<Record<string, string>>): string {
    const file = join(dirname(widgetFolder()), 'widget.zip');
    writeFileSync(file, zipSync(Object.fromEntries(Object.entries(files).map(([name, it]) => [name, text(it)]))));
    return file;
  }
  const FILES = {
    'manifest.json': '{"widget":{"code":"zipped","version":"1.0.0"},"locations":["lcard-1"]}',
    'script.js': 'define([], function () {});',
    'templates/a.twig': 'é',
  };
  const within = Object.fromEntries(Object.entries(FILES).map(([name, it]) => [`widget/${name}`, it]));

  for (const [what, files, flaws] of [
    ['with its files at the root', FILES, []],
    [
      'with its files in one folder, which the product refuses,',
      { ...within, '__MACOSX/widget/._script.js': 'x' },
      ['widget'],
    ],
  ] as const)
    it(`${what} is served from memory`, async () => {
      const host = await start({ folders: [archive(files)], reload: false });
      assert.equal(String((await raw(host.url, '/widgets/zipped/templates/a.twig?v=1')).body), 'é');
      assert.equal((await raw(host.url, '/widgets/zipped/nothing.js')).status, 404);
      assert.deepEqual((await configOf(host)).widgets[0]!.files, ['manifest.json', 'script.js', 'templates/a.twig']);
      const problems = host.journal().map(({ detail }) => String((detail as { problem?: unknown }).problem));
      assert.deepEqual(
        problems.flatMap(
          (problem) => /the folder "(.*?)": the product wants them at the root/.exec(problem)?.[1] ?? [],
        ),
        flaws,
      );
    });

  for (const name of ['../evil.js', 'a/../../evil.js', '/etc/evil', '..\\evil.js', 'C:\\evil.js'])
    it(`that climbs out of its folder by ${name} is refused`, async () => {
      await assert.rejects(start({ folders: [archive({ ...FILES, [name]: 'x' })] }), /climbs out/);
    });

  it('that is broken is refused', async () => {
    const file = archive(FILES);
    writeFileSync(file, readFileSync(file).subarray(0, 60));
    await assert.rejects(start({ folders: [file] }), /no zip archive/);
  });
});
