/** The house stands: imports go down, the ground and the native faces know neither Lit nor the DOM, files stay small. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { unitOf } from '../../scripts/units.mjs';

/** Rooms by floor, ground first. */
const FLOORS = [
  ['contract'],
  ['theme', 'i18n', 'dates', 'sdk'],
  ['core', 'contexts'],
  ['behaviours'],
  ['controls'],
  ['native-runtime'],
  ['surfaces'],
  ['interop', 'twig', 'panel'],
  ['entries'],
  ['host', 'cli', 'vite'],
];
const MAX_LINES = 400;
/** A folder whose own files hold more is two; the folder of a unit is what its control needs. */
const MAX_ROOM = 450;
const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

const sources = filesUnder('src', '.ts');
const around = ['scripts', 'stories', 'test', '.storybook'].flatMap((folder) =>
  ['.ts', '.mjs', '.mdx'].flatMap((ending) => filesUnder(folder, ending)),
);
/** What each folder beside the sources may import of the project's own, besides the sources and itself. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  scripts: [],
  'test/data': [],
  stories: ['test/data'],
  '.storybook': ['stories', 'scripts', '.cache'],
  // Tests over the catalogue look at what its pages are made of.
  'test/catalogue': ['test', 'scripts', 'stories', '.storybook'],
  test: ['scripts'],
};
const text = (file: string) => readFileSync(ROOT + file, 'utf8');

/** Paths of the project's own files that a file imports, and names of packages. */
function importsOf(file: string): string[] {
  return Array.from(text(file).matchAll(IMPORT), ([, from, bare, dynamic]) => {
    const name = (from ?? bare ?? dynamic)!;
    return name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name;
  });
}

const imports = new Map([...sources, ...around].map((file) => [file, importsOf(file)]));
const ofSources = [...imports].filter(([file]) => file.startsWith('src/'));
const folderOf = (file: string) =>
  Object.keys(BESIDE).find((folder) => file.startsWith(`${folder}/`)) ?? file.split('/')[0]!;
const roomOf = (file: string) => file.split('/')[1]!;
const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

/** Files without Lit and DOM: they run in Node and inside templates. */
const pure = sources.filter((file) =>
  /^src\/(contract|dates|twig)\/|^src\/controls\/(.*\/)?(native[^/]*|contracts?)\.ts$|^src\/surfaces\/[^/]+\/markup\.ts$/.test(
    file,
  ),
);

/** Everything that files import, however far, packages included. */
function reach(files: readonly string[]): Set<string> {
  const seen = new Set(files);
  for (const file of seen) for (const next of imports.get(file) ?? []) seen.add(next);
  return seen;
}

describe('floors', () => {
  it('has sources to look at', () => {
    assert.ok(sources.length > 10 && pure.length > 5);
    assert.ok(imports.get('src/contract/values.ts')?.includes('src/contract/markup/text.ts'));
  });

  it('knows every room', () => {
    const rooms = sources.filter((file) => file.split('/').length > 2);
    assert.deepEqual(
      rooms.filter((file) => floorOf(file) < 0),
      [],
    );
  });

  it('imports files that are there', () => {
    const own = ofSources.flatMap(([file, list]) =>
      list.filter((name) => name.startsWith('src/')).map((name) => [file, name]),
    );
    assert.deepEqual(
      own.filter(([, name]) => !existsSync(ROOT + name)),
      [],
    );
  });

  it('imports downwards only', () => {
    const up = ofSources.flatMap(([file, list]) =>
      list
        .filter((name) => name.startsWith('src/') && floorOf(name) > floorOf(file))
        .map((name) => `${file} -> ${name}`),
    );
    assert.deepEqual(up, []);
  });

  it('imports in no circle, types included', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    };
    for (const file of imports.keys()) walk(file, []);
    assert.deepEqual(circles, []);
  });

  it('has no side doors: what stories and tests both need is data', () => {
    const wrong = [...imports].flatMap(([file, list]) => {
      const from = folderOf(file);
      const may = from === 'src' ? ['src'] : ['src', from, ...BESIDE[from]!];
      const own = list.filter((name) => /^(src|scripts|stories|test|\.storybook)\//.test(name));
      return own
        .filter((name) => !may.some((folder) => name.startsWith(`${folder}/`)))
        .map((name) => `${file} -> ${name}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps the list of contracts out of elements: a page with one control would carry all tables', () => {
    const elements = sources.filter((file) => /\/(element|define)\.ts$/.test(file));
    assert.ok(elements.length > 10);
    assert.equal(reach(elements).has('src/controls/contracts.ts'), false);
  });

  it('keeps the host to itself', () => {
    const found = ofSources.flatMap(([file, list]) =>
      ['host', 'cli'].includes(roomOf(file)) ? [] : list.filter((name) => name.startsWith('src/host/')),
    );
    assert.deepEqual(found, []);
  });

  it('keeps server, worker and page of the host apart, and its areas', () => {
    const apart = (file: string, name: string): boolean =>
      (file.startsWith('src/host/server/') && /^src\/host\/(page|static)\//.test(name)) ||
      (file.startsWith('src/host/static/') && /^src\/(host\/(page|server)|cli)\//.test(name)) ||
      (file.startsWith('src/host/page/') && /^src\/(host\/(server|static|behind)|cli)\//.test(name)) ||
      (file.startsWith('src/host/behind/') && /^src\/host\/(server|static|page)\//.test(name)) ||
      (/^src\/host\/(config|account|api|journal)\//.test(file) &&
        /^src\/host\/(server|static|page|behind)\//.test(name)) ||
      (/^src\/host\/page\/(?!areas|start)/.test(file) && /^src\/host\/page\/areas\/(?!area\.)/.test(name));
    const found = ofSources.flatMap(([file, list]) =>
      list.filter((name) => apart(file, name)).map((name) => `${file} -> ${name}`),
    );
    assert.deepEqual(found, []);
  });

  it('has neither Lit nor elements under the contract, the native faces and twig', () => {
    const above = /^(lit|@lit)\b|^src\/(core|contexts|behaviours)\/|\/(element|define)\.ts$/;
    assert.deepEqual(
      [...reach(pure)].filter((name) => above.test(name)),
      [],
    );
  });

  it('has no DOM there either: they compile without its types', () => {
    const options = ['--noEmit', '--lib', 'ES2023', '--types', '', '--target', 'ES2022', '--module', 'ESNext'];
    const strict = ['--moduleResolution', 'bundler', '--strict', '--noUncheckedIndexedAccess', '--ignoreConfig'];
    const { stdout, status } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', ...options, ...strict, ...pure],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('has no index barrels up to the controls', () => {
    const low = sources.filter((file) => floorOf(file) >= 0 && floorOf(file) <= floorOf('src/controls/'));
    const statements = (file: string) =>
      text(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .split(';')
        .filter((line) => line.trim());
    const isBarrel = (file: string) =>
      statements(file).length > 1 && statements(file).every((line) => /^\s*export\b[^=]*\bfrom\b/.test(line));
    assert.deepEqual(
      low.filter((file) => file.endsWith('/index.ts') || isBarrel(file)),
      [],
    );
  });

  it(`has no room above ${MAX_ROOM} lines`, () => {
    const rooms = new Map<string, number>();
    for (const file of sources.filter((one) => !unitOf(one))) {
      const room = posix.dirname(file);
      rooms.set(room, (rooms.get(room) ?? 0) + text(file).split('\n').length);
    }
    assert.deepEqual(
      [...rooms].filter(([, lines]) => lines > MAX_ROOM),
      [],
    );
  });

  it(`has no file above ${MAX_LINES} lines`, () => {
    const code = ['src', 'scripts', 'stories', 'test', '.storybook'].flatMap((folder) => filesUnder(folder, 's'));
    const long = code.filter((file) => /\.(ts|mjs|js)$/.test(file) && text(file).split('\n').length > MAX_LINES + 1);
    assert.deepEqual(long, []);
  });
});
