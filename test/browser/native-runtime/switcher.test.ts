/** Native switches: event order as observed, the class of the label. */
import { expect } from '@open-wc/testing';
import { click } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const HIDING = 'jq controls:hide:private document false';

onEveryJQuery((page) => {
  const taken = () => page.trace.take();
  const label = () => page.find('label');
  const box = () => page.find<HTMLInputElement>('input');
  const state = () => [box().checked, label().matches('.switcher__on'), label().matches('.switcher__off')];

  describe('native switch', () => {
    it('is switched with a click, as observed', async () => {
      await page.add('switcher', { name: 'sw', id: 'swid' });
      expect(taken()).to.eql([]);
      await click(label());
      expect(taken()).to.eql([
        'dom click label',
        HIDING,
        'dom click input',
        HIDING,
        'dom input input',
        'dom change input',
      ]);
      expect(state()).to.eql([true, true, false]);
      await click(label());
      expect(state()).to.eql([false, false, true]);
    });

    it('follows a script', async () => {
      await page.add('switcher', { checked: true });
      page.$(box()).prop('checked', false).trigger('change');
      expect(state()).to.eql([false, false, true]);
    });

    it('is put out of use, and back', async () => {
      await page.add('switcher', {});
      page.$(box()).trigger('controls:disable');
      expect([box().disabled, label().matches('.js-disabled')]).to.eql([true, true]);
      await click(label());
      expect(state()).to.eql([false, false, true]);
      page.$(box()).trigger('controls:disable', [false]);
      expect([box().disabled, label().matches('.js-disabled')]).to.eql([false, false]);
    });
  });
});
