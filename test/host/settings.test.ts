/** Integrations: settings in their window, installing, saving, disabling, and the own pages of a widget. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { AmoHost } from '../../src/host/page/window-api.js';
import { closeAll, context, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

type Host = { amoHost: AmoHost };
interface Seen {
  trace: string[];
  saved: unknown[];
}

const YES = 'function () { return true; }';
const FIELDS = {
  login: { name: 'settings.login', type: 'text', required: false },
  secret: { name: 'settings.secret', type: 'custom', required: false },
};
const I18N = { settings: { login: 'Login', secret: 'Secret' }, advanced: { title: 'Own page' } };
const TRACE = `window.trace = window.trace || []; window.saved = window.saved || [];
  function say(name) { window.trace.push(self.get_settings().widget_code + ' ' + name); return true; }`;
const says = (name: string) => `function () { return say('${name}'); }`;

function traced(code: string, callbacks: Readonly<Record<string, string>> = {}, more: object = {}): string {
  const names = ['render', 'bind_actions', 'init', 'settings', 'onInstall', 'destroy', 'advancedSettings'];
  const own = {
    ...Object.fromEntries(names.map((name) => [name, says(name)])),
    onSave: `function (data) { window.saved.push(JSON.parse(JSON.stringify(data))); return say('onSave ' + data.active); }`,
    ...callbacks,
  } as Record<string, string>;
  return widgetFolder({
    code,
    locations: ['settings', 'lcard-1'],
    manifest: { settings: FIELDS, ...more },
    i18n: I18N,
    script: script(own, TRACE),
  });
}

/** Of each kind of answer to being saved one widget. */
const ANSWERS = {
  answers_true: [YES, true],
  answers_promise: ['function () { return Promise.resolve(); }', true],
  answers_deferred: ['function () { return $.Deferred().resolve(true).promise(); }', true],
  answers_false: ['function () { return false; }', false],
  answers_nothing: ['function () {}', false],
  answers_refusal: ["function () { return Promise.reject('The key is wrong.'); }", false],
  answers_throw: ["function () { throw new Error('onSave is broken'); }", false],
} as const;

let page: Page;
let host: Awaited<ReturnType<typeof start>>;
const trace = (of: string): Promise<string[]> =>
  page.evaluate((code) => {
    const { trace: all } = window as unknown as Seen;
    return all
      .splice(0)
      .filter((one) => one.startsWith(`${code} `))
      .map((one) => one.slice(code.length + 1));
  }, of);
const go = (where: string) => page.evaluate((to) => (window as unknown as Host).amoHost.go(to), where);
const run = (command: 'install' | 'save' | 'disable', code: string) =>
  page.evaluate(([name, of]) => (window as unknown as Host).amoHost[name!](of!), [command, code] as const);
const breaches = async (code: string, name: string): Promise<string[]> =>
  (await page.evaluate(() => [...(window as unknown as Host).amoHost.journal]))
    .filter((entry) => entry.widget === code && entry.kind === 'contract' && entry.name === name)
    .map(({ detail }) => String(detail['message']));
const status = (code: string) => page.locator(`[data-code="${code}"] .host-integration__status`).textContent();
const modal = (code: string) => page.locator(`.modal.${code} .modal-body`);
const params = (code: string) =>
  page.evaluate((of) => {
    const { given } = window as unknown as { given: Record<string, { get_settings(): Record<string, unknown> }> };
    return given[of]!.get_settings();
  }, code);

after(closeAll);

describe('integrations', () => {
  before(async () => {
    const keep = 'window.given = window.given || {};';
    host = await start({
      locale: 'en',
      installState: 'install',
      folders: [
        traced('usual', {
          init: `function () { ${keep} window.given.usual = self; return say('init'); }`,
          settings: `function ($body, context) {
            window.body = { inDocument: $.contains(document, $body[0]), names: $body.find('[name]').map(function () { return this.name; }).get(),
              isRight: $body.is('.widget-settings__wrap-desc-space'), context: JSON.stringify(context), jquery: $body.jquery };
            return say('settings');
          }`,
          onSave: `function (data) {
            window.saved.push(JSON.parse(JSON.stringify(data)));
            if (window.change) Object.assign(data.fields, window.change);
            return say('onSave ' + data.active);
          }`,
        }),
        traced(
          'tours',
          {},
          {
            tour: {
              is_tour: true,
              tour_images: { en: ['/images/tour_1.png', '/images/tour_2.png'] },
              tour_description: 'settings.login',
            },
          },
        ),
        traced('clicks', {
          settings: `function ($body) { window.clickInstall = function (how) {
            var $button = $('.modal.clicks .js-widget-install');
            if (how === 'click') $button[0].click();
            if (how === 'trigger') $button.trigger('click');
            if (how === 'event') $button[0].dispatchEvent(new MouseEvent('click', { bubbles: true }));
          }; }`,
        }),
        traced('replaces', {
          settings: `function ($body) { $body.html('<form><input name="login" value="mine"></form>'); }`,
        }),
        traced('wants', {}, { settings: { ...FIELDS, login: { ...FIELDS.login, required: true } } }),
        traced('lacks', {}),
        widgetFolder({ code: 'card_only', locations: ['lcard-1'] }),
        widgetFolder({
          code: 'no_on_save',
          locations: ['settings'],
          script: script().replace(`"onSave": ${YES}`, '"x": 1'),
        }),
        ...Object.entries(ANSWERS).map(([code, [onSave]]) => traced(code, { onSave })),
      ],
    });
    ({ page } = await open(host, 'settings/widgets/'));
  });
  beforeEach(async () => {
    await go('/settings/widgets/');
    await page.evaluate(() => Object.assign(window, { trace: [], saved: [], change: undefined }));
  });

  it('S1.1, S1.2, S1.3, S1.4, S1.5: a click opens the settings: fields of the manifest, then settings($body, context), after init', async () => {
    assert.equal(await status('usual'), 'Not installed');
    await page.locator('[data-code="usual"]').click();
    await modal('usual').locator('.js-widget-save').waitFor();
    await page.waitForFunction(() => 'body' in window);
    assert.deepEqual(await trace('usual'), ['render', 'bind_actions', 'init', 'settings']);
    const { body } = await page.evaluate(() => ({
      body: (window as unknown as { body: Record<string, unknown> }).body,
    }));
    assert.deepEqual(body, {
      inDocument: true,
      names: ['login', 'secret', 'widget_active'],
      isRight: true,
      context: '{}',
      jquery: '2.1.3',
    });
    assert.equal(await page.locator('#usual_custom_content #usual_custom').count(), 1);
    assert.equal(await page.locator('#save_usual.js-widget-save[data-onsave-destroy-modal]').count(), 1);
    assert.equal(new URL(page.url()).search, '?open=usual');
    assert.equal(await modal('usual').locator('.widget-settings__rating, .widget-settings__reviews').count(), 2);
  });

  it('the window is open again after a reload, and closing it is remembered', async () => {
    await page.evaluate(() => (window as unknown as Host).amoHost.openSettings('usual'));
    const { page: other } = await open(host, `settings/widgets/${new URL(page.url()).search}`);
    assert.equal(await other.locator('.modal.usual .js-widget-save').count(), 1);
    await other.locator('.modal.usual .modal-body__close').click();
    assert.equal(new URL(other.url()).search, '');
    await other.close();
  });

  it('S1.13, S2.25: Install: onSave({active, fields}), it is stored, onInstall, and the widget runs at once', async () => {
    await page.locator('[data-code="usual"]').click();
    await modal('usual').locator('[name=login]').fill('mary');
    await modal('usual').locator('.js-widget-install').click();
    await page.waitForFunction(() => (window as unknown as Seen).trace.includes('usual onInstall'));
    assert.deepEqual((await trace('usual')).slice(-2), ['onSave Y', 'onInstall']);
    assert.deepEqual(await page.evaluate(() => (window as unknown as Seen).saved), [
      { active: 'Y', fields: { login: 'mary', secret: '' } },
    ]);
    assert.equal(await status('usual'), 'Installed');
    const settings = await params('usual');
    assert.deepEqual(
      ['login', 'status', 'active', 'widget_active'].map((name) => settings[name]),
      ['mary', 'installed', 'Y', 'Y'],
    );
    await go('/leads/detail/1');
    assert.deepEqual((await trace('usual')).slice(-3), ['render', 'bind_actions', 'init']);
    assert.deepEqual((await run('disable', 'usual'))?.saved, true);
  });

  it('S1.15, S2.26: Disable: onSave({active: N}), then destroy; it runs nowhere until it is installed again', async () => {
    await run('install', 'usual');
    await trace('usual');
    assert.equal((await run('disable', 'usual'))?.saved, true);
    assert.deepEqual(await trace('usual'), ['onSave N', 'destroy']);
    await go('/leads/detail/1');
    await go('/settings/widgets/');
    assert.deepEqual(await trace('usual'), []);
    assert.equal(await status('usual'), 'Not installed');
    assert.equal((await params('usual'))['status'], 'install');
  });

  it('S1.14: fields that the handler changed are stored; a plain string in a custom field is not', async () => {
    await run('install', 'usual');
    await page.evaluate(() => Object.assign(window, { change: { login: 'changed', secret: { a: 1 } } }));
    assert.deepEqual((await run('save', 'usual')) && (await params('usual'))['login'], 'changed');
    assert.equal((await params('usual'))['secret'], '{"a":1}');
    await page.evaluate(() => Object.assign(window, { change: { secret: 'plain text' } }));
    await run('save', 'usual');
    assert.equal((await params('usual'))['secret'], '');
    assert.match((await breaches('usual', 'custom-not-stored'))[0]!, /"secret" is neither JSON nor a number/);
    await run('disable', 'usual');
  });

  it('S1.12: onSave that returns true or a promise saves, false, undefined, a rejection do not: the window stays, it is told', async () => {
    for (const [code, [, saves]] of Object.entries(ANSWERS)) {
      const outcome = await run('install', code);
      assert.equal(outcome?.saved, saves, code);
      assert.equal(await modal(code).count(), 1, `${code}: the window is open`);
      await page.locator(`.modal.${code} .modal-body__close`).click();
      assert.equal(await status(code), saves ? 'Installed' : 'Not installed', code);
    }
    assert.match((await breaches('answers_false', 'not-true'))[0]!, /onSave of answers_false came to false/);
    assert.match((await breaches('answers_nothing', 'not-true'))[0]!, /onSave returned undefined/);
    const errors = (await page.evaluate(() => [...(window as unknown as Host).amoHost.journal])).filter(
      ({ kind, level }) => kind === 'callback' && level === 'error',
    );
    assert.deepEqual(
      errors.map(({ widget, detail }) => `${widget} ${detail['error']}`),
      ['answers_refusal The key is wrong.', 'answers_throw onSave is broken'],
    );
  });

  it('an onSave that returns nothing saves by the switch onSave: lenient', async () => {
    const set = (value: string) =>
      page.evaluate((to) => (window as unknown as Host).amoHost.setSwitch('onSave', to), value);
    await set('lenient');
    assert.equal((await run('install', 'answers_nothing'))?.saved, true);
    await set('strict');
    const refused = await page.evaluate(() =>
      (window as unknown as Host).amoHost.setSwitch('onSave', 'never').catch((error: Error) => error.message),
    );
    assert.equal(refused, 'The switch "onSave" has no value "never". Values: strict, lenient.');
  });

  it('S1.10: Install clicked by code is refused and told, in each way; Save by code is allowed', async () => {
    await page.evaluate(() => (window as unknown as Host).amoHost.openSettings('clicks'));
    for (const how of ['click', 'trigger', 'event'])
      await page.evaluate((way) => (window as unknown as { clickInstall(how: string): void }).clickInstall(way), how);
    assert.deepEqual(await trace('clicks').then((list) => list.filter((name) => name.startsWith('onSave'))), []);
    const told = await breaches('clicks', 'install-clicked');
    assert.ok(told.length >= 3);
    assert.match(told[0]!, /"Install" was clicked by a script/);
    await run('install', 'clicks');
    await trace('clicks');
    await modal('clicks').locator('[name=login]').fill('x');
    await page.evaluate(() => document.querySelector<HTMLElement>('.modal.clicks .js-widget-save')!.click());
    await page.waitForFunction(() => (window as unknown as Seen).trace.includes('clicks onSave Y'));
  });

  it('a widget may replace all of $body, and what stands there then is saved', async () => {
    const outcome = await run('install', 'replaces');
    assert.deepEqual(outcome, { saved: true, fields: { login: 'mine' } });
  });

  it('S2.27: a required field that is empty stops the installation: not_configured', async () => {
    const outcome = await run('install', 'wants');
    assert.equal(outcome && !outcome.saved && outcome.why, 'required');
    assert.equal(await status('wants'), 'Not set up');
    assert.deepEqual(await page.evaluate(() => (window as unknown as Seen).saved), []);
    await modal('wants').locator('[name=login]').fill('mary');
    await modal('wants').locator('.js-widget-install').click();
    await page.waitForFunction(() => (window as unknown as Seen).trace.includes('wants onInstall'));
  });

  it('S2.27: a tour comes first; passed but not saved is not_configured', async () => {
    await page.locator('[data-code="tours"]').click();
    assert.equal(await modal('tours').locator('.host-tour__image').count(), 2);
    assert.match(
      (await modal('tours').locator('.host-tour__image img').first().getAttribute('src'))!,
      /\/widgets\/tours\/images\/tour_1\.png/,
    );
    assert.equal(await modal('tours').locator('.js-widget-save').count(), 0);
    assert.deepEqual(await trace('tours'), []);
    await modal('tours').locator('.js-widget-tour-pass').click();
    await modal('tours').locator('.js-widget-install').waitFor();
    await modal('tours').locator('.modal-body__close').first().click();
    assert.equal(await status('tours'), 'Not set up');
    await page.locator('[data-code="tours"]').click();
    await modal('tours').locator('.js-widget-install').waitFor();
    assert.equal(await modal('tours').locator('.host-tour').count(), 0);
  });

  it('S1.11: a widget without onSave cannot be installed', async () => {
    const outcome = await run('install', 'no_on_save');
    assert.equal(outcome && !outcome.saved && outcome.why, 'no-callback');
    assert.match((await breaches('no_on_save', 'callbacks-missing'))[0]!, /no callback onSave/);
  });

  it('S2.3: a widget without the location settings is asked for no script there, which is told', async () => {
    assert.equal((await run('install', 'card_only'))?.saved, true);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/card_only/script.js')),
    );
    assert.equal(asked, false);
    assert.match((await breaches('card_only', 'location-undeclared'))[0]!, /Add "settings" to locations/);
  });

  it('what is installed outlives a reload, and a manager opens no settings', async () => {
    await run('install', 'lacks');
    const { page: other } = await open(host, 'settings/widgets/?user=manager');
    assert.equal(await other.locator('.host-integration').count(), 0);
    await other.evaluate(() => (window as unknown as Host).amoHost.openSettings('lacks'));
    assert.equal(await other.locator('.modal').count(), 0);
    const told = (await other.evaluate(() => [...(window as unknown as Host).amoHost.journal])).find(
      ({ name, kind }) => kind === 'host' && name === 'settings',
    );
    assert.match(String(told?.detail['message']), /manager cannot open the settings of lacks/);
    await other.goto(new URL('settings/widgets/?user=admin', host.url).href);
    await other.evaluate(() => (window as unknown as Host).amoHost.ready);
    assert.equal(await other.locator('[data-code="lacks"] .host-integration__status').textContent(), 'Installed');
    await other.close();
  });
});

describe('own pages of a widget', () => {
  const menu = (where: string, item?: string) => `/widget_page/menu_item${where}${item ?? ''}`;

  before(async () => {
    host = await start({
      locale: 'en',
      folders: [
        widgetFolder({
          code: 'own_page',
          locations: ['advanced_settings', 'settings'],
          manifest: { advanced: { title: 'advanced.title' } },
          i18n: I18N,
          script: script(
            {
              render: says('render'),
              bind_actions: says('bind_actions'),
              init: says('init'),
              destroy: says('destroy'),
              advancedSettings: `function () { $('#list_page_holder').addClass('found'); $('#work-area-own_page').html('<b>mine</b>'); return say('advancedSettings ' + self.system().area); }`,
            },
            TRACE,
          ),
        }),
        widgetFolder({
          code: 'another',
          locations: ['advanced_settings'],
          i18n: I18N,
          script: script({ render: says('render'), advancedSettings: says('advancedSettings') }, TRACE),
        }),
        widgetFolder({
          code: 'menu_item',
          locations: ['widget_page'],
          script: script(
            {
              initMenuPage: `function (place) { $('#work-area-menu_item').text('menu'); return say('initMenuPage ' + JSON.stringify(place)); }`,
            },
            TRACE,
          ),
        }),
      ],
    });
    const within = await context();
    ({ page } = await open(host, 'settings/widgets/own_page/', within));
  });

  it('S1.17, S1.20, S1.21: its page: advancedSettings after init, #list_page_holder and #work-area-CODE; no other widget runs', async () => {
    assert.deepEqual(await trace('another'), []);
    await go('/settings/widgets/own_page/');
    assert.deepEqual((await trace('own_page')).slice(-4), [
      'render',
      'bind_actions',
      'init',
      'advancedSettings advanced_settings',
    ]);
    assert.equal(await page.locator('#list_page_holder.found #work-area-own_page b').textContent(), 'mine');
    assert.equal(await page.locator('.content__top__preset__caption').textContent(), 'Probe');
  });

  it('S1.18, S1.19: the menu has an item with advanced.title and the name to its right, while the widget is installed', async () => {
    const items = () => page.locator('.aside__list-item').allTextContents();
    assert.deepEqual(await items(), ['Integrations', 'Own pageProbe', 'ProbeProbe']);
    const box = async (part: string) =>
      (await page
        .locator(`.aside__list-item-${part}`)
        .nth(part === 'text' ? 1 : 0)
        .boundingBox())!;
    assert.ok((await box('widget')).x >= (await box('text')).x + (await box('text')).width);
    await run('disable', 'own_page');
    assert.deepEqual(await items(), ['Integrations', 'ProbeProbe']);
    await run('install', 'own_page');
    assert.deepEqual(await items(), ['Integrations', 'Own pageProbe', 'ProbeProbe']);
    await page.evaluate(() => document.querySelector<HTMLElement>('.modal-body__close')?.click());
    await trace('own_page');
    await go('/settings/widgets/');
    await page.locator('.aside__list-item-link', { hasText: 'Own page' }).click();
    await page.waitForFunction(() =>
      (window as unknown as Seen).trace.includes('own_page advancedSettings advanced_settings'),
    );
  });

  it('S1.16: a page of the menu: initMenuPage with its place, an own item or one below a section of the product', async () => {
    for (const [path, place] of [
      ['', { location: 'widget_page' }],
      ['/reports', { location: 'widget_page', item_code: 'reports' }],
      ['/reports/daily', { location: 'widget_page', item_code: 'reports', subitem_code: 'daily' }],
      ['/stats/calls', { location: 'stats', subitem_code: 'calls' }],
    ] as const) {
      await go(menu(path));
      assert.deepEqual(await trace('menu_item'), [`initMenuPage ${JSON.stringify(place)}`]);
      assert.equal(await page.locator('#work-area-menu_item').textContent(), 'menu');
    }
  });
});
