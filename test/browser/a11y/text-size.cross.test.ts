/**
 * Texts of twice the size, without a zoom of the page: in Firefox by its zoom of texts alone, elsewhere by the token of
 * the typeface. No text is cut, and none lies on another, unless it was so before.
 */
import { expect } from '@open-wc/testing';
import { look } from '../../catalogue/support/misfits.js';
import { defineElements } from '../../../src/controls/all.js';
import { emulate, frames, isFirefox } from '../support/commands.js';
import { loadFonts } from '../support/fonts.js';

const ITEMS = JSON.stringify([
  { id: 1, option: 'Angry' },
  { id: 2, option: 'Heading', disabled: true },
]);
const choice = (rest: string): string => `<amo-select items='${ITEMS}' ${rest}></amo-select>`;

/** Markup, and the element whose letters become larger. */
const CONTROLS: Readonly<Record<string, readonly [markup: string, letters: string]>> = {
  'a text field': ['<amo-input value="Angry"></amo-input>', 'input'],
  'a text area': ['<amo-textarea>Angry\nyoga</amo-textarea>', 'textarea'],
  'a box with a remark': [
    '<amo-checkbox text="Angry yoga, and nothing but angry yoga" note-text="and jogging"></amo-checkbox>',
    '[part=text]',
  ],
  'a small box': [
    '<amo-checkbox small text="Angry yoga, and nothing but angry yoga, until the evening"></amo-checkbox>',
    '[part=text]',
  ],
  'an option of a choice': ['<amo-radio label="Angry"></amo-radio>', '[part=text]'],
  'a coloured option': ['<amo-radio label="Angry" color="#ffffcc"></amo-radio>', '[part=text]'],
  'a choice': [choice(''), 'button'],
  'a transparent choice': [choice('theme="transparent"'), 'button'],
  'a choice in a line': [choice('class="inline-select"'), 'button'],
  'a list of several': [`<amo-multiselect items='${ITEMS.replaceAll('option', 'value')}'></amo-multiselect>`, 'li'],
  'a list of boxes': [
    `<amo-checkboxes-dropdown items='${ITEMS}' value='["a","b"]'></amo-checkboxes-dropdown>`,
    '.checkboxes_dropdown__title-item',
  ],
  'a button': ['<amo-button text="Angry"></amo-button>', 'button'],
  'an outlined button': ['<amo-button class="outlined" text="Angry"></amo-button>', 'button'],
  'a button that adds': ['<amo-button class="button-input_add-new" text="Angry"></amo-button>', 'button'],
};

const TWICE = 2;

const size = (host: Element, selector: string): number =>
  parseFloat(getComputedStyle(host.shadowRoot!.querySelector(selector)!).fontSize);

async function enlarge(on: boolean): Promise<void> {
  if (isFirefox) await emulate({ textZoom: on ? TWICE : 1 });
  else
    document.documentElement.style.setProperty('--amo-font', on ? '400 30px/normal "PT Sans", Arial, sans-serif' : '');
  await frames();
}

describe('texts of twice the size', () => {
  let box: HTMLElement;
  before(async () => {
    defineElements();
    await loadFonts();
    await emulate({ viewport: { width: 1000, height: 800 } });
  });
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 400px';
    document.body.append(box);
  });
  afterEach(async () => {
    box.remove();
    await enlarge(false);
  });

  for (const [title, [markup, selector]] of Object.entries(CONTROLS))
    it(title, async () => {
      box.innerHTML = markup;
      const host = box.firstElementChild!;
      await frames();
      const before = { size: size(host, selector), misfits: look('x-none') };
      await enlarge(true);
      expect(size(host, selector)).to.be.closeTo(TWICE * before.size, 0.1);
      expect(look('x-none').filter((problem) => !before.misfits.includes(problem))).to.eql([]);
    });
});
