/** The keyboard and the mouse of the button and its menu, as tables: state and keys, then menu, focus and choice. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoButton, MenuItem } from '../../../src/entries/index.js';
import { ax, click, doubleClick, drag, isFirefox, letters, press, wheel } from '../support/commands.js';
import { pressAll } from '../support/keys.js';

const MENU: readonly MenuItem[] = [
  { id: 1, text: 'Archive' },
  { id: 2, text: 'Привет' },
  { id: 3, text: 'Copy' },
  { id: 4, text: 'Delete', icon: 'del' },
];

interface View {
  open: boolean;
  /** Text of the focused entry, `button`, or the text of what has the focus elsewhere. */
  focus: string;
}

let box: HTMLElement;
let button: AmoButton;
let chosen: string[];
let heard: string[];

const inner = (): HTMLElement => button.shadowRoot!.querySelector('[part~=button]')!;
const entries = (): HTMLElement[] => [...button.shadowRoot!.querySelectorAll<HTMLElement>('[part~=item]')];
const entry = (text: string): HTMLElement => entries().find((item) => item.textContent!.trim() === text)!;

function view(): View {
  const focused = button.shadowRoot!.activeElement;
  const elsewhere = document.activeElement === button ? '' : (document.activeElement!.textContent ?? '').trim();
  const open = button.matches(':state(open)');
  expect(inner().ariaExpanded ?? 'false').to.equal(String(open));
  return { open, focus: focused === inner() ? 'button' : (focused?.textContent?.trim() ?? elsewhere) };
}

const noteKey = (event: KeyboardEvent): void => void (event.key === 'Escape' && heard.push('Escape'));

function setUp(tag = 'amo-button'): void {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 60px';
  box.innerHTML = `<a href="#">Before</a> <${tag} type="submit">More</${tag}> <a href="#">After</a>`;
  document.body.append(box);
  button = box.querySelector(tag)!;
  chosen = [];
  heard = [];
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push('submit');
  });
  button.addEventListener('click', () => heard.push('click'));
  button.addEventListener('button:menu:choose', (event) =>
    chosen.push((event as CustomEvent<{ item: MenuItem }>).detail.item.text!),
  );
  document.addEventListener('keydown', noteKey);
}

function tearDown(): void {
  box.remove();
  document.removeEventListener('keydown', noteKey);
}

describe('keyboard of the menu button', () => {
  beforeEach(() => {
    setUp();
    button.menu = MENU;
    button.focus();
  });
  afterEach(tearDown);

  const at = (focus: string): View => ({ open: true, focus });
  const closed: View = { open: false, focus: 'button' };

  type Row = readonly [keys: string, then: View, choice?: string];
  function rows(state: string, prepare: () => Promise<void> | void, table: readonly Row[]): void {
    describe(state, () => {
      for (const [keys, then, choice] of table)
        it(keys, async () => {
          await prepare();
          await pressAll(keys);
          expect(view()).to.eql(then);
          expect(chosen).to.eql(choice ? [choice] : []);
          expect(heard.filter((type) => type === 'submit')).to.eql([]);
        });
    });
  }

  rows('closed', () => undefined, [
    ['ArrowDown', at('Archive')],
    ['ArrowUp', at('Delete')],
    ['Enter', at('Archive')],
    ['Space', at('Archive')],
    ['Home', closed],
    ['a', closed],
    ['Tab', { open: false, focus: 'After' }],
    ['Shift+Tab', { open: false, focus: 'Before' }],
  ]);

  rows('open at the first entry', () => press('ArrowDown'), [
    ['ArrowDown', at('Привет')],
    ['ArrowDown ArrowDown ArrowDown ArrowDown', at('Archive')],
    ['ArrowUp', at('Delete')],
    ['End', at('Delete')],
    ['End Home', at('Archive')],
    ['c', at('Copy')],
    ['d', at('Delete')],
    ['d a', at('Delete')],
    ['g', at('Привет')],
    ['x', at('Archive')],
    ['Escape', closed],
    ['Enter', closed, 'Archive'],
    ['Space', closed, 'Archive'],
    ['ArrowDown Enter', closed, 'Привет'],
    ['ArrowDown Space', closed, 'Привет'],
    ['End Space ArrowDown', at('Archive'), 'Delete'],
    ['Tab', { open: false, focus: 'After' }],
    ['Shift+Tab', { open: false, focus: 'Before' }],
  ]);

  rows('opened by the mouse', () => click(button), [
    ['ArrowDown', at('Archive')],
    ['ArrowUp', at('Delete')],
    ['Escape', closed],
    ['End', at('Delete')],
    ['c', at('Copy')],
    ['Enter', closed],
    ['Tab', { open: false, focus: 'After' }],
  ]);

  it('Cyrillic letters find an entry', async () => {
    await press('ArrowDown');
    await letters('пр');
    expect(view()).to.eql(at('Привет'));
  });

  for (const [way, opens] of [
    ['preventDefault', false],
    ['stopPropagation', true],
  ] as const)
    it(`a key of which the page calls ${way}`, async () => {
      box.addEventListener('keydown', (event) => event[way]());
      button.focus();
      await press('ArrowDown');
      expect(view()).to.eql({ open: opens, focus: opens ? 'Archive' : 'button' });
    });

  it('Escape closes the menu and nothing of the page hears of it', async () => {
    await press('ArrowDown', 'Escape');
    expect(heard.filter((type) => type === 'Escape')).to.eql([]);
    await press('Escape');
    expect(heard.filter((type) => type === 'Escape')).to.eql(['Escape']);
  });

  it('the mouse: the button opens and closes, an entry chooses, a click elsewhere closes', async () => {
    await click(button);
    expect(view()).to.eql({ open: true, focus: 'button' });
    await click(button);
    expect(view()).to.eql(closed);
    await click(button);
    await click(entry('Copy'));
    expect([chosen, view()]).to.eql([['Copy'], closed]);
    await click(button);
    await click([700, 500]);
    expect([view().open, chosen]).to.eql([false, ['Copy']]);
  });

  it('a click on an entry is not a click that submits', async () => {
    await click(button);
    await click(entry('Archive'));
    expect(heard.filter((type) => type === 'submit')).to.eql([]);
  });

  it('disabling closes, and no key opens', async () => {
    await press('ArrowDown');
    button.disabled = true;
    expect(view().open).to.equal(false);
    button.toggleMenu(true);
    await press('ArrowDown', 'Enter');
    expect(view().open).to.equal(false);
  });

  it('a menu that is emptied closes, and the button is a plain one again', async () => {
    await press('ArrowDown');
    button.menu = [];
    expect(view().open).to.equal(false);
    button.focus();
    await press('Enter');
    expect(heard).to.include('submit');
    expect((await ax(inner())).properties).not.to.have.property('expanded');
  });

  it('entries that change while it is open', async () => {
    await press('ArrowDown');
    button.menu = [{ text: 'New' }, ...MENU];
    await press('Home');
    expect(view()).to.eql(at('New'));
  });

  it('an entry with a check mark toggles it', async () => {
    button.menu = [
      { text: 'Mark', checkable: true },
      { text: 'Other', checkable: true, checked: true },
    ];
    const checks = (): Array<string | null> => entries().map((item) => item.getAttribute('aria-checked'));
    await press('ArrowDown');
    expect([entries()[0]!.role, checks()]).to.eql(['menuitemcheckbox', ['false', 'true']]);
    await press('Enter', 'ArrowDown');
    expect(checks()).to.eql(['true', 'true']);
    expect(button.menu[0]).to.eql({ text: 'Mark', checkable: true });
  });

  it('an entry with a link leads there, one with a script does not', async () => {
    button.menu = [
      { text: 'There', href: '#there' },
      { text: 'Script', href: ' javascript:document.title="hit"' },
    ];
    await press('ArrowDown', 'Enter');
    expect([location.hash, chosen]).to.eql(['#there', ['There']]);
    const { title } = document;
    await press('ArrowUp', 'Enter');
    expect([document.title, chosen]).to.eql([title, ['There', 'Script']]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('an entry that copies says so before the menu closes', async () => {
    button.menu = [{ text: 'Copy me', copy: true }];
    await press('ArrowDown', 'Enter');
    await waitUntil(() => entries()[0]?.textContent!.trim() === 'Copied');
    expect(view().open).to.equal(true);
    await waitUntil(() => !button.matches(':state(open)'), 'it closes', { timeout: 3000 });
  });

  it('is announced as a button with a menu', async () => {
    const node = await ax(inner());
    expect(node).to.include({ role: 'button', name: 'More' });
    expect(node.properties).to.include({ expanded: false });
    await press('ArrowDown');
    expect((await ax(inner())).properties).to.include({ expanded: true });
    expect(await ax(entry('Archive'))).to.include({ role: 'menuitem', name: 'Archive' });
  });
});

type PlainRow = readonly [
  title: string,
  prepare: (element: AmoButton) => void,
  keys: string,
  heard: readonly string[],
  focus?: string,
];
const PRESSED = ['click', 'submit'];
/** What every button does. */
const PLAIN: readonly PlainRow[] = [
  ['Enter', () => undefined, 'Enter', PRESSED],
  ['Space', () => undefined, 'Space', PRESSED],
  ['other keys', () => undefined, 'ArrowDown a Home', []],
  ['disabled', (element) => (element.disabled = true), 'Enter Space', []],
  ['Tab', () => undefined, 'Tab', [], 'After'],
  ['Shift+Tab', () => undefined, 'Shift+Tab', [], 'Before'],
  ['Tab to it and away', () => undefined, 'Shift+Tab Tab Tab', [], 'After'],
  ['Tab past it while it is disabled', (element) => (element.disabled = true), 'Shift+Tab Tab', [], 'After'],
];
/** What amo-button has besides. */
const BUSY: readonly PlainRow[] = [
  ['busy', (element) => (element.loading = true), 'Enter Space', []],
  ['busy and ready again', (element) => ((element.loading = true), element.fail()), 'Enter', PRESSED],
  ['saved', (element) => (element.saved = true), 'Enter', PRESSED],
];
const MOUSE: ReadonlyArray<readonly [title: string, act: () => Promise<void>, heard: readonly string[]]> = [
  ['a double click', () => doubleClick(button), [...PRESSED, ...PRESSED]],
  ['let go elsewhere', () => drag(button, [700, 500]), []],
  ['pressed elsewhere', () => drag([700, 500], button), []],
  ['the wheel', () => wheel(button, 40), []],
];
const TABLES: ReadonlyArray<readonly [tag: string, table: readonly PlainRow[]]> = [
  ['amo-button', [...PLAIN, ...BUSY]],
  ['amo-cancel-button', PLAIN],
  ['amo-delete-button', PLAIN],
];

for (const [tag, table] of TABLES)
  describe(`keyboard and mouse of a plain ${tag}`, () => {
    beforeEach(() => {
      setUp(tag);
      button.focus();
    });
    afterEach(tearDown);

    for (const [title, prepare, keys, wanted, focus] of table)
      it(title, async () => {
        prepare(button);
        if (!button.matches(':state(disabled)')) expect(view().focus).to.equal('button');
        await pressAll(keys);
        expect(heard).to.eql(wanted);
        if (focus) expect(view().focus).to.equal(focus);
      });

    for (const [title, act, wanted] of MOUSE)
      it(`mouse: ${title}`, async () => {
        await act();
        expect(heard).to.eql(wanted);
      });

    it('the mouse: the left button presses, the others do not, a disabled one neither', async () => {
      for (const which of ['middle', 'right', 'left'] as const) await click(button, which);
      expect(heard).to.eql(PRESSED);
      expect(view().focus).to.equal('button');
      button.disabled = true;
      await click(button);
      expect(heard).to.eql(PRESSED);
    });

    it('is announced as a button with its words', async () => {
      expect(await ax(inner())).to.include({ role: 'button', name: 'More' });
      button.disabled = true;
      expect((await ax(inner())).properties).to.include({ disabled: true });
    });
  });

describe('keyboard of the busy button', () => {
  beforeEach(() => {
    setUp();
    button.focus();
  });
  afterEach(tearDown);

  it('keeps the focus and its name, and says that it is busy', async () => {
    button.loading = true;
    await button.updateComplete;
    const node = await ax(inner());
    expect(node.name).to.equal('More');
    expect(inner().ariaBusy).to.equal('true');
    if (isFirefox) expect(node.properties).to.include({ busy: true }); // Chromium's tools tell it of live regions only
    expect(document.activeElement === button).to.equal(true);
  });
});
