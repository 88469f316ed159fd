/** What assistive technology is told of each control beside its name: role, state, place in a group, the opened parts. */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../../src/controls/all.js';
import { ax, click, frames, press, type AxNode } from '../support/commands.js';

const ITEMS = JSON.stringify([
  { id: 'a', option: 'Alpha' },
  { id: 'h', option: 'Heading', disabled: true },
  { id: 'b', option: 'Beta' },
]);
const VALUES = ITEMS.replaceAll('option', 'value');
const MENU = [{ text: 'Edit' }, { text: 'Watch', checkable: true, checked: true }];

/** A node, reduced to what a row names. */
type Node = Partial<Pick<AxNode, 'role' | 'name' | 'value'>> & Readonly<Record<string, unknown>>;

interface Row {
  readonly title: string;
  readonly markup: string;
  /** What is done to the first element of the markup. */
  act?(element: HTMLElement): unknown;
  /** Selectors in the first shadow root, and what is told of the node that they find. */
  readonly told: Readonly<Record<string, Node>>;
}

const open = async (element: HTMLElement): Promise<void> => {
  element.focus();
  await press('ArrowDown');
};
const set = (values: object) => (element: HTMLElement) => void Object.assign(element, values);

const texts: Row[] = [
  {
    title: 'a text field',
    markup: '<amo-input value="x"></amo-input>',
    told: { input: { role: 'textbox', value: 'x', readonly: false } },
  },
  {
    title: 'a read-only field',
    markup: '<amo-input readonly></amo-input>',
    told: { input: { role: 'textbox', readonly: true, disabled: false } },
  },
  {
    title: 'a field of a number',
    markup: '<amo-input type="number" value="7"></amo-input>',
    told: { input: { role: 'spinbutton' } },
  },
  {
    title: 'a field to search',
    markup: '<amo-input type="search"></amo-input>',
    told: { input: { role: 'searchbox' } },
  },
  {
    title: 'a text area',
    markup: '<amo-textarea readonly>x</amo-textarea>',
    told: { textarea: { role: 'textbox', value: 'x', readonly: true } },
  },
];

const ticked: Row[] = [
  {
    title: 'a box',
    markup: '<amo-checkbox text="T"></amo-checkbox>',
    told: { input: { role: 'checkbox', name: 'T', checked: 'false' } },
  },
  {
    title: 'a box with a dash, disabled',
    markup: '<amo-checkbox text="T" checked indeterminate disabled></amo-checkbox>',
    told: { input: { role: 'checkbox', checked: 'mixed', disabled: true } },
  },
  {
    title: 'a box that becomes ticked',
    markup: '<amo-checkbox text="T" required></amo-checkbox>',
    act: (element) => click(element.shadowRoot!.querySelector('input')!),
    told: { input: { checked: 'true', invalid: false } },
  },
  {
    title: 'an option of a choice',
    markup: '<amo-radio name="n" label="T" checked></amo-radio><amo-radio name="n"></amo-radio>',
    told: { input: { role: 'radio', name: 'T', checked: 'true', posinset: '1', setsize: '2' } },
  },
  {
    title: 'an option that stands alone',
    markup: '<amo-radio name="n" label="T"></amo-radio>',
    told: { input: { role: 'radio', checked: 'false', posinset: null, setsize: null } },
  },
  {
    title: 'an option whose neighbour is taken away',
    markup: '<amo-radio name="n"></amo-radio><amo-radio name="n"></amo-radio><amo-radio name="n"></amo-radio>',
    act: (element) => element.nextElementSibling!.remove(),
    told: { input: { posinset: '1', setsize: '2' } },
  },
  {
    title: 'a group, required',
    markup: `<amo-radio-group aria-label="G" items='${ITEMS}' value="b" required></amo-radio-group>`,
    told: {
      '[role=radiogroup]': { role: 'radiogroup', name: 'G', required: true, disabled: false },
      'label:nth-of-type(2) input': { role: 'radio', name: 'Heading', checked: 'false', disabled: true },
      'label:nth-of-type(3) input': { role: 'radio', name: 'Beta', checked: 'true', disabled: false },
    },
  },
  {
    title: 'a group, disabled',
    markup: `<amo-radio-group aria-label="G" items='${ITEMS}' disabled></amo-radio-group>`,
    told: { '[role=radiogroup]': { disabled: true }, input: { disabled: true } },
  },
];

const lists: Row[] = [
  {
    title: 'a closed choice',
    markup: `<amo-select aria-label="S" items='${ITEMS}'></amo-select>`,
    told: { button: { role: 'combobox', name: 'S', expanded: false, active: null } },
  },
  {
    title: 'an open choice, its list and its options',
    markup: `<label>S <amo-select items='${ITEMS}'></amo-select></label>`,
    act: async (element) => {
      await open(element.querySelector('amo-select')!);
      await press('ArrowDown');
    },
    told: {
      button: { role: 'combobox', name: 'S', expanded: true, active: 'Beta' },
      ul: { role: 'listbox', name: 'S', multiselectable: false },
      'li:nth-of-type(1)': { role: 'option', name: 'Alpha', selected: true, disabled: false },
      'li:nth-of-type(2)': { role: 'option', selected: false, disabled: true },
      'li:nth-of-type(3)': { role: 'option', name: 'Beta', selected: false },
    },
  },
  {
    title: 'an open choice without options',
    markup: '<amo-select aria-label="S"></amo-select>',
    act: open,
    told: { li: { role: 'option', name: 'No options', disabled: true } },
  },
  {
    title: 'a closed field with suggestions',
    markup: `<amo-suggest aria-label="S" items='${VALUES}'></amo-suggest>`,
    told: { input: { role: 'combobox', name: 'S', expanded: false, active: null } },
  },
  {
    title: 'suggestions, the chosen one among them, on which the keys stand',
    markup: `<amo-suggest aria-label="S" items='${VALUES}' value-id="a"></amo-suggest>`,
    act: async (element) => {
      await click(element.shadowRoot!.querySelector('input')!);
      await press('ArrowDown', 'ArrowUp');
    },
    told: {
      input: { role: 'combobox', name: 'S', expanded: true, active: 'Alpha' },
      ul: { role: 'listbox', name: 'S' },
      'li:nth-of-type(1)': { role: 'option', name: 'Alpha', selected: true },
      'li:nth-of-type(2)': { role: 'option', name: 'Heading', disabled: true },
    },
  },
  {
    title: 'a list of several',
    markup: `<amo-multiselect aria-label="M" items='${VALUES}' value='["b"]' required></amo-multiselect>`,
    act: open,
    told: {
      ul: { role: 'listbox', name: 'M', multiselectable: true, required: true, active: 'Beta' },
      'li:nth-of-type(1)': { role: 'option', name: 'Alpha', selected: false },
      'li:nth-of-type(2)': { role: 'option', name: 'Heading', disabled: true },
      'li:nth-of-type(3)': { role: 'option', name: 'Beta', selected: true },
    },
  },
  {
    title: 'a list of several, disabled',
    markup: `<amo-multiselect aria-label="M" items='${VALUES}' disabled></amo-multiselect>`,
    told: { ul: { role: 'listbox', disabled: true } },
  },
  {
    title: 'a list of several without options',
    markup: '<amo-multiselect aria-label="M"></amo-multiselect>',
    told: { li: { role: 'option', name: 'No options', disabled: true } },
  },
  {
    title: 'a row of a long list',
    markup: '<amo-select aria-label="S"></amo-select>',
    act: async (element) => {
      Object.assign(element, {
        items: Array.from({ length: 500 }, (_, id) => ({ id, option: `Row ${id}` })),
        value: '300',
      });
      await open(element);
    },
    told: {
      '[aria-selected=true]': { role: 'option', name: 'Row 300', selected: true, posinset: '301', setsize: '500' },
    },
  },
];

const BOXES = `<amo-checkboxes-dropdown aria-label="D" title-empty="None" items='${ITEMS.replace('"disabled"', '"readonly"')}'`;
const boxes: Row[] = [
  {
    title: 'a closed list of boxes',
    markup: `${BOXES} value='["b"]' required></amo-checkboxes-dropdown>`,
    told: {
      '[role=combobox]': { role: 'combobox', name: 'D', expanded: false, required: true, active: null },
    },
  },
  {
    title: 'a list of boxes, disabled',
    markup: `${BOXES} disabled></amo-checkboxes-dropdown>`,
    told: { '[role=combobox]': { role: 'combobox', disabled: true } },
  },
  {
    // Chromium tells of it for fields with a text alone.
    title: 'a list of boxes, read-only',
    markup: `${BOXES} readonly></amo-checkboxes-dropdown>`,
    told: { '[role=combobox][aria-readonly=true]': { role: 'combobox', disabled: false } },
  },
  {
    title: 'an open list of boxes, and its rows',
    markup: `${BOXES} value='["b"]'></amo-checkboxes-dropdown>`,
    act: async (element) => {
      await open(element);
      await press('ArrowDown');
    },
    told: {
      '[role=combobox]': { role: 'combobox', name: 'D', expanded: true, active: 'Alpha' },
      '[role=listbox]': { role: 'listbox', name: 'D', multiselectable: true },
      '[role=option]:nth-of-type(1)': { role: 'option', name: 'Select none', checked: 'mixed' },
      '[role=option]:nth-of-type(2)': { role: 'option', name: 'Alpha', checked: 'false', disabled: false },
      '[role=option]:nth-of-type(3)': { role: 'option', name: 'Heading', disabled: true },
      '[role=option]:nth-of-type(4)': { role: 'option', name: 'Beta', checked: 'true' },
    },
  },
  {
    title: 'a search over a list of boxes',
    markup: `${BOXES} is-search-available></amo-checkboxes-dropdown>`,
    act: open,
    told: {
      input: { role: 'combobox', name: 'Search', expanded: true, active: 'Select all' },
      '[part=title]': { name: 'D', expanded: true },
    },
  },
];

const buttons: Row[] = [
  {
    title: 'a button',
    markup: '<amo-button>Save</amo-button>',
    told: { button: { role: 'button', name: 'Save', disabled: false, busy: null } },
  },
  {
    title: 'a busy button',
    markup: '<amo-button text="Save"></amo-button>',
    act: set({ loading: true }),
    told: { button: { name: 'Save', busy: 'true' } },
  },
  {
    title: 'a saved button',
    markup: '<amo-button text="Save"></amo-button>',
    act: set({ saved: true }),
    told: { button: { name: 'Saved' } },
  },
  {
    title: 'an open menu',
    markup: '<amo-button text="More"></amo-button>',
    act: async (element) => {
      set({ menu: MENU })(element);
      await open(element);
    },
    told: {
      button: { role: 'button', name: 'More', expanded: true },
      '[role=menu]': { role: 'menu', name: 'More' },
      'li:nth-of-type(1) > *': { role: 'menuitem', name: 'Edit' },
      'li:nth-of-type(2) > *': { role: 'menuitemcheckbox', name: 'Watch', checked: 'true' },
    },
  },
];

/** What neither protocol tells is read off the element: the browser maps it one to one. */
const REFLECTED: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
  posinset: (element) => element.ariaPosInSet,
  setsize: (element) => element.ariaSetSize,
  busy: (element) => element.ariaBusy,
  active: (element) => element.ariaActiveDescendantElement?.textContent ?? null,
};

async function look(element: HTMLElement, wanted: Node): Promise<Node> {
  const { properties, ...node } = await ax(element);
  const found: Record<string, unknown> = { ...properties, ...node };
  for (const [name, read] of Object.entries(REFLECTED)) found[name] = read(element);
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name]]));
}

describe('what is told of a control', () => {
  let box: HTMLElement;
  before(() => void defineElements());
  beforeEach(() => {
    box = document.createElement('div');
    box.lang = 'en';
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 300px';
    document.body.append(box);
  });
  afterEach(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    box.remove();
  });

  for (const { title, markup, act, told } of [...texts, ...ticked, ...lists, ...boxes, ...buttons])
    it(title, async () => {
      box.innerHTML = markup;
      await frames();
      await act?.(box.firstElementChild as HTMLElement);
      await frames();
      const host = box.querySelector<HTMLElement>('amo-select, :scope > *')!;
      const { shadowRoot } = host.shadowRoot ? host : box.querySelector('amo-select')!;
      for (const [selector, wanted] of Object.entries(told))
        expect(await look(shadowRoot!.querySelector(selector)!, wanted), selector).to.eql(wanted);
    });

  it('the active option is a node of the tree', async () => {
    box.innerHTML = `<amo-select aria-label="S" items='${ITEMS}'></amo-select>`;
    const select = box.querySelector('amo-select')!;
    await open(select);
    await frames();
    const { properties } = await ax(select.shadowRoot!.querySelector('button')!);
    expect(properties['activedescendant']).to.equal('Alpha');
  });
});
