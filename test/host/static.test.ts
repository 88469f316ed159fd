/** The host without a server: static files below any path, a worker that answers, an account for each state. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import type { BrowserContext, Page } from 'playwright';
import { buildStaticHost } from '../../scripts/build/host-static.mjs';
import { entries, go, run, said, TRACE } from './support/driving.js';
import { closeAll, context, ready } from './support/host.js';
import { entryOf } from './support/journal.js';
import { listener, type Listener } from './support/listener.js';
import { staticSite, type StaticSite } from './support/static-site.js';
import { script, widgetFolder } from './support/widget.js';

const OUT = '.cache/host-of-tests';
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Draws a block from its own template, and posts where it is told. */
const probe = widgetFolder({
  locations: ['lcard-1', 'ccard-1', 'settings'],
  manifest: { settings: { key: { name: 'widget.name', type: 'text', required: false } } },
  script: script(
    {
      render: `function () {
        self.render({ href: '/templates/block.twig', base_path: self.params.path, load: function (template) {
          self.render_template({ caption: { class_name: 'probe-caption', html: 'Probe' }, body: '', render: template.render({
            name: $('[name="lead[NAME]"]').val(), key: self.get_settings().key || 'none' }) });
          say('drawn');
        } }, {});
        return true;
      }`,
    },
    `${TRACE} window.widget = self;`,
  ),
  files: { 'templates/block.twig': '<p class="probe-block">{{ name }} / {{ key }}</p>', 'a picture.svg': PIXEL },
});
const other = widgetFolder({ code: 'second', locations: ['lcard-1'] });

let site: StaticSite;
let open: Listener;
let closed: Listener;
let browser: BrowserContext;
let page: Page;
const complaints: string[] = [];

/** Goes in by the index. */
async function enter(query: string, into: Page = page): Promise<void> {
  await into.goto(`${site.url}index.html?${query}`);
  await into.waitForFunction(() => 'amoHost' in window);
  await ready(into);
}
const pathOf = (of: Page): string => of.url().slice(site.url.length);
const text = (of: Page, selector: string): Promise<string> => of.locator(selector).first().innerText();
const name = (of: Page): Promise<string> => of.locator('[name="lead[NAME]"]').inputValue();
const ask = (of: Page, path: string, init: RequestInit = {}): Promise<{ status: number; body: string; type: string }> =>
  of.evaluate(
    async ([url, options]) => {
      const answer = await fetch(url, options);
      return { status: answer.status, body: await answer.text(), type: answer.headers.get('content-type') ?? '' };
    },
    [path, init] as const,
  );
const patch = (of: Page, path: string, value: string) =>
  ask(of, path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: value }),
  });
/** Waits until the page was loaded anew. */
async function reloaded(of: Page, act: () => Promise<unknown>): Promise<void> {
  await of.evaluate(() => Object.assign(window, { isOld: true }));
  await act();
  await of.waitForFunction(() => 'amoHost' in window && !('isOld' in window));
  await ready(of);
}

before(async () => {
  [open, closed] = await Promise.all([
    listener((_request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'x-auth-token');
      response.end('allowed');
    }),
    listener(),
    buildStaticHost({
      out: OUT,
      scenarios: [
        { name: 'sample', widgets: [probe], options: { locale: 'en', secret: 'secret of the test' } },
        { name: 'two', widgets: [probe, other], options: { locale: 'ru' } },
      ],
    }),
  ]);
  site = await staticSite(OUT);
  browser = await context();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  await enter('scenario=sample&at=/leads/detail/1&theme=dark&locale=ru');
});
after(async () => {
  for (const server of [site, open, closed]) server?.close();
  await closeAll();
});

describe('a page without a server', () => {
  it('is there at the first visit, below the path of the folder, in the language and theme that were asked for', async () => {
    assert.equal(pathOf(page), 'sample/leads/detail/1?theme=dark&locale=ru');
    const { lang, dataset } = await page.evaluate(() => {
      const { documentElement: root } = document;
      return { lang: root.lang, dataset: { ...root.dataset } };
    });
    assert.deepEqual([lang, dataset['colorScheme']], ['ru', 'dark']);
  });

  it('runs the widget: its template, its block in the card, in an account of the language of the scenario', async () => {
    await said(page, 'probe drawn');
    assert.equal(await text(page, '.probe-block'), `${await name(page)} / none`);
    assert.doesNotMatch(await name(page), /[а-я]/);
  });

  it('asks the server for nothing but files of the folder', () => {
    const strange = site.asked.filter((path) => !/^\/some\/where\/host\/|^\/favicon/.test(path));
    assert.deepEqual(strange, []);
  });

  const FILES: readonly (readonly [string, number, RegExp])[] = [
    ['/widgets/probe/script.js?v=1.0.0', 200, /^text\/javascript/],
    ['/widgets/probe/templates/block.twig', 200, /^text\/plain/],
    ['/widgets/probe/a%20picture.svg', 200, /^image\/svg/],
    ['/upl/probe/widget/i18n/ru.json', 200, /^application\/json/],
    ['/widgets/probe/none.js', 404, /^text\/plain/],
    ['/widgets/nobody/script.js', 404, /^text\/plain/],
    ['/widgets/probe/../../worker.js', 404, /^text\/plain/],
    ['/@host/vendor/moment.js', 200, /^text\/javascript/],
    ['/@host/none.js', 404, /^text\/plain/],
    ['/some/file.js', 404, /^text\/plain/],
    ['/api/v4/nowhere', 501, /problem\+json/],
    ['/api/v4/leads/1', 200, /hal\+json/],
    ['../../api/v4/leads/1', 200, /hal\+json/],
  ];
  it('answers as the server does: types, what is missing, what is unknown', async () => {
    for (const [path, status, type] of FILES) {
      const answer = await ask(page, path);
      assert.equal(answer.status, status, `${path}: ${answer.body.slice(0, 200)}`);
      assert.match(answer.type, type, path);
    }
    assert.match((await ask(page, '/widgets/probe/none.js')).body, /The widget probe has no file "none\.js"/);
  });

  it("takes addresses of the account in the product for its own: the API's and those of images", async () => {
    assert.equal((await ask(page, 'https://stand.amocrm.ru/api/v4/leads/2')).status, 200);
    const size = await page.evaluate(async () => {
      const image = new Image();
      image.src = 'https://stand.amocrm.ru/widgets/probe/a picture.svg';
      await image.decode();
      return image.naturalWidth;
    });
    assert.equal(size, 1);
  });

  it('names a synchronous request, which no worker can answer', async () => {
    await page.evaluate(() => {
      const request = new XMLHttpRequest();
      request.open('GET', 'https://stand.amocrm.ru/api/v4/account', false);
      request.send();
    });
    await entryOf(page, { kind: 'host', name: 'synchronous request', holds: 'async: false' });
  });
});

describe('the account of a state', () => {
  it('is changed by the API, which the card shows, and outlives a reload of a deep address', async () => {
    assert.equal((await patch(page, '/api/v4/leads/2', 'Changed')).status, 200);
    await go(page, '/leads/detail/2');
    assert.equal(pathOf(page), 'sample/leads/detail/2?theme=dark&locale=ru');
    assert.equal(await name(page), 'Changed');
    await reloaded(page, () => page.reload());
    assert.equal(await name(page), 'Changed');
    assert.equal(pathOf(page), 'sample/leads/detail/2?theme=dark&locale=ru');
  });

  it('is another one for another scenario, and for another state of the same', async () => {
    const aside = await browser.newPage();
    await enter('scenario=two&at=/leads/detail/2', aside);
    assert.notEqual(await name(aside), 'Changed');
    assert.deepEqual(
      await aside
        .evaluate(() => window.amoHost.areas.map(({ location }) => location))
        .then((all) => all.includes('lcard')),
      true,
    );
    assert.match(await name(aside), /[а-я]/);
    await enter('scenario=sample~notes&at=/leads/detail/2', aside);
    assert.equal(pathOf(aside), 'sample~notes/leads/detail/2');
    assert.notEqual(await name(aside), 'Changed');
    await aside.close();
  });

  it('keeps installation and settings over a reload, and tells another page of the same state', async () => {
    const aside = await browser.newPage();
    await enter('scenario=sample&at=/leads/detail/1', aside);
    await page.evaluate(() => window.amoHost.openSettings('probe'));
    await page.locator('.modal.probe [name=key]').fill('kept');
    await page.locator('.modal.probe .js-widget-save:not(.button-input-disabled)').click();
    await page.locator('.modal.probe').waitFor({ state: 'detached' });
    await reloaded(page, () => page.goto(`${site.url}sample/leads/detail/1`));
    await said(page, 'probe drawn');
    assert.match(await text(page, '.probe-block'), / \/ kept$/);
    assert.equal((await run(page, 'disable', 'probe'))?.saved, true);
    await aside.waitForFunction(() => !document.querySelector('.probe-block'));
    assert.equal((await run(aside, 'install', 'probe'))?.saved, true);
    await aside.close();
  });

  it('is as new after a reset of its data, of its settings', async () => {
    await patch(page, '/api/v4/leads/1', 'Changed, too');
    const reset = (what: string) =>
      ask(page, `/@host/reset/${what}`, { method: 'POST', headers: { 'X-Amo-Host': 'static' }, body: '{}' });
    for (const what of ['data', 'settings']) assert.equal((await reset(what)).status, 200);
    await reloaded(page, () => page.reload());
    assert.notEqual(await name(page), 'Changed, too');
    await said(page, 'probe drawn');
    assert.match(await text(page, '.probe-block'), / \/ none$/);
    assert.match((await reset('nothing')).body, /settings, data, cookies, journal, switches/);
  });
});

describe('the channels of a state', () => {
  const heard = (count: number): Promise<unknown> =>
    page.waitForFunction((many) => (window as never as { heard: unknown[] }).heard.length === many, count);

  it('tell the pages that listen of a change by another page, and go on when the worker was begun anew', async () => {
    const aside = await browser.newPage();
    await enter('scenario=sample&at=/leads/detail/1', aside);
    await page.evaluate(() => {
      const { widget } = window as never as { widget: { listenSocketChannel(...args: unknown[]): void } };
      const list: unknown[] = [];
      Object.assign(window, { heard: list });
      widget.listenSocketChannel('leads:card:2', [], (message: unknown) => list.push(message));
    });
    await patch(aside, '/api/v4/leads/2', 'Heard once');
    await heard(1);
    const tools = await browser.newCDPSession(page);
    await tools.send('ServiceWorker.enable');
    await tools.send('ServiceWorker.stopAllWorkers');
    await patch(aside, '/api/v4/leads/2', 'Heard twice');
    await heard(2);
    assert.equal(await page.evaluate(() => 'heard' in window), true);
    await aside.close();
  });
});

describe('what a widget asks of the product', () => {
  const post = (url: string): Promise<string> =>
    page.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const { widget } = window as never as { widget: { crm_post(...args: unknown[]): void } };
          widget.crm_post(
            address,
            { a: [1] },
            (body: unknown) => resolve(String(body)),
            'text',
            () => resolve('failed'),
          );
        }),
      url,
    );

  it('crm_post leaves from the page where the other server allows it, as a form', async () => {
    assert.equal(await post(`${open.url}hook`), 'allowed');
    const { method, url, headers, body } = open.heard.at(-1)!;
    assert.deepEqual([method, url, decodeURIComponent(body)], ['POST', '/hook', 'a[]=1']);
    assert.match(String(headers['content-type']), /x-www-form-urlencoded/);
  });

  it('crm_post to a server that does not allow it fails, and the journal says what to do', async () => {
    assert.equal(await post(closed.url), 'failed');
    const entry = await entryOf(page, { kind: 'request', name: `POST ${closed.url}`, holds: 'amo-elements dev' });
    assert.match(String(entry.detail['error']), /Access-Control-Allow-Origin/);
  });

  it('$authorizedAjax carries a token that the secret of the integration verifies', async () => {
    await page.evaluate(
      (url) =>
        (
          window as never as { widget: { $authorizedAjax(options: object): PromiseLike<unknown> } }
        ).widget.$authorizedAjax({ url }),
      `${open.url}signed`,
    );
    const { headers } = open.heard.find(({ method, url }) => method === 'GET' && url === '/signed')!;
    const said = jsonwebtoken.verify(String(headers['x-auth-token']), 'secret of the test') as { subdomain: string };
    assert.equal(said.subdomain, 'stand');
  });

  it('what needs a server is refused with a remedy', async () => {
    const headers = { 'X-Amo-Host': 'static', 'content-type': 'application/json' };
    for (const path of ['/@host/scenario', '/@host/probe']) {
      const { status, body } = await ask(page, path, { method: 'POST', headers, body: '{}' });
      assert.deepEqual([status, /npx amo-elements dev/.test(body)], [501, true], path);
    }
    assert.equal((await ask(page, '/@host/journal')).status, 403);
  });
});

describe('addresses', () => {
  it('go along: from page to page, back, by a link that the host does not know of', async () => {
    await go(page, '/leads/detail/2');
    await go(page, 'ccard');
    assert.equal(pathOf(page), 'sample/contacts/detail/1');
    await page.goBack();
    await page.waitForFunction(() => location.pathname.endsWith('/leads/detail/2'));
    await reloaded(page, () =>
      page.evaluate(() => {
        const link = document.createElement('a');
        link.href = '/contacts/detail/2';
        document.body.append(link);
        setTimeout(() => link.click());
      }),
    );
    assert.equal(pathOf(page), 'sample/contacts/detail/2');
  });

  it('of another tab: a link with the middle button, a file of a widget', async () => {
    const opened = browser.waitForEvent('page');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<a id="file" style="position: fixed; top: 0; z-index: 9999" href="/widgets/probe/a%20picture.svg">File</a>',
      );
    });
    await page.locator('#file').click({ button: 'middle' });
    const tab = await opened;
    await tab.waitForURL(`${site.url}sample/widgets/probe/a%20picture.svg`);
    assert.equal(await tab.evaluate(() => document.documentElement.localName), 'svg');
    await tab.close();
  });
});

describe('the way in', () => {
  const MESSAGES: readonly (readonly [string, string, RegExp])[] = [
    ['a scenario that is not there', 'scenario=nobody', /no scenario "nobody".*sample, two/],
    ['a scenario that climbs', 'scenario=../sample', /no scenario "\.\.\/sample"/],
    ['an address that leads away', 'at=//example.com/', /"\/\/example\.com\/" is no address/],
  ];
  for (const [what, query, message] of MESSAGES)
    it(`names ${what}`, async () => {
      const aside = await browser.newPage();
      await aside.goto(`${site.url}?${query}`);
      await aside.waitForFunction(() => document.body.textContent);
      assert.match(await text(aside, 'body'), message);
      await aside.close();
    });

  it('is found by who comes to the address of a page without a worker', async () => {
    const stranger = await (await context()).newPage();
    await stranger.goto(`${site.url}sample~own/leads/detail/2?theme=dark`);
    await stranger.waitForFunction(() => 'amoHost' in window);
    await ready(stranger);
    assert.equal(pathOf(stranger), 'sample~own/leads/detail/2?theme=dark');
    await stranger.goto(`${site.url}nobody/leads/detail/2#past`);
    assert.match(await text(stranger, 'body'), /past its service worker, twice/);
    await stranger.close();
  });

  it('says what is missing in a browser without service workers', async () => {
    const aside = await browser.newPage();
    await aside.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await aside.goto(`${site.url}?scenario=sample`);
    await aside.waitForFunction(() => document.body.textContent);
    assert.match(await text(aside, 'body'), /private window.*npx amo-elements dev/);
    await aside.close();
  });

  it('a new build takes over open pages of any state, with what was kept', async () => {
    await patch(page, '/api/v4/leads/2', 'Kept over a build');
    site.rebuild('another');
    const aside = await browser.newPage();
    await reloaded(page, () => enter('scenario=two&at=/leads/detail/2', aside));
    await go(page, '/leads/detail/2');
    assert.equal(await name(page), 'Kept over a build');
    assert.ok(site.asked.some((path) => path.endsWith('/page.js?another')));
    await aside.close();
  });

  it('left no error, of the page or of its journal', async () => {
    const wrong = (await entries(page)).filter(
      ({ level, kind, name }) => level === 'error' && kind !== 'request' && name !== 'synchronous request',
    );
    assert.deepEqual([complaints, wrong], [[], []]);
  });
});
