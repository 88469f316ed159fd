/** Which rows of a long list are drawn, against positions that are added up row by row. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RowWindow } from '../../src/behaviours/list/rows/row-window.js';

const LENGTH = 120;
const HEIGHTS = { option: 34, heading: 29.5 };
const VIEW = 211;
/** Lists with headings at these places. */
const LISTS: ReadonlyArray<readonly number[]> = [
  [],
  [0],
  [119],
  [3, 4, 50],
  [0, 30, 60, 90, 119],
  Array.from({ length: LENGTH }, (_, index) => index),
];

for (const headings of LISTS) {
  test(`${headings.length} headings, the first at ${headings[0] ?? 'no place'}`, () => {
    const tops = [0];
    for (let index = 0; index < LENGTH; index++)
      tops.push(tops[index]! + (headings.includes(index) ? HEIGHTS.heading : HEIGHTS.option));
    const total = tops[LENGTH]!;
    const rows = new RowWindow(LENGTH, headings, HEIGHTS);
    assert.deepEqual(
      tops.map((_, index) => rows.top(index)),
      tops,
    );
    for (let index = 0; index < LENGTH; index++)
      assert.equal(rows.times(index), headings.filter((at) => at === index).length);
    for (let scroll = 0; scroll <= total - VIEW; scroll += 7.3) {
      const { start, end, before, after } = rows.slice(scroll, VIEW);
      assert.ok(
        tops[start]! <= scroll && tops[end]! >= scroll + VIEW,
        `rows ${start} to ${end} fill the view at ${scroll}`,
      );
      assert.ok(end - start <= 17, `few rows: ${end - start}`);
      assert.equal(before, tops[start]);
      assert.ok(Math.abs(after - (total - tops[end]!)) < 1e-6);
    }
  });
}
