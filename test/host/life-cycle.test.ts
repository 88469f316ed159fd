/** What the widgets of a page are called with, and in which order. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { AmoHost } from '../../src/host/page/window-api.js';
import type { Entry } from '../../src/host/journal/entry.js';
import { called, closeAll, context, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

type Host = { amoHost: AmoHost };

const YES = 'function () { return true; }';
const render = (source: string) => ({ render: `function () { ${source} }` });
/** Widgets that share a card; each with what it does there. */
const CARD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plain: {},
  says_false: render('return false;'),
  says_nothing: render(''),
  says_one: render('return 1;'),
  throws: render("throw new Error('render is broken');"),
  rejects: render("return Promise.reject(new Error('render is refused'));"),
  resolves: render('return new Promise(function (resolve) { setTimeout(function () { resolve(true); }, 20); });'),
  deferred: render('return $.Deferred(function (d) { setTimeout(function () { d.resolve(true); }, 5); }).promise();'),
  resolves_false: render('return Promise.resolve(false);'),
  bind_throws: { bind_actions: "function () { throw new TypeError('bind_actions is broken'); }" },
  init_throws: { init: "function () { throw new Error('init is broken'); }" },
  init_rejects: { init: "function () { return Promise.reject('init is refused'); }" },
  pollutes: render(
    'window.render = window.callbacks = self.langs = 1; self.system = null; self.callbacks = Object.assign({}, self.callbacks); return true;',
  ),
};

let page: Page;
let complaints: string[];
const entriesOf = async (widget: string, kind: string): Promise<Entry[]> =>
  (await page.evaluate(() => [...(window as unknown as Host).amoHost.journal])).filter(
    (entry) => entry.widget === widget && entry.kind === kind,
  );
const callsOf = async (widget: string) => (await entriesOf(widget, 'callback')).map(({ name }) => name);
const breaches = async (widget: string) =>
  (await entriesOf(widget, 'contract')).map(({ name, detail, level }) => ({
    name,
    level,
    message: String(detail['message']),
  }));

after(closeAll);

describe('life cycle in a card that several widgets share', () => {
  before(async () => {
    const all = Object.entries(CARD).map(([code, callbacks]) => widgetFolder({ code, callbacks }));
    const lacking = ['render', 'bind_actions', 'init'].map((name) =>
      widgetFolder({
        code: `no_${name}`,
        script: script().replace(`"${name}": ${YES},`, '').replace(`"${name}": ${YES}`, '"x": 1'),
      }),
    );
    const elsewhere = widgetFolder({ code: 'elsewhere', locations: ['ccard-1', 'settings'] });
    const fails = widgetFolder({
      code: 'fails',
      script: "define([], function () { throw new Error('no factory'); });",
    });
    const constructs = widgetFolder({ code: 'constructs', script: script({}, "throw new Error('no widget');") });
    const host = await start({ folders: [fails, constructs, ...all, ...lacking, elsewhere] });
    ({ page, complaints } = await open(host, 'leads/detail/1'));
  });

  it('S2.12, S2.14, S2.15, S3.21: render, bind_actions in its turn, init once render came true', async () => {
    assert.deepEqual(await callsOf('plain'), ['render', 'bind_actions', 'init']);
    for (const code of ['resolves', 'deferred'])
      assert.deepEqual(await callsOf(code), ['render', 'bind_actions', 'init']);
    const [entry] = await entriesOf('resolves', 'callback');
    assert.equal(entry!.detail['result'], true);
    assert.ok((entry!.detail['ms'] as number) >= 15);
  });

  it('no init after a render that is false, undefined, refused or broken', async () => {
    for (const code of ['says_false', 'says_nothing', 'resolves_false', 'throws', 'rejects'])
      assert.deepEqual(await callsOf(code), ['render', 'bind_actions'], code);
  });

  it('init after a render that is truthy, which is told; false is no warning, undefined is', async () => {
    assert.deepEqual(await callsOf('says_one'), ['render', 'bind_actions', 'init']);
    const told = async (code: string) => (await breaches(code)).map(({ name, level }) => `${name} ${level}`);
    assert.deepEqual(await told('says_one'), ['not-true warning']);
    assert.deepEqual(await told('says_nothing'), ['not-true warning']);
    assert.deepEqual(await told('says_false'), ['not-true info']);
    assert.match(
      (await breaches('says_nothing'))[0]!.message,
      /render of says_nothing came to undefined.*init does not run.*Return true/,
    );
    assert.deepEqual(await breaches('plain'), []);
  });

  it('what a callback throws or rejects with is its own entry, and the others go on', async () => {
    const errors = async (code: string) =>
      (await entriesOf(code, 'callback'))
        .filter(({ level }) => level === 'error')
        .map(({ name, detail }) => `${name}: ${detail['error']}`);
    assert.deepEqual(await errors('throws'), ['render: render is broken']);
    assert.deepEqual(await errors('rejects'), ['render: render is refused']);
    assert.deepEqual(await errors('bind_throws'), ['bind_actions: bind_actions is broken']);
    assert.deepEqual(await callsOf('bind_throws'), ['render', 'bind_actions', 'init']);
    assert.deepEqual(await errors('init_throws'), ['init: init is broken']);
    assert.deepEqual(await errors('init_rejects'), ['init: init is refused']);
    for (const words of ['render is broken', 'render is refused', 'init is refused'])
      assert.ok(
        complaints.some((one) => one.includes(words)),
        `the page tells: ${words}`,
      );
  });

  it('S2.16: a widget without one of the three does not run, and is told which', async () => {
    for (const name of ['render', 'bind_actions', 'init']) {
      assert.deepEqual(await callsOf(`no_${name}`), [], name);
      const [breach] = await breaches(`no_${name}`);
      assert.equal(breach!.name, 'callbacks-missing');
      assert.match(breach!.message, new RegExp(`lacks ${name}: it is not run`));
    }
  });

  it('a script that fails, or whose constructor does, stops no other widget and is named', async () => {
    for (const [code, words] of [
      ['fails', 'no factory'],
      ['constructs', 'no widget'],
    ] as const) {
      const errors = (await page.evaluate(() => [...(window as unknown as Host).amoHost.journal])).filter(
        ({ widget, level }) => widget === code && level === 'error',
      );
      assert.ok(
        errors.some(({ detail }) => JSON.stringify(detail).includes(words)),
        code,
      );
    }
  });

  it('globals and members that a widget writes over disturb neither host nor others', async () => {
    assert.deepEqual(await callsOf('pollutes'), ['render', 'bind_actions', 'init']);
  });

  it('S2.3: the script of a widget is requested on its pages alone', async () => {
    const requested = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/elsewhere/script.js')),
      );
    assert.equal(await requested(), false);
    await page.evaluate(() => (window as unknown as Host).amoHost.go('/contacts/detail/1'));
    assert.equal(await requested(), true);
    assert.deepEqual(await callsOf('elsewhere'), ['render', 'bind_actions', 'init']);
  });
});

const TRACE = `window.trace = window.trace || [];
  function say(name) { window.trace.push(self.get_settings().widget_code + ' ' + name); return true; }`;
const tracing = (code: string, callbacks: Readonly<Record<string, string>> = {}, more: object = {}) =>
  widgetFolder({
    code,
    locations: ['lcard-1', 'ccard-0'],
    script: script(
      Object.fromEntries([
        ...['render', 'init', 'bind_actions', 'destroy'].map((name) => [
          name,
          `function () { return say('${name}'); }`,
        ]),
        ...Object.entries(callbacks),
      ]) as Record<string, string>,
      TRACE,
    ),
    ...more,
  });
const traced = (on: Page): Promise<string[]> =>
  on.evaluate(() => (window as unknown as { trace: string[] }).trace.splice(0));
const go = (on: Page, where: string) => on.evaluate((to) => (window as unknown as Host).amoHost.go(to), where);

describe('life cycle from page to page', () => {
  let host: Awaited<ReturnType<typeof start>>;
  before(async () => {
    host = await start({
      folders: [
        tracing('usual', {
          bind_actions: `function () {
            $(document).on('click.widget:usual', function () { say('click'); }).on('page:changed.mine', function () { say('page:changed'); });
            return say('bind_actions');
          }`,
          render: `function () { self.render_template({ caption: { class_name: 'x' }, body: 'block', render: '' }); return say('render'); }`,
          destroy: `function () { $(document).off('.mine_not'); return say('destroy'); }`,
        }),
        tracing('lasting', {}, { widget: { init_once: true } }),
        tracing('slow', {
          render: `function () { say('render'); return new Promise(function (resolve) { window.slowly = function () { resolve(true); }; if (window.fast) resolve(true); }); }`,
        }),
      ],
    });
    ({ page, complaints } = await open(host, 'dashboard/'));
    await page.evaluate(() => Object.assign(window, { trace: [], fast: true }));
  });
  const of = (list: readonly string[], code: string) =>
    list.filter((one) => one.startsWith(code)).map((one) => one.slice(code.length + 1));

  it('S2.17, S3.20: on leaving destroy, page:changed; then the block and the events of .widget:CODE are gone', async () => {
    await go(page, '/leads/detail/1');
    assert.deepEqual(of(await traced(page), 'usual'), ['render', 'bind_actions', 'init']);
    assert.equal(await page.locator('.card-widgets__widget-usual').count(), 1);
    await go(page, '/dashboard/');
    assert.deepEqual(of(await traced(page), 'usual'), ['destroy', 'page:changed']);
    assert.equal(await page.locator('.card-widgets__widget-usual').count(), 0);
    await page.locator('body').click();
    assert.deepEqual(of(await traced(page), 'usual'), []);
    await page.evaluate(() =>
      (window as unknown as { $: (d: Document) => { off(s: string): void } }).$(document).off('.mine'),
    );
  });

  it('the same page with another record is left and entered', async () => {
    await go(page, '/leads/detail/1');
    await traced(page);
    await go(page, '/leads/detail/2');
    assert.deepEqual(of(await traced(page), 'usual'), ['destroy', 'page:changed', 'render', 'bind_actions', 'init']);
    assert.equal(new URL(page.url()).pathname, '/leads/detail/2');
    assert.equal(await page.locator('.card-widgets__widget-usual').count(), 1);
  });

  it('S3.19: init_once: init and bind_actions once a visit, render on each page, no destroy', async () => {
    const within = await context();
    await within.addInitScript(() => Object.assign(window, { fast: true }));
    const other = await open(host, 'leads/detail/1', within);
    assert.deepEqual(of(await traced(other.page), 'lasting'), ['render', 'bind_actions', 'init']);
    await go(other.page, '/contacts/detail/1');
    await go(other.page, '/dashboard/');
    await go(other.page, '/leads/detail/1');
    assert.deepEqual(of(await traced(other.page), 'lasting'), ['render', 'render']);
    await other.page.close();
  });

  it('a render that comes true once the user is gone starts no init', async () => {
    await page.evaluate(() => Object.assign(window, { fast: false }));
    await traced(page);
    const pending = go(page, '/leads/detail/3');
    await page.waitForFunction(() => (window as unknown as { trace: string[] }).trace.includes('slow bind_actions'));
    await page.evaluate(() =>
      Object.assign(window, { fast: true, late: (window as unknown as { slowly(): void }).slowly }),
    );
    await go(page, '/dashboard/');
    await page.evaluate(() => (window as unknown as { late(): void }).late());
    await pending;
    assert.deepEqual(of(await traced(page), 'slow'), ['destroy', 'render', 'bind_actions', 'destroy']);
  });

  it('of pages asked for in a row the last is shown, and widgets run there alone', async () => {
    await traced(page);
    await page.evaluate(() => {
      const { amoHost } = window as unknown as Host;
      return Promise.all(['/leads/detail/1', '/contacts/detail/1', '/leads/detail/4'].map((url) => amoHost.go(url)));
    });
    const list = of(await traced(page), 'usual');
    assert.deepEqual(list.slice(-3), ['render', 'bind_actions', 'init']);
    assert.equal(list.filter((name) => name === 'init').length - list.filter((name) => name === 'destroy').length, 1);
    assert.equal(await page.locator('#card_holder').count(), 1);
    assert.equal(new URL(page.url()).pathname, '/leads/detail/4');
  });

  it('entering again leaves and enters; a location leads to its page; areas are listed', async () => {
    await traced(page);
    await page.evaluate(() => (window as unknown as Host).amoHost.reenter());
    assert.deepEqual(of(await traced(page), 'usual').slice(-3), ['render', 'bind_actions', 'init']);
    assert.deepEqual(await go(page, 'ccard-0'), []);
    assert.equal(new URL(page.url()).pathname, '/contacts/detail/1');
    const areas = await page.evaluate(() => (window as unknown as Host).amoHost.areas);
    assert.deepEqual(areas, [
      { location: 'lcard', area: 'lcard', url: '/leads/detail/1' },
      { location: 'ccard', area: 'ccard', url: '/contacts/detail/1' },
    ]);
  });
});

const HANGS = 'function () { return new Promise(function () {}); }';

describe('a callback that does not end', () => {
  it('is named after ten seconds, and nobody else waits', async () => {
    const host = await start({
      folders: [
        widgetFolder({ code: 'hangs', callbacks: { render: HANGS } }),
        widgetFolder({ code: 'hangs_later', callbacks: { init: HANGS, destroy: HANGS } }),
        widgetFolder({ code: 'ends' }),
      ],
    });
    const opened = await open(host, 'dashboard/');
    page = opened.page;
    await page.clock.install();
    const going = go(page, '/leads/detail/1');
    await page.waitForFunction(() => {
      const list = (window as unknown as Host).amoHost.journal;
      return ['ends', 'hangs_later'].every((code) =>
        list.some(({ widget, name }) => widget === code && name === 'init'),
      );
    });
    await page.clock.fastForward(10_500);
    assert.deepEqual([...(await going)].sort(), ['hangs.render', 'hangs_later.init']);
    const [breach] = await breaches('hangs');
    assert.match(breach!.message, /render has not ended after 10 s/);
    const leaving = go(page, '/dashboard/');
    await page.locator('h1').waitFor();
    await page.clock.fastForward(10_500);
    assert.deepEqual(await leaving, ['hangs_later.destroy']);
  });
});

describe('this in callbacks', () => {
  const asks = `function () {
    window.own = this === self.callbacks; window.member = typeof this.i18n; window.widget = this === self;
    window.sync = typeof this.get_version; this.kept = 1; return self.callbacks.kept === 1;
  }`;

  it('S2.20: is the object of the callbacks, a missed member of the widget is told; by a switch it is the widget', async () => {
    const host = await start({ folders: [widgetFolder({ callbacks: { render: asks } })] });
    const opened = await open(host, 'leads/detail/1');
    page = opened.page;
    const seen = () =>
      page.evaluate(() => {
        const { own, member, widget } = window as unknown as Record<string, unknown>;
        return { own, member, widget };
      });
    assert.deepEqual(await seen(), { own: true, member: 'undefined', widget: false });
    assert.deepEqual(await called(page), ['render', 'bind_actions', 'init']);
    const told = await breaches('probe');
    assert.deepEqual(
      told.map(({ name }) => name),
      ['this-in-callback', 'this-in-callback'],
    );
    assert.match(told[0]!.message, /this\.i18n was asked for in render: i18n is a member of the Widget/);
    await opened.page.close();
    const other = await start({
      folders: [widgetFolder({ callbacks: { render: asks } })],
      switches: { callbackThis: 'widget' },
    });
    page = (await open(other, 'leads/detail/1')).page;
    assert.deepEqual(await seen(), { own: false, member: 'function', widget: true });
  });

  it('the documented order: both wait for render, init is first, neither runs unless it is true', async () => {
    const codes = ['says_true', 'says_one'];
    const host = await start({
      folders: [
        widgetFolder({ code: 'says_true' }),
        widgetFolder({ code: 'says_one', callbacks: render('return 1;') }),
      ],
      switches: { order: 'render-init-bind' },
    });
    page = (await open(host, 'leads/detail/1')).page;
    assert.deepEqual(await Promise.all(codes.map(callsOf)), [['render', 'init', 'bind_actions'], ['render']]);
    const told = (await page.evaluate(() => [...(window as unknown as Host).amoHost.journal])).filter(
      ({ kind }) => kind === 'switch',
    );
    assert.deepEqual(
      told.map(({ name, detail }) => [name, detail['value'], detail['assumed']]),
      [['order', 'render-init-bind', true]],
    );
  });
});
