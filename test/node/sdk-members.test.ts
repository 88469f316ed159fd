/** Documented, observed and brand-only members are told apart by one form of tag; `UPDATE=1` writes the table of the catalogue. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { shapesOf, type Shape } from './sdk-members.js';

const TABLE = `${ROOT}test/data/sdk/members.json`;
/** Types that only an observed type leads to. */
const OBSERVED = /^(?:Observed|App(?:Formats|Widgets|System)\b)/;

describe('members of the types for authors', () => {
  const files = [...filesUnder('src/sdk', '.ts'), ...filesUnder('src/entries/ambient', '.ts')];
  const shapes = files.flatMap((file) => shapesOf(readFileSync(ROOT + file, 'utf8'), file.endsWith('.d.ts')));
  const members = shapes.flatMap((shape) => shape.members);
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));

  /** Whether what an interface is made of has a member of this name. */
  const inherits = ({ bases, name: own }: Shape, name: string): boolean =>
    [...bases, own.replace(/^Observed/, '')]
      .filter((base) => base !== own)
      .some((base) => {
        const shape = byName.get(base);
        return shape !== undefined && (shape.members.some((one) => one.name === name) || inherits(shape, name));
      });

  it('are found', () => {
    assert.ok(members.length > 250, `${members.length}`);
    assert.ok(byName.get('ObservedWidget')?.bases.includes('ObservedSystem'));
  });

  it('are observed in types that say so by their name, so that nobody gets them unasked', () => {
    const wrong = members.filter(({ tag, of }) => tag === 'observed' && of !== 'window' && !OBSERVED.test(of));
    assert.deepEqual(wrong, []);
  });

  it('have the tag in all of those types, but where a documented member is made more precise', () => {
    const wrong = shapes
      .filter(({ name }) => OBSERVED.test(name))
      .flatMap((shape) =>
        shape.members.filter(({ of, name, tag }) => of === shape.name && !tag && !inherits(shape, name)),
      );
    assert.deepEqual(wrong, []);
  });

  it('of one brand stand in types that say so by their name', () => {
    const wrong = members.filter(
      ({ tag, of }) => (tag === 'kommo' || tag === 'amocrm') && !of.toLowerCase().startsWith(tag),
    );
    assert.deepEqual(wrong, []);
  });

  it('say what they are', () => {
    assert.deepEqual(
      members.filter(({ tag, says }) => tag && !says),
      [],
    );
  });

  it('stand in the table of the catalogue', () => {
    const rows = members.filter(({ tag }) => tag);
    const text = `${JSON.stringify(rows, null, 2)}\n`;
    if (process.env['UPDATE']) writeFileSync(TABLE, text);
    assert.equal(readFileSync(TABLE, 'utf8'), text, 'Write it anew: UPDATE=1 npm test -- node sdk-members');
  });
});
