/** Every row of the platform of widgets is shown by a test that is there, rests on a switch that is assumed, or says why not. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/files.mjs';
import { SWITCHES } from '../../src/host/config/switches.js';
import { PARTS, PLATFORM_ROWS } from '../data/platform/all.js';

const TEXT = /(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
const texts = new Map<string, readonly string[]>();

/** What stands between quotes in a test: its titles, and those of its rows. */
function textsOf(file: string): readonly string[] {
  const path = `${ROOT}test/${file}`;
  if (!existsSync(path)) return [];
  const code = readFileSync(path, 'utf8');
  return Array.from(code.matchAll(TEXT), ([, , text]) => text!.replace(/\\(['"`])/g, '$1'));
}

function isThere(shown: string): boolean {
  const [file = '', ...title] = shown.split(': ');
  if (!texts.has(file)) texts.set(file, textsOf(file));
  return texts.get(file)!.some((text) => text.includes(title.join(': ')));
}

describe('rows of the platform', () => {
  it('are as many as are known, each under a number of its own', () => {
    const ids = PLATFORM_ROWS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 180, String(ids.length));
    for (const [title, rows] of PARTS) assert.ok(rows.length > 10, title);
  });

  it('are shown by tests that are there', () => {
    const lost = PLATFORM_ROWS.flatMap(({ id, shown = [] }) =>
      shown.filter((one) => !isThere(one)).map((one) => `${id} ${one}`),
    );
    assert.deepEqual(lost, []);
  });

  it('rest on switches that are assumed', () => {
    const wrong = PLATFORM_ROWS.filter(({ assumed }) => assumed && !SWITCHES[assumed]?.assumed);
    assert.deepEqual(wrong, []);
  });

  it('say why, where nothing shows them', () => {
    const silent = PLATFORM_ROWS.filter(({ shown, assumed, later }) => !shown?.length && !assumed && !later);
    assert.deepEqual(silent, []);
  });
});
