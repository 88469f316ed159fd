/** The mouse on the multiselect, as a table: clicks, then the values, the active option and the focus. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import { click, doubleClick, drag, frames, sendKeys, wheel } from '../support/commands.js';
import { pressAll } from '../support/keys.js';
import { heard, list, row, rows, select, setUp, tearDown, view } from '../support/multiselect.js';

beforeEach(setUp);
afterEach(tearDown);

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
    ['a +c', { value: 'ab', active: 'Carrot' }, 2, 'up to a disabled option'],
    ['f b +d', { value: 'bd', active: 'Date' }, 3, 'a range replaces what was chosen'],
    ['b +e +d', { value: 'bd', active: 'Date' }, 3, 'a range is made again from where it began'],
    ['^b ^b', { value: '', active: 'Banana' }, 2],
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

  it('a double click chooses and takes back', async () => {
    await doubleClick(row('b'));
    expect([select.value, heard.length]).to.eql([[], 6]);
  });

  it('a button that is let go on another option, or elsewhere, chooses nothing', async () => {
    await drag(row('b'), row('d'));
    await drag(row('b'), [700, 500]);
    await drag([700, 500], row('b'));
    expect([select.value, heard, getSelection()!.toString()]).to.eql([[], [], '']);
  });

  it('a press in the list takes the focus, where the list is empty, too', async () => {
    select.items = [];
    await frames();
    await click(list());
    expect([document.activeElement === select, select.value]).to.eql([true, []]);
  });

  it('the wheel scrolls the list and chooses nothing', async () => {
    select.setAttribute('size', '3');
    await frames();
    await pressAll('Tab');
    await wheel(list(), 1000);
    await waitUntil(() => list().scrollTop >= list().scrollHeight - list().clientHeight - 1);
    expect([select.value, heard]).to.eql([[], []]);
    await clicks('d');
    expect(select.value, 'the click is on what is under the mouse').to.eql(['d']);
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
