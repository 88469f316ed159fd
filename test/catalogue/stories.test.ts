/**
 * Every story: nothing on the console, no failed request, no finding of axe, room for twice the size, and the look and
 * the accessibility tree that are kept.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { axeExceptions } from '../data/axe-exceptions.js';
import { violations } from './support/axe.js';
import { difference, keptNames, unlike } from './support/baseline.js';
import { Catalogue, entries, remount, turn, type Complaints, type Switches } from './support/catalogue.js';
import { keptTree, keptTrees, treeOf } from './support/tree.js';
import { tooLarge } from './support/zoom.js';

/** Warnings of the development build that a story shows on purpose. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'controls-suggest--failed': /no answer to what was typed/,
  'controls-select--unknown-value': /the value "archived" is in no item/,
};
const stories = entries('story');
const met = new Set<number>();

if (unlike) console.log(`Left out: ${unlike}.`);

async function clean(page: Page, what: string): Promise<void> {
  const found = await violations(page);
  found.met.forEach((index) => met.add(index));
  assert.deepEqual(found.problems, [], what);
}

function quiet(id: string, complaints: Complaints): void {
  const expected = EXPECTED[id];
  assert.deepEqual(
    complaints.filter((text) => !expected?.test(text)),
    [],
  );
  if (expected)
    assert.ok(
      complaints.some((text) => expected.test(text)),
      'the expected warning was not given',
    );
}

describe('stories', { concurrency: 2 }, () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await Catalogue.open();
  });
  after(() => catalogue.close());

  /** The look that is kept, and axe. */
  async function look(page: Page, id: string, { theme, lang }: Switches): Promise<void> {
    if (!unlike) assert.equal(await difference(page, `${id}.${theme}.${lang}`), undefined);
    await clean(page, theme);
  }

  /** What assistive technology is told, in words. */
  async function told(page: Page, id: string): Promise<void> {
    const now = await treeOf(page);
    assert.equal(now, keptTree(id, now), 'the accessibility tree');
  }

  for (const { id, title, name } of stories)
    it(`${title}, ${name}: light and dark, English and Russian, forced colours, 200%`, async () => {
      const first: Switches = { theme: 'light', lang: 'en' };
      await catalogue.story(id, first, async (page, complaints) => {
        await look(page, id, first);
        await told(page, id);
        await turn(page, { theme: 'dark' });
        await turn(page, { lang: 'ru' });
        await remount(page, id);
        await look(page, id, { theme: 'dark', lang: 'ru' });
        assert.deepEqual(await tooLarge(page, () => clean(page, '200%')), { zoomed: [], enlarged: [] });
        await page.emulateMedia({ forcedColors: 'active' });
        await clean(page, 'forced colours');
        await turn(page, { theme: 'light' });
        quiet(id, complaints);
      });
    });
});

describe('what is kept', () => {
  const ids = new Set(stories.map(({ id }) => id));
  it('pictures are of stories that there are', () => {
    assert.deepEqual(
      keptNames().filter((name) => !ids.has(name.split('.')[0]!)),
      [],
    );
  });
  it('accessibility trees are of stories that there are', () => {
    assert.deepEqual(
      keptTrees().filter((name) => !ids.has(name)),
      [],
    );
  });
});

describe('exceptions of axe', () => {
  for (const [index, { rule, selector }] of axeExceptions.entries())
    it(`${rule} at ${selector} is needed`, () => assert.ok(met.has(index)));
});
