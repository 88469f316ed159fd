/** Native checkboxes: event orders as observed, the class, the dash, scripts. */
import { expect } from '@open-wc/testing';
import { click, press } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

onEveryJQuery((page) => {
  const taken = () => page.trace.take();
  const label = () => page.find('.control-checkbox');
  const box = () => page.find<HTMLInputElement>('input');
  const hasMinus = () => page.find('.control-checkbox__helper').classList.contains('control-checkbox__helper_minus');
  /** Ticked, drawn with a dash in the box, with a dash by class, the label's class. */
  const state = () => [box().checked, box().indeterminate, hasMinus(), label().classList.contains('is-checked')];
  const add = async (params: Record<string, unknown> = {}): Promise<void> => {
    await page.add('checkbox', { name: 'c', text: 'Text', ...params });
    taken();
  };

  describe('native checkbox, as observed', () => {
    it('tells once that it lives and once that it is gone', async () => {
      await page.add('checkbox', { name: 'c' });
      expect(taken()).to.eql(['jq controls:view:init checkbox']);
      expect(page.$(label()).data('view').el).to.equal(label());
      page.box.innerHTML = '';
      await Promise.resolve();
      expect(taken()).to.eql(['jq controls:view:destroy checkbox']);
    });

    it('is ticked with a click', async () => {
      await add();
      await click(box());
      expect(taken()).to.eql([
        'dom focusin box',
        'dom click box',
        'jq controls:hide:private document false',
        'dom input box',
        'dom change box',
        'jq controls:change box',
      ]);
      expect(state()).to.eql([true, false, false, true]);
    });

    it('follows a script that sets it and triggers a change', async () => {
      await add({ checked: true });
      page.$(box()).prop('checked', false).trigger('change');
      expect(taken()).to.eql(['jq change box', 'jq controls:change box']);
      expect(state()).to.eql([false, false, false, false]);
    });

    it('takes a dash', async () => {
      await add();
      page.$(box()).trigger('controls:checkbox:minus', [true]);
      expect(taken()).to.eql(['jq controls:checkbox:minus box true']);
      expect(state()).to.eql([true, true, true, true]);
    });

    it('is put out of use', async () => {
      await add();
      page.$(box()).trigger('controls:disable');
      expect([taken(), box().disabled]).to.eql([['jq controls:disable box'], true]);
      page.$(box()).trigger('controls:disable', [false]);
      expect(box().disabled).to.equal(false);
    });
  });

  describe('native checkbox', () => {
    it('is ticked by its text and by Space', async () => {
      await add();
      await click(page.find('.control-checkbox__text'));
      expect(taken().filter((line) => line.endsWith(' box'))).to.eql([
        'dom focusin box',
        'dom click box',
        'dom input box',
        'dom change box',
        'jq controls:change box',
      ]);
      await press(' ');
      expect(taken().slice(-3)).to.eql(['dom input box', 'dom change box', 'jq controls:change box']);
      expect(state()).to.eql([false, false, false, false]);
    });

    it('has its old class when it tells of a change, as natively', async () => {
      await add();
      let seen: unknown;
      page.$(box()).on('controls:change', () => (seen = label().classList.contains('is-checked')));
      await click(box());
      expect(seen).to.equal(false);
    });

    it('loses the dash with the next click', async () => {
      await add({ checked: true, checked_minus: true });
      expect(state()).to.eql([true, true, true, true]);
      await click(box());
      expect(state()).to.eql([false, false, false, false]);
    });

    it('keeps a dash that was printed only where it is ticked', async () => {
      await add({ checked_minus: true });
      expect(state()).to.eql([false, false, false, false]);
    });

    it('gives a dash up, and stays as ticked as it was', async () => {
      await add({ checked: true, checked_minus: true });
      page.$(box()).trigger('controls:checkbox:minus', [false]);
      expect(state()).to.eql([true, false, false, true]);
    });

    it('does not change when it is read-only', async () => {
      await add({ readonly: true });
      await click(box());
      expect(state()).to.eql([false, false, false, false]);
    });

    it('lets go of a label that is no checkbox any more', async () => {
      await add();
      label().classList.remove('control-checkbox');
      await Promise.resolve();
      taken();
      await click(box());
      expect(taken()).to.not.include('jq controls:change box');
    });
  });
});
