/** Elements that are taken away while they are open, or have the keys, and put back: nothing is left behind, all works again. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type {
  AmoButton,
  AmoCheckboxesDropdown,
  AmoDateField,
  AmoInput,
  AmoMultiselect,
  AmoRadioGroup,
  AmoSelect,
  AmoSuggest,
  AmoTextarea,
} from '../../../src/entries/index.js';
import { click, frames, press, type } from '../support/commands.js';

interface Subject<T extends HTMLElement = HTMLElement> {
  readonly title: string;
  readonly markup: string;
  /** What the user does before it is taken away. */
  use(control: T): Promise<void>;
  /** What is kept then, and what it can do when it is back. */
  again(control: T): Promise<unknown>;
  readonly works: unknown;
}

const ITEMS = `items='[{"id":"a","option":"Alpha","value":"Alpha"},{"id":"b","option":"Beta","value":"Beta"}]'`;
const open = (control: HTMLElement): boolean => control.matches(':state(open)');
const inside = (control: HTMLElement, selector: string): HTMLElement => control.shadowRoot!.querySelector(selector)!;

const select: Subject<AmoSelect> = {
  title: 'an open select',
  markup: `<amo-select name="n" ${ITEMS}></amo-select>`,
  async use(control) {
    control.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(open(control)).to.equal(true);
  },
  async again(control) {
    const found = [open(control), inside(control, '[role=combobox]').ariaExpanded];
    await click(control);
    found.push(open(control));
    await press('End', 'Enter');
    return [...found, control.value, open(control)];
  },
  works: [false, 'false', true, 'b', false],
};

const menu: Subject<AmoButton> = {
  title: 'a button with an open menu',
  markup: '<amo-button name="n">More</amo-button>',
  async use(control) {
    control.menu = [{ text: 'One' }, { text: 'Two' }];
    control.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(open(control)).to.equal(true);
  },
  async again(control) {
    const found = open(control);
    const chosen: string[] = [];
    control.addEventListener('button:menu:choose', (event) =>
      chosen.push((event as CustomEvent<{ item: { text: string } }>).detail.item.text),
    );
    control.focus();
    await press('ArrowDown', 'Enter');
    return [found, chosen, open(control)];
  },
  works: [false, ['One'], false],
};

const multiselect: Subject<AmoMultiselect> = {
  title: 'a multiselect with the keys',
  markup: `<amo-multiselect name="n" ${ITEMS}></amo-multiselect>`,
  async use(control) {
    control.focus();
    await press('ArrowDown', ' ');
  },
  async again(control) {
    const list = inside(control, '[role=listbox]');
    control.focus();
    const active = list.ariaActiveDescendantElement;
    const found = [control.value, active?.textContent, list.contains(active)];
    await press('ArrowUp', ' ');
    return [...found, control.value];
  },
  works: [['b'], 'Beta', true, ['a', 'b']],
};

const group: Subject<AmoRadioGroup> = {
  title: 'a radio group with the keys',
  markup: `<amo-radio-group name="n" ${ITEMS}></amo-radio-group>`,
  async use(control) {
    control.focus();
    await press('ArrowDown');
  },
  async again(control) {
    const found = control.value;
    control.focus();
    await press('ArrowDown');
    return [found, control.value];
  },
  works: ['b', 'a'],
};

const field: Subject<AmoInput> = {
  title: 'a field that is typed in',
  markup: '<amo-input name="n"></amo-input>',
  async use(control) {
    control.focus();
    await type('ab');
  },
  async again(control) {
    const found = control.value;
    const heard: string[] = [];
    for (const name of ['input', 'change']) control.addEventListener(name, () => heard.push(name));
    control.focus();
    await press('End', 'c', 'Tab');
    return [found, control.value, heard];
  },
  works: ['ab', 'abc', ['input', 'change']],
};

const area: Subject<AmoTextarea> = {
  title: 'a text area that grows',
  markup: '<amo-textarea name="n" autosize></amo-textarea>',
  async use(control) {
    control.value = 'a\n'.repeat(20);
    control.focus();
    await frames();
  },
  async again(control) {
    await frames();
    const text = inside(control, 'textarea');
    const found = [text.scrollHeight <= text.clientHeight];
    control.value = '';
    await frames();
    found.push(text.offsetHeight < 100);
    control.value = 'a\n'.repeat(20);
    await frames();
    return [...found, text.scrollHeight <= text.clientHeight];
  },
  works: [true, true, true],
};

const boxes = (more = ''): Subject<AmoCheckboxesDropdown> => ({
  title: `an open list of boxes ${more}`,
  markup: `<amo-checkboxes-dropdown name="n" ${ITEMS} ${more}></amo-checkboxes-dropdown>`,
  async use(control) {
    control.focus();
    await press('ArrowDown');
    if (more) await type('Al');
    await press(...(more ? ['Enter'] : ['ArrowDown', 'Enter'])); // the first that is found
    expect(open(control)).to.equal(true);
  },
  async again(control) {
    const found = [open(control), inside(control, '[part=title]').ariaExpanded, control.value.length];
    control.value = [];
    await click(control);
    found.push(open(control), control.shadowRoot!.querySelectorAll('[role=option]').length);
    await press('End', 'Enter', 'Escape');
    return [...found, control.value, open(control)];
  },
  works: [false, 'false', 1, true, 3, ['b'], false],
});

const suggest: Subject<AmoSuggest> = {
  title: 'open suggestions',
  markup: `<amo-suggest name="n" ${ITEMS}></amo-suggest>`,
  async use(control) {
    control.focus();
    await type('b');
    await press('ArrowDown');
    expect(open(control)).to.equal(true);
  },
  async again(control) {
    const field = inside(control, 'input');
    const found = [open(control), field.ariaExpanded, control.value, control.matches(':state(loading)')];
    await click(control);
    found.push(open(control));
    await press('ArrowUp', 'Enter');
    return [...found, control.value, control.valueId, open(control)];
  },
  works: [false, 'false', 'b', false, true, 'Beta', 'b', false],
};

let signals: AbortSignal[];
const asked: Subject<AmoSuggest> = {
  ...suggest,
  title: 'suggestions that are waited for',
  async use(control) {
    signals = [];
    control.source = (query, signal) => {
      signals.push(signal);
      return query === 'b' ? new Promise(() => undefined) : [{ id: 'b', value: 'Beta' }];
    };
    control.focus();
    await type('b');
    expect(control.matches(':state(loading)')).to.equal(true);
  },
  async again(control) {
    const field = inside(control, 'input');
    const found = [open(control), field.ariaExpanded, control.value, control.matches(':state(loading)')];
    found.push(signals.at(-1)!.aborted);
    await click(control);
    await press('End');
    await type('e');
    await frames();
    await press('ArrowDown', 'Enter');
    return [...found, control.value, control.valueId, open(control)];
  },
  works: [false, 'false', 'b', false, true, 'Beta', 'b', false],
};

const date = (more = ''): Subject<AmoDateField> => ({
  title: `an open calendar ${more}`,
  markup: `<amo-date-field name="n" today="2026-05-03" ${more}></amo-date-field>`,
  async use(control) {
    control.focus();
    await press('ArrowDown', 'ArrowRight');
    if (more) await press('Enter', 'ArrowRight'); // the start of a range
    expect(open(control)).to.equal(true);
  },
  async again(control) {
    const found = [open(control), inside(control, 'input').ariaExpanded, control.value];
    control.value = '';
    await click(control);
    found.push(String(open(control)));
    await press('ArrowDown', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter', 'Escape');
    return [...found, control.value, open(control)];
  },
  works: more
    ? [false, 'false', '2026-05-04/2026-05-04', 'true', '2026-05-04/2026-05-05', false]
    : [false, 'false', '', 'true', '2026-05-04', false],
});

describe('taken away in use and put back', () => {
  let box: HTMLFormElement;
  let escapes: number;
  const note = (event: KeyboardEvent): void => void (event.key === 'Escape' && escapes++);
  beforeEach(() => {
    box = document.createElement('form');
    box.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 300px';
    box.addEventListener('submit', (event) => event.preventDefault());
    document.body.append(box);
    escapes = 0;
    document.addEventListener('keydown', note);
  });
  afterEach(() => {
    box.remove();
    document.removeEventListener('keydown', note);
  });

  function rows<T extends HTMLElement>({ title, markup, use, again, works }: Subject<T>): void {
    const ways: ReadonlyArray<readonly [string, (control: T) => Promise<void> | void]> = [
      ['in one turn', (control) => (control.remove(), box.prepend(control))],
      [
        'later',
        async (control) => {
          control.remove();
          await frames();
          expect(document.activeElement).to.equal(document.body);
          await press('Escape');
          expect(escapes, "the keys are the page's").to.equal(1);
          box.prepend(control);
        },
      ],
      ['with what is around it', () => (box.remove(), document.body.append(box))],
      [
        'by way of a shadow root',
        (control) => {
          const root = document.createElement('div').attachShadow({ mode: 'open' });
          root.append(control);
          box.append(root.host);
          box.prepend(control); // before the button: in Firefox a page does not get the focus back from the window around it
        },
      ],
    ];
    for (const [way, move] of ways)
      it(`${title}: ${way}`, async () => {
        box.innerHTML = `${markup}<button>Go</button>`;
        const control = box.firstElementChild as T;
        await use(control);
        await move(control);
        expect(await again(control)).to.eql(works);
      });
  }

  rows(select);
  rows(menu);
  rows(multiselect);
  rows(group);
  rows(field);
  rows(area);
  rows(boxes());
  rows(boxes('is-search-available'));
  rows(suggest);
  rows(asked);
  rows(date());
  rows(date('type="range" name-from="f"'));
});
