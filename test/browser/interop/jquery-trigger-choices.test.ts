/** Events that an author triggers on what is ticked, on text areas, and on every control. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { BRAND } from '../../../src/core/brand.js';
import * as kit from '../../../src/entries/index.js';
import type { AmoCheckbox, AmoRadio, AmoTextarea } from '../../../src/entries/index.js';
import { click, frames } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

/** A control that this copy of the kit does not know. */
class Unknown extends HTMLElement {
  static readonly [BRAND] = { name: 'something_new', version: '9' };
  disabled = false;
}
customElements.define('test-unknown', Unknown);

/** Buttons that are never busy have no members for it. */
class Cancel extends Unknown {
  static override readonly [BRAND] = { name: 'cancel_button', version: '9' };
}
customElements.define('test-cancel', Cancel);

const TAGS = Object.values(kit).flatMap((value) => {
  const name = (value as { [BRAND]?: { name: string } })[BRAND]?.name;
  return name ? [kit.tag(name)] : [];
});

onEveryJQuery((page) => {
  describe('controls:disable', () => {
    it('there are controls', () => expect(TAGS.length).to.be.at.least(8));

    for (const tag of [...TAGS, 'test-unknown'])
      it(`on <${tag}>`, () => {
        const control = page.put<HTMLInputElement>(`<${tag}></${tag}>`);
        const states = [[], [false], [true], [0]].map((args) => {
          page.$(control).trigger('controls:disable', args);
          return control.disabled;
        });
        expect(states).to.eql([true, false, true, false]);
      });

    it('does not reach what is around or inside', () => {
      const outer = page.put<AmoCheckbox>('<amo-checkbox><b>Text</b></amo-checkbox>');
      page.$(outer).find('b').trigger('controls:disable');
      expect(outer.disabled).to.equal(false);
      page.$(page.box).trigger('controls:disable');
      expect(outer.disabled).to.equal(false);
    });
  });

  it('a button that cancels is enabled and disabled, never busy', () => {
    const button = page.put<Cancel>('<test-cancel></test-cancel>');
    page.$(button).trigger('button:disable');
    expect(button.disabled).to.equal(true);
    page.$(button).trigger('button:enable');
    for (const event of ['button:load:start', 'button:load:error', 'button:saved', 'button:menu:toggle'])
      page.$(button).trigger(event);
    expect({ ...button }).to.eql({ disabled: false });
  });

  describe('trigger on a checkbox', () => {
    const CHECKBOX = '<amo-checkbox name="a" value="yes" text="A"></amo-checkbox>';
    const drawn = (box: AmoCheckbox): Element => box.shadowRoot!.querySelector('label')!;

    it("prop('checked').trigger('change'): drawn, then heard as controls:change too", async () => {
      const box = page.put<AmoCheckbox>(CHECKBOX);
      const heard = page.hear('change', 'controls:change');
      const values: unknown[] = [];
      page.box.addEventListener('controls:change', (event) => values.push((event as CustomEvent).detail.value));
      page.$(box).prop('checked', true).trigger('change');
      await box.updateComplete;
      expect(drawn(box).classList.contains('is-checked')).to.equal(true);
      expect([heard, values]).to.eql([['change', 'dom controls:change', 'controls:change'], ['yes']]);
    });

    it('change ends the dash', () => {
      const box = page.put<AmoCheckbox>('<amo-checkbox indeterminate></amo-checkbox>');
      page.$(box).trigger('change');
      expect(box.indeterminate).to.equal(false);
    });

    it('a handler of change that prevents it, and triggerHandler, bring nothing more', () => {
      const box = page.put<AmoCheckbox>(CHECKBOX);
      const heard = page.hear('controls:change');
      page.$(box).triggerHandler('change');
      page.$(box).on('change', () => false);
      page.$(box).trigger('change');
      expect(heard).to.eql([]);
    });

    it("a user's click is heard once", async () => {
      const box = page.put<AmoCheckbox>(CHECKBOX);
      const heard = page.hear('change', 'controls:change');
      await click(box);
      expect(heard).to.eql(['dom change', 'change', 'dom controls:change', 'controls:change']);
    });

    it('change on an HTML checkbox is what it was', () => {
      const box = page.put<HTMLInputElement>('<input type="checkbox">');
      const heard = page.hear('change', 'controls:change');
      box.indeterminate = true;
      page.$(box).trigger('change');
      expect([heard, box.indeterminate]).to.eql([['change'], true]);
    });

    type Marks = readonly [checked: boolean, indeterminate: boolean];
    const MINUS: ReadonlyArray<readonly [args: unknown[], before: string, after: Marks]> = [
      [[true], '', [true, true]],
      [[true], 'checked', [true, true]],
      [[false], 'checked indeterminate', [true, false]],
      [[false], '', [false, false]],
      [[], 'indeterminate', [false, false]],
      [[false, true], '', [true, false]],
    ];
    for (const [args, before, after] of MINUS)
      it(`controls:checkbox:minus ${JSON.stringify(args)} on <amo-checkbox ${before}>`, () => {
        const box = page.put<AmoCheckbox>(`<amo-checkbox ${before}></amo-checkbox>`);
        const heard = page.hear('change', 'controls:change');
        page.$(box).trigger('controls:checkbox:minus', args);
        expect([box.checked, box.indeterminate, heard]).to.eql([...after, []]);
      });

    it('click ticks before it is heard, once', () => {
      const box = page.put<AmoCheckbox>(CHECKBOX);
      const heard = page.hear('click', 'change');
      const states: boolean[] = [];
      page.$(box).on('click', () => states.push(box.checked));
      page.$(box).trigger('click');
      expect([states, box.checked]).to.eql([[true], true]);
      expect(heard).to.eql(['dom click', 'click', 'dom change', 'change']);
    });

    it('click on a disabled one does nothing, prevented it does not tick', () => {
      const box = page.put<AmoCheckbox>('<amo-checkbox disabled></amo-checkbox>');
      const heard = page.hear('click');
      page.$(box).trigger('click');
      expect([heard, box.checked]).to.eql([[], false]);
      box.disabled = false;
      page
        .$(box)
        .on('click', () => false)
        .trigger('click');
      expect(box.checked).to.equal(false);
    });

    it('click on other elements is what it was', () => {
      const { $ } = page;
      page.put('<button type="button"></button><input type="checkbox"><amo-button>B</amo-button>');
      const heard = page.hear('click');
      $(page.box).find('button').trigger('click');
      $(page.box).find('input').trigger('click');
      $(page.box).find('amo-button').trigger('click');
      expect([heard.filter((name) => name === 'click').length, page.find<HTMLInputElement>('input').checked]).to.eql([
        3,
        true,
      ]);
    });
  });

  describe('trigger on a radio', () => {
    const RADIOS = '<amo-radio name="a" value="1" checked></amo-radio><amo-radio name="a" value="2"></amo-radio>';

    it('custom_radio_change chooses, also what is chosen already, and is heard', () => {
      page.put(RADIOS);
      const heard = page.hear('custom_radio_change', 'change', 'controls:change');
      const [first, second] = [...page.box.querySelectorAll<AmoRadio>('amo-radio')];
      const EVENTS = ['custom_radio_change', 'dom change', 'change', 'dom controls:change', 'controls:change'];
      page.$(second).trigger('custom_radio_change', [true]);
      expect([first!.checked, second!.checked, heard]).to.eql([false, true, EVENTS]);
      page.$(second).trigger('custom_radio_change');
      expect([second!.checked, heard.length]).to.eql([true, 2 * EVENTS.length]);
    });

    it('click chooses before it is heard', () => {
      page.put(RADIOS);
      const second = page.box.lastElementChild as AmoRadio;
      const states: boolean[] = [];
      page
        .$(second)
        .on('click', () => states.push(second.checked))
        .trigger('click');
      expect([states, page.find<AmoRadio>('amo-radio').checked]).to.eql([[true], false]);
    });
  });

  describe('trigger on a text area', () => {
    const height = (area: AmoTextarea): number => area.getBoundingClientRect().height;

    it('controls:textarea:autosize lets it grow, autosize.resize measures anew', async () => {
      const area = page.put<AmoTextarea>('<amo-textarea style="width: 200px"></amo-textarea>');
      const heard = page.hear('controls:textarea:resized');
      await frames();
      const before = height(area);
      area.value = 'One\n'.repeat(12);
      await frames();
      expect(height(area)).to.equal(before);
      page.$(area).trigger('controls:textarea:autosize');
      await frames();
      const grown = height(area);
      expect(grown).to.be.above(before + 50);
      area.style.setProperty('--amo-font', '30px/2 sans-serif');
      await frames();
      expect(height(area)).to.equal(grown);
      page.$(area).trigger('autosize.resize');
      await frames();
      expect(height(area)).to.be.above(grown + 50);
      expect(heard.filter((name) => name === 'controls:textarea:resized').length).to.equal(2);
    });
  });
});
