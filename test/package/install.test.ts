/** The tarball in an empty project: names, types, what runs in Node. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elements } from '../../scripts/build/entries.mjs';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { unitsWith } from '../../scripts/units.mjs';
import { project, PROJECT } from './support/project.js';

const EXPORTS = (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { exports: Record<string, object> })
  .exports;
/** Every name of a module; what leads to one file is none, nor what declares names of the product's page. */
const NAMES = Object.entries(EXPORTS)
  .filter(([, target]) => typeof target !== 'string' && 'default' in target)
  .flatMap(([key]) => (key.includes('*') ? elements().map((name) => key.replace('*', name)) : [key]))
  .map((key) => `amo-elements${key.slice(1)}`);
/** Those of the command and of build tools, which know no two builds, are no part of a page. */
const OF_TOOLS = ['amo-elements/host', 'amo-elements/vite'];
const OF_KIT = NAMES.filter((name) => !OF_TOOLS.includes(name));
const FILES = ['amo-elements/native.css', 'amo-elements/custom-elements.json', 'amo-elements/package.json'];

/** Runs a module in the project and gives back the JSON that it prints. */
function node(source: string, ...flags: string[]): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', source], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** The expectations of the types for authors, as an author would write them. */
function expectations(): string[] {
  const files = filesUnder('test/types', '.ts');
  for (const file of files) {
    const text = readFileSync(ROOT + file, 'utf8').replace(/(?:\.\.\/)+src\/entries\/sdk\.js/g, 'amo-elements/sdk');
    const to = join(PROJECT, file.slice('test/'.length));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  return files.map((file) => file.slice('test/'.length));
}

/** Where a name leads, from the project's root. */
function resolve(names: readonly string[], ...flags: string[]): string[] {
  const source = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`;
  const paths = node(source, ...flags) as string[];
  return paths.map((url) => fileURLToPath(url).slice(PROJECT.length + 1));
}

describe('the installed package', () => {
  before(() => void project());

  it('brings Lit and nothing else', () => {
    const list = readdirSync(join(PROJECT, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(list.sort(), ['@lit', '@lit-labs', '@types', 'amo-elements', 'lit', 'lit-element', 'lit-html']);
  });

  it('has what it says, and no sources or tests', () => {
    const list = readdirSync(join(PROJECT, 'node_modules/amo-elements')).sort();
    assert.deepEqual(list, ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  });

  it('finds every name, production by default', () => {
    for (const file of resolve([...NAMES, ...FILES])) assert.ok(existsSync(join(PROJECT, file)), file);
    for (const file of resolve(OF_KIT)) assert.match(file, /\/dist\/prod\//);
  });

  it('weighs 10 MB at most with all that it brings', () => {
    const files = readdirSync(join(PROJECT, 'node_modules'), { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    assert.ok(bytes <= 10 * 1024 * 1024, `${(bytes / 1024 / 1024).toFixed(2)} MB`);
  });

  it('finds the development build by its condition', () => {
    for (const file of resolve(OF_KIT, '--conditions=development')) {
      assert.match(file, /\/dist\/dev\//);
      assert.ok(existsSync(join(PROJECT, file)), file);
    }
  });

  it('prints native markup in Node', () => {
    const source =
      "import { renderNative } from 'amo-elements/native'; console.log(JSON.stringify(renderNative('input', { name: 'a' })))";
    assert.match(node(source) as string, /^<input name="a"/);
  });

  for (const condition of ['production', 'development'])
    it(`imports every name in Node, without a new global: ${condition}`, () => {
      const source = `const before = new Set(Reflect.ownKeys(globalThis)); const wrong = [];
        for (const name of ${JSON.stringify(NAMES)}) {
          const things = await import(name).catch((error) => wrong.push(name + ': ' + error));
          if (!name.includes('/define/') && !Object.keys(things).length) wrong.push(name + ' is empty');
        }
        console.log(JSON.stringify([...wrong, ...Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)]))`;
      const found = node(source, `--conditions=${condition}`) as string[];
      // Lit, which the panel renders with, keeps two of its own.
      assert.deepEqual(
        found.filter((name) => !/^lit(HtmlVersions|IssuedWarnings)$/.test(name)),
        [],
      );
    });

  it('defines nothing on a server, and prints with the tags that a page will have', () => {
    const source = `import { defineElements, tag, AmoInput } from 'amo-elements'; import { tag as own } from 'amo-elements/tag';
      const before = tag('date_field'); defineElements({ prefix: 'acme' });
      console.log(JSON.stringify([before, tag('input'), own('input'), typeof AmoInput]))`;
    assert.deepEqual(node(source), ['amo-date-field', 'acme-input', 'acme-input', 'function']);
  });

  it('gives the context of the language without an element', () => {
    const source = `import { localeContext } from 'amo-elements/locale'; import { localeContext as own } from 'amo-elements';
      console.log(JSON.stringify([localeContext === own, localeContext.description]))`;
    assert.deepEqual(node(source), [true, 'amo-elements/locale@1']);
    for (const name of ['tag', 'locale'])
      assert.doesNotMatch(readFileSync(`${ROOT}dist/prod/${name}.js`, 'utf8'), /element/);
  });

  it('is there for CommonJS, too', () => {
    writeFileSync(
      join(PROJECT, 'use.cjs'),
      `console.log(JSON.stringify(${JSON.stringify(NAMES)}.map((name) => typeof require(name))))`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['use.cjs'], { cwd: PROJECT, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout || '[]'), Array(NAMES.length).fill('object'), stderr);
  });

  it('holds a manifest of every element', () => {
    const file = join(PROJECT, 'node_modules/amo-elements/dist/custom-elements.json');
    const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
      modules: { path: string; exports: { name: string; kind: string }[] }[];
    };
    for (const { path } of modules) assert.ok(existsSync(join(PROJECT, 'node_modules/amo-elements', path)), path);
    const tags = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
    );
    assert.deepEqual(
      tags.sort(),
      unitsWith('define.ts')
        .map(({ name }) => `amo-${name}`)
        .sort(),
    );
  });

  for (const [module, resolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'NodeNext'],
  ] as const)
    it(`gives types to a TypeScript project with ${resolution} resolution`, () => {
      writeFileSync(join(PROJECT, 'use.ts'), USE);
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'ES2022',
        '--lib',
        'ES2023,DOM,DOM.Iterable',
        '--types',
        'amo-elements/sdk/globals,amo-elements/sdk/page',
        '--ignoreConfig',
      ];
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const { stdout, status } = spawnSync(
        process.execPath,
        [tsc, ...options, '--module', module, '--moduleResolution', resolution, 'use.ts', ...expectations()],
        {
          cwd: PROJECT,
          encoding: 'utf8',
        },
      );
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
});

const USE = `
import 'amo-elements/define/input';
import { AmoButton } from 'amo-elements/elements/button';
import { AmoInput, AmoSelect, defineElements, tag } from 'amo-elements';
import { renderNative } from 'amo-elements/native';
import { installControls, scope } from 'amo-elements/twig';
import { installJQuery } from 'amo-elements/jquery';
import { startHost, type RunningHost } from 'amo-elements/host';

const select: AmoSelect = document.createElement('amo-select');
select.items = [{ id: 1, option: 'One' }];
const input = document.querySelector('amo-input')!;
const text: string = input.value;
const length: number = input.maxLength;
const isButton: boolean = select.nextSibling instanceof AmoButton && select instanceof AmoInput;
defineElements({ prefix: 'acme' });
const host: Promise<RunningHost> = startHost({ folders: ['widget'], port: 0, switches: { onSave: 'lenient' } });
host.then(async ({ url, journal, close }) => [url.length, journal().map(({ detail }) => detail), await close()]);
// @ts-expect-error -- a port is a number
startHost({ folders: [], port: '1' });
const markup: string = renderNative('select', { items: [{ option: text + length + isButton }] }) + tag('select');
// @ts-expect-error -- the value of a select is a string
select.value = 5;
// @ts-expect-error -- a list is no number
select.items = 5;
export { installControls, installJQuery, markup, scope };
`;
