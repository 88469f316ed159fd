/** Native radios: event orders as observed, groups by name, scripts. */
import { expect } from '@open-wc/testing';
import { click, press } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

const HIDING = 'jq controls:hide:private document false';
const choosing = (onLabel: boolean): string[] => [
  `jq custom_radio_change radio ${onLabel}`,
  'jq controls:change radio',
  'jq change radio',
  'jq controls:change:visual radio',
];

onEveryJQuery((page) => {
  const taken = () => page.trace.take();
  const radio = (id: string) => page.find<HTMLInputElement>(`#${id}`);
  const circle = (id: string) => [...radio(id).parentElement!.classList].sort().join(' ');
  /** The ids of the radios that are chosen, and of those that are drawn so by class. */
  const chosen = (): string[][] => {
    const radios = [...page.box.querySelectorAll<HTMLInputElement>('input')];
    const drawn = radios.filter((one) => one.parentElement!.classList.contains('icon-radio-checked'));
    return [radios.filter((one) => one.checked), drawn].map((list) => list.map(({ id }) => id));
  };
  const add = async (id: string, params: Record<string, unknown> = {}): Promise<void> => {
    await page.add('radio', { id, name: 'r', value: id, label: `Option ${id}`, ...params });
  };
  const addTwo = async (): Promise<void> => {
    await add('r1', { selected: true });
    await add('r2');
    taken();
  };

  describe('native radio, as observed', () => {
    it('has no view of its own', async () => {
      await add('r1');
      expect(taken()).to.eql([]);
    });

    it('is chosen twice with a click on its label', async () => {
      await addTwo();
      await click(radio('r2').closest('label')!);
      expect(taken()).to.eql([
        'dom click label',
        ...choosing(true),
        HIDING,
        'dom focusin radio',
        'dom click radio',
        ...choosing(false),
        HIDING,
      ]);
      expect(chosen()).to.eql([['r2'], ['r2']]);
      expect([circle('r1'), circle('r2')]).to.eql(['control-radio', 'control-radio icon-radio icon-radio-checked']);
    });

    it('is chosen once with a click on its circle, and changes natively after', async () => {
      await addTwo();
      await click(radio('r2'));
      expect(taken()).to.eql([
        'dom focusin radio',
        'dom click radio',
        ...choosing(false),
        HIDING,
        'dom input radio',
        'dom change radio',
      ]);
      expect(chosen()).to.eql([['r2'], ['r2']]);
    });

    it('tells again when it is chosen already', async () => {
      await addTwo();
      await click(radio('r1'));
      expect(taken()).to.eql(['dom focusin radio', 'dom click radio', ...choosing(false), HIDING]);
    });
  });

  describe('native radio', () => {
    it('is chosen with an arrow key', async () => {
      await addTwo();
      radio('r1').focus();
      taken();
      await press('ArrowDown');
      expect(taken().slice(-7)).to.eql([...choosing(false), HIDING, 'dom input radio', 'dom change radio']);
      expect(chosen()).to.eql([['r2'], ['r2']]);
    });

    it('leaves other names alone, but no other form', async () => {
      await add('other', { name: 'other', selected: true });
      page.$(page.box).append('<form></form>');
      await add('r1', { selected: true });
      page.find('form').append(page.box.lastElementChild!);
      await add('r2');
      await click(radio('r2'));
      expect(chosen()).to.eql([
        ['other', 'r2'],
        ['other', 'r2'],
      ]);
    });

    it('is chosen by a script', async () => {
      await addTwo();
      page.$(radio('r2')).trigger('custom_radio_change');
      expect(taken()).to.eql(['jq custom_radio_change radio', ...choosing(true).slice(1)]);
      expect(chosen()).to.eql([['r2'], ['r2']]);
    });

    it('is put out of use, and back', async () => {
      await addTwo();
      const label = radio('r2').closest('label')!;
      const off = () => [
        radio('r2').disabled,
        label.classList.contains('control-radio__label_disabled'),
        label.querySelector('.control-radio__helper-disabled') !== null,
      ];
      page.$(radio('r2')).trigger('controls:disable');
      expect(off()).to.eql([true, true, true]);
      taken();
      await click(label);
      expect([chosen(), taken()]).to.eql([
        [['r1'], ['r1']],
        ['dom click label', HIDING],
      ]);
      page.$(radio('r2')).trigger('controls:disable', [false]);
      expect(off()).to.eql([false, false, false]);
    });

    it("is the browser's own once the runtime has stopped", async () => {
      await addTwo();
      page.stop();
      await click(radio('r2'));
      expect(taken().filter((line) => line.startsWith('jq'))).to.eql([]);
      expect(chosen()).to.eql([['r2'], ['r1']]);
    });
  });
});
