/** Every story: nothing on the console, no failed request, no finding of axe, and the look that is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { EXCEPTIONS, violations } from './support/axe.js';
import { difference, keptNames, unlike } from './support/baseline.js';
import { Catalogue, entries, remount, turn, type Complaints, type Switches } from './support/catalogue.js';

/** Warnings of the development build that a story shows on purpose. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
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

  for (const { id, title, name } of stories)
    it(`${title}, ${name}: light and dark, English and Russian, forced colours`, async () => {
      const first: Switches = { theme: 'light', lang: 'en' };
      await catalogue.story(id, first, async (page, complaints) => {
        await look(page, id, first);
        await turn(page, { theme: 'dark' });
        await turn(page, { lang: 'ru' });
        await remount(page, id);
        await look(page, id, { theme: 'dark', lang: 'ru' });
        await page.emulateMedia({ forcedColors: 'active' });
        await clean(page, 'forced colours');
        await turn(page, { theme: 'light' });
        quiet(id, complaints);
      });
    });
});

describe('kept pictures', () => {
  it('are of stories that there are', () => {
    const ids = new Set(stories.map(({ id }) => id));
    assert.deepEqual(keptNames().filter((name) => !ids.has(name.split('.')[0]!)), []);
  });
});

describe('exceptions of axe', () => {
  for (const [index, { rule, selector }] of EXCEPTIONS.entries())
    it(`${rule} at ${selector} is needed`, () => assert.ok(met.has(index)));
});
