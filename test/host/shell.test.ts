/** The frame around the pages: menu, navigation without a reload, the host's bar, addresses that are none. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import './support/journal.js';

const noted = (name: string): string =>
  `function () { (window.calls = window.calls || []).push('${name} ' + self.system().area); return true; }`;
const MENU = {
  left_menu: {
    own: { title: 'menu.own', icon: 'images/menu.svg', sort: { after: 'leads' }, submenu: { a: { title: 'menu.a' } } },
    mail: { is_hidden: true },
  },
};

let host: RunningHost;
let page: Page;
let complaints: string[];

/** Goes by a click and waits until the callbacks there have ended. */
const settled = () => page.evaluate(() => window.amoHost.go(location.pathname + location.search));
const calls = () =>
  page.evaluate(() => {
    const view = window as unknown as { calls?: string[] };
    const all = view.calls ?? [];
    view.calls = [];
    return all;
  });
const path = () => new URL(page.url()).pathname;
const at = (name: string) =>
  page.waitForFunction(
    (area) =>
      document.documentElement &&
      (window as never as { APP: { getWidgetsArea(): string } }).APP.getWidgetsArea() === area,
    name,
  );

before(async () => {
  const probe = widgetFolder({
    locations: ['lcard-1', 'ccard-1', 'everywhere', 'widget_page'],
    manifest: MENU,
    i18n: { menu: { own: 'Отчёты', a: 'Первый' } },
    callbacks: {
      render: noted('render'),
      init: noted('init'),
      destroy: noted('destroy'),
      initMenuPage: 'function (where) { window.menuPage = where; return true; }',
    },
    files: { 'images/menu.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18"/>' },
  });
  host = await start({ folders: [probe] });
  ({ page, complaints } = await open(host, 'leads/detail/1'));
  await page.evaluate(() => ((window as unknown as { sameDocument: boolean }).sameDocument = true));
});
after(closeAll);

describe('left menu of the page', () => {
  it('has #nav_menu with an item for each section by its data-entity', async () => {
    const all = await page.$$eval('#nav_menu > [data-entity]', (items) =>
      items.map((one) => one.getAttribute('data-entity')),
    );
    assert.deepEqual(all, ['dashboard', 'leads', 'probe-own', 'customers', 'tasks', 'catalogs', 'stats', 'settings']);
  });

  it('shows the item of a manifest with its title, icon and submenu, and hides what it hides', async () => {
    const item = page.locator('[data-entity=probe-own]');
    assert.equal(await item.locator('.nav__menu__item__title').textContent(), 'Отчёты');
    assert.equal(await item.locator('img').getAttribute('src'), '/widgets/probe/images/menu.svg');
    assert.equal(await item.locator('.nav__submenu a').getAttribute('href'), '/widget_page/probe/own/a/');
    assert.equal(await page.locator('#nav_menu [data-entity=mail]').count(), 0);
  });

  it('marks the section that is open', async () => {
    assert.equal(await page.locator('.nav__menu__item-selected').getAttribute('data-entity'), 'leads');
  });

  it('has the avatar of the user, whose id is the user’s', async () => {
    const id = await page.evaluate(() =>
      String((window as never as { APP: { constant(key: string): { id: number } } }).APP.constant('user').id),
    );
    assert.equal(await page.locator('.n-avatar').first().getAttribute('id'), id);
  });

  it('keeps what a widget put into it over navigation', async () => {
    await page.evaluate(() =>
      document.querySelector('#nav_menu')!.append(Object.assign(document.createElement('div'), { id: 'mine' })),
    );
    await page.evaluate(() => window.amoHost.go('/stats/'));
    assert.equal(await page.locator('#nav_menu #mine').count(), 1);
    await page.evaluate(() => window.amoHost.go('/leads/detail/1'));
  });

  it('shows a manager no settings', async () => {
    const { page: other } = await open(host, 'leads/detail/1?user=manager');
    assert.equal(await other.locator('#nav_menu [data-entity=settings]').count(), 0);
    assert.equal(await other.locator('#nav_menu [data-entity=leads]').count(), 1);
    await other.close();
  });

  it('opens the menu page of a widget', async () => {
    await page.click('[data-entity=probe-own] > a');
    await at('widget-page:probe');
    await settled();
    assert.equal(path(), '/widget_page/probe/own/');
    assert.equal(await page.locator('#work-area-probe').count(), 1);
  });
});

describe('navigation', () => {
  it('goes by a .js-navigate-link without a reload: destroy, then the callbacks of the next page', async () => {
    await page.evaluate(() => window.amoHost.go('/leads/detail/1'));
    await calls();
    await page.click('.card-fields__top-back');
    await at('leads');
    await page.waitForFunction(() => (window as unknown as { calls: string[] }).calls.length === 3);
    assert.equal(path(), '/leads/list/');
    assert.deepEqual(await calls(), ['destroy lcard', 'render llist', 'init llist']);
    assert.equal(await page.evaluate(() => (window as unknown as { sameDocument?: boolean }).sameDocument), true);
  });

  it('goes by .trigger("click") of a link, too', async () => {
    await page.evaluate(() =>
      (window as never as { require(name: string): (s: string) => { trigger(e: string): void } })
        .require('jquery')('[data-entity=stats] > .js-navigate-link')
        .trigger('click'),
    );
    await at('stats');
    assert.equal(path(), '/stats/');
  });

  it('goes back and forward', async () => {
    await page.goBack();
    await at('leads');
    assert.equal(path(), '/leads/list/');
    await page.goForward();
    await at('stats');
    assert.equal(path(), '/stats/');
  });

  it('adds one entry to the history for a page', async () => {
    const length = await page.evaluate(() => history.length);
    await page.evaluate(() => window.amoHost.go('/mail/'));
    assert.equal(await page.evaluate(() => history.length), length + 1);
    await page.goBack();
    await at('stats');
  });

  it('leaves links to a place in the page and clicks that are handled alone', async () => {
    await calls();
    await page.evaluate(() => {
      document
        .querySelector('#page_holder')!
        .insertAdjacentHTML(
          'beforeend',
          '<a id="in-page" class="js-navigate-link" href="#there">1</a> <a id="handled" class="js-navigate-link" href="/leads/list/">2</a>',
        );
      document.querySelector('#handled')!.addEventListener('click', (event) => event.preventDefault());
    });
    await page.click('#in-page');
    await page.click('#handled');
    await page.waitForFunction(() => location.hash === '#there');
    assert.equal(path(), '/stats/');
    assert.deepEqual(await calls(), []);
  });

  it('carries user and theme from page to page', async () => {
    const { page: other } = await open(host, 'stats/?user=manager&theme=dark');
    await other.click('[data-entity=leads] > a');
    await other.waitForURL('**/leads/pipeline/**');
    assert.equal(new URL(other.url()).search, '?user=manager&theme=dark');
    assert.equal(await other.locator('html[data-color-scheme=dark]').count(), 1);
    await other.close();
  });
});

describe('an address that the product does not have', () => {
  it('says so, lists the pages, and runs no widget', async () => {
    await calls();
    await page.evaluate(() => window.amoHost.go('/no/such/<b>page'));
    assert.match((await page.locator('.host-unknown').textContent())!, /\/no\/such\//);
    assert.equal(await page.locator('.host-unknown b').count(), 0);
    assert.ok((await page.locator('.host-unknown .js-navigate-link').count()) > 12);
    assert.deepEqual(
      (await calls()).filter((call) => !call.startsWith('destroy')),
      [],
    );
  });
});

describe('the bar of the host', () => {
  it('goes to an area, says which one is open', async () => {
    const areas = page.locator('#amo-host-bar [data-name=area]');
    await areas.selectOption('/contacts/detail/1');
    await at('contacts_card');
    assert.equal(path(), '/contacts/detail/1');
    await page.evaluate(() => window.amoHost.go('/leads/list/'));
    assert.equal(await areas.inputValue(), '/leads/list/');
  });

  it('changes the theme at once, and keeps it in the address', async () => {
    await page.locator('#amo-host-bar [data-name=theme]').selectOption('dark');
    assert.equal(await page.locator('html[data-color-scheme=dark]').count(), 1);
    assert.equal(new URL(page.url()).searchParams.get('theme'), 'dark');
    await page.locator('#amo-host-bar [data-name=theme]').selectOption('light');
    assert.equal(await page.locator('html[data-color-scheme=dark]').count(), 0);
  });

  it('lies below the page, not over it', async () => {
    const box = (selector: string) => page.locator(selector).boundingBox();
    const [bar, holder] = [await box('#amo-host-bar'), await box('#left_menu')];
    assert.ok(holder!.y + holder!.height <= bar!.y);
  });

  it('told no error of the page in all of this', () => assert.deepEqual(complaints, []));
});
