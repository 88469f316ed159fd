/** The page "In a widget": real clicks and keys, read and heard by jQuery in the same way in both hosts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { Catalogue, go, pathOf, settled, turn } from './support/catalogue.js';
import type { Tab } from './support/tabs.js';

const STORY = 'widget-in-a-widget--in-a-widget';
const SETTINGS = 'widget-in-a-widget--settings';
const FOLDER = 'stories/widget/sample';
/** Paths of the hosts, by how the widget draws. */
const SIDES = { native: /\/host\/sample-native(-en)?\//, element: /\/host\/sample(-en)?\// } as const;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];

/** Roles, names and values of the fields. */
const TREE = [
  'textbox "Phone":',
  'combobox "When to call": In an hour',
  'combobox "Who calls": Alice Testova',
  'combobox "Also tell": Nobody',
  'combobox "Topic"',
  'combobox "Offer is valid until"',
  'radiogroup "How":',
  'radio "Call" [checked]',
  'radio "Message first"',
  'textbox "Comment":',
  'checkbox "Urgent"',
  'button "Plan the call"',
];

interface JQuery {
  (selector: string): { val(): string; find(selector: string): { length: number } };
  fn: { jquery: string };
}
type Require = (name: string) => unknown;
type Loaded = { require: Require };

describe('in a widget', () => {
  let catalogue: Catalogue;
  let page: Page;
  let complaints: Tab['complaints'];
  before(async () => {
    catalogue = await Catalogue.start();
    ({ page, complaints } = await catalogue.open());
    // Wide enough for a right panel that lies over nothing.
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(catalogue.address + pathOf(STORY, { theme: 'light', lang: 'en' }));
    await settled(page);
  });
  after(() => catalogue.close());

  /** The page lies in the second below the first. */
  const show = (side: Side): Promise<void> =>
    page.locator(`.widget-face[data-controls=${side}] iframe`).scrollIntoViewIfNeeded();
  const frameOf = (side: Side): Frame => page.frames().find((frame) => SIDES[side].test(frame.url()))!;

  /** Values of the panel, read by name as a widget's script does. */
  const values = (side: Side): Promise<Record<string, string>> =>
    frameOf(side).evaluate(() => {
      const $ = (window as unknown as Loaded).require('jquery') as JQuery;
      const names = ['phone', 'when', 'who', 'comment'];
      return Object.fromEntries(names.map((name) => [name, $(`.callback-request_panel [name=${name}]`).val()]));
    });
  const listed = (side: Side, selector: string): Promise<string[]> =>
    page.locator(`.widget-face[data-controls=${side}] ${selector}`).allInnerTexts();

  /** Opens a choice of the panel by its label's neighbour and chooses an option by its text. */
  async function choose(side: Side, name: string, option: string): Promise<void> {
    const frame = frameOf(side);
    const root =
      side === 'native'
        ? frame.locator(`.control--select:has([name=${name}])`)
        : frame.locator(`amo-select[name=${name}]`);
    await root.locator('button').click();
    await root.locator('li', { hasText: option }).click();
  }

  async function write(side: Side, name: string, text: string): Promise<void> {
    await frameOf(side).locator(`.callback-request_panel [name=${name}]`).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }

  it('runs on the libraries of the product', async () => {
    for (const side of sides) {
      const found = await frameOf(side).evaluate(() => {
        const { require } = window as unknown as Loaded;
        return [(require('jquery') as JQuery).fn.jquery, (require('twigjs') as { VERSION: string }).VERSION];
      });
      assert.deepEqual(found, ['2.1.3', '0.8.9']);
    }
    const isClean = await page.evaluate(() => !('require' in window) && !('define' in window) && !('jQuery' in window));
    assert.ok(isClean, 'the loader stays in its frames');
  });

  it('serves the files of the folder byte for byte', async () => {
    const files = filesUnder(FOLDER, '');
    assert.ok(files.length > 10);
    for (const file of files) {
      const own = await frameOf('element').evaluate(
        async (path) => {
          const bytes = await (await fetch(`/widgets/callback_request/${path}`)).arrayBuffer();
          return Array.from(new Uint8Array(bytes));
        },
        file.slice(FOLDER.length + 1),
      );
      assert.deepEqual(Buffer.from(own), readFileSync(ROOT + file), file);
    }
  });

  it('draws native markup in one and elements in the other, from one template', async () => {
    const counts = (side: Side): Promise<number[]> =>
      Promise.all(
        ['.control--select', 'amo-select', 'amo-input', 'amo-button'].map((selector) =>
          frameOf(side).locator(`css:light=.callback-request ${selector}`).count(),
        ),
      );
    assert.deepEqual(await counts('native'), [2, 0, 0, 0]);
    assert.deepEqual(await counts('element'), [0, 2, 1, 1]);
  });

  it('tells assistive technology what the elements are', async () => {
    const panel = frameOf('element').locator('.callback-request_panel');
    const lines = (await panel.ariaSnapshot()).split('\n').map((line) => line.replace(/^ *- /, ''));
    assert.deepEqual(
      lines.filter((line) => !/^(?:text|\/placeholder):/.test(line)),
      TREE,
    );
  });

  for (const side of sides)
    it(`reads and hears what a user does: ${side}`, async () => {
      const frame = frameOf(side);
      await show(side);
      assert.deepEqual(await values(side), { phone: '+1 555 010 0200', when: 'hour', who: '8000001', comment: '' });
      await choose(side, 'when', 'Tomorrow morning');
      await choose(side, 'who', 'Vera');
      await write(side, 'comment', 'About the offer');
      assert.equal(
        (await listed(side, '.readout__values td')).at(-1),
        '"About the offer"',
        'the typed text is read at once',
      );
      await write(side, 'phone', '+1 555 010 0199');
      await page.keyboard.press('Tab');
      assert.deepEqual(await values(side), {
        phone: '+1 555 010 0199',
        when: 'morning',
        who: '8000003',
        comment: 'About the offer',
      });
      assert.deepEqual((await listed(side, '.readout__log li')).reverse(), [
        'change: when = "morning"',
        'change: who = "8000003"',
        'change: comment = "About the offer"',
        'change: phone = "+1 555 010 0199"',
      ]);
      await frame.locator('.callback-request__plan').click();
      await frame
        .locator('.callback-request__status', { hasText: /^The task is set: Vera .+, tomorrow morning\.$/ })
        .waitFor();
      assert.deepEqual(complaints, []);
    });

  for (const side of sides)
    it(`sends what a user chose, wrote and ticked: ${side}`, async () => {
      const panel = frameOf(side).locator('.callback-request_panel');
      await show(side);
      await panel.locator('[name=topic]').click();
      await panel.locator('li', { hasText: 'Payment' }).click();
      await write(side, 'until', '12/05/2026');
      await page.keyboard.press('Enter');
      await panel.locator('.callback-request__also .checkboxes_dropdown__title').click();
      await panel.locator('.checkboxes_dropdown__item', { hasText: 'Vera' }).click();
      await panel
        .locator('.callback-request__also input[type=text], .callback-request__also input:not([type])')
        .fill('bor');
      await panel.locator('.checkboxes_dropdown__item', { hasText: 'Boris' }).click();
      await page.keyboard.press('Escape');
      await write(side, 'comment', 'Soon');
      const sent = await panel.evaluate((form: HTMLFormElement) =>
        Array.from(new FormData(form), (entry) => entry.join('=')),
      );
      assert.deepEqual(
        sent.filter((entry) => !/^(?:phone|when|who)=/.test(entry)),
        ['also[]=8000002', 'also[]=8000003', 'topic=Payment', 'until=12/05/2026', 'way=call', 'comment=Soon'],
      );
      assert.deepEqual(complaints, []);
    });

  it('follows theme and language', async () => {
    await turn(page, { theme: 'dark' });
    for (const side of sides) {
      const theme = await frameOf(side).evaluate(() => document.documentElement.dataset['colorScheme']);
      assert.equal(theme, 'dark');
      assert.equal((await values(side))['comment'], 'Soon', 'a theme does not start the widget again');
    }
    await turn(page, { lang: 'ru' });
    for (const side of sides)
      for (const words of [/Когда звонить/, /Алиса Тестова/])
        assert.match(await frameOf(side).locator('body').innerText(), words);
    await turn(page, { theme: 'light', lang: 'en' });
    assert.deepEqual(complaints, []);
  });

  it('saves its settings, each host for itself', async () => {
    await go(page, SETTINGS);
    for (const side of sides) {
      const body = frameOf(side).locator('.modal.callback_request .modal-body');
      const save = body.locator('.js-widget-save');
      await show(side);
      assert.match((await save.getAttribute('class'))!, /button-input-disabled/);
      await body.locator('[name=line]').fill('102');
      await choose(side, 'default_who', 'Boris');
      await body.locator('.js-widget-save:not(.button-input-disabled)').waitFor();
      assert.deepEqual(JSON.parse(await body.locator('#callback_request_custom').inputValue()), {
        who: '8000002',
        when: 'hour',
        days: ['1'],
        subject: 'Call the client back',
      });
      await save.click();
      await body.waitFor({ state: 'detached' });
      if (side === 'native') {
        const other = frameOf('element').locator('.callback-request_settings [name=default_who]');
        assert.equal(await other.evaluate((select) => (select as HTMLSelectElement).value), '8000001');
      }
    }
    assert.deepEqual(complaints, []);
  });
});
