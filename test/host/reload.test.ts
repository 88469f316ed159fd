/** Files that change while a page is open; tabs that follow each other; a host that is started again. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page, Route } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, context, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

const RENDER = `function () {
  if (!$('link[href^="' + self.params.path + '/style.css"]').length)
    $('head').append('<link rel="stylesheet" href="' + self.params.path + '/style.css?v=1">');
  $.get(self.params.path + '/templates/a.twig').done(function (text) {
    $('#drawn').remove();
    $('body').append($('<p id="drawn">').text(text.replace('{{ text }}', self.langs.word) + ' ' + kept.deep));
  });
  return true;
}`;
const FILES = {
  'style.css': '#drawn { color: rgb(1, 2, 3); }',
  'templates/a.twig': 'first {{ text }}',
};

let folder: string;
let host: RunningHost;
let page: Page;
let within: BrowserContext;
const stateFolder = mkdtempSync(join(tmpdir(), 'amo-state-'));

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** A mark that a reload takes away. */
const mark = (on: Page): Promise<unknown> => on.evaluate(() => Object.assign(window, { stays: true }));
const isMarked = (on: Page): Promise<boolean> => on.evaluate(() => 'stays' in window);
const reloaded = (on: Page): Promise<unknown> => on.waitForFunction(() => !('stays' in window) && 'amoHost' in window);
const drawn = (text: string): Promise<unknown> => page.locator('#drawn', { hasText: text }).waitFor({ timeout: 5000 });

before(async () => {
  folder = widgetFolder({
    locations: ['lcard-1', 'settings'],
    // A group of texts that the widget keeps from its constructor on.
    script: script({ render: RENDER, destroy: 'function () {}' }, 'var kept = self.langs.group;'),
    files: FILES,
    i18n: { word: 'word', group: { deep: 'deep' } },
  });
  host = await start({ folders: [folder], stateFolder });
  within = await context();
  ({ page } = await open(host, 'leads/detail/1', within));
});
after(closeAll);

describe('a change of a file', () => {
  it('of a style sheet is shown in place', async () => {
    await drawn('first word');
    await mark(page);
    write('style.css', '#drawn { color: rgb(4, 5, 6); }');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('#drawn')!).color === 'rgb(4, 5, 6)');
    assert.equal(await isMarked(page), true);
    assert.equal(await page.locator('link[href*="/widgets/probe/style.css"]').count(), 1);
  });

  it('of a template lets the area be entered again, and drawn by the new one', async () => {
    write('templates/a.twig', 'second {{ text }}');
    await drawn('second word');
    assert.equal(await isMarked(page), true);
    await entryOf(page, { kind: 'host', name: 'area entered again', widget: 'probe' });
  });

  it('of a text does so, too', async () => {
    for (const locale of ['ru', 'en'])
      write(`i18n/${locale}.json`, read(`i18n/${locale}.json`).replace('"word":"word"', '"word":"other"'));
    await drawn('second other deep');
    assert.equal(await isMarked(page), true);
  });

  it('of a group of texts reaches the widget that keeps the group', async () => {
    write('i18n/ru.json', read('i18n/ru.json').replace('"deep":"deep"', '"deep":"deeper"'));
    await drawn('second other deeper');
  });

  it('of which locales there are: the next one counts while one is gone', async () => {
    const russian = read('i18n/ru.json');
    write('i18n/en.json', read('i18n/en.json').replace('"word":"other"', '"word":"english"'));
    rmSync(join(folder, 'i18n/ru.json'));
    await drawn('second english');
    write('i18n/ru.json', russian.replace('"word":"other"', '"word":"again"'));
    await drawn('second again');
    assert.equal(await isMarked(page), true);
  });

  it('of a script reloads the page at the same address, with the same window open; the journal goes on', async () => {
    await page.evaluate(() => window.amoHost.go('/settings/widgets/'));
    await page.evaluate(() => window.amoHost.openSettings('probe'));
    await page.locator('.modal.probe').waitFor();
    const address = page.url();
    const before = await page.evaluate(() => window.amoHost.journal.length);
    await mark(page);
    write('script.js', `${read('script.js')}\n// Changed.\n`);
    await reloaded(page);
    await page.locator('.modal.probe').waitFor();
    assert.equal(page.url(), address);
    assert.ok((await page.evaluate(() => window.amoHost.journal.length)) > before);
  });

  it('that falls between a page and its socket reaches that page, too', async () => {
    const late = await within.newPage();
    let goOn = (): void => undefined;
    const isAsked = new Promise<void>((asked) => {
      const hold = async (route: Route): Promise<void> => {
        asked();
        await new Promise<void>((resolve) => (goOn = resolve));
        await route.continue();
      };
      void late.route('**/@host/page.js', hold, { times: 1 });
    });
    await late.goto(`${host.url}leads/detail/1`, { waitUntil: 'commit' });
    await isAsked;
    write('i18n/ru.json', read('i18n/ru.json').replace(/"word":"\w+"/, '"word":"late"'));
    await drawn(' late ');
    goOn();
    await late.locator('#drawn', { hasText: ' late ' }).waitFor();
    await entryOf(late, { kind: 'host', name: 'page reloaded' });
    await late.close();
  });
});

describe('tabs', () => {
  let other: Page;
  before(async () => void ({ page: other } = await open(host, 'leads/detail/1', within)));
  after(() => other.close());

  it('keep their journals apart', async () => {
    const names = await other.evaluate(() => window.amoHost.journal.map(({ name }) => name));
    assert.equal(names.includes('style swapped'), false);
  });

  it('agree on what is installed', async () => {
    await page.evaluate(() => window.amoHost.disable('probe'));
    await entryOf(other, { kind: 'callback', name: 'destroy' });
    await page.evaluate(() => window.amoHost.install('probe'));
  });

  it('hear switches of each other', async () => {
    await page.evaluate(() => window.amoHost.setSwitch('onSave', 'lenient'));
    await other.waitForFunction(() => window.amoHost.switches.onSave === 'lenient');
  });
});

describe('a host that is started again', () => {
  it('is found by the page, which reloads', async () => {
    await mark(page);
    const port = Number(new URL(host.url).port);
    await host.close();
    host = await start({ folders: [folder], stateFolder, port });
    await reloaded(page);
    await page.evaluate(() => window.amoHost.ready);
  });
});

describe('--no-reload', () => {
  it('follows no files, but what other tabs do', async () => {
    const still = await start({ folders: [folder], reload: false });
    const { page: one } = await open(still, 'leads/detail/1', within);
    await mark(one);
    write('script.js', `${read('script.js')}\n// Changed again.\n`);
    // A message of another tab comes after those of the files.
    await one.evaluate(async () => {
      const { secret } = JSON.parse(document.getElementById('amo-host-config')!.textContent!) as { secret: string };
      const headers = { 'X-Amo-Host': secret, 'content-type': 'application/json', 'X-Amo-Host-Own': '1' };
      await fetch('/@host/switches', {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...window.amoHost.switches, onSave: 'lenient' }),
      });
    });
    await one.waitForFunction(() => window.amoHost.switches.onSave === 'lenient');
    assert.equal(await isMarked(one), true);
  });
});
