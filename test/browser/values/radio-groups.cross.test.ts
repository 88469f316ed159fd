/** Several groups of radios: tab stops, arrows, and what a screen reader counts. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoRadio } from '../../../src/entries/index.js';
import { frames } from '../support/commands.js';
import { pressAll } from '../support/keys.js';
import { place, radio, radios } from '../support/radio-subjects.js';

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

  it('of one name in two shadow roots, in a form, and in none: each is one stop', async () => {
    const box = (place.box = document.createElement('div'));
    const two = (p: string, q: string) =>
      `<amo-radio name="n" value="${p}"></amo-radio><amo-radio name="n" value="${q}" checked></amo-radio>`;
    box.innerHTML = `<a href="#">Before</a><p></p><form>${two('c', 'd')}</form>${two('e', 'f')}<p></p>`;
    const [first, second] = box.querySelectorAll('p');
    first!.attachShadow({ mode: 'open' }).innerHTML = two('a', 'b');
    second!.attachShadow({ mode: 'open' }).innerHTML = two('g', 'h');
    document.body.append(box);
    await frames();
    const at = (): string => {
      const host = document.activeElement!;
      return ((host.localName === 'p' ? host.shadowRoot!.activeElement : host) as AmoRadio).value;
    };
    box.querySelector('a')!.focus();
    const visited: string[] = [];
    for (const keys of ['Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'ArrowUp', 'Shift+Tab']) {
      await pressAll(keys);
      visited.push(at());
    }
    expect(visited).to.eql(['b', 'a', 'd', 'c', 'f', 'h', 'g', 'f']);
  });

  it('a page that is read option by option looks at the group once a frame', async () => {
    const box = (place.box = document.createElement('form'));
    document.body.append(box);
    const add = () => box.insertAdjacentHTML('beforeend', '<amo-radio name="n" required></amo-radio>');
    add();
    await frames();
    let looks = 0;
    const first = box.querySelector('amo-radio')!;
    const observer = new MutationObserver((records) => (looks += records.length));
    observer.observe(first.shadowRoot!.querySelector('input')!, { attributeFilter: ['aria-setsize'] });
    const painted: number[] = [];
    const paint = (): void => void painted.push(requestAnimationFrame(paint));
    paint();
    for (let count = 1; count < 1000; count++) {
      add();
      await Promise.resolve(); // as a parser, which lets microtasks run between two elements
    }
    await frames();
    cancelAnimationFrame(painted.at(-1)!);
    observer.disconnect();
    expect(first.shadowRoot!.querySelector('input')!.ariaSetSize).to.equal('1000');
    expect(looks).to.be.within(1, painted.length);
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

  it('arrows follow the order of the page after options changed places, also in a form that was away', async () => {
    const box = (place.box = document.createElement('form'));
    box.innerHTML = radios.markup('a b c');
    document.body.append(box);
    const walk = async (): Promise<string> => {
      await frames();
      radio('a').focus();
      const visited: string[] = [];
      for (let step = 0; step < 3; step++) {
        await pressAll('ArrowDown');
        visited.push(radios.view().focus);
      }
      return visited.join(' ');
    };
    expect(await walk()).to.equal('b c a');
    box.append(radio('b'));
    expect(await walk()).to.equal('c b a');
    box.remove();
    box.append(box.children[1]!);
    document.body.append(box);
    expect(await walk()).to.equal('b c a');
    box.prepend(radio('c'), radio('b'));
    expect(await walk()).to.equal('c b a');
  });
});
