/** The keyboard of the multiselect, as a table: keys, then the values, the active option and the focus. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { MultiselectItem } from '../../../src/entries/index.js';
import { ax, axTree, frames, isFirefox, press, shortcut } from '../support/commands.js';
import { pressAll } from '../support/keys.js';
import { box, expectDrawn, heard, ITEMS, list, rows, select, setUp, tearDown, view } from '../support/multiselect.js';

beforeEach(setUp);
afterEach(tearDown);

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
    ['ArrowDown Shift+Space ArrowDown ArrowDown Shift+Space', { active: 'Date', value: 'd' }, 2],
    ['ArrowDown Space End Shift+Space', { active: 'Fig', value: 'bdef' }, 2],
    ['End Space ArrowUp ArrowUp Space Home Shift+Space', { active: 'Apple', value: 'abd' }, 3, 'a range replaces'],
    ['ArrowDown Control+Shift+End', { active: 'Fig', value: 'bdef' }, 1],
    ['ArrowDown Shift+End', { active: 'Fig', value: 'bdef' }, 1, 'Shift and a further step choose all on the way'],
    ['End Shift+Home', { active: 'Apple', value: 'abdef' }, 1],
    ['Shift+PageDown', { active: 'Date', value: 'abd' }, 1],
    ['End Shift+PageUp', { active: 'Carrot', value: 'def' }, 1],
    ['End Shift+ArrowUp Shift+ArrowUp', { active: 'Date', value: 'de' }, 2],
    ['ArrowDown Shift+ArrowDown', { active: 'Carrot' }, 0, 'a disabled option is reached and not chosen by Shift'],
    ['Escape', { active: 'Apple' }, 0],
    ['Control+End', { active: 'Fig' }, 0],
    ['Control+Space', { active: 'Apple', value: 'a' }, 1],
    ['End Control+Shift+Home', { active: 'Apple', value: 'abdef' }, 1],
    ['Control+Home', { active: 'Apple' }, 0],
    ['Control+a', { active: 'Apple', value: 'abdef' }, 1, 'Ctrl+A chooses all that can be'],
    ['Control+a Control+a', { active: 'Apple' }, 2, 'and none again'],
    ['Control+ArrowDown', { active: 'Apple' }, 0],
    ['Alt+ArrowDown', { active: 'Apple' }, 0],
    ['Tab', { active: 'Apple', focus: false }, 0],
    ['Shift+Tab', { active: 'Apple', focus: false }, 0],
    ['End Tab Shift+Tab', { active: 'Fig' }, 0],
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

  it('Ctrl+A chooses all in any keyboard layout', async () => {
    select.focus();
    await shortcut('ф', 'KeyA');
    expect(select.value).to.eql(['a', 'b', 'd', 'e', 'f']);
    await shortcut('q', 'KeyA');
    expect(select.value, 'a French Ctrl+Q').to.have.length(5);
  });

  it('the page does not scroll by its keys', async () => {
    document.body.style.height = '4000px';
    window.scrollTo(0, 20);
    select.focus({ preventScroll: true });
    await pressAll('ArrowDown ArrowUp PageDown PageUp End ArrowDown Home ArrowUp Space Shift+ArrowDown');
    expect(window.scrollY).to.equal(20);
    window.scrollTo(0, 0);
    document.body.style.height = '';
  });

  for (const [key, title] of [
    ['ArrowUp', 'an arrow that leads nowhere'],
    ['Home', 'a key to where it is'],
    ['Space', 'Space'],
    ['Shift+Space', 'a range'],
    ['a', 'a letter'],
  ] as const)
    it(`brings the active option back into sight: ${title}`, async () => {
      select.setAttribute('size', '3');
      await frames();
      select.focus();
      list().scrollTop = 1000;
      await pressAll(key);
      expect([view().active, list().scrollTop]).to.eql(['Apple', 0]);
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
    expect(view(), 'the choice goes with its option').to.eql({ value: '', active: 'Banana', focus: true });
    await pressAll('ArrowDown Space');
    expect(view()).to.eql({ value: 'b', active: 'Banana', focus: true });
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
