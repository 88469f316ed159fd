/** Integrations: settings in their window, installing, saving, disabling, and the own pages of a widget. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { AmoHost } from '../../src/host/page/window-api.js';
import { breaches, entries, go, openSettings, run, said, saying, traced, TRACE } from './support/driving.js';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

type Host = { amoHost: AmoHost };
interface Seen {
  saved: unknown[];
}

const YES = 'function () { return true; }';
const FIELDS = {
  login: { name: 'settings.login', type: 'text', required: false },
  secret: { name: 'settings.secret', type: 'custom', required: false },
};
const I18N = { settings: { login: 'Login', secret: 'Secret' }, advanced: { title: 'Own page' } };
function widget(code: string, callbacks: Readonly<Record<string, string>> = {}, more: object = {}): string {
  const names = ['render', 'bind_actions', 'init', 'settings', 'onInstall', 'destroy', 'advancedSettings'];
  const own = {
    ...saying(...names),
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
const trace = (code: string) => traced(page, code);
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
        widget('usual', {
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
        widget(
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
        widget('clicks', {
          settings: `function ($body) { window.clickInstall = function (how) {
            var $button = $('.modal.clicks .js-widget-install');
            if (how === 'click') $button[0].click();
            if (how === 'trigger') $button.trigger('click');
            if (how === 'event') $button[0].dispatchEvent(new MouseEvent('click', { bubbles: true }));
          }; }`,
        }),
        widget('replaces', {
          settings: `function ($body) { $body.html('<form><input name="login" value="mine"></form>'); }`,
        }),
        widget('wants', {}, { settings: { ...FIELDS, login: { ...FIELDS.login, required: true } } }),
        widget('lacks', {}),
        widgetFolder({ code: 'card_only', locations: ['lcard-1'] }),
        widgetFolder({
          code: 'no_on_save',
          locations: ['settings'],
          script: script().replace(`"onSave": ${YES}`, '"x": 1'),
        }),
        ...Object.entries(ANSWERS).map(([code, [onSave]]) => widget(code, { onSave })),
      ],
    });
    ({ page } = await open(host, 'settings/widgets/'));
  });
  beforeEach(async () => {
    await go(page, '/settings/widgets/');
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

  it('the window is open again after a reload and on entering again, and closing it is remembered', async () => {
    await openSettings(page, 'usual');
    await page.evaluate(() => (window as unknown as Host).amoHost.reenter());
    assert.equal(await page.locator('.modal.usual .js-widget-save').count(), 1, 'after a change of a template');
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
    await said(page, 'usual onInstall');
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
    await go(page, '/leads/detail/1');
    assert.deepEqual((await trace('usual')).slice(-3), ['render', 'bind_actions', 'init']);
    assert.deepEqual((await run(page, 'disable', 'usual'))?.saved, true);
  });

  it('S1.15, S2.26: Disable: onSave({active: N}), then destroy; it runs nowhere until it is installed again', async () => {
    await run(page, 'install', 'usual');
    await trace('usual');
    assert.equal((await run(page, 'disable', 'usual'))?.saved, true);
    assert.deepEqual(await trace('usual'), ['onSave N', 'destroy']);
    await go(page, '/leads/detail/1');
    await go(page, '/settings/widgets/');
    assert.deepEqual(await trace('usual'), []);
    assert.equal(await status('usual'), 'Not installed');
    assert.equal((await params('usual'))['status'], 'install');
  });

  it('S1.14: fields that the handler changed are stored; a plain string in a custom field is not', async () => {
    await run(page, 'install', 'usual');
    await page.evaluate(() => Object.assign(window, { change: { login: 'changed', secret: { a: 1 } } }));
    assert.deepEqual((await run(page, 'save', 'usual')) && (await params('usual'))['login'], 'changed');
    assert.equal((await params('usual'))['secret'], '{"a":1}');
    await page.evaluate(() => Object.assign(window, { change: { secret: 'plain text' } }));
    await run(page, 'save', 'usual');
    assert.equal((await params('usual'))['secret'], '');
    assert.match((await breaches(page, 'usual', 'custom-not-stored'))[0]!, /"secret" is neither JSON nor a number/);
    await run(page, 'disable', 'usual');
  });

  it('S1.12: onSave that returns true or a promise saves, false, undefined, a rejection do not: the window stays, it is told', async () => {
    for (const [code, [, saves]] of Object.entries(ANSWERS)) {
      const outcome = await run(page, 'install', code);
      assert.equal(outcome?.saved, saves, code);
      assert.equal(await modal(code).count(), 1, `${code}: the window is open`);
      await page.locator(`.modal.${code} .modal-body__close`).click();
      assert.equal(await status(code), saves ? 'Installed' : 'Not installed', code);
    }
    assert.match((await breaches(page, 'answers_false', 'not-true'))[0]!, /onSave of answers_false came to false/);
    assert.match((await breaches(page, 'answers_nothing', 'not-true'))[0]!, /onSave returned undefined/);
    const errors = (await entries(page)).filter(({ kind, level }) => kind === 'callback' && level === 'error');
    assert.deepEqual(
      errors.map(({ widget, detail }) => `${widget} ${detail['error']}`),
      ['answers_refusal The key is wrong.', 'answers_throw onSave is broken'],
    );
  });

  it('an onSave that returns nothing saves by the switch onSave: lenient', async () => {
    const set = (value: string) =>
      page.evaluate((to) => (window as unknown as Host).amoHost.setSwitch('onSave', to), value);
    await set('lenient');
    assert.equal((await run(page, 'install', 'answers_nothing'))?.saved, true);
    await set('strict');
    const refused = await page.evaluate(() =>
      (window as unknown as Host).amoHost.setSwitch('onSave', 'never').catch((error: Error) => error.message),
    );
    assert.equal(refused, 'The switch "onSave" has no value "never". Values: strict, lenient.');
  });

  it('S1.10: Install clicked by code is refused and told, in each way; Save by code is allowed', async () => {
    await openSettings(page, 'clicks');
    for (const how of ['click', 'trigger', 'event'])
      await page.evaluate((way) => (window as unknown as { clickInstall(how: string): void }).clickInstall(way), how);
    assert.deepEqual(await trace('clicks').then((list) => list.filter((name) => name.startsWith('onSave'))), []);
    const told = await breaches(page, 'clicks', 'install-clicked');
    assert.ok(told.length >= 3);
    assert.match(told[0]!, /"Install" was clicked by a script/);
    await run(page, 'install', 'clicks');
    await trace('clicks');
    await modal('clicks').locator('[name=login]').fill('x');
    await page.evaluate(() => document.querySelector<HTMLElement>('.modal.clicks .js-widget-save')!.click());
    await said(page, 'clicks onSave Y');
  });

  it('a widget may replace all of $body, and what stands there then is saved', async () => {
    const outcome = await run(page, 'install', 'replaces');
    assert.deepEqual(outcome, { saved: true, fields: { login: 'mine' } });
  });

  it('S2.27: a required field that is empty stops the installation: not_configured', async () => {
    const outcome = await run(page, 'install', 'wants');
    assert.equal(outcome && !outcome.saved && outcome.why, 'required');
    assert.equal(await status('wants'), 'Not set up');
    assert.deepEqual(await page.evaluate(() => (window as unknown as Seen).saved), []);
    await modal('wants').locator('[name=login]').fill('mary');
    await modal('wants').locator('.js-widget-install').click();
    await said(page, 'wants onInstall');
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
    const outcome = await run(page, 'install', 'no_on_save');
    assert.equal(outcome && !outcome.saved && outcome.why, 'no-callback');
    assert.match((await breaches(page, 'no_on_save', 'callbacks-missing'))[0]!, /no callback onSave/);
  });

  it('S2.3: a widget without the location settings is asked for no script there, which is told', async () => {
    assert.equal((await run(page, 'install', 'card_only'))?.saved, true);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/card_only/script.js')),
    );
    assert.equal(asked, false);
    assert.match((await breaches(page, 'card_only', 'location-undeclared'))[0]!, /needs the location settings/);
  });

  it('what is installed outlives a reload, and a manager opens no settings', async () => {
    await run(page, 'install', 'lacks');
    const { page: other } = await open(host, 'settings/widgets/?user=manager');
    assert.equal(await other.locator('.host-integration').count(), 0);
    await openSettings(other, 'lacks');
    assert.equal(await other.locator('.modal').count(), 0);
    const told = (await entries(other)).find(({ name, kind }) => kind === 'host' && name === 'settings');
    assert.match(String(told?.detail['message']), /manager cannot open the settings of lacks/);
    await other.goto(new URL('settings/widgets/?user=admin', host.url).href);
    await other.evaluate(() => (window as unknown as Host).amoHost.ready);
    assert.equal(await other.locator('[data-code="lacks"] .host-integration__status').textContent(), 'Installed');
    await other.close();
  });
});
