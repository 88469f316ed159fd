/** `.serialize()` and `.serializeArray()`: what a form sends, without files. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { ENTRIES } from '../../../src/core/brand.js';
import { onEveryJQuery } from './page.js';

const FORM = `<form>
  <input name="a" value="1"><amo-input name="b" value="two &amp; three"></amo-input>
  <amo-input name="c" value="x" disabled></amo-input><amo-input value="no name"></amo-input>
  <fieldset disabled><amo-input name="d" value="x"></amo-input><input name="e" value="x"></fieldset>
  <fieldset><amo-select name="f" items='[{"id":1},{"id":2}]' value="2"></amo-select></fieldset>
  <amo-button type="submit" name="g" value="x"></amo-button><button name="h" value="x"></button>
  <input type="checkbox" name="i" checked><input type="checkbox" name="j">
  <select name="k" multiple><option selected>l</option><option selected>m</option></select>
  <amo-textarea name="n">First\nSecond</amo-textarea>
  <amo-checkbox name="o[]" value="1" checked></amo-checkbox><amo-checkbox name="o[]" value="2"></amo-checkbox>
  <amo-checkbox name="o[]" value="3" checked></amo-checkbox><amo-checkbox name="p" checked></amo-checkbox>
  <amo-checkbox name="q" checked disabled></amo-checkbox>
  <amo-radio name="r" value="1"></amo-radio><amo-radio name="r" value="2" checked></amo-radio><amo-radio name="s"></amo-radio>
  <amo-radio-group name="t" items='[{"id":1},{"id":2}]' value="2"></amo-radio-group>
  <amo-radio-group name="u" items='[{"id":1},{"id":2}]'></amo-radio-group>
  <amo-multiselect name="v" items='[{"id":1},{"id":2},{"id":3}]' value='["1","3"]'></amo-multiselect>
  <amo-multiselect name="w" items='[{"id":1}]'></amo-multiselect>
</form>`;
const SENT = 'a=1&b=two%20%26%20three&f=2&i=on&k=l&k=m&n=First%0D%0ASecond&o%5B%5D=1&o%5B%5D=3&p=on&r=2&t=2&v=1&v=3';

onEveryJQuery((page) => {
  // Older ones write a blank as a plus.
  const sent = (target: unknown): string => page.$(target).serialize().replaceAll('+', '%20');

  describe('serialize', () => {
    it('a form, in the order of its fields', () => {
      const form = page.put<HTMLFormElement>(FORM);
      expect(sent(form)).to.equal(SENT);
      const lines = (value: FormDataEntryValue) => (value as string).replace(/\r?\n/g, '\r\n');
      expect(page.$(form).serializeArray()).to.eql(
        [...new FormData(form)].map(([name, value]) => ({ name, value: lines(value) })),
      );
    });

    it('what was changed by script, in the same turn', () => {
      const form = page.put<HTMLFormElement>(FORM);
      const { $ } = page;
      $(form).find('[name="o[]"]').val(['2']);
      $(form).find('[name=r]').val(['1']);
      $(form).find('[name=v]').val(['2']);
      $(form).find('[name=n]').val('');
      expect(sent($(form).find('[name="o[]"], [name=r], [name=v], [name=n]'))).to.equal('n=&o%5B%5D=2&r=1&v=2');
    });

    it('elements by themselves', () => {
      page.put(FORM);
      expect(sent(page.$(page.box).find('[name=f], [name=a], [name=c]'))).to.equal('a=1&f=2');
      expect(sent(page.$(page.box).find('fieldset'))).to.equal('f=2');
      expect(sent(page.$(page.box).find('[name="o[]"], [name=v]'))).to.equal('o%5B%5D=1&o%5B%5D=3&v=1&v=3');
      expect(sent(page.$(page.box))).to.equal('');
    });

    it('what is on no page', () => {
      const template = document.createElement('div');
      template.innerHTML = FORM;
      expect(sent(template.firstElementChild)).to.equal(SENT);
      expect(sent(page.$('<amo-input name="a" value="b"></amo-input>'))).to.equal('a=b');
      expect(sent(page.$('<amo-checkbox name="a" checked disabled></amo-checkbox>'))).to.equal('');
      expect(sent(document.createElement('amo-select'))).to.equal('');
    });

    it('line ends as a form sends them, and no files', () => {
      const { $ } = page;
      const element = (value: unknown) => Object.assign(document.createElement('i'), { [ENTRIES]: [['a', value]] });
      expect($(element('b\nc\r\nd')).serializeArray()).to.eql([{ name: 'a', value: 'b\r\nc\r\nd' }]);
      expect($(element(new File([], 'a'))).serializeArray()).to.eql([]);
    });
  });
});
