/** The date and jQuery: what is set, read, asked and heard as on HTML's field. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click } from '../support/commands.js';
import { DatePage } from '../support/date-field.js';
import { JQUERY_VERSIONS, jquery, type JQuery } from '../support/jquery.js';

const page = new DatePage();

for (const version of JQUERY_VERSIONS)
  describe(`date on jQuery ${version}`, () => {
    let $: JQuery;
    before(async () => void ($ = await jquery(version)));
    afterEach(() => page.close());

    it('is read and written as a field', () => {
      page.open('value="2025-03-05" id="date"');
      const $date = $('#date');
      expect($date.val()).to.equal('2025-03-05');
      expect($date.val('2025-03-06').val()).to.equal('2025-03-06');
      expect(page.data).to.equal('d=2025-03-06');
      expect($date.val('').val()).to.equal('');
      $date.prop('disabled', true);
      expect([$date.is(':disabled'), page.data]).to.eql([true, '']);
      $date.prop('disabled', false);
      $date.attr('min', '2030-01-01');
      $date.val('2025-03-05');
      expect(page.element.validity.rangeUnderflow).to.equal(true);
      expect(page.take()).to.eql([]);
    });

    it('is heard by handlers, delegated ones too', async () => {
      page.open('value="2025-03-05"');
      const heard: string[] = [];
      const types = 'input change controls:change controls:date:change';
      $(page.form).on(types, '[name=d]', (event: Event) => heard.push(event.type));
      await click(page.field);
      await click(page.day('2025-03-07'));
      expect(heard).to.eql(['input', 'controls:date:change', 'change', 'controls:change']);
    });
  });
