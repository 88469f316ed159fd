/** Every story: nothing on the console, no failed request, no finding of axe, and the look that is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { EXCEPTIONS, violations } from './support/axe.js';
import { difference, unlike } from './support/baseline.js';
import { Catalogue, entries, settled, turn, type Complaints, type Switches } from './support/catalogue.js';

/** The two looks of a story that are kept as pictures; the tests turn to the other theme from there. */
const LOOKS: readonly Switches[] = [
  { theme: 'light', lang: 'en' },
  { theme: 'dark', lang: 'ru' },
];
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

  for (const { id, title, name } of stories)
    for (const { theme, lang } of LOOKS) {
      const other = theme === 'light' ? 'dark' : 'light';
      it(`${title}, ${name}, ${lang}, ${theme}, then ${other} and forced colours`, async () => {
        await catalogue.story(id, { theme, lang }, async (page, complaints) => {
          if (!unlike) assert.equal(await difference(page, `${id}.${theme}.${lang}`), undefined);
          await clean(page, theme);
          await turn(page, { theme: other });
          await clean(page, other);
          await page.emulateMedia({ forcedColors: 'active' });
          await settled(page);
          await clean(page, `${other}, forced colours`);
          quiet(id, complaints);
        });
      });
    }
});

describe('exceptions of axe', () => {
  for (const [index, { rule, selector }] of EXCEPTIONS.entries())
    it(`${rule} at ${selector} is needed`, () => assert.ok(met.has(index)));
});
