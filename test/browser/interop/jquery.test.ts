/** The extension of jQuery itself: once, for every copy of the kit, and out again without a trace. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { installJQuery } from '../../../src/interop/jquery.js';
import { jquery, JQUERY_VERSIONS, type JQuery } from '../support/jquery.js';

const snapshot = ($: JQuery) =>
  [$.fn, $.expr.pseudos, $.event.special, $].map((object) => Reflect.ownKeys(object).map((key) => [key, object[key]]));

describe('installJQuery', () => {
  for (const version of JQUERY_VERSIONS) {
    it(`once, and out again without a trace: ${version}`, async () => {
      const $ = await jquery(version);
      const before = snapshot($);
      const first = installJQuery($);
      const installed = snapshot($);
      expect(installed).not.to.eql(before);
      expect(installJQuery($)).to.equal(first);
      expect(snapshot($)).to.eql(installed);
      first();
      first();
      expect(snapshot($)).to.eql(before);
      installJQuery($)();
      expect(snapshot($)).to.eql(before);
    });

    it(`an extension that came later goes on when it is out: ${version}`, async () => {
      const $ = await jquery(version);
      const former = { find: $.find, change: $.event.special.change };
      const uninstall = installJQuery($);
      const { find } = $;
      $.find = Object.assign((...args: unknown[]) => find(...args), find);
      const { change } = $.event.special;
      $.event.special.change = { ...change };
      uninstall();
      const form = document.createElement('form');
      form.innerHTML = '<input type="checkbox" name="a" checked><amo-checkbox name="b" checked></amo-checkbox>';
      expect($(form).find(':checked').attr('name')).to.equal('a');
      expect($(form).find('[name=a]').is(':checked')).to.equal(true);
      let heard = 0;
      $(form)
        .on('change', () => heard++)
        .find('input')
        .trigger('change');
      expect(heard).to.equal(1);
      $.find = former.find;
      $.event.special.change = former.change;
      if (!former.change) delete $.event.special.change;
    });
  }

  it('two copies of the kit share one extension', async () => {
    const $ = await jquery('3');
    const before = snapshot($);
    const address = '../../../src/interop/jquery.ts?copy';
    const copy = (await import(address)) as { installJQuery: typeof installJQuery };
    const out = [installJQuery($), copy.installJQuery($)];
    expect(out[0]).not.to.equal(out[1]);
    const select = document.createElement('amo-select');
    let changes = 0;
    select.addEventListener('change', () => changes++);
    $(select).trigger('controls:change');
    out[0]!();
    $(select).trigger('controls:change');
    expect(changes).to.equal(2);
    out[1]!();
    expect(snapshot($)).to.eql(before);
  });
});
