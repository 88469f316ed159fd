/** The list of boxes: its value and entries, what its title says, mouse, search, long lists. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { CheckboxesDropdownItem } from '../../../src/entries/index.js';
import { click, emulate, frames, press, type, wheel } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import * as page from '../support/dropdown.js';
import { control, setUp, tearDown } from '../support/dropdown.js';

const item = (id: number, more: Partial<CheckboxesDropdownItem> = {}): CheckboxesDropdownItem => ({
  id,
  option: `Item ${id}`,
  ...more,
});
const many = (count: number, more: Partial<CheckboxesDropdownItem> = {}) =>
  Array.from({ length: count }, (_, index) => item(index + 1, more));
const open = async (): Promise<void> => {
  await click(page.title());
  await frames();
};

describe('list of boxes', () => {
  hushWarnings();
  afterEach(() => {
    tearDown();
    document.documentElement.lang = '';
  });

  describe('its value', () => {
    beforeEach(() => setUp({ items: [item(1, { is_checked: true }), item(2), item(3, { is_checked: 'Y' })] }));
    const state = (): unknown[] => [control.value.join(), page.sent()];

    it('is what the items say, until it is set', () => {
      expect(state()).to.eql(['1,3', 'n=1&n=3']);
      control.value = ['2', '1'];
      expect(state()).to.eql(['1,2', 'n=1&n=2']);
      control.items = [item(1), item(2), item(3, { is_checked: true })];
      expect(state()).to.eql(['1,2', 'n=1&n=2']);
      page.form.reset();
      expect(state()).to.eql(['3', 'n=3']);
      expect(control.defaultValue).to.equal('["3"]');
    });

    it('follows other items, as long as it was not set', () => {
      control.items = [item(1), item(4, { is_checked: true })];
      expect(state()).to.eql(['4', 'n=4']);
      control.setAttribute('value', '["1"]');
      expect(state()).to.eql(['1', 'n=1']);
    });

    it('is none for an empty text and for null, and a list of one for a text', () => {
      for (const [value, wanted] of [
        ['', ''],
        ['2', '2'],
        [null, ''],
        [[3, '3', 1], '1,3'],
      ] as const) {
        control.value = value as unknown as string[];
        expect(control.value.join()).to.equal(wanted);
      }
    });

    it('keeps an id that no item has, shows and marks it', async () => {
      control.value = ['1', 'x'];
      await control.updateComplete;
      expect([...state(), page.lines().join(), page.ticks()[0]]).to.eql(['1,x', 'n=1&n=x', 'Item 1,x', 'mixed']);
      expect(control.matches(':state(unknown)')).to.equal(true);
      expect(control.validity.badInput).to.equal(true);
    });

    it('is required', () => {
      control.required = true;
      expect(control.checkValidity()).to.equal(true);
      control.value = [];
      expect([control.checkValidity(), control.validity.valueMissing]).to.eql([false, true]);
    });

    it('has the names of the items, each for those after it', () => {
      control.items = [item(1), item(2, { name: 'own[]' }), item(3), item(4, { name: 'last' }), item(5)];
      control.value = ['1', '2', '3', '4', '5'];
      expect(page.sent()).to.equal('n=1&own[]=2&own[]=3&last=4&last=5');
      control.removeAttribute('name');
      expect(page.sent()).to.equal('own[]=2&own[]=3&last=4&last=5');
    });

    it('is sent for what cannot be changed, and not for what is disabled', () => {
      control.items = [item(1, { readonly: true, is_checked: true }), item(2, { disabled: true, is_checked: true })];
      expect(state()).to.eql(['1,2', 'n=1']);
    });
  });

  describe('its title', () => {
    const FORMS = 'значение,значения,значений,значения всех';
    const ROWS: ReadonlyArray<readonly [what: string, lang: string, properties: object, lines: string[]]> = [
      ['some', 'en', { items: many(7), value: ['2', '1'] }, ['Item 1', 'Item 2']],
      ['five', 'en', { items: many(7), value: ['1', '2', '3', '4', '5'] }, many(5).map(({ option }) => String(option))],
      [
        'more than five',
        'ru',
        { items: many(9), value: ['1', '2', '3', '4', '5', '6', '7'] },
        [...many(5).map(({ option }) => String(option)), 'Ещё 2'],
      ],
      ['all', 'en', { items: many(2), value: ['1', '2'] }, ['All ']],
      ['all, in Russian', 'ru', { items: many(2), value: ['1', '2'], titleNumeral: FORMS }, ['Все значения всех']],
      ['all, with two forms', 'ru', { items: many(1), value: ['1'], titleNumeral: 'тег, теги' }, ['Все теги']],
      ['all, in English', 'en', { items: many(1), value: ['1'], titleNumeral: 'value,values' }, ['All values']],
      ['all, with one form', 'en', { items: many(1), value: ['1'], titleNumeral: 'values' }, ['All values']],
      ['none, without a text for that', 'en', { items: many(2) }, ['All ']],
      ['none', 'en', { items: many(2), titleEmpty: '<b>Nobody' }, ['<b>Nobody']],
      ['no items', 'en', { items: [], titleEmpty: 'Nobody', value: ['1'] }, ['Nobody']],
      [
        'some, its own text',
        'en',
        { items: many(2), value: ['1'], customTitle: 'Who', customTitleEmpty: 'All' },
        ['Who'],
      ],
      [
        'all, its own text',
        'en',
        { items: many(1), value: ['1'], customTitle: 'Who', customTitleEmpty: 'All' },
        ['All'],
      ],
      ['none, one own text', 'en', { items: many(1), customTitle: 'Who', titleEmpty: 'x' }, ['Who']],
    ];
    for (const [what, lang, properties, lines] of ROWS)
      it(what, async () => {
        document.documentElement.lang = lang;
        setUp(properties);
        await control.updateComplete;
        expect(page.lines()).to.eql(lines);
      });

    it('has words before its first line', async () => {
      setUp({ items: many(3), value: ['1', '2'], titleBefore: 'Who:' });
      await control.updateComplete;
      const before = [...page.title().querySelectorAll('.checkboxes_dropdown__title-item')].map((line) =>
        line.getAttribute('data-title-before'),
      );
      expect(before).to.eql(['Who: ', null]);
    });
  });

  describe('the mouse', () => {
    beforeEach(() => setUp());

    it('opens with the title, ticks, and closes outside', async () => {
      await open();
      expect(page.texts()).to.eql(['Select all', 'Apple', 'Банан', 'Carrot', 'Date']);
      await click(page.rows()[1]!);
      await click(page.rows()[4]!);
      await click(page.rows()[3]!);
      expect(page.ticks()).to.eql(['mixed', 'mixed', 'true', 'false', 'false', 'true']);
      expect([control.value.join(), page.sent(), page.view().active]).to.eql(['a,d', 'n=a&n=d', 'Carrot']);
      await click([5, 5]);
      const change = (id: string) => ['input', 'change', 'controls:change', `controls:item:change ${id} true`];
      expect(page.heard).to.eql(['controls:open', ...change('a'), ...change('d'), 'controls:close']);
    });

    it('ticks all that can be with the box of the title, and opens nothing', async () => {
      await click(page.master());
      expect([control.value.join(), page.lines().length]).to.eql(['a,b,d', 3]);
      expect(page.heard).to.eql([
        ...['input', 'change', 'controls:change'],
        ...['a', 'b', 'd'].map((id) => `controls:item:change ${id} true`),
      ]);
      await click(page.master());
      expect([control.value.join(), page.heard.length, control.matches(':state(open)')]).to.eql(['', 12, false]);
    });

    it('from a dash the box of the title clears', async () => {
      control.value = ['b', 'c'];
      await click(page.master());
      expect([control.value.join(), page.ticks()[0]]).to.eql(['c', 'mixed']);
      await click(page.master());
      expect(control.value.join(), 'natively nothing could be ticked now').to.equal('a,b,c,d');
      expect(page.ticks()[0]).to.equal('true');
    });

    it('does nothing with a control that is out of use, or cannot be changed', async () => {
      for (const property of ['disabled', 'readOnly'] as const) {
        control[property] = true;
        await click(page.master());
        await click(page.title());
        control[property] = false;
      }
      expect(page.heard).to.eql([]);
    });

    it('keeps the focus in the search, and clears that with its button', async () => {
      control.isSearchAvailable = true;
      await open();
      await type('dat');
      await waitUntil(() => page.texts().length === 2);
      await click(page.rows()[1]!);
      expect([control.value.join(), page.view().active]).to.eql(['d', 'Date']);
      expect(control.shadowRoot!.activeElement).to.equal(page.search());
      await click(page.layer().querySelector('button')!);
      expect([page.search().value, page.texts().length]).to.eql(['', 5]);
      expect(control.shadowRoot!.activeElement).to.equal(page.search());
      expect(page.heard.filter((type) => !type.startsWith('controls'))).to.eql(['input', 'change']);
    });

    it('a click by a script opens nothing and ticks nothing', () => {
      control.click();
      expect([page.heard, control.matches(':state(open)')]).to.eql([[], false]);
    });
  });

  describe('the search', () => {
    const FRUIT = ['Привет, мир', 'Hello', 'Щука', 'José', 'Ёж', 'a + b', 'cafe\u0301', '👩‍👩‍👧 family', '<b>x</b>'];
    const ROWS: ReadonlyArray<readonly [query: string, found: string]> = [
      ['прив', 'Привет, мир'],
      ['МИР', 'Привет, мир'],
      ['ghbd', 'Привет, мир'],
      ['privet', 'Привет, мир'],
      ['хелло', 'Hello'],
      ['руддщ', 'Hello'],
      ['schuka', 'Щука'],
      ['jose', 'José'],
      ['еж', 'Ёж'],
      ['+', 'a + b'],
      ['café', 'cafe\u0301'],
      ['CAFE\u0301', 'cafe\u0301'],
      ['👩', '👩‍👩‍👧 family'],
      ['<b', '<b>x</b>'],
      ['zzz', ''],
    ];
    beforeEach(() => setUp({ isSearchAvailable: true, items: FRUIT.map((option, id) => ({ id, option })) }));

    it('finds words in either alphabet and layout', async () => {
      control.showPicker();
      for (const [query, found] of ROWS) {
        page.search().value = query;
        page.search().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        const shown = () => (page.texts().length > 1 ? page.texts().slice(1).join() : '');
        await waitUntil(() => shown() === found, `${query} finds ${found}, not ${shown()}`);
        if (!found) expect(page.texts()).to.eql(['No options']);
      }
      expect(page.heard).to.eql(['controls:open']);
    });
  });

  describe('a long list', () => {
    const LENGTH = 10_000;
    const nodes = () => control.shadowRoot!.querySelectorAll('*').length;

    it('draws what is in sight, and nothing while it is closed', async () => {
      setUp({ items: many(LENGTH), isSearchAvailable: true });
      expect(nodes()).to.be.below(20);
      await open();
      expect(nodes()).to.be.below(160);
      await press('ArrowUp');
      expect([page.view().active, nodes() < 160]).to.eql([`Item ${LENGTH}`, true]);
      const last = page.rows().at(-1)!;
      expect([last.ariaSetSize, last.ariaPosInSet]).to.eql([String(LENGTH + 1), String(LENGTH + 1)]);
    });

    it('ticks all at once, and names each', async () => {
      setUp({ items: many(LENGTH) });
      await click(page.master());
      expect([control.value.length, [...new FormData(page.form)].length]).to.eql([LENGTH, LENGTH]);
      expect(page.heard.length).to.equal(LENGTH + 3);
      expect(page.lines()).to.eql(['All ']);
    });

    it('rows with dividers are where they should be', async () => {
      const title = 'Group';
      const items = many(300).map((one, index) => ({
        ...one,
        ...(index % 3 ? {} : { divider_before: { title } }),
        ...(index % 5 ? {} : { divider_after: { title } }),
      }));
      setUp({ items });
      await open();
      await press('End');
      await frames();
      const [row, box] = [page.rows().at(-1)!.getBoundingClientRect(), page.list().getBoundingClientRect()];
      expect(Math.abs(row.bottom - box.bottom)).to.be.below(1);
      const whole = page.list().scrollHeight;
      expect(whole).to.equal(301 * 36 + (100 + 60) * 29);
    });
  });

  it('the list covers the title, and stands upwards where it does not fit', async () => {
    await emulate({ viewport: { width: 600, height: 500 } });
    setUp({ items: many(30) });
    const gap = (side: 'top' | 'bottom'): number =>
      page.layer().getBoundingClientRect()[side] - page.title().getBoundingClientRect()[side];
    await open();
    const box = page.layer().getBoundingClientRect();
    expect([gap('top'), box.width, box.height]).to.eql([0, 300, 355]);
    await press('Escape');
    page.form.style.top = '420px';
    await open();
    expect(gap('bottom')).to.equal(0);
    expect(page.layer().classList.contains('checkboxes_dropdown__expanded-to-top')).to.equal(true);
    await press('Escape');
    control.disableToTopMode = true;
    await open();
    expect(page.layer().classList.contains('checkboxes_dropdown__expanded-to-top')).to.equal(false);
    expect(page.layer().getBoundingClientRect().bottom).to.be.at.most(500);
  });

  it('the wheel scrolls the list, not the page', async () => {
    setUp({ items: many(60) });
    await open();
    await wheel(page.list(), 100);
    await waitUntil(() => page.list().scrollTop > 0);
  });

  it('options are children, groups are dividers', async () => {
    setUp({ items: undefined });
    control.innerHTML =
      '<option value="1">One</option><optgroup label="G"><option value="2" selected>Two</option>' +
      '<option value="3" disabled>Three</option></optgroup>';
    expect([control.value.join(), page.sent()]).to.eql(['2', 'n=2']);
    await open();
    expect(page.texts()).to.eql(['Select none', 'One', 'Two', 'Three']);
    expect(page.rows().map((row) => row.dataset['titleBefore'])).to.eql([undefined, undefined, 'G', undefined]);
    await click(page.rows()[1]!);
    await click(page.rows()[3]!);
    expect([...control.selectedOptions].map(({ value }) => value).join()).to.equal('1,2');
    expect(control.querySelectorAll('option:checked').length).to.equal(2);
  });

  it('an open list follows other items, and a search that comes or goes', async () => {
    setUp();
    await open();
    await press('End');
    control.items = [{ id: 'd', option: 'Date' }, ...page.ITEMS.slice(0, 2)];
    await frames();
    expect([page.view().active, page.texts().length]).to.eql(['Date', 4]);
    control.isSearchAvailable = true;
    expect(control.matches(':state(open)')).to.equal(false);
    await open();
    expect(control.shadowRoot!.activeElement).to.equal(page.search());
  });
});
