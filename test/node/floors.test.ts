/** The house stands: imports go down, the ground and the native faces know neither Lit nor the DOM, files stay small. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';

/** Rooms by floor, ground first. */
const FLOORS = [
  ['contract'],
  ['theme', 'i18n', 'sdk'],
  ['core', 'contexts'],
  ['behaviours'],
  ['controls'],
  ['native-runtime'],
  ['interop', 'twig'],
  ['panel', 'surfaces'],
  ['host', 'cli'],
];
const MAX_LINES = 400;
const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

const sources = filesUnder('src', '.ts');
const text = (file: string) => readFileSync(ROOT + file, 'utf8');

/** Paths of the project's own files that a file imports, and names of packages. */
function importsOf(file: string): string[] {
  return Array.from(text(file).matchAll(IMPORT), ([, from, bare, dynamic]) => {
    const name = (from ?? bare ?? dynamic)!;
    return name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name;
  });
}

const imports = new Map(sources.map((file) => [file, importsOf(file)]));
const roomOf = (file: string) => file.split('/')[1]!;
const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

/** Files without Lit and DOM: they run in Node and inside templates. */
const pure = sources.filter((file) =>
  /^src\/(contract|twig)\/|^src\/controls\/(.*\/)?(native[^/]*|contract)\.ts$/.test(file),
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
    const own = [...imports].flatMap(([file, list]) =>
      list.filter((name) => name.startsWith('src/')).map((name) => [file, name]),
    );
    assert.deepEqual(
      own.filter(([, name]) => !existsSync(ROOT + name)),
      [],
    );
  });

  it('imports downwards only', () => {
    const up = [...imports].flatMap(([file, list]) =>
      list
        .filter((name) => name.startsWith('src/') && roomOf(file) !== 'index.ts' && floorOf(name) > floorOf(file))
        .map((name) => `${file} -> ${name}`),
    );
    assert.deepEqual(up, []);
  });

  it('keeps the host to itself', () => {
    const found = [...imports].flatMap(([file, list]) =>
      ['host', 'cli'].includes(roomOf(file)) ? [] : list.filter((name) => name.startsWith('src/host/')),
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

  it(`has no file above ${MAX_LINES} lines`, () => {
    const code = ['src', 'stories', 'test', '.storybook'].flatMap((folder) => filesUnder(folder, 's'));
    const long = code.filter((file) => /\.(ts|mjs|js)$/.test(file) && text(file).split('\n').length > MAX_LINES + 1);
    assert.deepEqual(long, []);
  });
});
