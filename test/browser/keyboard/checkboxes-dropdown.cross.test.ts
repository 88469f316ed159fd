/** The keyboard of the list of boxes, as tables: a start, keys, then value, list, active row and focus. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import { press, type } from '../support/commands.js';
import { pressAll } from '../support/keys.js';
import * as page from '../support/dropdown.js';
import type { View } from '../support/dropdown.js';

type Row = readonly [keys: string, then: Partial<View>, changes?: number, title?: string];

const CLOSED: Partial<View> = { open: false, active: '' };
const at = (active: string): Partial<View> => ({ open: true, active });

function table(state: string, start: object, first: string, rows: readonly Row[]): void {
  describe(state, () => {
    beforeEach(() => page.setUp(start));
    afterEach(page.tearDown);
    for (const [keys, then, changes = 0, title = keys] of rows)
      it(title, async () => {
        page.control.focus();
        await pressAll(first);
        const before = page.view();
        page.heard.length = 0;
        await pressAll(keys);
        expect(page.view()).to.eql({ ...before, ...then });
        expect(page.heard.filter((type) => type === 'change').length).to.equal(changes);
        expect(page.heard).not.to.include('submit');
      });
  });
}

describe('keyboard of the list of boxes', () => {
  table('closed', {}, '', [
    ['ArrowDown', at('Select all')],
    ['ArrowUp', at('Select all')],
    ['Alt+ArrowDown', at('Select all')],
    ['F4', at('Select all')],
    ['Enter', at('Select all')],
    ['Space', at('Select all')],
    ['Home', at('Select all')],
    ['End', at('Date')],
    ['a', {}, 0, 'a letter does nothing where nothing is searched'],
    ['Control+ArrowDown', {}],
    ['Tab', { focus: false }],
    ['Shift+Tab', { focus: false }, 0, 'one tab stop'],
  ]);
  table('open', {}, 'ArrowDown', [
    ['ArrowDown', at('Apple')],
    ['ArrowUp', at('Date'), 0, 'ArrowUp wraps'],
    ['End ArrowDown', at('Select all'), 0, 'ArrowDown wraps, the row that ticks all included'],
    ['End Home', at('Select all')],
    ['PageDown', at('Date')],
    ['End PageUp', at('Select all')],
    ['d', at('Date'), 0, 'a letter goes to a row'],
    ['Space', { value: 'abd', active: 'Select none' }, 1, 'Space ticks all that can be'],
    ['Enter Enter', { value: '', active: 'Select all' }, 2, 'and clears them again'],
    ['ArrowDown Enter', { ...at('Apple'), value: 'a' }, 1, 'Enter ticks, the list stays'],
    ['ArrowDown Space Space', at('Apple'), 2],
    ['ArrowDown Space Home Space', { ...at('Select all'), value: '' }, 2, 'some are ticked: none is then'],
    ['c Space', at('Carrot'), 0, 'one that cannot be changed'],
    ['Escape', CLOSED],
    ['Escape ArrowDown', at('Select all')],
    ['Alt+ArrowUp', CLOSED],
    ['F4', CLOSED],
    ['Tab', { ...CLOSED, focus: false }],
    ['Shift+Tab', { ...CLOSED, focus: false }],
  ]);
  table('with a search, open', { isSearchAvailable: true }, 'ArrowDown', [
    ['ArrowDown Enter', { ...at('Apple'), value: 'a' }, 1],
    ['ArrowDown Space', { ...at('Apple'), value: 'a' }, 1, 'Space ticks while nothing is typed'],
    ['End', at('Date'), 0, "End is the list's while nothing is typed"],
    ['Escape', CLOSED],
    ['Tab', { ...CLOSED, focus: false }],
    ['Shift+Tab', { ...CLOSED, focus: false }],
  ]);
  table('that cannot be changed', { readOnly: true, value: ['a'] }, '', [
    ['ArrowDown', {}],
    ['Space', {}],
    ['Tab', { focus: false }],
  ]);

  describe('the search', () => {
    beforeEach(() => page.setUp({ isSearchAvailable: true }));
    afterEach(page.tearDown);
    const found = (...texts: string[]) => waitUntil(() => page.texts().slice(1).join() === texts.join());

    it('what is typed on the closed control is its beginning', async () => {
      page.control.focus();
      await type('car');
      await found('Carrot');
      expect([page.search().value, page.view().active]).to.eql(['car', 'Carrot']);
      expect(page.heard).to.eql(['controls:open']);
    });

    it('the keys of its text are its own while there is one, and Enter ticks what is found', async () => {
      page.control.focus();
      await press('Enter');
      await type('pp');
      await found('Apple');
      await press('Home');
      await type('a ');
      await press('Backspace');
      expect(page.search().value).to.equal('app');
      await press('Enter');
      expect(page.view()).to.eql({ value: 'a', open: true, active: 'Apple', focus: true });
      await press('ArrowUp');
      expect(page.view().active).to.equal('Select none');
    });

    it('Enter does not wait for the pause of the typing', async () => {
      page.control.focus();
      await press('Enter');
      await type('dat');
      await press('Enter');
      expect(page.view()).to.eql({ value: 'd', open: true, active: 'Date', focus: true });
    });

    it('ends with the list', async () => {
      page.control.focus();
      await press('Enter');
      await type('dat');
      await found('Date');
      await press('Escape', 'Enter');
      await found('Apple', 'Банан', 'Carrot', 'Date');
      expect(page.search().value).to.equal('');
    });
  });
});
