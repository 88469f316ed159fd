/** The panel's twig text, as it stands: it renders what the args say, native and as an element, in every twig.js. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { ParamValues } from '../../src/contract/contract.js';
import { renderNative } from '../../src/controls/native.js';
import { renderElement, scope, type TwigModule } from '../../src/entries/twig.js';
import { fitsTwig } from '../../stories/support/literal.js';
import { markupOf } from '../../stories/support/markup.js';
import { SAMPLES } from './support/args.js';

const require = createRequire(import.meta.url);
const VERSIONS = ['twig-0.8.9', 'twig-1.17', 'twig'];
const random = (): number => 0.5;

const twigOf = (component: string, args: ParamValues) => markupOf(component, args).find(({ id }) => id === 'twig')!;

for (const version of VERSIONS)
  describe(`the twig text in ${version}`, () => {
    const Twig = require(version) as TwigModule;
    for (const { contract, what, args } of SAMPLES)
      it(`${contract.name}: ${what}`, () => {
        const { params } = contract;
        const known = Object.fromEntries(Object.entries(args).filter(([name]) => params[name]!.face !== 'element'));
        const { code } = twigOf(`amo-${contract.name.replace('_', '-')}`, args);
        const native = scope(Twig, { render: 'native' }).render({ data: code });
        assert.equal(native, renderNative(contract.name, known, { random }));
        const element = scope(Twig, { render: 'element' }).render({ data: code });
        assert.equal(element, renderElement(contract.name, known));
      });
  });

describe('the notes of the twig text', () => {
  it('name what only the element has', () => {
    assert.match(twigOf('amo-select', { required: true }).notes.join(), /`required`/);
    assert.doesNotMatch(twigOf('amo-select', { required: true }).code, /required/);
  });

  const BACKSLASHES = { 'C:\\': false, 'a\\nb': false, "it\\'s": false, 'C:\\Temp': true, 'a\\\\b': true };
  for (const [value, fits] of Object.entries(BACKSLASHES))
    it(`${JSON.stringify(value)} ${fits ? 'stands in the text' : 'is left to the data'}`, () => {
      assert.equal(fitsTwig(value), fits);
      const { code, notes } = twigOf('amo-input', { value });
      assert.equal(notes.length, fits ? 0 : 1);
      for (const version of VERSIONS)
        assert.equal(
          scope(require(version) as TwigModule, { render: 'native' }).render({ data: code }, { value }),
          renderNative('input', { value }),
        );
    });
});
