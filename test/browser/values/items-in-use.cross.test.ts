/** Items that change under the user's hands: an open select, a multiselect and a radio group that have the focus. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type {
  AmoCheckboxesDropdown,
  AmoMultiselect,
  AmoRadioGroup,
  AmoSelect,
  AmoSuggest,
} from '../../../src/entries/index.js';
import { click, frames, press, type } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';

type List = AmoSelect | AmoMultiselect | AmoCheckboxesDropdown | AmoSuggest;

interface Subject {
  readonly tag: 'amo-select' | 'amo-multiselect' | 'amo-checkboxes-dropdown' | 'amo-suggest';
  item(id: number | string): object;
  value(id: string): string | string[];
  /** The value once its item has gone. @param first that has come first */
  left(first: number | string): string | string[];
  /** The element whose active descendant is told. */
  readonly inner: string;
  readonly active: string;
  open(control: List): void;
  /** Steps from where it opens to the item 8, which the keys stand on. */
  readonly steps: number;
  /** The key that chooses. */
  readonly chooses: string;
  /** Where a step from the last item leads; stays there without it. */
  last?(first: number | string): string;
  /** Where Home leads. */
  readonly home: string;
  /** It has no list without items. */
  readonly closes?: boolean;
}

const open = (control: List): void => (control as AmoSelect).showPicker();

const SUBJECTS: readonly Subject[] = [
  {
    tag: 'amo-select',
    item: (id) => ({ id, option: `Item ${id}` }),
    value: (id) => id,
    left: String, // as in HTML
    inner: '[role=combobox]',
    active: '.control--select--list--item-key_selected',
    open,
    steps: 5,
    chooses: ' ',
    last: (first) => `Item ${first}`,
    home: 'Item 1',
  },
  {
    tag: 'amo-multiselect',
    item: (id) => ({ id, value: `Item ${id}` }),
    value: (id) => [id],
    left: () => [],
    inner: '[role=listbox]',
    active: '.amo-multiselect__item_active',
    open: () => undefined,
    steps: 5,
    chooses: ' ',
    home: 'Item 1',
  },
  {
    tag: 'amo-checkboxes-dropdown',
    item: (id) => ({ id, option: `Item ${id}` }),
    value: (id) => [id],
    left: () => [],
    inner: '[role=combobox]',
    active: '.checkboxes_dropdown__item--cursor',
    open,
    steps: 9,
    chooses: ' ',
    last: () => 'Select',
    home: 'Select',
  },
  {
    // What was chosen is a text, whatever the items are.
    tag: 'amo-suggest',
    item: (id) => ({ id, value: `Item ${id}` }),
    value: (id) => `Item ${id}`,
    left: () => 'Item 3',
    inner: '[role=combobox]',
    active: '.control--suggest--list--item-selected',
    open,
    steps: 9,
    chooses: 'Enter',
    home: '',
    closes: true,
  },
];

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** What the change of the thirty items 0 to 29 is, and on which item the keys stand then; they stood on the eighth. */
type Row = readonly [title: string, ids: Array<number | string>, active: string, scrolls?: boolean];
const ROWS: readonly Row[] = [
  ['the same again', range(0, 30), '8'],
  ['some come last', [...range(0, 30), 'x', 'y'], '8'],
  ['some come last, more than are drawn at once', range(0, 400), '8'],
  ['one comes first', ['x', ...range(0, 30)], '8', true],
  ['many come first', [...range(100, 400), ...range(0, 30)], '8', true],
  ['the first ones go', range(5, 30), '8', true],
  ['all but a few go', [3, 8, 9], '8', true],
  ['they turn around', range(0, 30).reverse(), '8', true],
  ['the one that is chosen goes', [...range(0, 3), ...range(4, 30)], '8', true],
];

for (const { tag, item, value, left, inner, active, open, steps, chooses, last, home, closes } of SUBJECTS)
  describe(`items that change while the keys are in ${tag}`, () => {
    hushWarnings();
    let control: List;
    let changes: number;
    const list = (): HTMLElement => control.shadowRoot!.querySelector('[role=listbox]')!;
    const told = (): Element | null =>
      control.shadowRoot!.querySelector<HTMLElement>(inner)!.ariaActiveDescendantElement;
    const offer = async (ids: readonly (number | string)[]): Promise<void> => {
      Object.assign(control, { items: ids.map(item) });
      await frames();
    };
    const isInSight = (): boolean => {
      const [row, box] = [told()!.getBoundingClientRect(), list().getBoundingClientRect()];
      return row.top >= box.top - 1 && row.bottom <= box.bottom + 1;
    };
    /** The row that looks active is the one that is told of, and stands in the list. */
    const activeText = (): string => {
      const drawn = control.shadowRoot!.querySelectorAll(active);
      expect(drawn.length).to.equal(told() ? 1 : 0);
      expect(drawn[0] ?? null).to.equal(told());
      return told()?.textContent!.trim() ?? '';
    };
    const chosen = (): string[] =>
      [...list().querySelectorAll('[aria-selected=true]')].map((row) => row.textContent!.trim());

    beforeEach(async () => {
      control = document.createElement(tag);
      control.style.cssText = 'position: absolute; top: 100px; left: 60px; width: 200px';
      Object.assign(control, { items: range(0, 30).map(item), value: value('3') });
      document.body.append(control);
      changes = 0;
      for (const type of ['input', 'change']) control.addEventListener(type, () => changes++);
      control.focus();
      open(control);
      await press(...Array.from({ length: steps }, () => 'ArrowDown'));
      await frames();
      expect(activeText()).to.equal('Item 8');
    });
    afterEach(() => control.remove());

    for (const [title, ids, wanted, scrolls] of ROWS)
      it(title, async () => {
        const { scrollTop } = list();
        await offer(ids);
        const chosenNow = ids.includes(3) ? value('3') : left(ids[0]!);
        expect([activeText(), isInSight(), control.value]).to.eql([`Item ${wanted}`, true, chosenNow]);
        if (!scrolls) expect(list().scrollTop).to.equal(scrollTop);
        expect([document.activeElement === control, changes]).to.eql([true, 0]);
        expect(chosen().length).to.be.at.most([chosenNow].flat().length);
        await press('ArrowDown');
        const next = ids[ids.indexOf(8) + 1];
        const wantedNext = next === undefined ? (last?.(ids[0]!) ?? 'Item 8') : `Item ${next}`;
        expect(activeText().startsWith(wantedNext), `the keys go on from there: ${activeText()}`).to.equal(true);
      });

    it('a long list goes on by a row a key', async () => {
      await offer(range(0, 400));
      const height = told()!.getBoundingClientRect().height;
      for (let row = 9; row < 21; row++) {
        const { scrollTop } = list();
        await press('ArrowDown');
        await frames();
        expect([activeText(), isInSight()]).to.eql([`Item ${row}`, true]);
        expect(list().scrollTop - scrollTop).to.be.within(0, height + 1);
      }
    });

    it('a list that the user has scrolled stays there', async () => {
      list().scrollTop = 300;
      await offer([...range(0, 30), 'x']);
      expect(list().scrollTop).to.equal(300);
      expect(activeText()).to.equal('Item 8');
    });

    it('the active one goes', async () => {
      await offer(range(0, 8));
      expect([activeText(), isInSight()]).to.eql([tag === 'amo-select' ? 'Item 3' : 'Item 7', true]);
    });

    it('all go, and others come', async () => {
      await offer([]);
      expect([activeText(), told()]).to.eql(['', null]);
      await press('ArrowDown', 'Home', 'End', 'PageDown', 'PageUp', 'Enter');
      expect(changes).to.equal(0);
      await offer([1, 2, 3]);
      if (closes) await press('ArrowDown');
      await press(closes ? 'ArrowUp' : 'Home');
      expect(activeText().startsWith(closes ? 'Item 1' : home)).to.equal(true);
    });

    it('a choice after the change is of the new ones', async () => {
      await offer(['x', 8, 'y']);
      await press(chooses);
      expect([control.value].flat()).to.include([value('8')].flat()[0]);
      expect(changes).to.equal(2);
    });

    it('a click after the change is on what is there now', async () => {
      await offer(['x', 8, 'y']);
      await click([...list().querySelectorAll('[role=option]')].at(-1)!);
      expect([control.value].flat()).to.include([value('y')].flat()[0]);
    });
  });

describe('items that change while they are filtered', () => {
  for (const [tag, field] of [
    ['amo-checkboxes-dropdown', '[part=search]'],
    ['amo-suggest', 'input'],
  ] as const)
    it(tag, async () => {
      const { item } = SUBJECTS.find((subject) => subject.tag === tag)!;
      const control = document.createElement(tag) as List;
      control.style.cssText = 'position: absolute; top: 100px; left: 60px; width: 200px';
      const offer = async (ids: Array<number | string>): Promise<string> => {
        Object.assign(control, { items: ids.map(item), isSearchAvailable: true });
        await frames();
        return told();
      };
      const root = control.shadowRoot!;
      const input = (): HTMLInputElement | null => root.querySelector(field);
      const texts = (): string[] => [...root.querySelectorAll('[data-index]')].map((row) => row.textContent!.trim());
      const told = (): string => input()?.ariaActiveDescendantElement?.textContent!.trim() ?? '';
      await offer(range(0, 30));
      document.body.append(control);
      await click(control);
      await type('m 1');
      if (tag === 'amo-suggest') (control as AmoSuggest).substrSearch = true;
      await type('5');
      await press('Backspace');
      await waitUntil(() => texts().length && !texts().includes('Item 0'));
      await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      const active = told();
      expect(active).to.match(/^Item 1/);
      expect(await offer(range(0, 30).reverse())).to.equal(active);
      expect([input()!.value, texts().filter((words) => !/^Item 1|Select/.test(words))]).to.eql(['m 1', []]);
      expect(await offer([...range(0, 30), 'x'])).to.equal(active);
      await offer(['x', 'y']); // none is found
      expect([input()!.value, told(), texts().filter((words) => words.startsWith('Item'))]).to.eql(['m 1', '', []]);
      await press('ArrowDown', 'Enter');
      expect([control.value].flat()).to.eql(tag === 'amo-suggest' ? ['m 1'] : []);
      if (tag === 'amo-suggest') (control as AmoSuggest).showPicker();
      await offer([1, 2]);
      if (tag === 'amo-suggest') (control as AmoSuggest).showPicker();
      expect(texts().at(-1)).to.equal('Item 1');
      control.remove();
    });
});

describe('children that change while the keys are in the list', () => {
  hushWarnings();
  for (const tag of ['amo-select', 'amo-multiselect', 'amo-checkboxes-dropdown', 'amo-suggest'] as const)
    it(tag, async () => {
      const box = document.createElement('div');
      box.style.cssText = 'position: absolute; top: 100px; left: 60px; width: 200px';
      box.innerHTML = `<${tag}>${range(0, 6)
        .map((id) => `<option value="${id}">Item ${id}</option>`)
        .join('')}</${tag}>`;
      document.body.append(box);
      const control = box.firstElementChild as List;
      const { inner, open, steps, chooses, value } = SUBJECTS.find((subject) => subject.tag === tag)!;
      const told = () =>
        control.shadowRoot!.querySelector<HTMLElement>(inner)!.ariaActiveDescendantElement?.textContent!.trim();
      control.focus();
      open(control);
      await press('ArrowDown', 'ArrowDown');
      if (steps > 5) await press('ArrowDown');
      control.prepend(new Option('New', 'n'));
      await frames();
      expect(told()).to.equal('Item 2');
      control.querySelectorAll('option')[3]!.textContent = 'Renamed';
      await frames();
      expect(told()).to.equal('Renamed');
      control.querySelectorAll('option')[1]!.remove();
      await frames();
      expect(told()).to.equal('Renamed');
      await press(chooses);
      expect([control.value].flat()).to.eql([tag === 'amo-suggest' ? 'Renamed' : value('2')].flat());
      box.remove();
    });
});

describe('a range of the multiselect', () => {
  hushWarnings();
  const items = (ids: string) => [...ids].map((id) => ({ id, value: id }));
  const start = async (ids: string): Promise<AmoMultiselect> => {
    const control = document.createElement('amo-multiselect');
    document.body.append(control);
    control.items = items(ids);
    control.focus();
    await press('ArrowDown', ' ');
    return control;
  };

  it('begins at the same option when its place is another', async () => {
    const control = await start('abcd');
    control.items = items('xyabcd');
    await frames();
    await press('End', 'Shift+ ');
    expect(control.value).to.eql(['b', 'c', 'd']);
    control.remove();
  });

  it('begins anew when that option is gone', async () => {
    const control = await start('abcd');
    control.items = items('acd');
    await frames();
    await press('End', 'Shift+ ');
    expect(control.value).to.eql(['d']);
    control.remove();
  });

  it('begins where it did, with a value in no child', async () => {
    const control = document.createElement('amo-multiselect');
    control.innerHTML = [...'abcd'].map((id) => `<option value="${id}">${id}</option>`).join('');
    control.value = ['gone'];
    document.body.append(control);
    control.focus();
    await press('ArrowDown', ' ', 'End', 'Shift+ ');
    expect(control.value).to.eql(['b', 'c', 'd']);
    control.remove();
  });
});

describe('items that change while the keys are in amo-radio-group', () => {
  hushWarnings();
  let group: AmoRadioGroup;
  const focused = (): string | undefined => (group.shadowRoot!.activeElement as HTMLInputElement | null)?.value;
  const offer = async (ids: string): Promise<unknown> => {
    group.items = [...ids].map((id) => ({ id, option: `Option ${id}` }));
    await frames();
    return [focused(), group.value];
  };
  beforeEach(async () => {
    group = document.createElement('amo-radio-group');
    document.body.append(group);
    await offer('abc');
    group.focus();
    await press('ArrowDown');
    expect([focused(), group.value]).to.eql(['b', 'b']);
  });
  afterEach(() => group.remove());

  it('the focus stays with the option', async () => {
    expect(await offer('xabc')).to.eql(['b', 'b']);
    expect(await offer('cba')).to.eql(['b', 'b']);
    await press('ArrowDown');
    expect([focused(), group.value]).to.eql(['a', 'a']);
  });

  it('and stays in its place when the choice goes', async () => {
    expect(await offer('xyz')).to.eql(['y', '']);
    await press('ArrowDown');
    expect([focused(), group.value, group.validity.valid]).to.eql(['z', 'z', true]);
    expect(await offer('')).to.eql([undefined, '']);
  });

  it('what was set in this turn can be focused in it', async () => {
    group.blur();
    group.items = [...'pqr'].map((id) => ({ id, option: id }));
    group.value = 'q';
    group.focus();
    expect(focused()).to.equal('q');
    group.value = 'r';
    group.focus();
    expect(focused()).to.equal('r');
  });
});
