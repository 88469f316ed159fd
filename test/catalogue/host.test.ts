/** Stories that are pages of the stand-in host: each without a complaint and a finding of axe, some with a kept look. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostAxeExceptions } from '../data/axe-exceptions.js';
import { EXCEPTIONS, violations } from './support/axe.js';
import { difference, unlike } from './support/baseline.js';
import { Catalogue, entries } from './support/catalogue.js';
import { Walk } from './support/walk.js';

/** Of each kind of page one: the card with native markup and with elements in it. */
const PICTURED = [
  'widget-in-a-widget--in-a-widget',
  'host-areas--list-of-leads',
  'host-areas--integrations',
  'host-areas--tasks',
];
const met = new Set<object>();
const stories = entries('story').filter(({ tags }) => tags.includes('host'));

describe('stories of the host', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await Catalogue.start();
  });
  after(() => catalogue.close());
  const light = new Walk(() => catalogue, { theme: 'light', lang: 'en' });
  const dark = new Walk(() => catalogue, { theme: 'dark', lang: 'ru' });

  it('are there', () => {
    for (const id of PICTURED)
      assert.ok(
        stories.some((story) => story.id === id),
        id,
      );
    assert.ok(stories.length > 12);
  });

  async function seen(walk: Walk, id: string, name: string): Promise<void> {
    const { complaints } = await walk.show(id, async (page) => {
      if (PICTURED.includes(id) && !unlike) assert.equal(await difference(page, `${id}.${name}`), undefined);
      const found = await violations(page);
      for (const index of found.met) met.add(EXCEPTIONS[index]!);
      assert.deepEqual(found.problems, []);
    });
    assert.deepEqual(complaints, []);
  }

  for (const { id, title, name } of stories)
    it(`${title}, ${name}: light, in English`, () => seen(light, id, 'light.en'));
  for (const { id, title, name } of stories.filter((story) => PICTURED.includes(story.id)))
    it(`${title}, ${name}: dark, in Russian`, () => seen(dark, id, 'dark.ru'));

  for (const exception of hostAxeExceptions)
    it(`the exception ${exception.rule} at ${exception.selector} is needed`, () => assert.ok(met.has(exception)));
});
