import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderNative } from '../../src/controls/native.js';
import { BASES, places, STRINGS, VALUES } from './hostile.js';
import { parse, shape } from './tree.js';

describe('hostile strings bring no element and no attribute', () => {
  for (const [name, contract, base] of BASES)
    for (const [place, params] of places(contract, base))
      it(`${name}: ${place}`, () => {
        const harmless = shape(parse(renderNative(name, params('harmless'))));
        for (const string of STRINGS)
          assert.deepEqual(shape(parse(renderNative(name, params(string)))), harmless, string);
      });
});

describe('values of any kind bring no exception and no markup', () => {
  const OWN = /^(input|button|div|span|ul|li|a|svg|use|textarea|label|select|option)$/;
  /** Of the suggestions. */
  const ARROW = '<b class="control--suggest--down-btn">';
  const foreign = (markup: string) =>
    [...markup.replace(ARROW, '').matchAll(/<([a-z]+)/g)].filter(([, tag]) => !OWN.test(tag!)).length;
  for (const [name, contract, base] of BASES)
    it(name, () => {
      for (const [place, params] of places(contract, base))
        for (const [what, value] of VALUES) {
          let markup = '';
          assert.doesNotThrow(() => (markup = renderNative(name, params(value))), `${place}: ${what}`);
          const bold = markup.includes('<span class="button-input-inner__text">') && markup.includes('</b></span>');
          assert.equal(foreign(markup), bold ? 1 : 0, `${place}: ${what}: ${markup}`);
        }
    });
});
