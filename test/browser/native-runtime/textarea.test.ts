/** Native text areas that grow with their text, once they are asked to. */
import { expect } from '@open-wc/testing';
import { press, type } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const RESIZED = 'jq controls:textarea:resized textarea';
const LINES = 'one\ntwo\nthree\nfour';

onEveryJQuery((page) => {
  const taken = () => page.trace.take().filter((line) => line.startsWith('jq'));
  const area = () => page.find<HTMLTextAreaElement>('textarea');
  /** True while all of the text is seen. */
  const fits = () => area().scrollHeight <= area().clientHeight;

  describe('native text area', () => {
    it('keeps its height until it is asked to grow', async () => {
      await page.add('textarea', { value: 'one' });
      area().focus();
      await press('End');
      await type('\n\n\n\ntwo');
      expect([area().offsetHeight, fits(), taken()]).to.eql([58, false, []]);
    });

    it('grows to its text, with its text and back', async () => {
      await page.add('textarea', { value: LINES });
      page.$(area()).trigger('controls:textarea:autosize');
      expect(taken()).to.eql(['jq controls:textarea:autosize textarea', RESIZED]);
      const first = area().offsetHeight;
      expect([first > 58, fits(), area().style.overflow]).to.eql([true, true, 'hidden']);
      area().focus();
      area().setSelectionRange(0, 0);
      await type('\n');
      expect([taken(), area().offsetHeight > first, fits()]).to.eql([[RESIZED], true, true]);
      await type('a');
      expect(taken()).to.eql([]);
      area().select();
      await press('Delete');
      expect([taken(), area().offsetHeight]).to.eql([[RESIZED], 58]);
    });

    it('is fitted again when a script says so', async () => {
      await page.add('textarea', {});
      page.$(area()).trigger('controls:textarea:autosize');
      page.$(area()).val(LINES);
      taken();
      expect(fits()).to.equal(false);
      page.$(area()).trigger('autosize.resize');
      expect([fits(), taken().at(-1)]).to.eql([true, RESIZED]);
    });

    it('does not begin to grow while nobody sees it', async () => {
      await page.add('textarea', { value: LINES, style: { display: 'none' } });
      page.$(area()).trigger('controls:textarea:autosize');
      area().style.display = '';
      page.$(area()).trigger('autosize.resize');
      expect([area().offsetHeight, area().style.overflow]).to.eql([58, '']);
    });

    it('leaves its second text as it was printed', async () => {
      await page.add('textarea', { value: 'one' });
      area().focus();
      await type('two');
      expect(page.find('.js-text-input-textarea-value').textContent).to.equal('one');
    });
  });
});
