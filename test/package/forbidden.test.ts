/** What widgets' production code must not hold, over the built files; and that the look for it finds what it looks for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbidden, productionScripts, read, texts } from './support/dist.js';

const BAD: readonly (readonly [code: string, finding: RegExp])[] = [
  ['eval("1")', /name eval/],
  ['(0, window.eval)("1")', /name eval/],
  ['new Function("a", "b")', /Function constructor/],
  ['window.Function("a")', /Function constructor/],
  ['setTimeout("run()", 5)', /setTimeout with code/],
  ['console.log(1)', /name console/],
  ['const {log} = globalThis.console', /name console/],
  ['document.createElement("script")', /createElement: script/],
  ['d.createElement(`style`)', /createElement: style/],
  ['document.createElementNS("x", "script")', /createElementNS/],
  ['document.head.append(node)', /document\.head/],
  ['window.document.head.append(node)', /document\.head/],
  ['document.querySelector("head").append(node)', /look for head/],
  ['document.getElementsByTagName("head")[0]', /look for head/],
  ['document.write("x")', /document\.write/],
  ['fetch("/x")', /name fetch/],
  ['window.fetch("/x")', /name fetch/],
  ['new XMLHttpRequest', /name XMLHttpRequest/],
  ['navigator.sendBeacon("/x")', /sendBeacon/],
  ['import("https://example.com/x.js")', /import\(\)/],
  ['import("./x.js")', /import\(\)/],
  ['APP.lang = "ru"', /write to APP\.lang/],
  ['window.APP.constant = f', /write to window\.APP/],
  ['window["AMOCRM"] = {}', /write to window\.AMOCRM/],
  ['delete APP.x', /write to APP\.x/],
  ['AMOCRM.count++', /write to AMOCRM\.count/],
];

const GOOD = [
  'const app = APP.constant("account")',
  'box.console = 1; ({ fetch: 1, eval() {} })',
  'document.createElement("template"); doc.body.append(x)',
  'list.fetch("/x"); function f(console) { console.log(1) }',
  'const ask = () => true; export { ask as confirm };',
  'class A { #write() {} run() { this.#write(1) } }',
  'setTimeout(() => run(), 5); typeof APP; delete box.x',
];

describe('the look for forbidden code', () => {
  for (const [code, finding] of BAD) it(`finds ${code}`, () => assert.match(forbidden(code).join('\n'), finding));
  for (const code of GOOD) it(`lets pass ${code}`, () => assert.deepEqual(forbidden(code), []));
});

describe('production files', () => {
  it('are there', () => {
    assert.ok(productionScripts.includes('dist/prod/index.js'));
    assert.ok(productionScripts.includes('dist/amd/amo-elements.js'));
    assert.ok(productionScripts.includes('dist/amd/amo-elements.min.js'));
  });

  /** A server is asked for suggestions where an author says so, by `ajax`, and nowhere else. */
  const ASKING = /^dist\/(?:prod\/chunks\/suggest-element|amd\/amo-elements(?:\.min)?)\.js$/;
  for (const file of productionScripts)
    it(`hold nothing forbidden: ${file}`, () =>
      assert.deepEqual(forbidden(read(file)), ASKING.test(file) ? ['the name fetch'] : []));

  for (const file of [...productionScripts, 'dist/native.css', 'dist/surfaces.css'])
    it(`set no custom property without a prefix: ${file}`, () => {
      const css = file.endsWith('.css') ? [read(file)] : texts(read(file));
      const names = css.flatMap((text) =>
        Array.from(text.matchAll(/(?:^|[{;\s])(--[\w-]+)\s*:/g), ([, name]) => name!),
      );
      assert.deepEqual(
        names.filter((name) => !name.startsWith('--amo-')),
        [],
      );
    });

  it('are one anonymous AMD module with an empty list of dependencies', () => {
    for (const file of productionScripts.filter((one) => one.startsWith('dist/amd/'))) {
      const calls: unknown[][] = [];
      // eslint-disable-next-line no-new-func -- the file is run without a page, up to its call of define
      new Function('define', read(file))((...args: unknown[]) => calls.push(args));
      assert.equal(calls.length, 1, file);
      assert.deepEqual(calls[0]!.slice(0, -1), [[]], file);
      assert.equal(typeof calls[0]!.at(-1), 'function', file);
    }
  });

  it('give plugins for jQuery in an AMD module of their own', () => {
    for (const file of ['dist/amd/jquery-plugins.js', 'dist/amd/jquery-plugins.min.js']) {
      let given: object = {};
      // eslint-disable-next-line no-new-func -- as above
      new Function('define', read(file))((_needs: unknown, make: () => object) => (given = make()));
      assert.deepEqual(Object.keys(given).sort(), ['fieldOf', 'installPlugins'], file);
    }
  });
});
