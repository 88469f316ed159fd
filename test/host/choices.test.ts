/** Choices of the host where the product's behaviour is not known, each by its switch; and what other pages and rows of a list do to widgets. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { SWITCHES } from '../../src/host/config/switches.js';
import type { AmoHost } from '../../src/host/page/window-api.js';
import { breaches, entries, go, openSettings, run, said, says, saying, traced, TRACE } from './support/driving.js';
import { closeAll, context, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

type Host = { amoHost: AmoHost };
const NO = "function () { say('render'); return false; }";
const set = (on: Page, name: string, value: string) =>
  on.evaluate(([of, to]) => (window as unknown as Host).amoHost.setSwitch(of!, to!), [name, value] as const);
const select = (on: Page, code: string) => on.evaluate((of) => (window as unknown as Host).amoHost.select(of), code);
const widget = (code: string, locations: readonly string[], callbacks: Readonly<Record<string, string>>, head = '') =>
  widgetFolder({
    code,
    locations,
    script: script({ ...saying('render', 'bind_actions', 'init', 'destroy'), ...callbacks }, TRACE + head),
  });

let page: Page;
let host: Awaited<ReturnType<typeof start>>;

after(closeAll);

describe('choices of the host', () => {
  before(async () => {
    host = await start({
      locale: 'en',
      installState: 'not_configured',
      folders: [
        widget('shows', ['settings', 'advanced_settings', 'widget_page'], {
          render: NO,
          settings: says('settings'),
          advancedSettings: "function () { return say('advancedSettings ' + self.system().area); }",
          initMenuPage: "function (place) { return say('initMenuPage ' + place.location); }",
        }),
        widget('card_only', ['lcard-1'], {}),
        widget('installs', ['settings'], { onInstall: "function () { throw new Error('onInstall is broken'); }" }),
      ],
    });
    ({ page } = await open(host, 'settings/widgets/'));
  });

  it('settingsRun: a widget that is not installed runs before its settings, or does not', async () => {
    await set(page, 'settingsRun', 'installed');
    await openSettings(page, 'shows');
    assert.deepEqual(await traced(page, 'shows'), ['settings']);
    await set(page, 'settingsRun', 'always');
    await go(page, '/settings/widgets/');
    await openSettings(page, 'shows');
    assert.deepEqual(await traced(page, 'shows'), ['render', 'bind_actions', 'settings']);
  });

  it('withoutSettings: a widget without the location settings is installed unasked, or refused', async () => {
    await set(page, 'withoutSettings', 'refuse');
    assert.equal((await run(page, 'install', 'card_only'))?.saved, false);
    await set(page, 'withoutSettings', 'install');
    assert.equal((await run(page, 'install', 'card_only'))?.saved, false, 'the window that is open stays as it was');
    await go(page, '/settings/widgets/');
    assert.equal((await run(page, 'install', 'card_only'))?.saved, true);
  });

  it('onInstall that throws stops no installation', async () => {
    assert.equal((await run(page, 'install', 'installs'))?.saved, true);
    const failed = (await entries(page)).find(({ widget: code, name }) => code === 'installs' && name === 'onInstall');
    assert.equal(failed?.detail['error'], 'onInstall is broken');
    assert.equal(await page.locator('[data-code="installs"] .host-integration__status').textContent(), 'Installed');
  });

  it('pageCallbacks, advancedArea, menuLocation: callbacks of own pages after a render that is false, and what they are told', async () => {
    await run(page, 'install', 'shows');
    const at = async (path: string) => {
      await traced(page, 'shows');
      await go(page, path);
      return (await traced(page, 'shows')).filter((one) => !['render', 'bind_actions', 'destroy'].includes(one));
    };
    assert.deepEqual(await at('/settings/widgets/shows/'), ['advancedSettings advanced_settings']);
    assert.deepEqual(await at('/widget_page/shows/item'), ['initMenuPage widget_page']);
    await set(page, 'advancedArea', 'advanced-settings');
    await set(page, 'menuLocation', 'widget-page');
    assert.deepEqual(await at('/settings/widgets/shows/'), ['advancedSettings advanced-settings']);
    assert.deepEqual(await at('/widget_page/shows/item'), ['initMenuPage widget-page']);
    await set(page, 'pageCallbacks', 'after-render');
    assert.deepEqual(await at('/settings/widgets/shows/'), []);
    assert.deepEqual(await at('/widget_page/shows/item'), []);
  });

  it('each switch that was acted on is told once with its value and whether it is assumed; it is kept for pages to come', async () => {
    const told = (await entries(page)).filter(({ kind, name }) => kind === 'switch' && name in SWITCHES);
    for (const { name, detail } of told)
      assert.equal(detail['assumed'], SWITCHES[name as keyof typeof SWITCHES].assumed, name);
    const names = told.map(({ name, detail }) => `${name} ${detail['value']}`);
    assert.deepEqual(names, [...new Set(names)]);
    const { page: other } = await open(host, 'dashboard/');
    assert.equal(await other.evaluate(() => (window as unknown as Host).amoHost.switches.menuLocation), 'widget-page');
    await other.close();
  });
});

describe('rows of a list, and other pages', () => {
  before(async () => {
    host = await start({
      locale: 'en',
      folders: [
        widget('flat', ['llist-0', 'clist-1', 'tlist-1'], {
          'leads.selected': says('leads.selected'),
          'contacts.selected': says('contacts.selected'),
          'companies.selected': says('companies.selected'),
          'todo.selected': says('todo.selected'),
        }),
        widget('nested', ['llist-0', 'clist-1', 'tlist-1'], {
          leads: "{ selected: function () { return say('leads.selected ' + (this === self.callbacks)); } }",
          contacts: "{ selected: function () { return say('contacts.selected'); } }",
          tasks: "{ selected: function () { return say('tasks.selected'); } }",
        }),
        widget('everywhere_one', ['everywhere', 'settings'], {}, 'window.everywhere = self;'),
      ],
    });
    ({ page } = await open(host, 'leads/list/'));
  });

  it('S3.23, S3.24: a widget that is picked for ticked rows is told by selected, written flat or nested', async () => {
    for (const [path, flat, nested] of [
      ['/leads/list/', 'leads.selected', 'leads.selected true'],
      ['/contacts/list/contacts/', 'contacts.selected', 'contacts.selected'],
      ['/contacts/list/companies/', 'companies.selected', 'contacts.selected'],
      ['/todo/list/', 'todo.selected', 'tasks.selected'],
    ] as const) {
      await go(page, path);
      await traced(page, 'flat');
      await select(page, 'flat');
      assert.deepEqual(await traced(page, 'flat'), [flat], path);
      await select(page, 'nested');
      assert.deepEqual(await traced(page, 'nested'), [nested], path);
    }
  });

  it('S3.11, S3.15: everywhere runs on pages without a location, on none that the product does not have', async () => {
    for (const path of ['/leads/pipeline/', '/dashboard/', '/mail/', '/stats/', '/settings/', '/leads/detail/1']) {
      await go(page, path);
      assert.deepEqual((await traced(page, 'everywhere_one')).slice(-3), ['render', 'bind_actions', 'init'], path);
    }
    await go(page, '/no/such/page/');
    assert.deepEqual(await traced(page, 'everywhere_one'), ['destroy']);
  });

  it('what a widget is in one tab it is in the other: saved, disabled, installed', async () => {
    const { page: other } = await open(host, 'settings/widgets/', await context());
    await go(page, '/dashboard/');
    await traced(page, 'everywhere_one');
    await run(other, 'disable', 'everywhere_one');
    await said(page, 'everywhere_one destroy');
    await traced(page, 'everywhere_one');
    await run(other, 'install', 'everywhere_one');
    await said(page, 'everywhere_one init');
    assert.deepEqual(await traced(page, 'everywhere_one'), ['render', 'bind_actions', 'init']);
    await set(other, 'order', 'render-init-bind');
    await page.waitForFunction(() => (window as unknown as Host).amoHost.switches.order === 'render-init-bind');
    await other.close();
  });

  it('set_status: a badge on the icon; another status takes it away', async () => {
    await go(page, '/settings/widgets/');
    const badge = page.locator('[data-code="everywhere_one"] .host-integration__status');
    const say = (status: string) =>
      page.evaluate(
        (to) => (window as unknown as { everywhere: { set_status(status: string): void } }).everywhere.set_status(to),
        status,
      );
    await say('error');
    await badge.filter({ hasText: 'Error' }).waitFor();
    await say('installed');
    await badge.filter({ hasText: 'Installed' }).waitFor();
    await say('install');
    await badge.filter({ hasText: 'Not installed' }).waitFor();
    assert.deepEqual(await breaches(page, 'everywhere_one', 'callback-hangs'), []);
  });
});
