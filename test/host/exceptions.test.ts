/** What widgets throw is theirs, with file and line; what they leave behind, ask by dialogs and break is told of. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { listener, type Listener } from './support/listener.js';
import { script, widgetFolder } from './support/widget.js';

/** Throws in each way; what is thrown bears the way's name. */
const THROW = `
    var fail = function (name) { throw new Error(name); };
    window.fail = {
      timer: function () { setTimeout(function () { fail('timer'); }); },
      frame: function () { requestAnimationFrame(function () { fail('frame'); }); },
      listener: function () { document.addEventListener('row-a', function () { fail('listener'); }); document.dispatchEvent(new Event('row-a')); },
      object: function () { window.addEventListener('row-b', { handleEvent: function () { fail('object'); } }); window.dispatchEvent(new Event('row-b')); },
      jquery: function () { $('<b>').appendTo('body').on('click.x', function () { fail('jquery'); })[0].click(); },
      delegated: function () { $('body').on('row-c', 'b', function () { fail('delegated'); }); $('<b>').appendTo('body')[0].dispatchEvent(new Event('row-c', { bubbles: true })); },
      promise: function () { Promise.resolve().then(function () { fail('promise'); }); },
      rejected: function () { Promise.reject(new Error('rejected')); },
      async: function () { (async function () { await null; fail('async'); })(); },
      answer: function () { $.get('/widgets/probe/manifest.json').done(function () { fail('answer'); }); },
      xhr: function () { var x = new XMLHttpRequest(); x.open('GET', '/x'); x.onload = function () { fail('xhr'); }; x.send(); },
      text: function () { setTimeout(function () { throw 'text'; }); },
      plain: function () { setTimeout(function () { throw { code: 7 }; }); },
      borrowed: function () { setTimeout(JSON.parse, 0, '{'); },
      module: function () { require(['/widgets/probe/missing.js']); },
      factory: function () { require(['/widgets/probe/throws.js']); },
    };
    window.left = {
      document: function () { document.addEventListener('a', function () {}); },
      window: function () { window.addEventListener('b', function () {}); },
      jquery: function () { $(document).on('c', function () {}); },
      own: function () { $(document).on('d.widget:probe', function () {}); },
      interval: function () { setInterval(function () {}, 60000); },
      chain: function () { var n = 0; (function tick() { window.ticks = (n += 1); setTimeout(tick, 11); })(); },
      // One that waits, set by one that has run, comes once.
      nested: function () { setTimeout(function () { setTimeout(function () {}, 60001); }); },
    };
    window.poll = function poll() {
      return Promise.resolve().then(function () { window.polls = (window.polls || 0) + 1; setTimeout(poll, 12); });
    };
    window.append = {
      foreign: function (url) { var one = document.createElement('script'); one.crossOrigin = ''; one.src = url; document.head.appendChild(one); },
      jquery: function (url) { $.getScript(url); },
      template: function () { $('<script type="text/x-template">').appendTo('head'); },
    };`;

const DESTROY = `function () {
  document.removeEventListener('taken', window.taken, true);
  clearInterval(window.ticking);
  clearTimeout(window.tidied);
  $(window).off('.probe');
}`;
const TIDY = `function () {
  window.taken = function () {};
  document.addEventListener('taken', window.taken, true);
  window.ticking = setInterval(function () {}, 60000);
  (function tidy() { window.tidied = setTimeout(tidy, 13); })();
  $(window).on('resize.probe', function () {});
  document.addEventListener('once', function () {}, { once: true });
  return true;
}`;

/** A script of another server, which a widget puts on the page. */
const FOREIGN = `window.foreign = function () {
  setTimeout(function () { throw new Error('foreign'); });
  fetch('/api/v4/from-foreign');
};`;

let host: RunningHost;
let elsewhere: Listener;
let page: Page;

before(async () => {
  elsewhere = await listener((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    response.end(FOREIGN);
  });
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export const a = 1;\n\nexport function deep(): never {\n  throw new Error("mapped" as string);\n}\n(window as any).deep = deep;',
      sourcefile: 'deep.ts',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    sourcemap: 'external',
    outfile: 'out.js',
  });
  const code = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  host = await start({
    reload: false,
    dialogs: 'accept',
    folders: [
      widgetFolder({
        script: script({ bind_actions: TIDY, destroy: DESTROY }, THROW),
        files: {
          'throws.js': 'define([], function () { throw new Error("factory"); });',
          'mapped.js': `${code('.js')}\n//# sourceMappingURL=mapped.js.map\n`,
          'mapped.js.map': code('.map'),
          'inline.js': `window.inline = function () { throw new Error('inline'); };\n//# sourceMappingURL=data:application/json,${encodeURIComponent(JSON.stringify({ version: 3, sources: ['src/inline.ts'], names: [], mappings: 'AAUA' }))}`,
        },
      }),
      widgetFolder({
        code: 'other',
        script: script({
          render:
            'function () { window.shared = function () { setTimeout(function () { throw new Error("others"); }); }; return true; }',
        }),
      }),
    ],
  });
  ({ page } = await open(host, 'leads/detail/1'));
});
after(async () => {
  elsewhere.close();
  await closeAll();
});

describe('exceptions', () => {
  const ROWS: readonly [way: string, name: string, callback?: string][] = [
    ['timer', 'Error: timer', 'setTimeout'],
    ['frame', 'Error: frame', 'requestAnimationFrame'],
    ['listener', 'Error: listener', 'row-a'],
    ['object', 'Error: object', 'row-b'],
    ['jquery', 'Error: jquery', 'click'],
    ['delegated', 'Error: delegated', 'row-c'],
    ['promise', 'Error: promise'],
    ['rejected', 'Error: rejected'],
    ['async', 'Error: async'],
    ['answer', 'Error: answer'],
    ['xhr', 'Error: xhr'],
    ['text', 'text', 'setTimeout'],
    ['plain', '{"code":7}', 'setTimeout'],
    ['factory', 'Error: factory'],
  ];
  for (const [way, name, callback] of ROWS)
    it(`are the widget's, with file and line: ${way}`, async () => {
      await page
        .evaluate((one) => (window as unknown as { fail: Record<string, () => void> }).fail[one]!(), way)
        .catch(() => undefined);
      const { widget, detail } = await entryOf(page, { kind: 'exception', name });
      assert.equal(widget, 'probe');
      assert.match(String(detail.at), way === 'factory' ? /^throws\.js:1:\d+$/ : /^script\.js:\d+:\d+$/);
      if (callback) assert.equal(detail.callback, callback);
    });

  it('of a borrowed function are whose timer it was', async () => {
    await page.evaluate(() => (window as unknown as { fail: { borrowed(): void } }).fail.borrowed());
    const { widget } = await entryOf(page, { kind: 'exception', name: 'SyntaxError: ', starts: true });
    assert.equal(widget, 'probe');
  });

  it('of a module that is not there are an entry of the module, once, and whose it is', async () => {
    await page.evaluate(() => (window as unknown as { fail: { module(): void } }).fail.module());
    const { widget, level } = await entryOf(page, { kind: 'module', name: '/widgets/probe/missing.js' });
    assert.deepEqual([widget, level], ['probe', 'error']);
  });

  it('are of the widget that threw, not of the one that called', async () => {
    await page.evaluate(() => (window as unknown as { shared(): void }).shared());
    assert.equal((await entryOf(page, { kind: 'exception', name: 'Error: others' })).widget, 'other');
  });

  it('lie in the source by an external map', async () => {
    await page.addScriptTag({ url: '/widgets/probe/mapped.js' });
    await page.evaluate(() => setTimeout((window as unknown as { deep(): void }).deep));
    const { detail } = await entryOf(page, { kind: 'exception', name: 'Error: mapped', holds: 'deep.ts' });
    assert.match(String(detail.at), /deep\.ts:4:\d+$/);
    assert.match(String(detail.script), /^mapped\.js:1:\d+$/);
  });

  it('lie in the source by a map inside of the script', async () => {
    await page.addScriptTag({ url: '/widgets/probe/inline.js' });
    await page.evaluate(() => setTimeout((window as unknown as { inline(): void }).inline));
    const { detail } = await entryOf(page, { kind: 'exception', name: 'Error: inline', holds: 'inline.ts' });
    assert.match(String(detail.at), /src\/inline\.ts:11:\d+$/);
  });

  it('reach window.onerror as they were thrown', async () => {
    const seen = await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.onerror = (_message, source, line, _column, error) => {
            window.onerror = null;
            resolve([source?.replace(/.*\//, '').replace(/\?.*/, ''), line! > 1, error?.message]);
          };
          (window as unknown as { fail: { timer(): void } }).fail.timer();
        }),
    );
    assert.deepEqual(seen, ['script.js', true, 'timer']);
  });

  it('are shown over the page with widget, place and message, until dismissed', async () => {
    const overlay = page.locator('#amo-host-errors');
    await overlay.getByText('Error: timer').first().waitFor();
    assert.match(await overlay.locator('section').innerText(), /probe[\s\S]*script\.js:\d+/);
    await overlay.getByRole('button', { name: 'Dismiss' }).click();
    assert.equal(await overlay.getByRole('alert').isVisible(), false);
  });

  it('names an image that is not there', async () => {
    await page.evaluate(() => void (new Image().src = '/none'));
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src="/widgets/probe/none.png" alt="">'),
    );
    const { widget, level } = await entryOf(page, { kind: 'request', name: 'GET /widgets/probe/none.png' });
    assert.deepEqual([widget, level], ['probe', 'error']);
  });
});

describe('images, styles and scripts that do not load', () => {
  const MARKUP: readonly [what: string, markup: (url: string) => string][] = [
    ['an image that is none', (url) => `<img src="${url}" alt="">`],
    [
      'a style sheet that may not be read',
      (url) => `<link rel="stylesheet" href="${url}" crossorigin="use-credentials">`,
    ],
    ['an image that may not be read', (url) => `<img src="${url}" alt="" crossorigin="use-credentials">`],
  ];
  for (const [what, markup] of MARKUP)
    it(`are requests, not refusals of CORS: ${what}`, async () => {
      const url = `${elsewhere.url}${encodeURIComponent(what)}`;
      await page.evaluate((html) => {
        const block = document.createElement('div');
        block.innerHTML = html;
        document.body.append(block);
      }, markup(url));
      const { detail, level } = await entryOf(page, { kind: 'request', name: `GET ${url}` });
      assert.deepEqual([detail.via, level], ['element', 'error']);
      assert.match(String(detail.error), /^not loaded by <(img|link)>/);
    });

  it('are asked no question of CORS', async () => {
    const names = await page.evaluate(() => window.amoHost.journal.map(({ name }) => name));
    assert.equal(names.includes('cors-refused'), false);
    assert.equal(
      elsewhere.heard.some(({ method }) => method === 'OPTIONS'),
      false,
    );
  });
});

describe('dialogs', () => {
  it('are answered and written down', async () => {
    const answers = await page.evaluate(() => [
      window.alert('a'),
      window.confirm('b'),
      window.prompt('c', 'd'),
      window.prompt('e'),
    ]);
    assert.deepEqual(answers, [undefined, true, 'd', '']);
    const { detail } = await entryOf(page, { kind: 'host', name: 'prompt' });
    assert.deepEqual([detail.message, detail.answer, detail.by], ['c', 'd', '--dialogs accept']);
  });
});

describe('scripts that a widget puts on the page', () => {
  type Appending = { append: Record<string, (url?: string) => void>; foreign(): void };

  it('are told of, and what they do is the widget’s: exceptions, requests, timers', async () => {
    const url = `${elsewhere.url}lib.js`;
    await page.evaluate((one) => (window as unknown as Appending).append['foreign']!(`${one}?v=1`), url);
    const { widget, detail } = await entryOf(page, { kind: 'contract', name: 'script-appended', holds: url });
    assert.deepEqual([widget, /^script\.js:\d+:\d+$/.test(String(detail.where))], ['probe', true]);
    await page.waitForFunction(() => 'foreign' in window);
    await page.evaluate(() => (window as unknown as Appending).foreign());
    const thrown = await entryOf(page, { kind: 'exception', name: 'Error: foreign' });
    assert.deepEqual([thrown.widget, thrown.detail.callback], ['probe', 'setTimeout']);
    assert.match(String(thrown.detail.at), /lib\.js:2:\d+$/);
    const asked = await entryOf(page, { kind: 'request', name: 'GET /api/v4/from-foreign' });
    assert.deepEqual([asked.widget, String(asked.detail.script).startsWith(`${url}:3:`)], ['probe', true]);
  });

  it('are told of when jQuery puts them there; templates and modules of RequireJS are none', async () => {
    const url = `${elsewhere.url}other.js`;
    await page.evaluate((one) => {
      const { append } = window as unknown as Appending;
      append['template']!();
      append['jquery']!(one);
    }, url);
    await entryOf(page, { kind: 'contract', name: 'script-appended', holds: url });
    const all = await page.evaluate(
      () => window.amoHost.journal.filter(({ name }) => name === 'script-appended').length,
    );
    assert.equal(all, 2);
  });
});

describe('what is left after destroy', () => {
  it('names handlers, intervals and chains of timeouts that the widget added, with their place; what it took back is not named', async () => {
    await page.evaluate(async () => {
      for (const leave of Object.values((window as unknown as { left: Record<string, () => void> }).left)) leave();
    });
    await page.waitForFunction(() => (window as unknown as { ticks: number }).ticks > 3);
    await page.evaluate(() => window.amoHost.go('/leads/detail/2'));
    await entryOf(page, { kind: 'contract', name: 'left-after-destroy', holds: 'setInterval' });
    const entries = await page.evaluate(() =>
      window.amoHost.journal
        .filter(({ name }) => name === 'left-after-destroy')
        .map(({ widget, detail }) => [widget, detail['what'], /^script\.js:\d+:\d+$/.test(String(detail['where']))]),
    );
    const named = entries.filter(([, what]) => !/row-/.test(String(what)));
    assert.deepEqual(named.sort(), [
      ['probe', 'A chain of setTimeout of 11 ms', true],
      ['probe', 'The jQuery handler of c on document', true],
      ['probe', 'The listener of a on document', true],
      ['probe', 'The listener of b on window', true],
      ['probe', 'setInterval of 60000 ms', true],
    ]);
  });

  it('names a chain that goes on by answers, in an area where the widget does not run', async () => {
    await page.evaluate(() => void (window as unknown as { poll(): void }).poll());
    await page.waitForFunction(() => (window as unknown as { polls: number }).polls > 2);
    await page.evaluate(() => window.amoHost.go('/contacts/list/contacts/'));
    const { detail } = await entryOf(page, { kind: 'contract', name: 'left-after-destroy', holds: 'of 12 ms' });
    assert.match(String(detail.remedy), /clearTimeout/);
  });
});
