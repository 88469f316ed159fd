/** What a user has asked the system for: less motion, forced colours. In Chromium, which can pretend both. */
import { expect } from '@open-wc/testing';
import { emulate, press } from '../support/commands.js';
import type { Case } from '../../data/states.js';
import { clear, draw, preparePage } from './faces.js';

const OPTIONS = [
  { id: 1, option: 'One' },
  { id: 2, option: 'Two' },
];

describe('what a user asked the system for', () => {
  before(preparePage);
  after(async () => {
    await emulate({ forcedColors: null, reducedMotion: null });
    await clear();
  });

  it('less motion: an error does not shake, the spinner turns slowly', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const face = await draw('element', { control: 'button', params: { text: 'Save' }, steps: ['loading'] });
    const spinner = getComputedStyle(face.one('.button-input__spinner__icon'));
    expect(parseFloat(spinner.animationDuration)).to.be.at.least(3);
    face.field.classList.add('animated', 'shake');
    expect(getComputedStyle(face.field).animationName).to.equal('none');
  });

  const MARKS: Readonly<Record<string, readonly [Case, selector: string]>> = {
    tick: [{ control: 'checkbox', params: { checked: true } }, '.control-checkbox__helper'],
    dash: [{ control: 'checkbox', params: { checked_minus: true } }, '.control-checkbox__helper'],
    dot: [{ control: 'radio', params: { selected: true } }, '.control-radio__helper'],
    knob: [{ control: 'switcher', params: { checked: true } }, '.switcher'],
  };
  for (const [what, [one, selector]] of Object.entries(MARKS))
    it(`forced colours: a ${what} is seen, also of a disabled control`, async () => {
      await emulate({ forcedColors: 'active' });
      const colors: string[] = [getComputedStyle(document.body).backgroundColor];
      for (const disabled of [false, true]) {
        const face = await draw('element', { ...one, params: { ...one.params, disabled } });
        const element = face.one(selector);
        const { backgroundImage } = getComputedStyle(element); // the colour of a mark that is drawn as a background
        colors.push(/rgb\([^)]+\)/.exec(backgroundImage)?.[0] ?? getComputedStyle(element, '::before').backgroundColor);
      }
      expect(new Set(colors).size, colors.join()).to.equal(3);
    });

  it('forced colours: a disabled control is grey, whatever its colour', async () => {
    await emulate({ forcedColors: 'active' });
    const looks: string[] = [];
    for (const color of [{}, { bg_color: '#fffeb2' }]) {
      const items = OPTIONS.map((option) => ({ ...option, ...color }));
      const { field } = await draw('element', { control: 'select', params: { items, disabled: true } });
      const { color: text, opacity } = getComputedStyle(field);
      looks.push(`${text} ${opacity}`);
    }
    for (const control of ['cancel_button', 'delete_button'] as const) {
      const { field } = await draw('element', { control, params: { text: 'No', disabled: true } });
      const { color: text, opacity } = getComputedStyle(field);
      looks.push(`${text} ${opacity}`);
    }
    expect(new Set(looks).size, looks.join()).to.equal(1);
    expect(looks[0]).to.match(/ 1$/).and.not.to.include(getComputedStyle(document.body).color);
  });

  const COLOURS = { plain: {}, coloured: { bg_color: '#fffeb2' } };
  for (const [what, color] of Object.entries(COLOURS))
    it(`forced colours: the ${what} option that the keys stand on is told from the others`, async () => {
      await emulate({ forcedColors: 'active' });
      const items = OPTIONS.map((option) => ({ ...option, ...color }));
      const face = await draw('element', { control: 'select', params: { items }, steps: ['open'] });
      await press('ArrowDown');
      const [other, active] = face.items.map((item) => getComputedStyle(item).backgroundColor);
      expect(active).not.to.equal(other);
      expect(getComputedStyle(face.items[1]!, '::before').content, 'nothing lies over it').to.equal('none');
      const mark = getComputedStyle(face.one('.control--select--list--item-selected > span'), '::before');
      expect(mark.forcedColorAdjust).to.equal('none');
      expect(mark.backgroundColor).not.to.equal(getComputedStyle(face.items[0]!).backgroundColor);
    });
});
