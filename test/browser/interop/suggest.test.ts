/** What widgets do to a native field with suggestions through jQuery, done to the element. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSuggest } from '../../../src/entries/index.js';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { press } from '../support/commands.js';
import { JQUERY_VERSIONS, jquery, type JQuery } from '../support/jquery.js';

const ITEMS = [
  { id: 1, value: 'Alpha' },
  { id: 2, value: 'Beta' },
];

for (const version of JQUERY_VERSIONS)
  describe(`suggestions on jQuery ${version}`, () => {
    let $: JQuery;
    let box: HTMLElement;
    beforeEach(async () => {
      $ = await jquery(version);
      box = document.createElement('form');
      document.body.append(box);
      $(box).html(renderElement('suggest', { items: ITEMS, name: 'city', id: 'city', selected: 2 }));
    });
    afterEach(() => box.remove());
    const state = (): unknown[] => [$('#city').val(), $('#city').attr('data-value-id')];

    it('text and id are read and set', () => {
      expect(state()).to.eql(['Beta', '2']);
      $('#city').val('Alpha').attr('data-value-id', 1);
      expect(state()).to.eql(['Alpha', '1']);
      expect(($('#city')[0] as AmoSuggest).valueId).to.equal('1');
      $('[name=city]').val('Other');
      expect(state()).to.eql(['Other', '']);
      expect(new FormData($('form')[0]).get('city')).to.equal('Other');
    });

    it('a choice is heard, with the item', async () => {
      const heard: unknown[] = [];
      $(box).on('change controls:change suggest:changed', '#city', ({ type, originalEvent }: JQuery) =>
        heard.push([type, ...state(), originalEvent?.detail?.item?.id]),
      );
      $('#city').trigger('focus');
      await press('ArrowUp', 'Enter');
      expect(heard).to.eql([
        ['change', 'Alpha', '1', undefined],
        ['controls:change', 'Alpha', '1', undefined],
        ['suggest:changed', 'Alpha', '1', 1],
      ]);
    });
  });
