/** The keyboard and the mouse of the switch, as tables: state and keys, then whether it is on and who has the focus. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSwitcher } from '../../../src/entries/index.js';
import { ax, click, frames, type Target } from '../support/commands.js';
import { pressAll } from '../support/keys.js';

interface View {
  checked: boolean;
  focus: boolean;
}

const TYPES = ['click', 'input', 'change', 'controls:change', 'submit'];
const SWITCHED = ['click', 'input', 'change', 'controls:change'];

let box: HTMLElement;
let switcher: AmoSwitcher;
let heard: string[];

const inside = (selector: string): HTMLElement => switcher.shadowRoot!.querySelector<HTMLElement>(selector)!;
const view = (): View => ({ checked: switcher.checked, focus: document.activeElement === switcher });
const sent = (): string => [...new FormData(box as HTMLFormElement)].map((entry) => entry.join('=')).join('&');

beforeEach(() => {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 400px';
  box.innerHTML = `<a href="#">Before</a> <label id="l" for="c">Send letters</label>
    <amo-switcher id="c" name="n"></amo-switcher> <a href="#">After</a> <button>Send</button>`;
  document.body.append(box);
  switcher = box.querySelector('amo-switcher')!;
  heard = [];
  for (const type of TYPES)
    box.addEventListener(type, (event) => {
      if (event.target === switcher || type === 'submit') heard.push(type);
      if (type === 'submit') event.preventDefault();
    });
});
afterEach(() => box.remove());

/** Keys or places to click with spaces between, and what is different then. */
type Row = readonly [act: string, then: Partial<View>, heard: readonly string[], title?: string];

function rows(state: string, prepare: () => void, run: (act: string) => Promise<void>, table: readonly Row[]): void {
  describe(state, () => {
    for (const [act, then, events, title = act] of table)
      it(title, async () => {
        prepare();
        await switcher.updateComplete;
        const start = view();
        await run(act);
        expect(view()).to.eql({ ...start, ...then });
        expect(heard).to.eql(events);
        await switcher.updateComplete;
        expect(inside('.switcher').matches('.switcher__on:not(.switcher__off)')).to.equal(switcher.checked);
        expect(switcher.matches(':state(checked)')).to.equal(switcher.checked);
      });
  });
}

const focus = true;

describe('keyboard of the switch', () => {
  const keys = async (act: string): Promise<void> => {
    switcher.focus();
    await pressAll(act);
  };

  rows('off', () => undefined, keys, [
    ['Space', { focus, checked: true }, SWITCHED],
    ['Space Space', { focus }, [...SWITCHED, ...SWITCHED]],
    ['Enter', { focus }, ['submit'], 'Enter switches nothing and submits'],
    ['ArrowRight', { focus }, []],
    ['ArrowUp', { focus }, []],
    ['a', { focus }, []],
    ['Tab', {}, []],
    ['Shift+Tab', {}, []],
    ['Tab Shift+Tab Space', { focus, checked: true }, SWITCHED, 'one tab stop'],
  ]);
  rows('on', () => (switcher.checked = true), keys, [
    ['Space', { focus, checked: false }, SWITCHED],
    ['ArrowLeft', { focus }, []],
  ]);
  rows('disabled', () => (switcher.disabled = true), keys, [
    ['Space', {}, []],
    ['Enter', {}, []],
  ]);

  it('is passed over by Tab while it is disabled', async () => {
    switcher.disabled = true;
    box.querySelector('a')!.focus();
    await pressAll('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('is announced as a switch, with its name and its state', async () => {
    const look = async () => {
      await frames();
      const { role, name, properties } = await ax(inside('input'));
      return [role, name, properties['checked']];
    };
    expect(await look()).to.eql(['switch', 'Send letters', 'false']);
    switcher.checked = true;
    expect(await look()).to.eql(['switch', 'Send letters', 'true']);
  });

  for (const thin of [false, true])
    it(`shows a ring by the keyboard alone${thin ? ', the thin one around its knob' : ''}`, async () => {
      switcher.thin = thin;
      await switcher.updateComplete;
      const ring = (): string => getComputedStyle(inside('.switcher'), thin ? '::after' : null).outlineStyle;
      await click(switcher.shadowRoot!.querySelector('input')!);
      expect([view().focus, ring()]).to.eql([true, 'none']);
      await pressAll('Shift+Tab Tab');
      expect([view().focus, ring()]).to.eql([true, 'solid']);
    });
});

describe('mouse on the switch', () => {
  const PLACES: Readonly<Record<string, () => Target>> = {
    switch: () => inside('[part=switch]'),
    label: () => box.querySelector('#l')!,
  };
  const places = async (act: string): Promise<void> => {
    for (const place of act.split(' ')) await click(PLACES[place]!());
  };

  rows('off', () => undefined, places, [
    ['switch', { focus, checked: true }, SWITCHED],
    ['label', { focus, checked: true }, SWITCHED],
    ['switch label', { focus }, [...SWITCHED, ...SWITCHED]],
  ]);
  rows('thin', () => (switcher.thin = true), places, [['switch', { focus, checked: true }, SWITCHED]]);
  rows('disabled', () => (switcher.disabled = true), places, [
    ['switch', {}, []],
    ['label', {}, []],
  ]);

  it('the place to click is as large as what is drawn', async () => {
    for (const thin of [false, true]) {
      switcher.thin = thin;
      await switcher.updateComplete;
      const [drawn, box] = ['.switcher', 'input'].map((selector) => {
        const { x, y, width, height } = inside(selector).getBoundingClientRect();
        return [x, y, width, height];
      });
      expect(box).to.eql(drawn);
    }
  });

  it('other buttons switch nothing', async () => {
    for (const which of ['middle', 'right'] as const) await click(inside('[part=switch]'), which);
    expect([switcher.checked, heard]).to.eql([false, []]);
  });

  for (const around of ['', 'display: flex; flex-direction: column', 'display: grid', 'display: flex; height: 90px'])
    it(`a click in the middle of the host switches: in a box with "${around}"`, async () => {
      switcher.parentElement!.style.cssText += `; width: 300px; ${around}`;
      await click(switcher);
      expect([switcher.checked, heard.includes('change')]).to.eql([true, true]);
    });

  for (const style of ['', 'width: 300px; height: 100px', 'display: flex; height: 100px'])
    it(`a click beside the switch does nothing, as natively: ${style || 'as it is'}`, async () => {
      switcher.style.cssText = style;
      const host = switcher.getBoundingClientRect();
      const drawn = inside('[part=switch]').getBoundingClientRect();
      await click([drawn.right + 20, drawn.top + 10]);
      await click([host.right - 2, host.bottom - 2]);
      await click([host.left + 2, host.bottom - 2]);
      expect([switcher.checked, heard, document.activeElement]).to.eql([false, [], document.body]);
    });
});

describe('value of the switch', () => {
  it('is Y without one, as natively', () => {
    expect([switcher.value, sent()]).to.eql(['Y', '']);
    switcher.checked = true;
    expect(sent()).to.equal('n=Y');
    switcher.value = '';
    expect([switcher.value, sent()]).to.eql(['', 'n=']);
    switcher.removeAttribute('value');
    expect([switcher.value, sent()]).to.eql(['Y', 'n=Y']);
  });
});
