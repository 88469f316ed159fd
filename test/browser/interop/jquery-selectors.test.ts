/** `:checked` and `:disabled`, in whatever method of jQuery they are given to. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { JQuery } from '../support/jquery.js';
import { click } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const MARKUP = `<div id="box" title=":checked">
  <amo-checkbox id="a"></amo-checkbox><amo-checkbox id="b"></amo-checkbox>
  <input type="checkbox" id="c" checked><input type="checkbox" id="d">
  <amo-radio id="e" name="e"></amo-radio><amo-radio id="f" name="e" checked></amo-radio><i id="g"></i>
  <select id="h"><option id="i">1</option><option id="j" selected>2</option></select></div>`;

onEveryJQuery((page) => {
  const ids = (collection: JQuery): string =>
    collection
      .map((_index: number, { id }: Element) => id)
      .get()
      .join('');
  const all = (): JQuery => page.$('#box').find('[id]');

  describe(':checked', () => {
    beforeEach(() => {
      page.put(MARKUP);
      page.find<HTMLInputElement>('#b').checked = true; // no attribute tells of it
    });

    type Row = readonly [code: string, found: string, run: ($: JQuery) => JQuery];
    const ROWS: readonly Row[] = [
      ["$('#a:checked, #b:checked')", 'b', ($) => $('#a:checked, #b:checked')],
      ["$(':checked', box)", 'bcfj', ($) => $(':checked', page.box)],
      ["$('#box :checked')", 'bcfj', ($) => $('#box :checked')],
      ["$('#box').find(':checked')", 'bcfj', ($) => $('#box').find(':checked')],
      ["$('#box').find('> :checked')", 'bcf', ($) => $('#box').find('> :checked')],
      ["find(':checked:first')", 'b', ($) => $('#box').find(':checked:first')],
      ["find('amo-checkbox:not(:checked)')", 'a', ($) => $('#box').find('amo-checkbox:not(:checked)')],
      ["filter(':checked')", 'bcfj', () => all().filter(':checked')],
      ["filter(':not(:checked)')", 'adeghi', () => all().filter(':not(:checked)')],
      ["not(':checked')", 'adeghi', () => all().not(':checked')],
      ["children(':checked')", 'bcf', ($) => $('#box').children(':checked')],
      ["siblings(':checked')", 'bcf', ($) => $('#a').siblings(':checked')],
      ["nextAll(':checked')", 'cf', ($) => $('#b').nextAll(':checked')],
      ["prev(':checked')", 'b', ($) => $('#c').prev(':checked')],
      ["closest(':checked')", 'b', ($) => $('#b').append('<u>').find('u').closest(':checked')],
      ["parent(':checked')", 'b', ($) => $('#b').append('<u>').find('u').parent(':checked')],
      ["parents(':checked')", 'b', ($) => $('#b').append('<u>').find('u').parents(':checked')],
      ["has(':checked')", 'box', ($) => $(page.box).children().has(':checked')],
      ["add(':checked')", 'abcfj', ($) => $('#a').add('#box :checked')],
    ];
    for (const [code, found, run] of ROWS) it(code, () => expect(ids(run(page.$))).to.equal(found));

    it('is', () => {
      const found = [...'abcdefg'].filter((id) => page.$(`#${id}`).is(':checked'));
      expect(found).to.eql(['b', 'c', 'f']);
      expect(all().is(':checked')).to.equal(true);
    });

    it('index', () => expect(page.$('#f').index('#box > :checked')).to.equal(2));

    it('of a handler for what is inside', async () => {
      const heard: string[] = [];
      page.$(page.box).on('change', 'amo-checkbox:checked', ({ target }: Event) => heard.push((target as Element).id));
      await click(page.find('#a'));
      await click(page.find('#b'));
      expect(heard).to.eql(['a']);
    });

    it('leaves a text in quotes and other names alone', () => {
      expect(ids(page.$('[title=":checked"]'))).to.equal('box');
      expect(ids(page.$("div[title=':checked'] :checked"))).to.equal('bcfj');
      expect(() => page.$('#box').find(':checked-twice')).to.throw();
    });

    it('leaves functions, elements and collections alone', () => {
      expect(all().is((_index: number, element: Element) => element.id === 'a')).to.equal(true);
      expect(page.$('#g').is(page.$('#g'))).to.equal(true);
      expect(ids(all().filter(page.find('#g')))).to.equal('g');
      expect(ids(page.$(page.box).find(page.find('#g')))).to.equal('g');
    });
  });

  describe(':disabled and :enabled by a fieldset', () => {
    const KINDS = ['amo-input', 'amo-select', 'amo-checkbox', 'amo-radio', 'amo-radio-group', 'amo-button'];
    for (const kind of KINDS)
      it(`of ${kind}, in a selector and in a filter`, () => {
        const pair = ['a', 'b'].map((name) => `<${kind} name="${name}"></${kind}>`).join('');
        const { $ } = page;
        for (const [state, disabled] of [
          ['disabled', 2],
          ['', 0],
        ] as const) {
          page.put(`<fieldset ${state}>${pair}</fieldset>`);
          const found = (selector: string): unknown[] => {
            const $all = $(page.box).find('[name]');
            return [
              $(page.box).find(`[name]${selector}`).length,
              $all.filter(selector).length,
              2 - $all.not(selector).length,
              $all.is(selector) ? 2 : 0,
              $all.eq(0).is(selector) ? 2 : 0,
            ];
          };
          expect(found(':disabled')).to.eql(Array(5).fill(disabled));
          expect(found(':enabled')).to.eql(Array(5).fill(2 - disabled));
        }
      });

    it('of HTML as this jQuery sees it by itself', () => {
      const seen = () => {
        const $all = page.$(page.box).find('input');
        return ['disabled', 'enabled'].map((state) => [$all.filter(`:${state}`).length, $all.eq(0).is(`:${state}`)]);
      };
      page.put('<fieldset disabled><input><input disabled></fieldset>');
      const extended = seen();
      page.uninstall();
      expect(seen()).to.eql(extended);
    });
  });

  describe('what needs no extension', () => {
    it('val() of several, by the kind of the control', () => {
      page.put(MARKUP);
      const { $ } = page;
      $('amo-checkbox').each((index: number, element: HTMLInputElement) => (element.value = `v${index}`));
      $('amo-checkbox').val(['v0', 'v7']);
      expect([$('#a').prop('checked'), $('#b').prop('checked'), $('#b').val()]).to.eql([true, false, 'v1']);
      $('#a').val('text');
      expect([$('#a').prop('checked'), $('#a').attr('value')]).to.eql([true, 'text']);
    });

    it('val() of a list', () => {
      const { $ } = page;
      const list = page.put<HTMLElement>('<amo-multiselect items=\'[{"id":1},{"id":2}]\'></amo-multiselect>');
      const values = [['2', '1'], [2], 1, null, ['1', '9'], '', ['1', null], undefined].map((value) => {
        if (value === undefined)
          return $(list)
            .val(() => ['2'])
            .val();
        return $(list).val(value).val();
      });
      expect(values).to.eql([['1', '2'], ['2'], ['1'], [], ['1', '9'], [], ['1', ''], ['2']]);
    });
  });
});
