/** A text field with suggestions by keys and mouse: the ARIA guide's combobox with a list, over the product's own habits. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoSuggest } from '../../../src/controls/suggest/element.js';
import { click, press, type } from '../support/commands.js';

const ITEMS = [
  { id: 1, value: 'Alpha' },
  { id: 2, value: 'Beta' },
  { id: 3, value: 'Alphabet' },
  { id: 4, value: 'Ёлка' },
  { id: 5, value: '09:00' },
];
const ALL = ITEMS.map(({ value }) => value);

describe('a text field with suggestions', () => {
  let form: HTMLFormElement;
  let control: AmoSuggest;
  let heard: string[];
  beforeEach(() => {
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 40px; left: 40px; width: 300px';
    form.innerHTML =
      '<label>City <amo-suggest name="city"></amo-suggest></label><button id="after" type="button">x</button>';
    document.body.append(form);
    control = form.querySelector('amo-suggest')!;
    control.items = ITEMS;
    heard = [];
    for (const name of ['input', 'change', 'controls:change', 'suggest:changed', 'controls:open', 'controls:close'])
      control.addEventListener(name, () => heard.push(name));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
  });
  afterEach(() => form.remove());

  const field = (): HTMLInputElement => control.shadowRoot!.querySelector('input')!;
  const list = (): HTMLElement => control.shadowRoot!.querySelector('ul')!;
  const rows = (): string[] => [...list().querySelectorAll('[data-index]')].map((row) => row.textContent!);
  const row = (text: string): HTMLElement =>
    [...list().querySelectorAll<HTMLElement>('[data-index]')].find(({ textContent }) => textContent === text)!;
  const active = (): string => field().ariaActiveDescendantElement?.textContent ?? '';
  const view = (): object => ({ rows: rows(), active: active(), expanded: field().ariaExpanded });
  const CLOSED = { rows: [], active: '', expanded: 'false' };
  const opened = (rows: string[], active = ''): object => ({ rows, active, expanded: 'true' });
  const state = (): object => ({
    value: control.value,
    id: control.valueId,
    attribute: control.dataset['valueId'] ?? '',
  });

  it('lists all items on focus and on a click', async () => {
    control.focus();
    expect(view()).to.eql(opened(ALL));
    await press('Escape');
    expect(view()).to.eql(CLOSED);
    await click(field());
    expect(view()).to.eql(opened(ALL));
    expect(control.matches(':state(open)')).to.equal(true);
  });

  it('stands below the field, over its border; upwards at the end of the window, also when it gets shorter', async () => {
    control.focus();
    const gap = (): number => list().getBoundingClientRect().top - field().getBoundingClientRect().bottom;
    const above = (): number => field().getBoundingClientRect().top - list().getBoundingClientRect().bottom;
    expect(gap()).to.be.closeTo(-1, 0.5);
    expect(list().getBoundingClientRect().width).to.equal(300);
    await press('Escape');
    form.style.top = `${window.innerHeight - 60}px`;
    await press('ArrowDown');
    expect(list().classList.contains('at-top')).to.equal(true);
    expect(above()).to.be.closeTo(-1, 0.5);
    await type('be');
    expect(rows()).to.eql(['Beta']);
    expect(above()).to.be.closeTo(-1, 0.5);
  });

  it('closes when the focus goes on by the mouse', async () => {
    control.focus();
    await click(form.querySelector('#after')!);
    expect(view()).to.eql(CLOSED);
  });

  it('is a combobox with a list: its role, its name, its list', async () => {
    control.focus();
    const name = (node: HTMLElement): string =>
      node.ariaLabel ?? [...(node.ariaLabelledByElements ?? [])].map((label) => label.textContent!.trim()).join();
    expect([name(field()), name(list())]).to.eql(['City', 'City']);
    expect(field().role).to.equal('combobox');
    expect(field().ariaAutoComplete).to.equal('list');
    expect([...field().ariaControlsElements!]).to.eql([list()]);
    expect(list().role).to.equal('listbox');
  });

  const KEYS: ReadonlyArray<readonly [keys: string[], active: string]> = [
    [['ArrowDown'], 'Alpha'],
    [['ArrowDown', 'ArrowDown'], 'Beta'],
    [['ArrowUp'], '09:00'],
    [['ArrowDown', 'ArrowUp'], 'Alpha'],
    [['ArrowUp', 'ArrowDown'], '09:00'],
    [['PageDown', 'PageDown'], '09:00'],
    [['ArrowUp', 'PageUp', 'PageUp'], 'Alpha'],
    [['ArrowDown', 'Home'], ''],
    [['ArrowDown', 'End'], ''],
    [['ArrowDown', 'ArrowLeft'], ''],
  ];
  for (const [keys, wanted] of KEYS)
    it(`${keys.join(', ')} in the open list`, async () => {
      control.focus();
      await press(...keys);
      expect(view()).to.eql(opened(ALL, wanted));
    });

  it('opens by ArrowDown at the first, by ArrowUp at the last, by Alt with ArrowDown at none', async () => {
    control.focus();
    await press('Escape', 'ArrowDown');
    expect(view()).to.eql(opened(ALL, 'Alpha'));
    await press('Escape', 'ArrowUp');
    expect(view()).to.eql(opened(ALL, '09:00'));
    await press('Escape', 'Alt+ArrowDown');
    expect(view()).to.eql(opened(ALL));
    await press('Alt+ArrowUp');
    expect(view()).to.eql(CLOSED);
  });

  it('Home and End move the caret', async () => {
    control.value = 'abc';
    control.focus();
    await press('End', 'Home');
    expect(control.selectionStart).to.equal(0);
    await press('End');
    expect(control.selectionStart).to.equal(3);
  });

  it('typing narrows the list, marks what matches, and chooses nothing', async () => {
    control.focus();
    await type('al');
    expect(view()).to.eql(opened(['Alpha', 'Alphabet']));
    expect([...list().querySelectorAll('b')].map((mark) => mark.textContent)).to.eql(['Al', 'Al']);
    expect(state()).to.eql({ value: 'al', id: null, attribute: '' });
    expect(heard).to.eql(['controls:open', 'input', 'input']);
  });

  const MATCHES: ReadonlyArray<readonly [typed: string, rows: string[]]> = [
    ['ел', ['Ёлка']],
    ['ё', ['Ёлка']],
    ['9', ['09:00']],
    ['beta', ['Beta']],
  ];
  for (const [typed, wanted] of MATCHES)
    it(`"${typed}" finds ${wanted.join()}`, async () => {
      control.focus();
      await type(typed);
      expect(rows()).to.eql(wanted);
    });

  it('closes where nothing matches, says so, and opens again', async () => {
    control.focus();
    await type('alx');
    expect(view()).to.eql(CLOSED);
    const status = (): string => control.shadowRoot!.querySelector('[role=status]')?.textContent ?? '';
    await waitUntil(() => status() === 'Nothing found');
    await press('Backspace');
    expect(rows()).to.eql(['Alpha', 'Alphabet']);
    await waitUntil(() => status() === '2 found');
  });

  it('Enter chooses the active item and submits nothing', async () => {
    control.focus();
    await type('al');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(state()).to.eql({ value: 'Alphabet', id: '3', attribute: '3' });
    expect(view()).to.eql(CLOSED);
    expect(document.activeElement).to.equal(control);
    expect(heard.slice(3)).to.eql(['input', 'change', 'controls:change', 'suggest:changed', 'controls:close']);
    expect(new FormData(form).get('city')).to.equal('Alphabet');
  });

  it('Enter without an active item submits the text', async () => {
    control.focus();
    await type('al');
    await press('Enter');
    expect(heard).to.include('submit');
    expect(heard.filter((name) => name === 'change')).to.have.length(1);
    expect(view()).to.eql(CLOSED);
  });

  it('Escape closes first and empties second, heard as a change', async () => {
    control.focus();
    await type('al');
    await press('Escape');
    expect([control.value, field().ariaExpanded]).to.eql(['al', 'false']);
    heard = [];
    await press('Escape');
    expect(control.value).to.equal('');
    expect(heard).to.eql(['input', 'change', 'controls:change']);
    heard = [];
    await press('Escape');
    expect(heard).to.eql([]);
  });

  it('Tab closes, keeps the text and goes on', async () => {
    control.focus();
    await type('al');
    await press('Tab');
    expect(control.value).to.equal('al');
    expect(view()).to.eql(CLOSED);
    expect(document.activeElement?.id).to.equal('after');
    expect(heard.slice(3)).to.eql(['controls:close', 'change', 'controls:change']);
  });

  it('a click chooses, and the field keeps the focus', async () => {
    await click(field());
    await click(row('Beta'));
    expect(state()).to.eql({ value: 'Beta', id: '2', attribute: '2' });
    expect(view()).to.eql(CLOSED);
    expect(document.activeElement).to.equal(control);
    await press('ArrowDown');
    expect(active()).to.equal('Beta');
    expect(row('Beta').ariaSelected).to.equal('true');
  });

  it('forgets the id when the text is another, for good', async () => {
    await click(field());
    await click(row('Beta'));
    await press('Backspace');
    expect(state()).to.eql({ value: 'Bet', id: null, attribute: '' });
    await type('a');
    expect(state()).to.eql({ value: 'Beta', id: null, attribute: '' });
  });

  it('a cross empties the field', async () => {
    control.closable = true;
    control.valueId = '2';
    await control.updateComplete;
    const cross = control.shadowRoot!.querySelector<HTMLButtonElement>('[part=clear]')!;
    expect([cross.hidden, cross.ariaLabel]).to.eql([false, 'Clear']);
    await click(cross);
    expect(state()).to.eql({ value: '', id: null, attribute: '' });
    expect(heard.slice(0, 3)).to.eql(['input', 'change', 'controls:change']);
    expect(cross.hidden).to.equal(true);
    expect(document.activeElement).to.equal(control);
  });

  it('lists nothing that is read-only or disabled', async () => {
    control.readOnly = true;
    await click(field());
    await press('ArrowDown');
    expect(view()).to.eql(CLOSED);
    control.readOnly = false;
    control.disabled = true;
    control.showPicker();
    expect(view()).to.eql(CLOSED);
  });

  it('an item that cannot be chosen is passed over', async () => {
    control.items = [
      { value: 'One', custom_class: 'js--suggest-item--not-selectable' },
      { id: 2, value: 'Two' },
    ];
    control.focus();
    await press('ArrowDown');
    expect(active()).to.equal('Two');
    expect(row('One').ariaDisabled).to.equal('true');
  });

  it('keys of an open list are the list’s, those of a closed field are the page’s', async () => {
    const seen: Array<readonly [string, boolean]> = [];
    const hear = (event: KeyboardEvent): void => void seen.push([event.key, event.defaultPrevented]);
    document.addEventListener('keydown', hear);
    control.focus();
    await press('ArrowDown', 'Enter', 'Enter', 'Escape', 'Escape');
    document.removeEventListener('keydown', hear);
    expect(seen).to.eql([
      ['ArrowDown', true],
      ['Enter', true],
      ['Enter', false],
      ['Escape', true],
      ['Escape', false],
    ]);
  });
});
