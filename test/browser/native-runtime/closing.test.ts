/** The protocol by which at most one native control is open. */
import { expect } from '@open-wc/testing';
import { press, type } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

onEveryJQuery((page) => {
  describe('closing protocol', () => {
    /** Targets of `controls:hide:private`, with its argument. */
    let heard: [target: EventTarget, menusOnly: boolean][];
    const listen = (event: { target: EventTarget }, menusOnly: boolean) => heard.push([event.target, menusOnly]);

    beforeEach(() => {
      heard = [];
      page.$(document).on('controls:hide:private.test', listen);
    });

    afterEach(() => page.$(document).off('.test'));

    it('names what must stay open', () => {
      const inner = document.createElement('i');
      page.box.append(inner);
      const $document = page.$(document);
      inner.click();
      $document.trigger('controls:hide');
      $document.trigger('controls:hide', [{ target: inner }]);
      $document.trigger('controls:hide', [{ target: page.$(inner) }]);
      $document.trigger('controls:hide', ['btn_menu']);
      $document.trigger('controls:hide:only');
      page.$(inner).trigger('controls:hide');
      expect(heard.map(([target]) => target)).to.eql([inner, document, inner, inner, document, document, inner]);
      expect(heard.map(([, menusOnly]) => menusOnly)).to.eql([false, false, false, false, false, true, false]);
    });

    for (const button of [1, 2])
      it(`does not hear mouse button ${button}`, () => {
        page.box.dispatchEvent(new MouseEvent('click', { bubbles: true, button }));
        expect(heard).to.eql([]);
      });

    it('tells of Escape alone', async () => {
      const field = await page.add('input', {});
      field.focus();
      page.trace.take();
      await type('a');
      await press('Escape');
      expect(page.trace.take().filter((line) => line.startsWith('jq'))).to.eql([
        'jq controls:hide document',
        'jq controls:hide:private document false',
        'jq escape:keydown document',
      ]);
    });

    for (const touch of [true, false])
      it(`${touch ? 'takes' : 'leaves'} the focus on keyboard:hide ${touch ? 'with' : 'without'} touch`, async () => {
        const { matchMedia } = window;
        window.matchMedia = ((query: string) => ({ matches: touch && query.includes('coarse') })) as typeof matchMedia;
        const field = await page.add('input', {});
        field.focus();
        page.$(document).trigger('keyboard:hide');
        window.matchMedia = matchMedia;
        expect(document.activeElement === field).to.equal(!touch);
      });
  });
});
