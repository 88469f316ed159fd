/** Habits of public widgets, one small widget a habit, all on one page: what they lean on, and what must not disturb the others. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Entry } from '../../src/host/journal/entry.js';
import type { AmoHost } from '../../src/host/page/window-api.js';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder, type WidgetSpec } from './support/widget.js';

type Host = { amoHost: AmoHost };
type Wild = { wild: Record<string, unknown> };

const SAY = 'window.wild = window.wild || {};';
const TRUE = 'function () { return true; }';
/** The usual callbacks around code of a render. */
const says = (name: string, code: string): string => `function () { window.wild.${name} = ${code}; return true; }`;
const LOCATIONS = ['lcard-1', 'llist-1', 'clist-1', 'settings'];

/** What each widget does; its result is `window.wild.CODE`. */
const HABITS: Readonly<Record<string, WidgetSpec>> = {
  card_outside: { callbacks: { render: says('card_outside', 'AMOCRM.data.current_card.id === undefined') } },
  /** An undeclared variable of this name takes the place of `window.self`. */
  self_global: {
    script: `define([], function () { return function () { self = this; ${SAY} this.callbacks = { render: ${TRUE}, init: ${TRUE}, bind_actions: ${TRUE} }; }; });`,
  },
  other_jquery: {
    callbacks: {
      init: 'function () { window.$ = window.jQuery = function () { throw new Error("not mine"); }; return true; }',
    },
  },
  system_over: {
    script: script(
      { render: says('system_over', 'self.system.area + "/" + self.langs.mine') },
      `${SAY} self.system = {area: self.system().area}; self.langs = {mine: 1}; self.code = 'x'; self.helpers = {};`,
    ),
  },
  odd_query: {
    script: `define(['./part.js?v=%WidgetVersion%'], function (part) { return function () { ${SAY} this.callbacks = { render: ${says('odd_query', 'part.name')}, init: ${TRUE}, bind_actions: ${TRUE} }; }; });`,
    files: { 'part.js': `define({name: 'part'});` },
  },
  old_ajax: {
    callbacks: {
      render: `function () { ${SAY} $.ajax({url: '/api/v4/account'}).success(function (data) { window.wild.old_ajax = data.subdomain; }).error(function () {}); return true; }`,
    },
  },
  two_defines: {
    script: `${script({ render: says('two_defines', '"first"') }, SAY)}\ndefine(['jquery'], function () { return function () { throw new Error('the second'); }; });`,
  },
  once_as_text: {
    widget: { init_once: 'Y' },
    callbacks: {
      init: `function () { ${SAY} window.wild.once_as_text = (window.wild.once_as_text || 0) + 1; return true; }`,
    },
  },
  es6promise: {
    script: `define(['es6promise'], function (es6) { return function () { ${SAY} this.callbacks = { render: ${says('es6promise', 'es6.Promise === Promise')}, init: ${TRUE}, bind_actions: ${TRUE} }; }; });`,
  },
  late_block: {
    script: script(
      {
        render: 'function () { setTimeout(show, 0); return true; }',
        'leads.selected': 'function () { show(); return true; }',
      },
      `${SAY} function show() {
        var html = require('twigjs')({data: '<i class="late-body">{{ a }}</i>'}).render({a: 1});
        self.render_template({caption: {class_name: 'late'}, body: '', render: html});
      }`,
    ).replace("define(['jquery']", "define(['jquery', 'twigjs']"),
  },
  included: {
    script: script(
      {
        render: `function () { self.render({href: 'templates/page.twig', base_path: self.params.path, v: '1', load: function (t) { window.wild.included = t.render({name: 'Ann'}); }}); return true; }`,
      },
      SAY,
    ),
    files: {
      'templates/page.twig': `<b>{% include '/templates/inner.twig' %}</b>`,
      'templates/inner.twig': `{{ name }}{% include 'templates/last.twig' %}`,
      'templates/last.twig': '!',
    },
  },
  controls: {
    script: script(
      {
        render: `function () { var html = self.render({ref: '/tmpl/controls/radio.twig'}, {prefix: 'std', name: 'r', value: 'a'}) + self.render({ref: '/tmpl/controls/button.twig'}, {id: 'greyed', class_name: 'button-input-disabled', text: 'Go'});
          self.render_template({caption: {class_name: 'c'}, body: '', render: html}); return true; }`,
        bind_actions: `function () { $(document).on('click', '#greyed', function () { window.wild.controls = true; }); return true; }`,
      },
      SAY,
    ),
  },
  saved_twice: {
    manifest: { settings: { login: { name: 'settings.login', type: 'text', required: false } } },
    callbacks: { settings: TRUE },
    files: {
      '__MACOSX/i18n/._ru.json': '\u0000not json',
      'i18n/._en.json': '\u0000',
      'style.css': '.saved_twice { color: red; }',
    },
  },
  tall_modal: {
    script: script(
      {
        init: `function () { $('#tall').remove(); $('body').append('<button id="tall" type="button" style="position:fixed;top:300px;left:400px;z-index:50">Tall</button>');
          $('#tall').on('click', function () { new self.Modal({class_name: 'tall-modal', init: function ($body) {
            $body.html('<div style="height:1500px"></div><button id="last" type="button">Last</button>').trigger('modal:loaded').trigger('modal:centrify');
            $body.find('#last').on('click', function () { window.wild.tall_modal = true; }); }}); }); return true; }`,
      },
      `${SAY} self.Modal = Modal;`,
    )
      .replace("define(['jquery']", "define(['jquery', 'lib/components/base/modal']")
      .replace('function ($)', 'function ($, Modal)'),
  },
  leaves: {
    callbacks: {
      init: `function () { ${SAY} $.ajax('https://away.example.com/x').fail(function () { window.wild.leaves = true; }); return true; }`,
    },
  },
};

const CARD = '/leads/detail/1';
let host: Awaited<ReturnType<typeof start>>;
let page: Page;
const journal = (): Promise<Entry[]> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as Host).amoHost.journal)) as Entry[]);
const wild = (name: string): Promise<unknown> => page.evaluate((key) => (window as unknown as Wild).wild[key], name);
const until = (name: string): Promise<unknown> =>
  page.waitForFunction((key) => (window as unknown as Wild).wild?.[key] !== undefined, name, { timeout: 5000 });
const go = (where: string): Promise<unknown> =>
  page.evaluate((to) => (window as unknown as Host).amoHost.go(to), where);

describe('habits of public widgets', () => {
  before(async () => {
    const folders = Object.entries(HABITS).map(([code, spec]) =>
      widgetFolder({
        code,
        locations: LOCATIONS,
        script: spec.script ?? script(spec.callbacks, SAY),
        ...spec,
      }),
    );
    host = await start({ folders, offline: true, reload: false, dialogs: 'accept' });
    ({ page } = await open(host, CARD));
    page.setDefaultTimeout(5000);
  });
  after(closeAll);

  for (const [code, wanted] of [
    ['system_over', 'lcard/1'],
    ['odd_query', 'part'],
    ['two_defines', 'first'],
    ['es6promise', true],
  ] as const)
    it(`${code}: the widget runs, ${JSON.stringify(wanted)}`, async () => assert.equal(await wild(code), wanted));

  it('jqXHR has success and error (old_ajax)', async () => {
    await until('old_ajax');
    assert.equal(await wild('old_ajax'), 'stand');
  });

  it('includes with templates in front of the name, nested, a href without a slash', async () => {
    await until('included');
    assert.equal(await wild('included'), '<b>Ann!</b>');
  });

  it('a block may come after render has returned; require of twigjs is synchronous', async () => {
    await page.locator('.card-widgets__widget-late_block .late-body').waitFor({ state: 'attached' });
    assert.equal(await page.locator('.card-widgets__widget-late_block .late-body').textContent(), '1');
  });

  it('a radio without an id has that of its prefix; a button with the class of a disabled one hears clicks', async () => {
    const block = page.locator('.card-widgets__widget-controls');
    if (!(await block.locator('#greyed').isVisible())) await block.locator('.js-widget-caption-block').click();
    assert.equal(await block.locator('input[type=radio]').getAttribute('id'), 'std');
    await block.locator('#greyed').click();
    assert.equal(await wild('controls'), true);
  });

  it('the feed has the places that widgets look for, and attached files as links', async () => {
    const note = { note_type: 'attachment', params: { file_name: 'a b.txt' } };
    await page.evaluate(async (one) => {
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/v4/leads/1/notes', { method: 'POST', headers, body: JSON.stringify([one]) });
      await (window as unknown as Host).amoHost.reenter();
    }, note);
    const link = page.locator('.js-notes .feed-note__joined-attach-item > a.feed-note__joined-attach__link');
    assert.equal(await link.getAttribute('href'), '/download/a%20b.txt');
    for (const place of [
      '.notes-wrapper > .notes-wrapper__scroller > .notes-wrapper__notes.js-notes',
      '.feed-amojo__actions-inner',
    ])
      assert.equal(await page.locator(place).count(), 1, place);
  });

  it('a tall modal scrolls above the bar of the host, its last button too', async () => {
    await page.locator('#tall').click();
    const edge = (of: string, side: 'top' | 'bottom'): Promise<number> =>
      page.locator(of).evaluate((node, name) => node.getBoundingClientRect()[name], side);
    assert.ok((await edge('.tall-modal .modal-scroller', 'bottom')) <= (await edge('#amo-host-bar', 'top')));
    await page.locator('.tall-modal #last').click({ timeout: 3000 });
    assert.equal(await wild('tall_modal'), true);
    await page.evaluate(() => (window as unknown as Host).amoHost.reenter());
  });

  it('/upl/CODE/widget/ leads to the files of the widget', async () => {
    const style = await page.evaluate(async () => (await fetch('/upl/saved_twice/widget/style.css')).text());
    assert.equal(style, '.saved_twice { color: red; }');
  });

  it('a page of custom fields beyond the last is empty, so that one who turns pages ends', async () => {
    const status = await page.evaluate(async () => (await fetch('/api/v4/leads/custom_fields?page=9')).status);
    assert.equal(status, 204);
  });

  it('--offline: a request that is not mapped fails, nobody asks the server why, and an entry says so', async () => {
    await until('leaves');
    const about = (await journal()).filter(({ detail }) => JSON.stringify(detail).includes('away.example.com'));
    assert.ok(about.some(({ name, kind }) => kind === 'host' && name === 'offline'));
    assert.deepEqual(
      about.filter(({ name }) => name === 'cors-refused'),
      [],
    );
  });

  it('outside cards current_card may be read: it is false', async () => {
    await go('/leads/list/');
    assert.equal(
      await page.evaluate(
        () => (window as unknown as { APP: { data: { current_card: unknown } } }).APP.data.current_card,
      ),
      false,
    );
    assert.equal(await wild('card_outside'), true);
  });

  it('the host lives with a window.self and a jQuery that a widget has put in the place of its own', async () => {
    await page.locator('.js-list-row .control-checkbox__body').first().click();
    await page.locator('.js-list-more > summary').click();
    await page.locator('.js-list-widget[data-code="late_block"]').click();
    await page.locator('.card-widgets__widget-late_block .late-body').last().waitFor({ state: 'visible' });
    assert.equal(await page.locator('#widgets_block').evaluate((node) => getComputedStyle(node).display), 'flex');
  });

  it('init_once may be the text Y: init runs once over all pages', async () => {
    await go(CARD);
    assert.equal(await wild('once_as_text'), 1);
  });

  it('inputs of the settings have the class with and without their type; widget_active can be ticked', async () => {
    await go('/settings/widgets/');
    await page.locator('.host-integration__open[data-code="saved_twice"]').click();
    const form = page.locator('.modal.saved_twice #widget_settings__fields_wrapper');
    for (const name of ['widget_settings_block__controls__', 'widget_settings_block__controls__text'])
      await form.locator(`input.${name}.text-input[name=login]`).waitFor({ state: 'attached' });
    const active = form.locator('input[type=checkbox][name=widget_active]');
    assert.deepEqual([await active.inputValue(), await active.isChecked()], ['Y', true]);
    await page.locator('.modal.saved_twice .modal-body__close').first().click();
  });

  it('no habit is an exception of the host', async () => {
    const bad = (await journal()).filter(({ level, kind }) => level === 'error' && kind !== 'request');
    assert.deepEqual(
      bad.map(({ widget, name, detail }) => [widget, name, detail['message'] ?? detail['error']]),
      [],
    );
  });
});
