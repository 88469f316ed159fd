/** Type-ahead of the multiselect: Latin and Cyrillic words, in either keyboard layout. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { letters, press } from '../support/commands.js';
import { heard, select, setUp, tearDown, view } from '../support/multiselect.js';

const WORDS = ['Привет', 'Пока', 'Ёлка', 'Ель', 'Жук', 'New York', 'Newark', 'Nice', '12 месяцев', 'Эхо', 'Off'];

beforeEach(() => {
  setUp();
  select.items = WORDS.map((value, id) => ({ id, value, disabled: value === 'Off' }));
  select.focus();
});
afterEach(tearDown);

const FINDS: ReadonlyArray<readonly [typed: string, found: string]> = [
  ['пок', 'Пока'],
  ['ПОК', 'Пока'],
  ['ghb', 'Привет'],
  ['GHB', 'Привет'],
  ['gjr', 'Пока'],
  [';er', 'Жук'],
  ["'", 'Эхо'],
  ['`', 'Ёлка'],
  ['ел', 'Ёлка'],
  ['ёлк', 'Ёлка'],
  ['ель', 'Ель'],
  ['new y', 'New York'],
  ['newa', 'Newark'],
  ['туцф', 'Newark'],
  ['12', '12 месяцев'],
  ['off', 'Off'],
  ['ъъ', 'Привет'],
];

describe('type-ahead of the multiselect', () => {
  for (const [typed, found] of FINDS)
    it(`"${typed}" goes to ${found} and chooses nothing`, async () => {
      await letters(typed);
      expect([view(), heard]).to.eql([{ value: '', active: found, focus: true }, []]);
    });

  it('a letter again and again walks through its options, and around', async () => {
    const seen: string[] = [];
    for (let count = 0; count < 4; count++) {
      await letters('n');
      seen.push(view().active);
    }
    expect(seen).to.eql(['New York', 'Newark', 'Nice', 'New York']);
  });

  it('after a pause a new word starts, and a space is a toggle again', async () => {
    await letters('n');
    // The pause is the element's, so the clock of the events has to go on.
    const start = performance.now();
    while (performance.now() - start < 510) await new Promise(requestAnimationFrame);
    await press(' ');
    expect(view()).to.eql({ value: '5', active: 'New York', focus: true });
    await letters('э');
    expect(view().active).to.equal('Эхо');
  });
});
