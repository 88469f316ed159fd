/** The real mouse inside of a label around two controls: what the second one answers, the first one does not get. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click, frames, press } from '../support/commands.js';

const OPTIONS = `<option value="a">Alpha</option><option value="b">Beta</option>`;
const inside = (selector: string) => (control: Element) => control.shadowRoot!.querySelector(selector)!;

interface Row {
  readonly what: string;
  readonly markup: string;
  /** What is clicked, one after the other; by default the control. */
  readonly targets: ReadonlyArray<(control: Element) => Element>;
  /** What shows that the control got it. */
  readonly got: (control: HTMLInputElement) => unknown;
}

const ROWS: readonly Row[] = [
  {
    what: 'an option of an open list',
    markup: `<amo-select id="c">${OPTIONS}</amo-select>`,
    targets: [inside('button'), inside('[role=option]:last-child')],
    got: ({ value }) => value === 'b',
  },
  {
    what: 'an option of a list',
    markup: `<amo-multiselect id="c">${OPTIONS}</amo-multiselect>`,
    targets: [inside('[role=option]:last-child')],
    got: ({ value }) => String(value) === 'b',
  },
  {
    what: 'an entry of a menu',
    markup: `<amo-button id="c" text="More" menu='[{"text":"One"}]'></amo-button>`,
    targets: [inside('button'), inside('[part~=item]')],
    got: ({ title }) => title === 'One',
  },
  {
    what: 'content of a button',
    markup: `<amo-button id="c" onclick="this.title = 'got'"><b>More</b></amo-button>`,
    targets: [(control) => control.querySelector('b')!],
    got: ({ title }) => title === 'got',
  },
  {
    what: 'content of a box',
    markup: `<amo-checkbox id="c"><b>More</b></amo-checkbox>`,
    targets: [(control) => control.querySelector('b')!],
    got: ({ checked }) => checked,
  },
  {
    what: 'a link in the text of a box',
    markup: `<amo-checkbox id="c"><a href="#there">More</a></amo-checkbox>`,
    targets: [(control) => control.querySelector('a')!],
    got: () => location.hash === '#there',
  },
  {
    what: 'an option of a group',
    markup: `<amo-radio-group id="c">${OPTIONS}</amo-radio-group>`,
    targets: [inside('label:last-child')],
    got: ({ value }) => value === 'b',
  },
  {
    what: 'a field',
    markup: `<amo-input id="c"></amo-input>`,
    targets: [inside('input')],
    got: (control) => document.activeElement === control,
  },
];

describe('the mouse in a label around two controls', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 20px; width: 500px';
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** The control; the entry that is chosen of its menu is its title then. */
  function show(): HTMLInputElement {
    const control = box.querySelector<HTMLInputElement>('#c')!;
    control.addEventListener('button:menu:choose', (event) => {
      control.title = (event as CustomEvent<{ item: { text: string } }>).detail.item.text;
    });
    return control;
  }

  for (const tag of ['input', 'amo-checkbox'])
    for (const { what, markup, targets, got } of ROWS)
      it(`<${tag}>, then ${what}`, async () => {
        box.innerHTML = `<label><${tag} type="checkbox" id="first"></${tag}> Other ${markup}</label>`;
        await frames();
        const control = show();
        for (const target of targets) {
          await click(target(control));
          await frames();
        }
        expect(got(control), 'the control').to.equal(true);
        expect(box.querySelector<HTMLInputElement>('#first')!.checked, 'the first one').to.equal(false);
      });

  it('an entry of a menu that is chosen by a key', async () => {
    box.innerHTML = `<label><input type="checkbox" id="first"> Other ${ROWS[2]!.markup}</label>`;
    const control = show();
    control.focus();
    await press('ArrowDown', 'Enter');
    expect(ROWS[2]!.got(control)).to.equal(true);
    expect(box.querySelector<HTMLInputElement>('#first')!.checked).to.equal(false);
  });
});
