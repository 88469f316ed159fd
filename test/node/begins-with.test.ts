/** What was typed against texts. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll, keysOf, matching } from '../../src/behaviours/search/begins-with.js';

const ROWS: ReadonlyArray<
  readonly [typed: string, text: string, marked: string | undefined, type?: string, inside?: true]
> = [
  ['al', 'Alpha', 'Al'],
  ['AL', 'alpha', 'al'],
  ['lp', 'Alpha', undefined],
  ['lp', 'Alpha', 'lp', '', true],
  ['елка', 'Ёлка', 'Ёлка'],
  ['ёл', 'Елка', 'Ел'],
  ['9', '09:00', '9'],
  ['9', '109', undefined],
  ['0', '09:00', '0'],
  [' a', 'a', undefined],
  ['é', 'e\u0301t', undefined],
  ['e', 'e\u0301t', undefined],
  ['t', 'te\u0301', undefined],
  ['x', 'x\u0301y', 'x\u0301'],
  ['(', '(a', '('],
  ['900', '+7 (900) 1', '900', 'phone'],
  ['79001', '+7 (900) 1', '7 (900) 1', 'phone'],
  ['8', '+7 (900) 1', undefined, 'phone'],
  ['al', 'Alpha 5', 'Al', 'phone'],
  ['mail', 'me@mail.ru', 'mail', 'email'],
  ['5', 'A-5', '5', 'sku'],
  ['lead', 'My lead', 'lead', 'leads_concat'],
  ['lead', 'My lead', undefined, 'other'],
];
/** Those whose texts change their length: found, not marked. */
const UNMARKED = new Set(['é', 't']);

describe('suggestions that match what was typed', () => {
  for (const [typed, text, marked, type = '', inside = false] of ROWS)
    it(`"${typed}" in "${text}" ${type}${inside ? ' anywhere' : ''}`, () => {
      const found = matching(typed, type, inside);
      const place = found.place(text);
      assert.equal(found.fits(found.fold(text)), marked !== undefined || UNMARKED.has(typed));
      assert.equal(place && text.slice(...place), marked);
    });

  it('everything matches nothing', () => {
    const { fits, place } = matching('', '', false);
    assert.deepEqual([fits('a'), place('a')], [true, [0, 0]]);
  });

  it('texts are folded once for a list, and again where it has grown', () => {
    let count = 0;
    const textOf = (text: string): string => ((count += 1), text);
    const list = ['B', 'A'];
    const { fold } = matching('a', '', false);
    assert.deepEqual(keysOf(list, textOf, fold), ['b', 'a']);
    keysOf(list, textOf, matching('b', '', true).fold);
    assert.equal(count, 2);
    list.push('C');
    assert.deepEqual(keysOf(list, textOf, fold), ['b', 'a', 'c']);
  });

  it('finds indices, so many at most', () => {
    assert.deepEqual(findAll(['a', 'b', 'ab'], matching('a', '', false)), [0, 2]);
    assert.deepEqual(findAll(['a', 'b', 'ab'], matching('a', '', false), 1), [0]);
  });
});
