/** Expectations of the types for authors (test/types): `npm run check` compiles them; here those of the page, and that each can fail. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';

const FOLDER = 'test/types';
/** As deep as the folder of the tests, so that imports lead to the same files. */
const TURNED = '.cache/types';
const ERROR = /^(.+)\((\d+),\d+\): error/gm;

/** What the compiler says of a project. */
function compile(project: string): string {
  const args = ['node_modules/typescript/bin/tsc', '-p', project, '--pretty', 'false'];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout;
}

/** Lines of a text that hold something, from 1. */
const linesWith = (text: string, what: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (what.test(line) ? [index + 1] : []));

describe('types for authors', () => {
  const tests = filesUnder(FOLDER, '.ts').filter((file) => !file.includes('/support/'));

  it('know the names of the page, and the modules that it gives', () => {
    assert.equal(compile(`${FOLDER}/page`), '');
  });

  it('are expected by what can fail, each of it', () => {
    rmSync(`${ROOT}${TURNED}`, { recursive: true, force: true });
    const expected: string[] = [];
    for (const file of filesUnder(FOLDER, '')) {
      const text = readFileSync(ROOT + file, 'utf8');
      const name = file.slice(FOLDER.length + 1);
      // An expected error is not expected any more, and what was to be the same is to differ.
      const turned = text.replaceAll('// @ts-expect-error', '//').replace(/\bsame\b(?=<|,? )/g, 'differ');
      mkdirSync(dirname(`${ROOT}${TURNED}/${name}`), { recursive: true });
      writeFileSync(`${ROOT}${TURNED}/${name}`, tests.includes(file) ? turned : text);
      if (tests.includes(file))
        expected.push(...linesWith(text, /@ts-expect-error|^(?!import).*\bsame</).map((line) => `${name}:${line}`));
    }
    const options = { types: [], skipLibCheck: false, noEmit: true };
    const include = ['.', '../../src/entries/ambient'];
    const config = { extends: '../../tsconfig.json', compilerOptions: options, include, exclude: [] };
    writeFileSync(`${ROOT}${TURNED}/tsconfig.json`, JSON.stringify(config));
    const found = Array.from(
      compile(TURNED).matchAll(ERROR),
      ([, file, line]) => [file!.slice(TURNED.length + 1), Number(line)] as const,
    );
    // An error stands in the line below its comment, or further down, where the statement has several.
    const silent = expected.filter((place) => {
      const [name, line] = [place.slice(0, place.lastIndexOf(':')), Number(place.slice(place.lastIndexOf(':') + 1))];
      const below = readFileSync(`${ROOT}${FOLDER}/${name}`, 'utf8')
        .split('\n')
        [line - 1]!.includes('@ts-expect-error');
      return !found.some(([file, at]) => file === name && at === line + (below ? 1 : 0));
    });
    assert.ok(expected.length > 150, `${expected.length}`);
    assert.deepEqual(silent, []);
  });
});
