/** What the build does to sources: styles and contract tables. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rows, type Contract } from '../../src/contract/contract.js';
import { isStyles, minifyCss, stylesCode } from '../../scripts/build/css.mjs';
import { contractCode } from '../../scripts/build/contracts.mjs';
import { filesUnder } from '../../scripts/files.mjs';
import { unitsWith } from '../../scripts/units.mjs';

const CSS: readonly (readonly [what: string, css: string, small: string])[] = [
  ['spaces and line ends', '\n.a ,\n.b  { color : red ;\n  margin: 0 auto; }\n', '.a,.b{color :red;margin:0 auto}'],
  ['comments', '/* a { } */ .a { /* b */ top: 0 }', '.a{top:0}'],
  ['descendants before a pseudo class', '.a :hover > .b + .c { top: 0 }', '.a :hover>.b + .c{top:0}'],
  ['sums', '.a { width: calc(100% - 2px + 1em) }', '.a{width:calc(100% - 2px + 1em)}'],
  [
    'strings',
    '.a::before { content: " {  ; } /* x */ "; quotes: \'" \' }',
    '.a::before{content:" {  ; } /* x */ ";quotes:\'" \'}',
  ],
  ['addresses', '.a { background: url(data:image/svg+xml;a, b) }', '.a{background:url(data:image/svg+xml;a, b)}'],
  [
    'media',
    '@media (forced-colors: active) and (width > 4px) { .a { top: 0; } }',
    '@media (forced-colors:active) and (width>4px){.a{top:0}}',
  ],
];

describe('minified CSS', () => {
  for (const [what, css, small] of CSS) it(`of ${what}`, () => assert.equal(minifyCss(css), small));
});

const load = async <T>(code: string): Promise<T> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as T;

describe('style modules in production', () => {
  for (const file of filesUnder('src', '.ts').filter(isStyles))
    it(`are plain strings: ${file}`, async () => {
      const whole = (await import(`../../${file}`)) as Readonly<Record<string, unknown>>;
      const code = await stylesCode(file);
      for (const [name, css] of Object.entries(await load<Readonly<Record<string, string>>>(code)))
        assert.equal(css, minifyCss(whole[name] as string));
      assert.doesNotMatch(code, /`|^(?!export const \w+ = "|$)/m);
    });
});

describe('contract tables in production', () => {
  for (const { file } of unitsWith('contract.ts'))
    it(`hold what an element reads: ${file}`, async () => {
      type Tables = Readonly<Record<string, Contract>>;
      const found = await load<Tables>(await contractCode(file));
      const whole = (await import(`../../${file}`)) as Tables;
      assert.deepEqual(Object.keys(found), Object.keys(whole));
      for (const [name, contract] of Object.entries(whole)) {
        assert.equal(found[name]!.name, contract.name);
        const wanted = rows(contract).filter(({ face }) => face !== 'native');
        const plain = wanted.map(({ doc: _doc, shape: _shape, as: _as, values: _values, ...row }) => row);
        assert.deepEqual(rows(found[name]!), plain);
      }
    });
});
