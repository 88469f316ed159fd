/** Several groups of radios: tab stops, arrows, and what a screen reader counts. */
import '../../../src/index.js';
import { expect } from '@open-wc/testing';
import type { AmoRadio } from '../../../src/index.js';
import { frames } from '../support/commands.js';
import { pressAll } from './support/keys.js';
import { place, radio, radios } from './support/radio-subjects.js';

describe('keyboard of several groups of amo-radio', () => {
  afterEach(() => place.box.remove());

  it('each is one stop, and arrows stay in the group and in the form', async () => {
    const box = (place.box = document.createElement('div'));
    box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 300px';
    const one = (name: string, value: string) =>
      `<amo-radio name="${name}" value="${value}" label="${value}"></amo-radio>`;
    box.innerHTML = `<form>${one('n', 'a')}${one('m', 'b')}${one('n', 'c')}</form><form>${one('n', 'd')}${one('n', 'e')}</form>${one('', 'f')}${one('', 'g')}`;
    document.body.append(box);
    await frames();
    radio('a').focus();
    const visited: string[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'Tab',
      'ArrowDown',
      'Tab',
      'ArrowUp',
      'Tab',
      'ArrowDown',
      'Tab',
      'Space',
    ]) {
      await pressAll(key);
      visited.push((document.activeElement as AmoRadio).value);
    }
    expect(visited).to.eql(['c', 'a', 'b', 'b', 'd', 'e', 'f', 'f', 'g', 'g']);
    expect([...box.querySelectorAll('amo-radio')].filter(({ checked }) => checked).map(({ value }) => value)).to.eql([
      'a',
      'e',
      'g',
    ]);
  });

  it('a group that is shown later has one tab stop, and again after it was hidden', async () => {
    const box = (place.box = document.createElement('div'));
    box.hidden = true;
    box.innerHTML = `<a href="#">Before</a>${radios.markup('a~ b c')}<a href="#">After</a>`;
    document.body.append(box);
    await frames();
    for (let round = 0; round < 2; round++) {
      box.hidden = false;
      await frames();
      await frames();
      box.querySelector('a')!.focus();
      await pressAll('Tab');
      expect(radios.view().focus).to.equal('b');
      await pressAll('Tab');
      expect(radios.view().focus).to.equal('After');
      box.hidden = true;
      await frames();
    }
  });

  it('the tab stop goes to another option when it is hidden', async () => {
    const box = (place.box = document.createElement('div'));
    box.innerHTML = `<a href="#">Before</a>${radios.markup('a b* c')}<a href="#">After</a>`;
    document.body.append(box);
    await frames();
    const stop = async (): Promise<string> => {
      await frames();
      await frames();
      box.querySelector('a')!.focus();
      await pressAll('Tab');
      return radios.view().focus;
    };
    radio('b').style.display = 'none';
    expect(await stop()).to.equal('a');
    radio('a').hidden = true;
    expect(await stop()).to.equal('c');
  });

  it('counts the options of a group for a screen reader, also after one came and went', async () => {
    const box = (place.box = document.createElement('form'));
    box.innerHTML = ['a', 'b'].map((value) => `<amo-radio name="n" value="${value}"></amo-radio>`).join('');
    document.body.append(box);
    const places = async () => {
      await frames();
      return [...box.querySelectorAll('amo-radio')].map((one) => {
        const { ariaPosInSet, ariaSetSize } = one.shadowRoot!.querySelector('input')!;
        return `${ariaPosInSet} of ${ariaSetSize}`;
      });
    };
    expect(await places()).to.eql(['1 of 2', '2 of 2']);
    const further = document.createElement('amo-radio');
    further.name = 'n';
    box.prepend(further);
    expect(await places()).to.eql(['1 of 3', '2 of 3', '3 of 3']);
    further.name = 'm';
    expect(await places()).to.eql(['null of null', '1 of 2', '2 of 2']);
  });
});
