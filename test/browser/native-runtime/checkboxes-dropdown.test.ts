/** Native lists of boxes: event orders as observed, title and master boxes, keys, search, scripts. */
import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/commands.js';
import { FakeTimers, onEveryJQuery, settled } from './page.js';

const ITEMS = [
  { id: 1, option: 'One', is_checked: true },
  { id: 2, option: 'Two <i>' },
  { id: 3, option: 'Привет' },
];
const HIDING = ['jq keyboard:hide document', 'jq controls:hide document', 'jq controls:hide:private document false'];
const minus = (on: boolean) => ['master', 'title master'].map((name) => `jq controls:checkbox:minus ${name} ${on}`);
const told = (on: boolean) => ['jq change item', 'jq controls:change item', ...minus(on)];
const MASTERS = ['master', 'title master'].flatMap((name) => [`jq change ${name}`, `jq controls:change ${name}`]);

onEveryJQuery(
  (page) => {
    const find = <T extends HTMLElement = HTMLElement>(selector: string) => page.find<T>(selector);
    const all = <T extends HTMLElement>(selector: string) => [...page.box.querySelectorAll<T>(selector)];
    const root = () => find('.checkboxes_dropdown');
    const boxes = () => all<HTMLInputElement>('.js-item-checkbox');
    const masters = () => all<HTMLInputElement>('.js-master-checkbox');
    const rows = () => all<HTMLElement>('.checkboxes_dropdown__item');
    const title = () => find('.checkboxes_dropdown__title-selected');
    const cursor = () => rows().findIndex((row) => row.classList.contains('checkboxes_dropdown__item--cursor'));
    const lines = () => all('.checkboxes_dropdown__title-item').map((line) => line.textContent);
    const visible = () => rows().filter((row) => row.offsetHeight).length;
    const isOpen = () => root().classList.contains('expanded');
    const ticked = () =>
      boxes()
        .map(({ checked }) => Number(checked))
        .join('');
    const dash = () => all('.control-checkbox__helper_minus').length;
    const add = async (params: object = {}): Promise<void> => {
      await page.add('checkboxes_dropdown', { items: ITEMS, name: 'n', title_empty: 'Nobody', ...params });
      page.trace.take();
    };
    /** Without the focus and the labels, which differ by the browser. */
    const taken = () => page.trace.take().filter((line) => !/focus|checkbox$|click div$/.test(line));

    describe('native list of boxes, as observed', () => {
      it('starts', async () => {
        await page.add('checkboxes_dropdown', { items: ITEMS, title_before: 'Who:' });
        const init = (name: string) => `jq controls:view:init ${name}`;
        expect(page.trace.take()).to.eql([
          ...minus(true),
          init('dropdown'),
          init('checkbox'),
          ...minus(true),
          ...ITEMS.map(() => init('checkbox')),
          init('checkbox'),
          ...minus(true),
        ]);
        expect([lines(), dash(), find('.js-select-all-text').textContent]).to.eql([['One'], 2, 'Снять выделение']);
        expect(find('.checkboxes_dropdown__title-item').dataset['titleBefore']).to.equal('Who: ');
        expect(masters().map(({ checked }) => checked)).to.eql([true, true]);
        page.box.innerHTML = '';
        await settled();
        expect(page.trace.take()[0]).to.equal('jq controls:view:destroy dropdown');
      });

      it('opens, ticks, and closes outside', async () => {
        await add();
        await click(title());
        expect(taken()).to.eql(['dom click span', ...HIDING, 'jq controls:checkboxes_dropdown:open list']);
        expect([isOpen(), cursor(), find('.icon-up-arrow') !== null]).to.eql([true, 0, true]);
        await click(rows()[2]!);
        expect(taken()).to.eql([
          ...['dom click item', 'dom input item', 'dom change item', 'jq controls:change item'],
          ...minus(true),
        ]);
        expect([lines(), isOpen()]).to.eql([['One', 'Two <i>'], true]);
        await click([5, 5]);
        expect(taken()).to.eql(
          [
            ...['dom click html', 'jq controls:hide:private document false'],
            ...['jq controls:checkboxes_dropdown:hide list', 'jq controls:hide list'],
            'jq controls:hide:private document false',
          ].map((line) =>
            line === 'dom click html' ? `dom click ${document.elementFromPoint(5, 5)!.localName}` : line,
          ),
        );
        expect(isOpen()).to.equal(false);
      });

      it('clears all from a dash, then ticks all, by the master in the list', async () => {
        await add();
        await click(title());
        taken();
        for (const [wanted, line, on] of [
          ['000', 'Nobody', 'Выбрать всё'],
          ['111', 'Все ', 'Снять выделение'],
        ] as const) {
          await click(rows()[0]!);
          expect(taken()).to.eql([
            ...['dom click master', ...HIDING, ...ITEMS.flatMap(() => told(false)), ...MASTERS],
            ...['dom input master', 'dom change master', 'jq controls:change master'],
          ]);
          expect([ticked(), lines(), dash(), find('.js-select-all-text').textContent]).to.eql([wanted, [line], 0, on]);
        }
        expect(isOpen()).to.equal(true);
      });

      it('is cleared by the master of the title, and stays closed', async () => {
        await add();
        await click(masters()[1]!);
        expect(taken()).to.eql([
          ...['dom click title master', ...HIDING, ...ITEMS.flatMap(() => told(false)), ...MASTERS],
          ...['dom input title master', 'dom change title master', 'jq controls:change title master'],
        ]);
        expect([ticked(), isOpen()]).to.eql(['000', false]);
      });
    });

    describe('native list of boxes', () => {
      it('follows a script', async () => {
        await add({ items: ITEMS.map((item) => ({ ...item, is_checked: true })) });
        expect([lines(), dash()]).to.eql([['Все '], 0]);
        page.$(boxes()[0]!).prop('checked', false).trigger('change');
        expect([lines(), dash()]).to.eql([['Two <i>', 'Привет'], 2]);
      });

      it('names five', async () => {
        const items = Array.from({ length: 9 }, (_, id) => ({ id, option: `N${id}`, is_checked: id < 7 }));
        await add({ items });
        expect(lines()).to.eql(['N0', 'N1', 'N2', 'N3', 'N4', 'Ещё 2']);
      });

      it('leaves alone what cannot be changed', async () => {
        await add({ items: [...ITEMS, { id: 4, option: 'Kept', is_checked: true, readonly: true }] });
        await click(masters()[1]!);
        expect(ticked()).to.equal('0001');
      });

      it('has a title of its own', async () => {
        const custom = { has_custom_title: true, custom_title: 'Who', custom_title_empty: 'Anybody' };
        await add(custom);
        expect(lines()).to.eql(['Who']);
        await click(masters()[1]!);
        expect(lines()).to.eql(['Anybody']);
      });

      it('never opens when it is out of use', async () => {
        await add({ disabled: true });
        await click(title());
        expect(isOpen()).to.equal(false);
      });

      it('moves by arrows, ticks by Enter and Space, closes by Escape and by its title', async () => {
        await add({ is_search_available: true });
        await click(title());
        expect(document.activeElement).to.equal(find('.checkboxes_dropdown__search-input'));
        await press('ArrowUp');
        expect(cursor()).to.equal(3);
        page.trace.take();
        await press('Enter');
        expect([ticked(), taken()]).to.eql(['101', ['jq controls:change item', ...minus(true)]]);
        await press('ArrowDown');
        expect(cursor()).to.equal(0);
        boxes()[1]!.focus();
        await press('ArrowDown', 'Space'.replace('Space', ' '));
        expect(ticked()).to.equal('001');
        await press('Escape');
        expect([isOpen(), cursor()]).to.eql([false, -1]);
      });

      it('searches after a pause, and forgets the search', async () => {
        const timers = new FakeTimers();
        try {
          await add({ is_search_available: true });
          await click(title());
          timers.run();
          await type('ghb');
          expect(visible()).to.equal(4);
          expect(timers.run().filter((pause) => pause === 150).length).to.equal(3);
          expect([visible(), cursor()]).to.eql([2, 0]);
          await type('zz');
          timers.run();
          const list = find('.checkboxes_dropdown__list');
          const isEmpty = () => list.classList.contains('checkboxes_dropdown__list--all_items_hidden');
          expect([visible(), isEmpty()]).to.eql([0, true]);
          await click(find('.checkboxes_dropdown__search-clear-button'));
          expect([visible(), isEmpty(), find<HTMLInputElement>('.text-input').value]).to.eql([4, false, '']);
          await type('ghb');
          await press('Escape');
          timers.run();
          expect(find<HTMLInputElement>('.text-input').value).to.equal('');
          await click(title());
          expect(visible()).to.equal(4);
        } finally {
          timers.stop();
        }
      });

      it('stands upwards where the page ends, unless it must not', async () => {
        const many = Array.from({ length: 30 }, (_, id) => ({ id, option: `N${id}` }));
        const isUp = () =>
          find('.checkboxes_dropdown__list').classList.contains('checkboxes_dropdown__expanded-to-top');
        page.box.style.top = `${innerHeight - 60}px`;
        await add({ items: many });
        await click(title());
        expect(isUp()).to.equal(true);
        page.box.innerHTML = '';
        await add({ items: many, disable_to_top_mode: true });
        await click(title());
        expect(isUp()).to.equal(false);
      });
    });
  },
  { lang: 'ru' },
);
