/** The window of task synchronisation on the pages of tasks. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright';
import { called, closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import type { RunningHost } from '../../src/host/server/start-host.js';

const TASKS = ['tlist-0', 'tline', 'tcalendar'];
const i18n = { widget: { name: 'Sync', description: 'Keeps tasks in step.', short_description: 'Sync' } };

const widget = (code: string, calendarSync: string, locations: readonly string[] = TASKS): string =>
  widgetFolder({ code, locations, callbacks: { calendarSync: `function () { ${calendarSync} }` }, i18n });

const answer = (members: string): string =>
  `return { name: this.langs.widget.name, description: this.langs.widget.description, ${members} };`;

const YES = 'onEnable: function () { return Promise.resolve(); }, onDisable: function () { return Promise.resolve(); }';

const FOLDERS = (): string[] => [
  // The documented recipe: a promise that is resolved with nothing, confirm and prompt.
  widget(
    'recipe',
    `${answer(`enabled: new Promise(function (resolve) { window.answerRecipe = resolve; }),
      onEnable: function () { return new Promise(function (resolve, reject) {
        confirm('Switch on?') ? resolve() : reject('You have refused.'); }); },
      onDisable: function () { return new Promise(function (resolve, reject) {
        prompt('Secret key') === 'right' ? resolve() : reject('The secret key is wrong.'); }); }`)}`,
  ),
  widget('set_up', answer(`enabled: true, ${YES}, onSetup: function () { window.setUp = (window.setUp || 0) + 1; }`)),
  widget('refused', answer(`enabled: Promise.reject('No answer from the server.'), ${YES}`)),
  widget('silent', answer(`enabled: Promise.reject(), ${YES}`)),
  widget('waiting', answer(`enabled: new Promise(function () {}), ${YES}`)),
  widget('throws', "throw new Error('calendarSync fell over');"),
  widget('shapeless', "return 'on';"),
  widget('elsewhere', answer(`enabled: true, ${YES}`), ['lcard-1', 'tlist-0']),
];

const row = (page: Page, code: string): Locator => page.locator(`.js-calendar-sync-item[data-calendar-id="${code}"]`);
const codes = (page: Page): Promise<string[]> =>
  page
    .locator('.js-calendar-sync-item')
    .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset['calendarId']!));

describe('task synchronisation', () => {
  let host: RunningHost;
  let page: Page;
  before(async () => {
    host = await start({ folders: FOLDERS(), locale: 'en' });
  });
  after(closeAll);

  const show = async (path: string): Promise<void> => {
    ({ page } = await open(host, path));
    await page.getByRole('button', { name: 'Synchronization' }).click();
    await page.locator('.modal-calendar-sync').waitFor();
  };

  for (const [path, area] of [
    ['todo/list/', 'tlist'],
    ['todo/line/', 'tline'],
    ['todo/calendar/', 'tcalendar'],
  ] as const)
    it(`S0.1 S0.2 S0.3 ${area}: asks the widgets that are declared there when the window opens, not before`, async () => {
      ({ page } = await open(host, path));
      assert.equal((await called(page)).filter((name) => name === 'calendarSync').length, 0);
      await page.getByRole('button', { name: 'Synchronization' }).click();
      await row(page, 'set_up').waitFor();
      const asked = ['recipe', 'set_up', 'refused', 'silent', 'waiting', 'throws', 'shapeless'];
      assert.deepEqual((await codes(page)).sort(), [...asked, ...(area === 'tlist' ? ['elsewhere'] : [])].sort());
      await page.close();
    });

  it('S0.5 S0.6 S0.7 S0.8 S0.20 S0.21 shows name, description, state, and a gear for those that can be set up', async () => {
    await show('todo/line/');
    const own = row(page, 'set_up');
    assert.match(await own.innerText(), /Sync[^]*Keeps tasks in step\./);
    assert.match((await own.getAttribute('class'))!, /js-active/);
    assert.equal(await own.locator('.js-calendar-sync-setup').count(), 1);
    assert.equal(await row(page, 'waiting').locator('.js-calendar-sync-setup').count(), 0);
  });

  it('S0.22 the gear calls onSetup, which may return nothing', async () => {
    await row(page, 'set_up').locator('.js-calendar-sync-setup').click();
    assert.equal(await page.evaluate(() => (window as unknown as { setUp: number }).setUp), 1);
  });

  it('S0.9 S0.10 S0.12 waits for a promise; one that is resolved with nothing is off', async () => {
    await row(page, 'recipe').and(page.locator('.js-loading')).waitFor();
    await page.evaluate(() => (window as unknown as { answerRecipe(): void }).answerRecipe());
    await row(page, 'recipe').and(page.locator(':not(.js-loading)')).waitFor();
    assert.doesNotMatch((await row(page, 'recipe').getAttribute('class'))!, /js-active/);
  });

  it('S0.11 a rejected one shows why, if it says so', async () => {
    assert.match(await row(page, 'refused').locator('.js-calendar-error').innerText(), /No answer from the server\./);
    assert.notEqual(await row(page, 'silent').locator('.js-calendar-error').innerText(), '');
  });

  const dialog = (answered: string | boolean): void =>
    void page.once(
      'dialog',
      (box) => void (answered === false ? box.dismiss() : box.accept(answered === true ? undefined : answered)),
    );
  const toggle = (code: string): Promise<void> => row(page, code).locator('.js-calendar-sync-toggler').click();

  it('S0.13 S0.15 S0.19 onEnable that refuses keeps it off and shows the reason', async () => {
    dialog(false);
    await toggle('recipe');
    await page.getByText('You have refused.').waitFor();
    await page.locator('.modal-calendar-sync .modal-body__close').last().click();
    await page.locator('.modal-calendar-sync').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Synchronization' }).click();
    await page.evaluate(() => (window as unknown as { answerRecipe(): void }).answerRecipe());
    await row(page, 'recipe').and(page.locator(':not(.js-active):not(.js-loading)')).waitFor();
  });

  it('S0.14 S0.16 onEnable that agrees switches it on', async () => {
    dialog(true);
    await toggle('recipe');
    await row(page, 'recipe').and(page.locator('.js-active')).waitFor();
  });

  it('S0.17 onDisable that agrees switches it off', async () => {
    dialog('right');
    await toggle('recipe');
    await row(page, 'recipe').and(page.locator(':not(.js-active)')).waitFor();
  });

  it('S0.18 onDisable that refuses keeps it on and shows the reason', async () => {
    dialog(true);
    await toggle('recipe');
    await row(page, 'recipe').and(page.locator('.js-active')).waitFor();
    dialog('wrong');
    await toggle('recipe');
    await page.getByText('The secret key is wrong.').waitFor();
  });

  it('S0.4 names an answer of a wrong shape, and who threw; the others stay usable', async () => {
    const entries = await page.evaluate(() =>
      window.amoHost.journal
        .filter(({ level, name }) => level === 'error' && /^calendar-?[sS]ync/.test(name))
        .map(({ widget: code, name }) => `${code} ${name}`),
    );
    assert.ok(entries.includes('throws calendarSync'), entries.join());
    assert.ok(entries.includes('shapeless calendar-sync-shape'), entries.join());
  });
});
