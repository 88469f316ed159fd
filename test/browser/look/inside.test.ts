/** What stands inside an element: class names as natively and nothing else, and a list that is named as its control. */
import { expect } from '@open-wc/testing';
import '../../../src/entries/index.js';
import type { AmoSelect } from '../../../src/controls/select/element.js';
import type { ParamValues } from '../../../src/contract/contract.js';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { click } from '../support/commands.js';

const ITEMS = [
  { id: 1, option: 'One' },
  { id: 2, option: 'Two', bg_color: '#fffeb2' },
];

function select(markup: string): AmoSelect {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  const element = box.querySelector('amo-select')!;
  element.items = ITEMS;
  return element;
}

const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const classesOf = (element: Element): string[] => [...element.classList].sort();

describe('inside of a checkbox', () => {
  afterEach(() => document.body.replaceChildren());

  const WORDS: Readonly<Record<string, readonly [params: object, text: string]>> = {
    'a text': [{ text: 'Text' }, 'Text'],
    'a text and a remark': [{ text: 'Text', note_text: 'note' }, 'Text note'],
    'raw markup': [{ text: '<b>Text</b>', should_be_raw: true }, 'Text'],
    'raw markup and a remark': [{ text: '<b>Text</b>', note_text: 'note', should_be_raw: true }, 'Text note'],
    'a remark': [{ note_text: 'note' }, 'note'],
    'no text': [{}, ''],
  };
  for (const [what, [params, text]] of Object.entries(WORDS))
    it(`stands ${what}`, () => {
      document.body.innerHTML = renderElement('checkbox', params as ParamValues);
      const root = document.body.firstElementChild!.shadowRoot!;
      const words = root.querySelector<HTMLElement>('.control-checkbox__text')!;
      const slots = [...root.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
      const slotted = slots.map(({ textContent }) => textContent);
      expect([...slotted, words.textContent!.trim()].join(' ').trim()).to.equal(text);
      expect(words.checkVisibility()).to.equal(text !== '');
    });
});

describe('inside of a select', () => {
  afterEach(() => document.body.replaceChildren());

  it('classes are those of its state', async () => {
    const element = select('<amo-select></amo-select>');
    await element.updateComplete;
    expect(classesOf(inside(element, 'button'))).to.eql(['control--select--button']);
    expect(classesOf(inside(element, 'div'))).to.eql(['control--select']);
    element.value = '2';
    await element.updateComplete;
    expect(classesOf(inside(element, 'button'))).to.eql(['control--select--button', 'control--select--button-colored']);
    await click(element);
    const rows = Array.from(element.shadowRoot!.querySelectorAll('[role=option]'), classesOf);
    const item = 'control--select--list--item';
    expect(rows).to.eql([[item], [item, `${item}-colored`, `${item}-key_selected`, `${item}-selected`]]);
  });

  const NAMED = {
    'a label for it': '<label for="a">Stage</label><amo-select id="a"></amo-select>',
    'a label around it': '<label>Stage<amo-select></amo-select></label>',
    'aria-label': '<amo-select aria-label="Stage"></amo-select>',
  };
  for (const [what, markup] of Object.entries(NAMED))
    it(`the open list has the name of ${what}, and its button controls it`, async () => {
      const element = select(markup);
      await element.updateComplete;
      await click(element);
      const list = inside(element, 'ul');
      const button = inside(element, 'button');
      const name =
        list.getAttribute('aria-label') ?? list.ariaLabelledByElements?.map(({ textContent }) => textContent).join();
      expect(name).to.equal('Stage');
      expect(button.ariaControlsElements).to.eql([list]);
      await click(list.querySelector('li')!);
      expect(button.ariaControlsElements ?? []).to.eql([]);
    });
});
