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
import { Catalogue, entries } from './support/catalogue.js';
import { keptTree, keptTrees, treeOf } from './support/tree.js';
import { Walk } from './support/walk.js';
import { enlarged, HALF, misfits } from './support/zoom.js';

/** Warnings of the development build that a story shows on purpose. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'controls-suggest--failed': /no answer to what was typed/,
  'controls-select--unknown-value': /the value "archived" is in no item/,
};
const all = entries('story');
/** Those that are pages of the host are looked at by host.test.ts. */
const stories = all.filter(({ tags }) => !tags.includes('host'));
const met = new Set<number>();

if (unlike) console.log(`Left out: ${unlike}.`);

async function clean(page: Page, what: string): Promise<void> {
  const found = await violations(page);
  found.met.forEach((index) => met.add(index));
  assert.deepEqual(found.problems, [], what);
}

function quiet(id: string, complaints: readonly string[]): void {
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
    catalogue = await Catalogue.start();
  });
  after(() => catalogue.close());
  const light = new Walk(() => catalogue, { theme: 'light', lang: 'en' });
  const dark = new Walk(() => catalogue, { theme: 'dark', lang: 'ru' });
  const zoomed = new Walk(() => catalogue, { theme: 'dark', lang: 'ru' }, { viewport: HALF });

  async function alike(page: Page, name: string): Promise<void> {
    if (!unlike) assert.equal(await difference(page, name), undefined);
  }

  for (const { id, title, name } of stories)
    it(`${title}, ${name}: light and dark, English and Russian, forced colours, 200%`, async () => {
      const first = await light.show(id, async (page) => {
        await alike(page, `${id}.light.en`);
        await clean(page, 'light');
        const now = await treeOf(page);
        assert.equal(now, keptTree(id, now), 'the accessibility tree');
      });
      const second = await dark.show(id, async (page) => {
        await alike(page, `${id}.dark.ru`);
        await clean(page, 'dark');
        return { large: await enlarged(page), before: await misfits(page) };
      });
      const third = await zoomed.show(id, async (page) => {
        await clean(page, '200%');
        const large = await misfits(page);
        await page.emulateMedia({ forcedColors: 'active' });
        await clean(page, 'forced colours');
        await page.emulateMedia({ forcedColors: 'none' });
        return large;
      });
      const { before, large } = second.result;
      const fresh = (found: readonly string[]): string[] => found.filter((problem) => !before.includes(problem));
      assert.deepEqual({ zoomed: fresh(third.result), enlarged: fresh(large) }, { zoomed: [], enlarged: [] });
      for (const { complaints } of [first, second, third]) quiet(id, complaints);
    });
});

describe('what is kept', () => {
  const ids = new Set(all.map(({ id }) => id));
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
