/** Columns of the entries of a menu, whichever have an icon or a mark, in both faces; the colour of an active row. */
import { expect } from '@open-wc/testing';
import { pixels } from '../support/pixels.js';
import { clear, draw, preparePage, setTheme } from './faces.js';

const ICON = { text: 'Icon', icon: 'plus' };
const BARE = { text: 'Bare' };
const MARK = { text: 'Mark', checkable: true, checked: true };
const BOTH = { text: 'Both', checkable: true, icon: 'edit' };

/** Entries, and where the column of the texts starts: 15 pixels, a mark 16 more, an icon 23 more. */
const MENUS: ReadonlyArray<readonly [what: string, entries: readonly object[], start: number]> = [
  ['bare entries', [BARE, BARE], 15],
  ['an icon', [ICON, BARE], 38],
  ['a mark', [MARK, BARE, { ...MARK, checked: false }], 31],
  ['an icon and a mark, which share a column', [ICON, MARK, BARE], 38],
  ['an entry with both', [BOTH, ICON, MARK, BARE], 54],
  ['a link', [{ ...BARE, href: '#there' }, ICON], 38],
];

describe('columns of a menu', () => {
  before(preparePage);
  after(clear);
  for (const face of ['native', 'element'] as const)
    for (const [what, context_menu, start] of MENUS)
      it(`${face}: ${what}`, async () => {
        const { root } = await draw(face, {
          control: 'button',
          params: { text: 'Menu', context_menu },
          steps: ['open'],
        });
        const list = root.querySelector('.button-input__context-menu')!;
        const starts = [...list.querySelectorAll('.button-input__context-menu__item__text')].map(
          (text) => text.getBoundingClientRect().left - list.getBoundingClientRect().left - 1,
        );
        expect(starts).to.eql(context_menu.map(() => start));
      });
});

describe('the active row of a pipeline', () => {
  before(preparePage);
  after(clear);
  for (const theme of ['light', 'dark'] as const)
    it(`keeps the colour of its step, dimmed: ${theme}`, async () => {
      setTheme(theme);
      const items = [{ id: 1, name: 'Sales', statuses: [{ id: 1, name: 'New', color: '#99ccff' }] }];
      const face = await draw('element', { control: 'pipeline_select', params: { items }, steps: ['open'] });
      const row = face.root.querySelector<HTMLElement>('.control--select--list--item-key_selected')!;
      const { data } = await pixels(row);
      setTheme('light');
      // 8% of black over #99ccff, in the first point of the row.
      expect([...data.slice(0, 3)]).to.eql([0x99, 0xcc, 0xff].map((part) => Math.round(part * 0.92)));
    });
});
