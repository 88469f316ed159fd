/** Every statement of the documentation is shown by a test that has its id in its name; `UPDATE=1` writes the table of the catalogue. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { STATEMENTS } from '../data/statements/all.js';

const TABLE = `${ROOT}test/data/statements/shown.json`;
/** A text in the source of a test: its title, or that of a row. */
const TITLE = /([`'"])((?:(?!\1)[^\\\n]|\\.)*\bS\d\.\d+\b(?:(?!\1)[^\\\n]|\\.)*)\1/g;
const ID = /\bS(\d)\.(\d+)(?: to S\1\.(\d+))?\b/g;

/** `S4.11 to S4.15` is five. */
const idsIn = (title: string): string[] =>
  Array.from(title.matchAll(ID), ([, document, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `S${document}.${Number(first) + index}`),
  ).flat();

/** Ids, and the tests that name them: `host/task-sync.test.ts: what it says`. */
function shown(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const file of filesUnder('test', '.test.ts'))
    for (const [, , title] of readFileSync(ROOT + file, 'utf8').matchAll(TITLE))
      for (const id of idsIn(title!)) (found[id] ??= []).push(`${file.slice('test/'.length)}: ${title}`);
  const ids = STATEMENTS.map(({ id }) => id);
  return Object.fromEntries(ids.filter((id) => found[id]).map((id) => [id, [...new Set(found[id])]]));
}

describe('statements of the documentation', () => {
  const tests = shown();

  it('have an id of their own', () => {
    assert.equal(new Set(STATEMENTS.map(({ id }) => id)).size, STATEMENTS.length);
    assert.ok(STATEMENTS.length > 100);
  });

  it('are shown by a test each, or say why not', () => {
    const open = STATEMENTS.filter(({ id, later }) => !tests[id] && !later).map(({ id, says }) => `${id} ${says}`);
    assert.deepEqual(open, []);
  });

  it('have no excuse once a test shows them', () => {
    const stale = STATEMENTS.filter(({ id, later }) => tests[id] && later).map(({ id }) => id);
    assert.deepEqual(stale, []);
  });

  it('stand in the table of the catalogue', () => {
    const text = `${JSON.stringify(tests, null, 2)}\n`;
    if (process.env['UPDATE']) writeFileSync(TABLE, text);
    assert.equal(readFileSync(TABLE, 'utf8'), text, 'Write it anew: UPDATE=1 npm test -- node statements');
  });
});
