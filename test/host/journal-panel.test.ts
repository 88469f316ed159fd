/** The journal on the screen, by keys; what it forgets, sends to the server and keeps over a reload. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { violations } from './support/axe.js';
import type { Locator, Page } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, open, ready, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

let host: RunningHost;
let page: Page;
let folder: string;
let panel: Locator;

before(async () => {
  folder = widgetFolder({ script: script({ init: "function () { $.get('/api/v4/leads/1'); return 1; }" }) });
  host = await start({ folders: [folder], reload: false });
  ({ page } = await open(host, 'leads/detail/1'));
  panel = page.locator('#amo-host-journal').getByRole('region', { name: 'Journal' });
});
after(closeAll);

const options = (): Locator => panel.getByRole('option');
const chosen = (): Promise<string> => panel.locator('[aria-selected=true]').innerText();

describe('journal panel', () => {
  it('opens by a key and by the button of the bar, closes by Escape, and gives the focus back', async () => {
    assert.equal(await panel.isVisible(), false);
    await page.keyboard.press('Alt+Shift+J');
    await panel.getByRole('searchbox').waitFor();
    assert.equal(
      await panel
        .getByRole('searchbox')
        .evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field),
      true,
    );
    await page.keyboard.press('Escape');
    assert.equal(await panel.isVisible(), false);
    const opener = page.locator('#amo-host-bar').getByRole('button', { name: 'Journal' });
    assert.equal(
      await opener.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button),
      true,
    );
    await page.keyboard.press('Enter');
    await panel.waitFor();
    assert.equal(await opener.getAttribute('aria-expanded'), 'true');
  });

  it('chooses entries by arrows, Home and End, and shows what they say', async () => {
    await panel.getByRole('listbox').focus();
    await page.keyboard.press('Home');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await chosen(), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await chosen(), first);
    await page.keyboard.press('End');
    const name = await panel.locator('[aria-selected=true] .name').innerText();
    assert.equal(await panel.getByRole('region', { name: 'Details' }).getByRole('heading').innerText(), name);
  });

  it('filters by kind, level, widget and text', async () => {
    await panel.getByLabel('Kind').selectOption('request');
    await panel.getByRole('listbox').getByText('GET /api/v4/leads/1', { exact: true }).first().waitFor();
    assert.deepEqual([...new Set(await panel.locator('.row .kind').allInnerTexts())], ['request']);
    await panel.getByLabel('Kind').selectOption('');
    await panel.getByLabel('Widget').selectOption('probe');
    assert.deepEqual([...new Set(await panel.locator('.row .widget').allInnerTexts())], ['probe']);
    await panel.getByLabel('Level').selectOption('warning');
    assert.equal((await panel.locator('.row .level').allInnerTexts()).includes('info'), false);
    await panel.getByLabel('Level').selectOption('');
    await panel.getByRole('searchbox').fill('init render');
    assert.match(await panel.getByRole('status').innerText(), /^\d+ of \d+ entries$/);
    await panel.getByRole('searchbox').fill('');
    await panel.getByLabel('Widget').selectOption('');
  });

  it('copies a request as curl', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('listbox').getByText('GET /api/v4/leads/1', { exact: true }).first().click();
    await panel.getByRole('button', { name: 'Copy as curl' }).click();
    await panel.getByText('Copied.').waitFor();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^curl 'http:\/\/localhost:\d+\/api\/v4\/leads\/1'/,
    );
  });

  it('prepares the next answer', async () => {
    await panel.getByText('Answer the next one').click();
    await panel.getByLabel('Status').fill('503');
    await panel.getByLabel('Body').fill('{"prepared":true}');
    await panel.getByRole('button', { name: 'Answer this' }).click();
    const got = await page.evaluate(() =>
      fetch('/api/v4/leads/1').then(async (answer) => [answer.status, await answer.text()]),
    );
    assert.deepEqual(got, [503, '{"prepared":true}']);
  });

  it('has switches, prepared answers, resets and the scenario', async () => {
    await panel.getByRole('button', { name: 'Switches, answers, reset' }).click();
    await panel.getByLabel('onSave').selectOption('lenient');
    await page.waitForFunction(() => window.amoHost.switches.onSave === 'lenient');
    await page.evaluate(() => window.amoHost.prepare({ url: '/kept', action: 'answer', status: 404 }));
    await panel.getByText('any /kept → answer 404').waitFor();
    await panel.getByRole('button', { name: 'Save scenario' }).click();
    await panel.getByText('amo-host.json was written.').waitFor();
    const saved = JSON.parse(readFileSync(join(dirname(folder), 'amo-host.json'), 'utf8')) as {
      area: string;
      answers: object[];
    };
    assert.equal(saved.area, '/leads/detail/1');
    assert.deepEqual(saved.answers, [{ url: '/kept', action: 'answer', status: 404 }]);
    await panel.getByRole('button', { name: 'Remove' }).click();
    await panel.getByText('None. Choose a request').waitFor();
    await page.evaluate(() => Object.assign(document, { cookie: 'own=1; path=/' }));
    await panel.getByRole('button', { name: 'Reset: cookies' }).click();
    await page.waitForFunction(() => !document.cookie.includes('own=1'));
    await panel.getByRole('button', { name: 'Switches, answers, reset' }).click();
  });

  it('keeps thousands of entries fast: only those in sight are in the document', async () => {
    await page.evaluate(() => {
      const { journal } = window.amoHost as unknown as { journal: { push(entry: object): number } };
      for (let i = 0; i < 4000; i += 1)
        journal.push({ time: 0, level: 'info', kind: 'host', name: `row-of-many ${i}`, detail: {} });
    });
    await panel.getByRole('searchbox').fill('row-of-many');
    await panel.getByText(/^4000 of/).waitFor();
    assert.ok((await options().count()) < 80);
    await panel.getByRole('listbox').focus();
    await page.keyboard.press('End');
    assert.match(await chosen(), /row-of-many 3999/);
    assert.equal(await panel.locator('[aria-selected=true]').getAttribute('aria-posinset'), '4000');
  });

  it('leaves its keys to itself', async () => {
    await page.evaluate(() => document.addEventListener('keydown', () => Object.assign(window, { heard: true })));
    await panel.getByRole('searchbox').press('a');
    assert.equal(await page.evaluate(() => 'heard' in window), false);
  });

  for (const theme of ['light', 'dark'])
    it(`has no fault that axe finds: ${theme}`, async () => {
      await page.locator('#amo-host-journal').evaluate((element, value) => element.setAttribute('theme', value), theme);
      assert.deepEqual(await violations(page, '#amo-host-journal'), []);
    });

  it('clears', async () => {
    await panel.getByRole('searchbox').fill('');
    await panel.getByRole('button', { name: 'Clear' }).click();
    await panel.getByText('0 entries').waitFor();
  });
});

describe('the journal', () => {
  it('outlives a reload in its tab, and is told to the server', async () => {
    const { page: tab } = await open(host, 'leads/detail/1');
    await tab.evaluate(() =>
      setTimeout(() => {
        throw new Error('before the reload');
      }),
    );
    await entryOf(tab, { kind: 'exception', name: 'Error: before the reload' });
    await tab.reload();
    await ready(tab);
    await entryOf(tab, { kind: 'exception', name: 'Error: before the reload' });
    assert.ok(host.journal().some(({ name }) => name === 'Error: before the reload'));
    assert.equal(existsSync(join(folder, 'journal.json')), false);
  });
});
