/** The page "In a widget": real clicks and keys, read and heard by jQuery in the same way on both sides. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { Catalogue, settled, turn, type Switches } from './support/catalogue.js';

const STORY = 'widget-in-a-widget--in-a-widget';
const FOLDER = 'stories/widget/sample';
const LIGHT_EN: Switches = { theme: 'light', lang: 'en' };
const SIDES = ['native', 'element'] as const;
type Side = (typeof SIDES)[number];

const frameOf = (page: Page, side: Side): Frame =>
  page.frames().find((frame) => frame.url().includes(`controls=${side}`))!;

interface JQuery {
  (selector: string): { val(): string; find(selector: string): { length: number } };
  fn: { jquery: string };
}
type Require = (name: string) => unknown;
type Loaded = { require: Require };

/** Values of the panel, read by name as a widget's script does. */
const values = (frame: Frame): Promise<Record<string, string>> =>
  frame.evaluate(() => {
    const $ = (window as unknown as Loaded).require('jquery') as JQuery;
    return Object.fromEntries(['phone', 'when', 'who', 'comment'].map((name) => [name, $(`[name=${name}]`).val()]));
  });

const heard = (frame: Frame): Promise<string[]> => frame.locator('.stand__log li').allInnerTexts();
const shown = (frame: Frame): Promise<string[]> => frame.locator('.stand__values td').allInnerTexts();

/** Opens a choice of the panel by its label's neighbour and chooses an option by its text. */
async function choose(frame: Frame, side: Side, name: string, option: string): Promise<void> {
  const root =
    side === 'native'
      ? frame.locator(`.control--select:has([name=${name}])`)
      : frame.locator(`amo-select[name=${name}]`);
  await root.locator('button').click();
  await root.locator('li', { hasText: option }).click();
}

async function write(frame: Frame, name: string, text: string): Promise<void> {
  await frame.locator(`[name=${name}]`).click();
  await frame.page().keyboard.press('ControlOrMeta+A');
  await frame.page().keyboard.type(text);
}

describe('in a widget', { concurrency: 2 }, () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await Catalogue.start();
  });
  after(() => catalogue.close());

  it('runs on the libraries of the product', async () => {
    await catalogue.story(STORY, LIGHT_EN, async (page) => {
      for (const side of SIDES) {
        const found = await frameOf(page, side).evaluate(() => {
          const { require } = window as unknown as Loaded;
          return [(require('jquery') as JQuery).fn.jquery, (require('twigjs') as { VERSION: string }).VERSION];
        });
        assert.deepEqual(found, ['2.1.3', '0.8.9']);
      }
      const isClean = await page.evaluate(
        () => !('require' in window) && !('define' in window) && !('jQuery' in window),
      );
      assert.ok(isClean, 'the loader stays in its frames');
    });
  });

  for (const file of filesUnder(FOLDER, ''))
    it(`serves ${file.slice(FOLDER.length + 1)} byte for byte`, async () => {
      const response = await fetch(`${catalogue.address}/widgets/callback_request/${file.slice(FOLDER.length + 1)}`);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(ROOT + file));
    });

  it('draws native markup on one side and elements on the other, from one template', async () => {
    await catalogue.story(STORY, LIGHT_EN, async (page) => {
      const count = (side: Side, selector: string): Promise<number> =>
        frameOf(page, side).locator(`.callback-request ${selector}`).count();
      assert.deepEqual(
        [await count('native', '.control--select'), await count('native', 'amo-select, amo-input, amo-button')],
        [4, 0],
      );
      assert.deepEqual(
        [
          await count('element', 'amo-select'),
          await count('element', 'amo-input'),
          await count('element', 'amo-button'),
        ],
        [4, 2, 1],
      );
    });
  });

  for (const side of SIDES)
    it(`reads and hears what a user does: ${side}`, async () => {
      await catalogue.story(STORY, LIGHT_EN, async (page, complaints) => {
        const frame = frameOf(page, side);
        assert.deepEqual(await values(frame), { phone: '+7 900 123-45-67', when: 'hour', who: '504141', comment: '' });
        await choose(frame, side, 'when', 'Tomorrow morning');
        await choose(frame, side, 'who', 'Vera Field');
        await write(frame, 'comment', 'About the offer');
        assert.deepEqual((await shown(frame)).at(-1), '"About the offer"', 'the typed text is read at once');
        await write(frame, 'phone', '+1 555 010 0199');
        await page.keyboard.press('Tab');
        assert.deepEqual(await values(frame), {
          phone: '+1 555 010 0199',
          when: 'morning',
          who: '504143',
          comment: 'About the offer',
        });
        assert.deepEqual((await heard(frame)).reverse(), [
          'change: when = "morning"',
          'change: who = "504143"',
          'change: comment = "About the offer"',
          'change: phone = "+1 555 010 0199"',
        ]);
        await frame.locator('.callback-request__plan').click();
        await frame
          .locator('.callback-request__status', { hasText: 'The task is set: Vera Field, tomorrow morning.' })
          .waitFor();
        assert.deepEqual(complaints, []);
      });
    });

  for (const side of SIDES)
    it(`sends what a user chose, wrote and ticked: ${side}`, async () => {
      await catalogue.story(STORY, LIGHT_EN, async (page, complaints) => {
        const frame = frameOf(page, side);
        const panel = frame.locator('.callback-request_panel');
        await panel.locator('[name=topic]').click();
        await panel.locator('li', { hasText: 'Payment' }).click();
        await write(frame, 'until', '12/05/2026');
        await page.keyboard.press('Enter');
        await panel.locator('.callback-request__also .checkboxes_dropdown__title').click();
        await panel.locator('.checkboxes_dropdown__item', { hasText: 'Vera Field' }).click();
        await panel
          .locator('.callback-request__also input[type=text], .callback-request__also input:not([type])')
          .fill('bor');
        await panel.locator('.checkboxes_dropdown__item', { hasText: 'Boris Stone' }).click();
        await page.keyboard.press('Escape');
        await write(frame, 'comment', 'Soon');
        const sent = await panel.evaluate((form: HTMLFormElement) =>
          Array.from(new FormData(form), (entry) => entry.join('=')),
        );
        assert.deepEqual(
          sent.filter((entry) => !/^(?:phone|when|who)=/.test(entry)),
          ['also[]=504142', 'also[]=504143', 'topic=Payment', 'until=12/05/2026', 'way=call', 'comment=Soon'],
        );
        assert.deepEqual(complaints, []);
      });
    });

  for (const side of SIDES)
    it(`saves its settings: ${side}`, async () => {
      await catalogue.story(STORY, LIGHT_EN, async (page, complaints) => {
        const frame = frameOf(page, side);
        const save = frame.locator('.js-widget-save');
        assert.match((await save.getAttribute('class'))!, /button-input-disabled/);
        await choose(frame, side, 'default_who', 'Boris Stone');
        await frame.locator('.js-widget-save:not(.button-input-disabled)').waitFor();
        const kept = await frame.locator('#callback_request_custom').inputValue();
        assert.deepEqual(JSON.parse(kept), {
          who: '504142',
          when: 'hour',
          days: ['1'],
          subject: 'Call the client back',
        });
        await save.click();
        await frame.locator('.button-input__saved', { hasText: 'Saved' }).waitFor();
        assert.deepEqual(complaints, []);
      });
    });

  it('follows theme and language', async () => {
    await catalogue.story(STORY, LIGHT_EN, async (page, complaints) => {
      await write(frameOf(page, 'element'), 'comment', 'kept');
      await turn(page, { theme: 'dark' });
      assert.equal(
        await frameOf(page, 'element').evaluate(() => document.documentElement.dataset['colorScheme']),
        'dark',
      );
      assert.equal(
        (await values(frameOf(page, 'element')))['comment'],
        'kept',
        'a theme does not start the widget again',
      );
      await turn(page, { lang: 'ru' });
      await settled(page);
      for (const side of SIDES)
        assert.match(await frameOf(page, side).locator('.callback-request_panel').innerText(), /Когда звонить/);
      assert.deepEqual(complaints, []);
    });
  });
});
