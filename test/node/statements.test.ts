/** Every statement of the documentation is shown by a test that has its id in its name; `UPDATE=1` writes the table of the catalogue. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { STATEMENTS } from '../data/statements/all.js';

const TABLE = `${ROOT}test/data/statements/shown.json`;
const TITLE = /\b(?:it|describe)\(\s*([`'"])((?:(?!\1)[^\\]|\\.)*)\1/g;
const ID = /\bS\d\.\d+\b/g;

/** Ids, and the tests that name them: `host/task-sync.test.ts: what it says`. */
function shown(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const file of filesUnder('test', '.test.ts'))
    for (const [, , title] of readFileSync(ROOT + file, 'utf8').matchAll(TITLE))
      for (const [id] of title!.matchAll(ID)) (found[id] ??= []).push(`${file.slice('test/'.length)}: ${title}`);
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
