/** Helper classes of native text fields. */
import { expect } from '@open-wc/testing';
import { press, type } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const TYPED: [classes: string, typed: string, kept: string][] = [
  ['js-control-allow-numeric', '1a2,3-', '123'],
  ['js-control-allow-numeric-float', 'x1,2.3', '1,23'],
  ['js-control-allow-numeric-float-price', '1.2345', '1.23'],
  ['js-control-allow-numeric-float-quantity', '1.2345', '1.234'],
  ['js-control-allow-numeric-negative', '-1-2.', '-12'],
  ['js-control-allow-numeric-negative js-control-allow-numeric-float', '-1.5-', '-1.5'],
  ['js-control-allow-percentage', '1001', '100'],
  ['js-control-allow-percentage', '99,5%', '99,5'],
  ['js-control-allow-zip', 'EC1A-1Б <1>', 'EC1A-1Б 1'],
];

onEveryJQuery((page) => {
  describe('native text field', () => {
    for (const [class_name, typed, kept] of TYPED)
      it(`keeps ${kept} of ${typed} with ${class_name}`, async () => {
        const field = await page.add<HTMLInputElement>('input', { class_name });
        field.focus();
        await type(typed);
        expect(field.value).to.equal(kept);
      });

    it('refuses in the middle, and takes what replaces', async () => {
      const params = { class_name: 'js-control-allow-percentage', value: '50' };
      const field = await page.add<HTMLInputElement>('input', params);
      field.focus();
      field.setSelectionRange(1, 1);
      await type('5');
      expect(field.value).to.equal('50');
      field.select();
      await type('7');
      expect(field.value).to.equal('7');
    });

    it('takes anything from a script, and everything once the class is gone', async () => {
      const field = await page.add<HTMLInputElement>('input', { class_name: 'js-control-allow-numeric' });
      page.$(field).val('abc');
      field.classList.remove('js-control-allow-numeric');
      await Promise.resolve();
      field.focus();
      await press('End');
      await type('d');
      expect(field.value).to.equal('abcd');
    });

    it('is as wide as its text with js-control-autosized_input', async () => {
      const field = await page.add<HTMLInputElement>('input', {
        class_name: 'js-control-autosized_input',
        value: 'abc',
        autosize_width: true,
        min_size: 5,
      });
      expect(field.size).to.equal(5);
      field.focus();
      await press('End');
      await type('defg');
      expect(field.size).to.equal(7);
      page.$(field).val('a').trigger('change');
      expect(field.size).to.equal(5);
    });

    it('is both at once, and tells of each', async () => {
      const field = await page.add<HTMLInputElement>('input', {
        class_name: 'js-control-autosized_input js-control-allow-numeric',
      });
      expect(page.trace.take()).to.eql(['jq controls:view:init input', 'jq controls:view:init input']);
      field.classList.remove('js-control-autosized_input');
      await Promise.resolve();
      field.focus();
      await type('1a2');
      expect([field.value, field.size]).to.eql(['12', 1]);
    });
  });
});
