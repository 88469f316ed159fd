/** The loader: what scripts find under the product's names, how addresses are counted, what is told of scripts that fail. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

interface Told {
  readonly level: string;
  readonly kind: string;
  readonly widget?: string;
  readonly name: string;
  readonly detail: Readonly<Record<string, string>> & { readonly by?: string | readonly string[] };
}

/** A script whose module is an expression. */
const returns = (expression: string): string => `define([], function () { return ${expression}; });`;

const FAILING: Readonly<Record<string, readonly [script: string, reason: RegExp]>> = {
  es_class: [
    returns('class W { constructor() { this.callbacks = {}; } }'),
    /ES class.*prototype of a class cannot be replaced/,
  ],
  async_factory: [
    'define([], async function () { return function () {}; });',
    /async function of define is no function to RequireJS/,
  ],
  promised_module: ['define([], function () { return Promise.resolve(function () {}); });', /returned a promise/],
  no_function: [returns('{ callbacks: {} }'), /an object, not a constructor/],
  nothing: ['define([], function () {});', /the module is undefined/],
  arrow: [returns('() => ({})'), /an arrow function or a method/],
  no_callbacks: [returns('function () { return this; }'), /set no callbacks/],
  no_define: ['window.noDefine = 1;', /called no define/],
  syntax: ['define([], function () {\n  return function ( {\n});', /script\.js\?v=1\.0\.0:\d+:\d+ .*SyntaxError/],
  throws_at_load: ['define([], function () { throw new Error("at load"); });', /threw Error: at load/],
  throws_in_constructor: [returns('function () { throw new Error("in it"); }'), /constructor threw Error: in it/],
  missing_module: [
    "define(['./none.js'], function () { return function () {}; });",
    /the module \/widgets\/missing_module\/none\.js did not load/,
  ],
  missing_ending: ["define(['./lib/real'], function () { return function () {}; });", /did not load/],
  foreign_module: [
    "define(['lib/common/hs'], function () { return function () {}; });",
    /lib\/common\/hs did not load/,
  ],
  unknown_module: ["define(['left-pad'], function () { return function () {}; });", /left-pad did not load/],
  library: ["define(['intl_tel_input'], function () { return function () {}; });", /intl_tel_input did not load/],
  broken_json: ["define(['json!./broken.json'], function () { return function () {}; });", /broken\.json/],
};

const GOOD = `define(['jquery', 'underscore', './a.js', './sub/b.js?v=2', 'json!./data.json', 'text!./t.html', 'css!./own.css',
  'require', 'twigjs', '../good/a.js'], function ($, _, a, b, data, text, css, require, Twig, again) {
  window.good = { a: a, b: b, data: data, text: text, same: a === again, sync: window.require('twigjs') === Twig };
  require(['./late.js'], function (late) { window.good.late = late; });
  return function () { this.callbacks = { render: function () { return true; }, init: function () { return true; }, bind_actions: function () { return true; } }; return this; };
});`;

const folders = (): string[] => [
  widgetFolder({
    code: 'good',
    script: GOOD,
    files: {
      'a.js': 'define({ name: "a" });',
      'sub/b.js': "define(['./c.js', '../a.js'], function (c, a) { return { c: c, a: a.name }; });",
      'sub/c.js': 'define("not its name", [], 1); define(function () { return "c"; });',
      'late.js': 'define({ late: true });',
      'data.json': '{"x": 1}',
      't.html': '<b>text</b>',
      'own.css': '.probe-css { color: rgb(1, 2, 3); }',
    },
  }),
  widgetFolder({
    code: 'common_js',
    script: `define(function (require) { var $ = require('jquery'); var a = require('./a.js');
      window.commonJs = a; return function () { this.callbacks = { render: function () { return true; }, init: function () { return true; }, bind_actions: function () { return true; } }; }; });`,
    files: { 'a.js': 'define(function (require, exports, module) { exports.one = module.id; });' },
  }),
  widgetFolder({
    code: 'circle',
    script: "define(['./a.js'], function (a) { window.circle = a; return function () { this.callbacks = {}; }; });",
    files: {
      'a.js': "define(['./b.js'], function (b) { return { b: b }; });",
      'b.js': "define(['./a.js'], function (a) { return { a: a }; });",
    },
  }),
  widgetFolder({ code: 'elsewhere', locations: ['clist-1'] }),
  widgetFolder({
    code: 'runtime',
    script: script({
      init: "function () { window.require(['moment-nope'], function () {}); window.require(['./x.js']); return true; }",
    }),
  }),
  ...Object.entries(FAILING).map(([code, [source]]) =>
    widgetFolder({ code, script: source, files: { 'broken.json': '{"x": ', 'lib/real.js': 'define(1);' } }),
  ),
];

describe('loader', () => {
  let page: Page;
  let told: readonly Told[];
  const of = (widget: string, name: string): Told | undefined =>
    told.find(
      (entry) => entry.kind === 'module' && entry.widget === widget && entry.name === name && entry.level !== 'info',
    );

  before(async () => {
    const host = await start({ folders: folders() });
    ({ page } = await open(host, 'leads/detail/1'));
    await page.waitForFunction(() => 'late' in (window as unknown as { good: object }).good);
    const seen = (names: string[]): boolean =>
      names.every((name) =>
        (window as unknown as { amoHost: { journal: Told[] } }).amoHost.journal.some((entry) => entry.name === name),
      );
    await page.waitForFunction(seen, ['moment-nope', 'x.js']);
    told = await page.evaluate(() => [...(window as unknown as { amoHost: { journal: Told[] } }).amoHost.journal]);
  });
  after(closeAll);

  it('counts relative modules, json!, text!, css! and a run-time require from the script (S2.41)', async () => {
    const good = await page.evaluate(() => (window as unknown as { good: unknown }).good);
    assert.deepEqual(good, {
      a: { name: 'a' },
      b: { c: 'c', a: 'a' },
      data: { x: 1 },
      text: '<b>text</b>',
      same: true,
      sync: true,
      late: { late: true },
    });
    const colour = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.className = 'probe-css';
      return getComputedStyle(probe).color;
    });
    assert.equal(colour, 'rgb(1, 2, 3)');
  });

  it('takes a script in the way of CommonJS', async () => {
    const id = await page.evaluate(() => (window as unknown as { commonJs: unknown }).commonJs);
    assert.deepEqual(id, { one: '/widgets/common_js/a.js' });
  });

  it('requests no script in an area that is not declared (S2.3)', () => {
    assert.equal(
      told.some(({ name }) => name.includes('/widgets/elsewhere/')),
      false,
    );
    assert.ok(told.some(({ name }) => name === '/widgets/good/script.js?v=1.0.0'));
  });

  it('writes each module down: address, time, who asked', () => {
    const entry = told.find(({ name }) => name === '/widgets/good/sub/c.js');
    assert.equal(entry?.widget, 'good');
    assert.equal(entry?.detail['url'], '/widgets/good/sub/c.js');
    assert.equal(entry?.detail.by, '/widgets/good/sub/b.js?v=2');
    assert.equal(typeof entry?.detail['ms'], 'number');
  });

  for (const [code, [, reason]] of Object.entries(FAILING))
    it(`names why a script is no widget: ${code}`, () => {
      assert.match(of(code, 'script.js')?.detail['reason'] ?? 'nothing was told', reason);
    });

  it('a widget that fails to load stops no other', () => {
    const ran = told.filter(({ kind, name }) => kind === 'callback' && name === 'init').map(({ widget }) => widget);
    assert.deepEqual(ran.toSorted(), ['common_js', 'good', 'runtime']);
  });

  const missing: readonly [widget: string, name: string, reason: RegExp, by: RegExp][] = [
    [
      'missing_module',
      '/widgets/missing_module/none.js',
      /the folder of the widget has no file none\.js/,
      /script\.js/,
    ],
    ['missing_ending', '/widgets/missing_ending/lib/real', /There is lib\/real\.js: names are addresses/, /script\.js/],
    [
      'foreign_module',
      'lib/common/hs',
      /module of the product that this host does not have/,
      /foreign_module\/script\.js/,
    ],
    [
      'library',
      'intl_tel_input',
      /module of the product that this host does not have: Put a copy/,
      /library\/script\.js/,
    ],
    ['unknown_module', 'left-pad', /no module of the product.*"\.\/left-pad\.js"/, /unknown_module\/script\.js/],
    ['runtime', 'moment-nope', /no module of the product/, /runtime\/script\.js\?v=1\.0\.0:\d+:\d+/],
    ['runtime', 'x.js', /global require, which counts from no folder/, /runtime\/script\.js/],
  ];
  for (const [widget, name, reason, by] of missing)
    it(`names a module that is not there, who asked, and what to do: ${name}`, () => {
      const entry = of(widget, name);
      assert.match(entry?.detail['reason'] ?? 'nothing was told', reason);
      assert.match(String(entry?.detail.by), by);
    });

  it('names JSON that cannot be read', () => {
    assert.match(
      of('broken_json', 'json!/widgets/broken_json/broken.json')?.detail['reason'] ?? '',
      /no JSON that can be read/,
    );
  });

  it('names modules that need each other', () => {
    const entry = told.find(({ widget, level }) => widget === 'circle' && level === 'warning');
    assert.match(
      entry?.detail['reason'] ?? '',
      /\/widgets\/circle\/b\.js and \/widgets\/circle\/a\.js need each other/,
    );
  });

  const MODULES = [
    'accounting backbone browser-detect chartjs clipboard cocktail cropperjs enquire fullcalendar google-libphonenumber',
    'jplayer jquery js-uuid lib/components/base/confirm lib/components/base/modal moment moment-timezone pubsub quill',
    'rangeslider store text twigjs underscore virtualized-list',
  ]
    .join(' ')
    .split(' ');
  it('has the documented modules of the product', async () => {
    const kinds = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(
            (name) =>
              new Promise<readonly [string, string]>((resolve) =>
                (window as unknown as { require: Function }).require(
                  [name],
                  (value: unknown) => resolve([name, value === undefined ? 'undefined' : 'there']),
                  (error: unknown) => resolve([name, String(error)]),
                ),
              ),
          ),
        ),
      MODULES,
    );
    // Plugins of jQuery are there once they have run; their modules are undefined.
    const plugins = ['fullcalendar', 'jplayer', 'rangeslider'];
    assert.deepEqual(
      kinds.filter(([name, kind]) => kind !== 'there' && !(plugins.includes(name!) && kind === 'undefined')),
      [],
    );
  });

  it('has them in the versions of the product', async () => {
    const versions = await page.evaluate(() => {
      const require = (window as unknown as { require: Function }).require;
      const [$, _, Backbone, moment, Twig] = ['jquery', 'underscore', 'backbone', 'moment', 'twigjs'].map((name) =>
        require(name),
      );
      return [$.fn.jquery, _.VERSION, Backbone.VERSION, moment.version, Twig.VERSION, typeof $.fn.fullCalendar];
    });
    assert.deepEqual(versions, ['2.1.3', '1.9.1', '1.1.2', '2.24.0', '0.8.9', 'function']);
  });

  it('has the globals of the product, and the registry of templates', async () => {
    const found = await page.evaluate(() => {
      // oxlint-disable-next-line no-explicit-any -- the page's globals are of no type
      const view = window as unknown as Record<string, any>;
      const Twig = view['require']('twigjs');
      Twig({ id: 'of_the_test', data: 'x' });
      return {
        jquery: view['$'] === view['jQuery'] && view['$'] === view['require']('jquery'),
        underscore: view['_'] === view['require']('underscore'),
        backbone: view['Backbone'] === view['require']('backbone'),
        moment: view['moment'] === view['require']('moment') && view['moment'].locale(),
        app: view['APP'] === view['AMOCRM'] && typeof view['APP'].constant,
        registry: view['Twig'].Templates.registry.of_the_test.render(),
        called: Twig({ ref: 'of_the_test' }).render() + Twig.twig({ data: '{{ a }}' }).render({ a: 1 }),
      };
    });
    assert.deepEqual(found, {
      jquery: true,
      underscore: true,
      backbone: true,
      moment: 'ru',
      app: 'function',
      registry: 'x',
      called: 'x1',
    });
  });

  it('draws controls by twigjs without self, in the way of include_control and of {ref}', async () => {
    const [ref, included, unknown] = await page.evaluate(() => {
      const Twig = (window as unknown as { require: Function }).require('twigjs');
      return [
        Twig({ ref: '/tmpl/controls/button.twig' }).render({ text: 'Go' }),
        String(Twig({ data: "{{ include_control('button', {text: 'Go'}) }}" }).render()),
        Twig({ ref: '/tmpl/common/search_block.twig' }).render({}),
      ];
    });
    assert.match(ref!, /^<button.*button-input.*Go/s);
    assert.equal(included, ref);
    assert.match(unknown!, /amo-unknown-control/);
  });

  it("lets jQuery find by the browser's own querySelectorAll, which forgives an unclosed bracket", async () => {
    assert.equal(await page.evaluate(() => (window as unknown as { $: Function }).$('link[href="x').length), 0);
  });

  it('lets a widget set text.useXhr', async () => {
    const text = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const require = (window as unknown as { require: Function }).require;
          const text = require('text');
          text.useXhr = () => true;
          require([`text!${location.origin}/widgets/good/t.html?x=1`], resolve, (error: unknown) =>
            resolve(String(error)));
        }),
    );
    assert.equal(text, '<b>text</b>');
  });
});
