/** The keyboard of the select, as a table: state and keys, then value, list, active option and focus. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSelect, PipelineItem, SelectItem } from '../../../src/entries/index.js';
import { ax, letters, press } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { pressAll, view, type KeyRow, type SelectView } from '../support/keys.js';

const ITEMS: readonly SelectItem[] = [
  { option: 'Fruit', disabled: true },
  { id: 'apple', option: 'Apple' },
  { id: 'banana', option: 'Banana' },
  { option: 'Vegetables', disabled: true },
  { id: 'beet', option: 'Beet' },
  { id: 'carrot', option: 'Carrot' },
  { id: 'none', option: 'Never', disabled: true },
];

/** The same as steps of pipelines. */
const PIPELINES: readonly PipelineItem[] = [
  {
    id: 1,
    name: 'Fruit',
    statuses: [
      { id: 'apple', name: 'Apple' },
      { id: 'banana', name: 'Banana' },
    ],
  },
  {
    id: 2,
    name: 'Vegetables',
    statuses: { beet: { id: 'beet', name: 'Beet' }, carrot: { id: 'carrot', name: 'Carrot' } },
  },
  ITEMS.at(-1)!,
];
const CHOICES = [
  ['amo-select', ITEMS],
  ['amo-pipeline-select', PIPELINES],
] as const;

for (const [tag, items] of CHOICES)
  describe(`keyboard of ${tag}`, () => {
    hushWarnings();
    let select: AmoSelect;
    let heard: string[];
    beforeEach(() => {
      const box = '<div id="box" style="position: absolute; top: 60px; left: 40px; width: 200px">';
      const content = `<a href="#">Before</a><${tag}></${tag}><a href="#">After</a>`;
      document.body.insertAdjacentHTML('beforeend', `${box}${content}</div>`);
      select = document.querySelector(tag)!;
      select.items = items;
      heard = [];
      for (const name of ['input', 'change']) document.addEventListener(name, note);
      document.addEventListener('keydown', noteKey);
    });
    const note = (event: Event): void => void heard.push(event.type);
    const noteKey = (event: KeyboardEvent): void => void (event.key === 'Escape' && heard.push(event.key));
    afterEach(() => {
      for (const name of ['input', 'change']) document.removeEventListener(name, note);
      document.removeEventListener('keydown', noteKey);
      document.querySelector('#box')!.remove();
    });

    function rows(
      state: string,
      prepare: (element: AmoSelect) => Promise<void> | void,
      table: readonly KeyRow[],
    ): void {
      describe(state, () => {
        for (const [keys, then, title = keys] of table)
          it(title, async () => {
            select.focus();
            await prepare(select);
            const start = view(select);
            await pressAll(keys);
            expect(view(select)).to.eql({ ...start, ...then });
            const chosen = 'value' in then;
            expect(heard).to.eql(chosen ? ['input', 'change'] : []);
          });
      });
    }

    const closed: Partial<SelectView> = { open: false, active: '' };
    const at = (active: string): Partial<SelectView> => ({ open: true, active });
    const open =
      (value: string) =>
      async (element: AmoSelect): Promise<void> => {
        element.value = value;
        element.showPicker();
      };

    rows('closed', () => undefined, [
      ['ArrowDown', at('Apple')],
      ['ArrowUp', at('Apple')],
      ['Alt+ArrowDown', at('Apple')],
      ['F4', at('Apple')],
      ['Enter', at('Apple')],
      ['Space', at('Apple')],
      ['Home', at('Apple')],
      ['End', at('Carrot')],
      ['PageDown', {}],
      ['Alt+ArrowUp', {}],
      ['Control+ArrowDown', {}],
      ['Tab', { focus: false }],
      ['Shift+Tab', { focus: false }],
    ]);

    rows('open at Banana', open('banana'), [
      ['ArrowDown', at('Beet'), 'ArrowDown passes over a heading'],
      ['ArrowDown ArrowDown', at('Carrot')],
      ['ArrowDown ArrowDown ArrowDown', at('Apple'), 'ArrowDown wraps, past headings'],
      ['ArrowUp', at('Apple')],
      ['ArrowUp ArrowUp', at('Carrot'), 'ArrowUp wraps, past a disabled option'],
      ['Home', at('Apple')],
      ['End', at('Carrot')],
      ['PageDown', at('Carrot')],
      ['PageUp', at('Apple')],
      ['Escape', closed],
      ['ArrowDown Escape', closed, 'Escape keeps the value'],
      ['F4', closed],
      ['Alt+ArrowUp', { ...closed, value: 'banana' }, 'Alt+ArrowUp chooses and closes'],
      ['ArrowDown Alt+ArrowUp', { ...closed, value: 'beet' }],
      ['ArrowDown Enter', { ...closed, value: 'beet' }],
      ['ArrowDown Space', { ...closed, value: 'beet' }],
      ['Enter', { ...closed, value: 'banana' }, 'Enter on the chosen option fires again, as natively'],
      ['Tab', { ...closed, focus: false }],
      ['ArrowDown Tab', { ...closed, focus: false }, 'Tab chooses nothing'],
      ['ArrowDown Shift+Tab', { ...closed, focus: false }],
      ['Escape ArrowDown', at('Banana')],
      ['ArrowDown Enter Enter', { value: 'beet', ...at('Beet') }, 'opens at what was chosen'],
    ]);

    rows(
      'a value that is in no option',
      (element) => {
        element.value = 'other';
      },
      [
        ['ArrowDown', at('')],
        ['ArrowDown ArrowDown', at('Apple')],
        ['ArrowDown ArrowUp', at('Carrot')],
        ['ArrowDown Enter', at('')],
        ['ArrowDown Escape', closed],
      ],
    );

    rows(
      'no option at all',
      (element) => {
        element.items = [];
      },
      [
        ['ArrowDown', at('')],
        ['ArrowDown ArrowDown End PageDown', at('')],
        ['ArrowDown Enter', at('')],
        ['ArrowDown Escape', closed],
      ],
    );

    rows(
      'only headings',
      (element) => {
        element.items = [{ option: 'One', disabled: true }];
      },
      [
        ['ArrowDown', at('')],
        ['ArrowDown ArrowDown Home End', at('')],
        ['ArrowDown Enter', at('')],
      ],
    );

    it("Escape closes the list and nothing of the page hears of it; the next one is the page's", async () => {
      select.focus();
      await press('ArrowDown', 'Escape');
      expect(heard).to.eql([]);
      await press('Escape');
      expect(heard).to.eql(['Escape']);
    });

    it('Space comes up over a closed list without opening it again', async () => {
      select.focus();
      await press(' ', 'ArrowDown', ' ');
      expect(view(select)).to.eql({ value: 'banana', open: false, active: '', focus: true });
    });

    it('a disabled select opens by no key', async () => {
      select.focus();
      select.disabled = true;
      await press('ArrowDown', 'Enter', 'F4');
      expect(view(select).open).to.equal(false);
      await press('b');
      expect(select.value).to.equal('apple');
    });

    it('disabling closes', async () => {
      select.focus();
      await press('ArrowDown');
      select.disabled = true;
      expect(view(select).open).to.equal(false);
    });

    it('Enter in a select submits nothing', async () => {
      const form = document.createElement('form');
      let submitted = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted++;
      });
      document.querySelector('#box')!.append(form);
      form.append(select, document.createElement('button'));
      select.focus();
      await press('Enter', 'ArrowDown', 'Enter');
      expect([submitted, select.value]).to.eql([0, 'banana']);
    });

    it('the page does not scroll by the keys of the select', async () => {
      document.body.style.height = '4000px';
      window.scrollTo(0, 100);
      select.focus({ preventScroll: true });
      const start = window.scrollY;
      await press('ArrowDown', 'ArrowDown', 'PageDown', 'End', 'Home', ' ');
      expect(window.scrollY).to.equal(start);
      document.body.style.height = '';
    });

    it('is announced as a combobox with a list', async () => {
      const inner = select.shadowRoot!.querySelector('[role=combobox]')!;
      select.setAttribute('aria-label', 'Food');
      select.required = true;
      select.focus();
      const before = await ax(inner);
      expect(before).to.include({ role: 'combobox', name: 'Food' });
      expect(before.value ?? '').to.be.oneOf(['Apple', '']);
      expect(before.properties).to.include({ expanded: false, required: true });
      await press('ArrowDown');
      expect((await ax(inner)).properties).to.include({ expanded: true });
      const row = await ax(select.shadowRoot!.querySelector('.control--select--list--item-key_selected')!);
      expect(row).to.include({ role: 'option', name: 'Apple' });
      expect(row.properties).to.include({ selected: true });
    });
  });

describe('type-ahead of the select', () => {
  let select: AmoSelect;
  const WORDS = [
    ...['Привет', 'Пока', 'Ёлка', 'Ель', 'Жук', 'New York', 'Newark', 'Nice', '12 месяцев', 'Эхо'],
    ...['Йод', 'Ива', 'Élan', 'Ônibus', 'İstanbul'],
  ];
  beforeEach(() => {
    select = document.createElement('amo-select');
    select.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 200px';
    select.items = [{ option: 'Пустой заголовок', disabled: true }, ...WORDS.map((option) => ({ option }))];
    document.body.append(select);
    select.focus();
  });
  afterEach(() => select.remove());

  const FINDS: ReadonlyArray<readonly [typed: string, found: string]> = [
    ['пок', 'Пока'],
    ['ПОК', 'Пока'],
    ['ghb', 'Привет'],
    ['gjr', 'Пока'],
    ['GHB', 'Привет'],
    [';er', 'Жук'],
    ["'", 'Эхо'],
    ['`', 'Ёлка'],
    ['ел', 'Ёлка'],
    ['ёлк', 'Ёлка'],
    ['ель', 'Ель'],
    ['new y', 'New York'],
    ['newa', 'Newark'],
    ['туцф', 'Newark'],
    ['ni', 'Nice'],
    ['12', '12 месяцев'],
    ['и', 'Ива'],
    ['e', 'Élan'],
    ['oni', 'Ônibus'],
    ['is', 'İstanbul'],
  ];
  for (const [typed, found] of FINDS) {
    it(`"${typed}" finds ${found}, closed and open`, async () => {
      await letters(typed);
      expect([select.value, select.matches(':state(open)')], 'closed: chosen').to.eql([found, false]);
      select.value = 'Привет';
      select.blur();
      select.focus();
      await press('ArrowDown');
      await aWordLater();
      await letters(typed);
      expect(view(select)).to.eql({ value: 'Привет', open: true, active: found, focus: true });
      await press('Enter');
      expect(select.value).to.equal(found);
    });
  }

  it('a letter again and again walks through its options', async () => {
    const seen: string[] = [];
    for (let count = 0; count < 4; count++) {
      await letters('n');
      seen.push(select.value);
    }
    expect(seen).to.eql(['New York', 'Newark', 'Nice', 'New York']);
  });

  it('what no option starts with changes nothing', async () => {
    await letters('ъъ');
    expect(select.value).to.equal('Привет');
    await press('ArrowDown');
    await letters('ъъ');
    expect(view(select)).to.eql({ value: 'Привет', open: true, active: 'Привет', focus: true });
  });

  it('fires input and change where it chooses, and not where nothing changes', async () => {
    const heard: string[] = [];
    for (const name of ['input', 'change']) select.addEventListener(name, () => heard.push(`${name} ${select.value}`));
    await letters('ni');
    expect(heard).to.eql(['input New York', 'change New York', 'input Nice', 'change Nice']);
    heard.length = 0;
    await aWordLater();
    await letters('ni');
    expect(heard).to.eql(['input New York', 'change New York', 'input Nice', 'change Nice']);
  });

  it('shortcuts of the page are not letters', async () => {
    await press('Control+n', 'Alt+n');
    expect(select.value).to.equal('Привет');
  });

  /** After a pause typing starts a new word: the pause is the element's, so the clock of the events has to go on. */
  async function aWordLater(): Promise<void> {
    const start = performance.now();
    while (performance.now() - start < 510) await new Promise(requestAnimationFrame);
  }

  it('after a pause a new word starts', async () => {
    await letters('n');
    await aWordLater();
    await letters('п');
    expect(select.value).to.equal('Привет');
  });
});
