/** Menus of native buttons. */
import { expect } from '@open-wc/testing';
import { click, press } from '../support/commands.js';
import { FakeTimers, onEveryJQuery } from './page.js';

const MENU = [
  { id: 'one', text: 'One, and a long name' },
  { id: 'two', text: 'Two', checkable: true },
  { id: 'three', text: 'Three', copy: true, copy_text: 'copied text' },
];
const HIDE = ['jq controls:hide document', 'jq controls:hide:private document false'];

onEveryJQuery(
  (page) => {
    let wrapper: HTMLElement;
    const button = () => wrapper.querySelector<HTMLElement>('.button-input')!;
    const list = () => wrapper.querySelector<HTMLElement>('ul')!;
    const entry = (index: number) => list().children[index]!;
    /** All three signs of an open menu, which go together. */
    const isOpen = () => {
      const signs = [
        button().matches('.button-input-pressed'),
        wrapper.matches('.button-input-wrapper-pressed'),
        list().offsetHeight > 0,
      ];
      expect(new Set(signs).size, String(signs)).to.equal(1);
      return signs[0];
    };

    beforeEach(async () => {
      wrapper = await page.add('button', { text: 'Menu', context_menu: MENU });
      page.trace.take();
    });

    describe('menu of a native button', () => {
      it('opens and closes with a click on the button', async () => {
        await click(button());
        expect(page.trace.take().filter((line) => line.startsWith('jq'))).to.eql(HIDE);
        expect(isOpen()).to.equal(true);
        await click(button());
        expect(isOpen()).to.equal(false);
      });

      it('closes for Escape, a click outside and another control', async () => {
        const select = await page.add('select', { items: [{ id: 1, option: 'a' }] });
        const closers = [
          () => press('Escape'),
          () => click([5, 5]),
          () => Promise.resolve(page.$(select).find('button').trigger('click')),
          () => Promise.resolve(page.$(document).trigger('controls:hide:only')),
        ];
        for (const close of closers) {
          page.$(button()).trigger('button:menu:toggle');
          expect(isOpen()).to.equal(true);
          await close();
          expect(isOpen()).to.equal(false);
        }
      });

      it('closes a select when it opens', async () => {
        const select = await page.add('select', { items: [{ id: 1, option: 'a' }] });
        page.$(select).find('button').trigger('click');
        await click(button());
        expect(select.querySelector('.control--select--list-opened')).to.equal(null);
        expect(isOpen()).to.equal(true);
      });

      it('takes orders', () => {
        const orders: [options: object, open: boolean][] = [
          [{ visible: false }, false],
          [{ visible: true }, true],
          [{ visible: true }, true],
          [{ visible: false }, false],
        ];
        for (const [options, open] of orders) {
          page.$(button()).trigger('button:menu:toggle', [options]);
          expect(isOpen()).to.equal(open);
        }
        page.trace.take();
        page.$(button()).trigger('button:menu:toggle', [{ no_trigger: true }]);
        expect(page.trace.lines).to.eql(['jq button:menu:toggle button [object Object]']);
        expect(isOpen()).to.equal(true);
      });

      it('does not open on a disabled button', async () => {
        page.$(button()).trigger('button:disable');
        await click(button());
        expect(isOpen()).to.equal(false);
      });

      it('closes when an entry is chosen', async () => {
        let chosen = '';
        page.$(entry(0)).on('click', function (this: Element) {
          chosen = this.id;
        });
        await click(button());
        page.trace.take();
        await click(entry(0));
        const lines = page.trace.take().filter((line) => line.startsWith('jq'));
        expect(lines).to.eql(['jq controls:hide document btn_menu', 'jq controls:hide:private document false']);
        expect([isOpen(), chosen]).to.eql([false, 'one']);
      });

      it('toggles the mark of an entry', async () => {
        const marks: (string | null)[] = [];
        for (let count = 0; count < 2; count += 1) {
          await click(button());
          await click(entry(1));
          marks.push(entry(1).getAttribute('data-checkable-checked'));
        }
        page.$(entry(1)).trigger('context-menu:checkable:toggle');
        marks.push(entry(1).getAttribute('data-checkable-checked'));
        expect(marks).to.eql(['true', null, 'true']);
        expect(isOpen()).to.equal(false);
      });

      it('copies, says so for a second and closes', async () => {
        const copied: string[] = [];
        const clipboard = { writeText: async (text: string) => void copied.push(text) };
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
        await click(button());
        const target = entry(2).getBoundingClientRect();
        const timers = new FakeTimers();
        page.$(entry(2)).trigger('click').trigger('click');
        expect([copied, entry(2).textContent, isOpen()]).to.eql([['copied text'], 'Copied', true]);
        expect(timers.run()).to.eql([1000]);
        timers.stop();
        Reflect.deleteProperty(navigator, 'clipboard');
        expect([entry(2).textContent, isOpen(), target.height > 0]).to.eql(['Three', false, true]);
      });

      it('opens to the left where the right is too near', () => {
        page.box.style.left = `${document.documentElement.clientWidth - 90}px`;
        page.$(button()).trigger('button:menu:toggle');
        expect(list().matches('.button-open-left-side')).to.equal(true);
        expect(list().getBoundingClientRect().right).to.be.at.most(document.documentElement.clientWidth);
        page.$(button()).trigger('button:menu:toggle');
        expect(list().matches('.button-open-left-side')).to.equal(false);
      });

      it('opens a list that stands elsewhere', async () => {
        const outer = document.createElement('section');
        page.box.append(outer);
        const data = 'data-context-menu=".outer-menu" data-context-container="section"';
        page.$(outer).append('<p><b class="outer-menu">wrong</b></p>'.replace('outer-menu', 'other'));
        page.$(outer).append('<div><ul class="button-input__context-menu outer-menu"><li>a</li></ul></div>');
        page.$(outer).append(`<button class="button-input button-input-with-menu" ${data}>b</button>`);
        const menu = outer.querySelector('ul')!;
        await click(outer.querySelector('button')!);
        expect(menu.offsetHeight).to.be.above(0);
        await click(menu);
        expect(menu.offsetHeight).to.be.above(0);
        await click([5, 5]);
        expect(menu.offsetHeight).to.equal(0);
      });
    });
  },
  { lang: 'en' },
);
