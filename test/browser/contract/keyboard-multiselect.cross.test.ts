/** The keyboard and the mouse of the multiselect, as tables: keys, then the values, the active option and the focus. */
import '../../../src/index.js';
import { expect } from '@open-wc/testing';
import type { AmoMultiselect, MultiselectItem } from '../../../src/index.js';
import { ax, axTree, click, frames, isFirefox, letters, press, sendKeys } from '../support/commands.js';
import { pressAll } from './support/keys.js';

const ITEMS: readonly MultiselectItem[] = [
  { id: 'a', value: 'Apple' },
  { id: 'b', value: 'Banana' },
  { id: 'c', value: 'Carrot', disabled: true },
  { id: 'd', value: 'Date' },
  { id: 'e', value: 'Ёлка' },
  { id: 'f', value: 'Fig' },
];

interface View {
  value: string;
  active: string;
  focus: boolean;
}

let box: HTMLFormElement;
let select: AmoMultiselect;
let heard: string[];

const list = (): HTMLElement => select.shadowRoot!.querySelector('[role=listbox]')!;
const row = (id: string): HTMLElement =>
  list().querySelectorAll<HTMLElement>('[role=option]')[select.items.findIndex((item) => item.id === id)]!;

function view(): View {
  const active = list().ariaActiveDescendantElement;
  expect(
    list().querySelector('.amo-multiselect__item_active') === active,
    'the row that looks active is the one that is announced',
  ).to.equal(true);
  return {
    value: select.value.join(''),
    active: active?.textContent?.trim() ?? '',
    focus: document.activeElement === select,
  };
}

/** Rows that are drawn as chosen are those of the value. */
async function expectDrawn(): Promise<void> {
  await select.updateComplete;
  const drawn = [...list().querySelectorAll<HTMLElement>('[aria-selected=true]')].map(
    ({ dataset }) => select.items[Number(dataset['index'])]!.id,
  );
  expect(drawn).to.eql(select.value.filter((id) => select.items.some((item) => item.id === id)));
}

beforeEach(() => {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 200px';
  box.innerHTML =
    '<a href="#">Before</a><amo-multiselect name="n" aria-label="Food"></amo-multiselect><a href="#">After</a>';
  document.body.append(box);
  select = box.querySelector('amo-multiselect')!;
  select.items = ITEMS;
  heard = [];
  for (const type of ['input', 'change', 'controls:change', 'submit'])
    box.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
    });
});
afterEach(() => {
  box.remove();
  getSelection()!.removeAllRanges();
});

type Row = readonly [act: string, then: Partial<View>, changes: number, title?: string];

function rows(
  state: string,
  value: readonly string[],
  act: (keys: string) => Promise<void>,
  table: readonly Row[],
): void {
  describe(state, () => {
    for (const [keys, then, changes, title = keys] of table)
      it(title, async () => {
        select.value = [...value];
        await act(keys);
        const { value: chosen, active, focus } = view();
        expect({ value: chosen, active, focus }).to.eql({ value: value.join(''), active, focus: true, ...then });
        expect(heard).to.eql(Array.from({ length: changes }, () => ['input', 'change', 'controls:change']).flat());
        expect(new FormData(box).getAll('n').join('')).to.equal(chosen);
        await expectDrawn();
      });
  });
}

describe('keyboard of the multiselect', () => {
  const keys = async (act: string): Promise<void> => {
    select.focus();
    await pressAll(act);
  };
  rows('nothing is chosen', [], keys, [
    ['', { active: 'Apple' }, 0, 'the focus goes to the first'],
    ['ArrowDown', { active: 'Banana' }, 0, 'an arrow chooses nothing'],
    ['ArrowUp', { active: 'Apple' }, 0, 'nothing goes around'],
    ['End ArrowDown', { active: 'Fig' }, 0],
    ['End Home', { active: 'Apple' }, 0],
    ['PageDown', { active: 'Date' }, 0],
    ['End PageUp', { active: 'Carrot' }, 0],
    ['Space', { active: 'Apple', value: 'a' }, 1],
    ['Space Space', { active: 'Apple' }, 2],
    ['Enter', { active: 'Apple' }, 0, 'Enter chooses nothing and submits nothing'],
    ['ArrowDown Space End Space', { active: 'Fig', value: 'bf' }, 2],
    ['End Space Home Space', { active: 'Apple', value: 'af' }, 2, 'values stand in the order of the options'],
    ['ArrowDown ArrowDown Space', { active: 'Carrot' }, 0, 'a disabled option is reached and not chosen'],
    ['Shift+ArrowDown', { active: 'Banana', value: 'b' }, 1, 'Shift and an arrow choose what they reach'],
    ['Shift+ArrowDown Shift+ArrowDown Shift+ArrowDown', { active: 'Date', value: 'bd' }, 2],
    ['Shift+ArrowUp', { active: 'Apple' }, 0],
    [
      'Space End Shift+Space',
      { active: 'Fig', value: 'abdef' },
      2,
      'Shift and Space choose from the last one that was chosen',
    ],
    ['ArrowDown Shift+Space', { active: 'Banana', value: 'b' }, 1],
    ['ArrowDown Control+Shift+End', { active: 'Fig', value: 'bdef' }, 1],
    ['End Control+Shift+Home', { active: 'Apple', value: 'abdef' }, 1],
    ['Control+Home', { active: 'Apple' }, 0],
    ['Control+a', { active: 'Apple', value: 'abdef' }, 1, 'Ctrl+A chooses all that can be'],
    ['Control+a Control+a', { active: 'Apple' }, 2, 'and none again'],
    ['Control+ArrowDown', { active: 'Apple' }, 0],
    ['Alt+ArrowDown', { active: 'Apple' }, 0],
    ['Tab', { active: 'Apple', focus: false }, 0],
    ['Tab Shift+Tab Space', { active: 'Apple', value: 'a' }, 1, 'one tab stop, the active option stays'],
    ['f', { active: 'Fig' }, 0, 'a letter goes to an option'],
  ]);
  rows('b and e are chosen', ['b', 'e'], keys, [
    ['', { active: 'Banana' }, 0, 'the focus goes to the first that is chosen'],
    ['Space', { active: 'Banana', value: 'e' }, 1],
    ['Control+a', { active: 'Banana', value: 'abdef' }, 1],
    ['Shift+ArrowDown Shift+ArrowDown', { active: 'Date', value: 'bde' }, 1],
  ]);
  rows('a disabled option is chosen', ['c'], keys, [
    ['Space', { active: 'Carrot' }, 0],
    ['Control+a', { active: 'Carrot', value: 'abcdef' }, 1],
    ['Control+a Control+a', { active: 'Carrot' }, 2, 'nobody takes it away'],
  ]);
  rows('a value that no option has', ['z'], keys, [
    ['Space', { active: 'Apple', value: 'az' }, 1, 'is kept'],
    ['Control+a', { active: 'Apple', value: 'abdef' }, 1],
  ]);

  it('type-ahead finds Cyrillic words in either layout', async () => {
    select.focus();
    for (const [typed, found] of [
      ['ёл', 'Ёлка'],
      ['`k', 'Ёлка'],
      ['da', 'Date'],
      ['ф', 'Apple'],
    ] as const) {
      select.blur();
      select.focus();
      await press('Home', 'ArrowDown');
      const start = performance.now();
      while (performance.now() - start < 510) await new Promise(requestAnimationFrame);
      await letters(typed);
      expect(view().active).to.equal(found);
    }
  });

  it('no option at all', async () => {
    select.items = [];
    select.value = ['z'];
    await keys('ArrowDown End Space Control+a Shift+Space Control+Shift+Home');
    expect([view(), heard]).to.eql([{ value: 'z', active: '', focus: true }, []]);
  });

  it('disabled: no stop, no key', async () => {
    select.disabled = true;
    box.querySelector('a')!.focus();
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
    select.disabled = false;
    select.focus();
    select.disabled = true;
    await press(' ', 'ArrowDown', 'Control+a');
    expect([select.value, heard]).to.eql([[], []]);
  });

  it('items that change while it has the focus', async () => {
    await keys('End Space');
    select.items = ITEMS.slice(0, 2);
    await select.updateComplete;
    expect(view()).to.eql({ value: 'f', active: 'Banana', focus: true });
    await pressAll('ArrowDown Space');
    expect(view()).to.eql({ value: 'bf', active: 'Banana', focus: true });
    select.items = ITEMS;
    await expectDrawn();
  });

  it('a listener that takes it away, or chooses something else, has its way', async () => {
    select.addEventListener('change', () => (select.value = ['d']), { once: true });
    await keys('Space');
    await expectDrawn();
    expect(select.value).to.eql(['d']);
    select.addEventListener('input', () => select.remove(), { once: true });
    await keys('Space');
    expect([select.isConnected, select.value]).to.eql([false, ['a', 'd']]);
    box.prepend(select);
    await keys('Space');
    expect(select.value).to.eql(['d']);
  });

  it('is announced as a list of several, with its rows', async () => {
    select.required = true;
    select.value = ['b'];
    await frames();
    const { role, name, properties } = await ax(list());
    expect([role, name, properties['multiselectable'], properties['required']]).to.eql(['listbox', 'Food', true, true]);
    if (isFirefox) return;
    const options = (await axTree(list())).filter((node) => node.role === 'option');
    expect(options.map((node) => `${node.name} ${node.properties['selected']} ${node.properties['disabled']}`)).to.eql([
      'Apple false false',
      'Banana true false',
      'Carrot false true',
      'Date false false',
      'Ёлка false false',
      'Fig false false',
    ]);
  });
});

describe('a long multiselect', () => {
  const MANY: readonly MultiselectItem[] = Array.from({ length: 10_000 }, (_, id) => ({ id, value: `Option ${id}` }));

  it('draws what is in sight, and the keys go through all', async () => {
    select.items = MANY;
    select.focus();
    await press('End', ' ');
    expect([select.value, view().active]).to.eql([['9999'], 'Option 9999']);
    expect(list().querySelectorAll('*').length).to.be.at.most(80);
    const active = list().querySelector('.amo-multiselect__item_active')!;
    expect([active.getAttribute('aria-setsize'), active.getAttribute('aria-posinset')]).to.eql(['10000', '10000']);
    expect(active.getBoundingClientRect().bottom).to.be.at.most(list().getBoundingClientRect().bottom + 1);
    await press('Home', 'PageDown', 'Control+Shift+Home');
    expect(select.value.slice(0, 3)).to.eql(['0', '1', '2']);
    await press('Control+a');
    expect(select.value.length).to.equal(10_000);
  });
});

describe('mouse on the multiselect', () => {
  /** `b` is a click, `+d` one with Shift, `^d` one with Ctrl. */
  const clicks = async (act: string): Promise<void> => {
    for (const word of act.split(' ')) {
      const key = { '+': 'Shift', '^': 'Control' }[word[0]!];
      if (key) await sendKeys({ down: key });
      await click(row(word.at(-1)!));
      if (key) await sendKeys({ up: key });
    }
  };
  beforeEach(async () => {
    select.setAttribute('size', '6');
    await frames();
  });

  rows('nothing is chosen', [], clicks, [
    ['b', { value: 'b', active: 'Banana' }, 1],
    ['b b', { value: '', active: 'Banana' }, 2, 'a second click takes it back'],
    ['d a', { value: 'ad', active: 'Apple' }, 2],
    ['b ^d', { value: 'bd', active: 'Date' }, 2, 'Ctrl is not needed'],
    ['a +e', { value: 'abde', active: 'Ёлка' }, 2, 'Shift chooses all between'],
    ['e +a', { value: 'abde', active: 'Apple' }, 2],
    ['+d', { value: 'd', active: 'Date' }, 1],
    ['c', { active: 'Carrot' }, 0, 'a disabled option'],
  ]);

  it('selects no text and leaves the list where it is', async () => {
    select.setAttribute('size', '3');
    await frames();
    list().scrollTop = 40;
    await clicks('b +d');
    expect([getSelection()!.toString(), list().scrollTop]).to.eql(['', 40]);
  });

  it('other buttons choose nothing', async () => {
    for (const which of ['middle', 'right'] as const) await click(row('b'), which);
    expect(select.value).to.eql([]);
  });

  it('disabled: no click', async () => {
    select.disabled = true;
    await clicks('b d');
    expect([select.value, heard, document.activeElement === select]).to.eql([[], [], false]);
  });

  it('the keys go on from where the mouse was', async () => {
    await clicks('b');
    await pressAll('ArrowDown ArrowDown Space');
    expect(view()).to.eql({ value: 'bd', active: 'Date', focus: true });
  });
});
