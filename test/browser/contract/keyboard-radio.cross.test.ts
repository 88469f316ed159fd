/** The keyboard and the mouse of radios, alone and in a group from data, as tables: keys, then what is chosen and focused. */
import '../../../src/index.js';
import { expect } from '@open-wc/testing';
import type { AmoRadio, AmoRadioGroup } from '../../../src/index.js';
import { ax, click, frames, middle, sendMouse } from '../support/commands.js';
import { pressAll } from './support/keys.js';

/** What a user meets: the value that is chosen, and what has the focus. */
interface View {
  chosen: string;
  focus: string;
}

interface Subject {
  readonly name: string;
  /** Markup of the options a, b, c, d, of which c is disabled. */
  readonly markup: string;
  choose(value: string): void;
  view(): View;
  /** The circle of a value, and the text beside it. */
  circle(value: string): HTMLElement;
  text(value: string): HTMLElement;
  /** Fills the group with options that are all disabled. */
  disableAll(): void;
}

let box: HTMLElement;
const heard: string[] = [];
const deep = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
const elsewhere = (): string =>
  document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '');

const radios: Subject = {
  name: 'amo-radio',
  markup: ['a', 'b', 'c', 'd']
    .map((id) => `<amo-radio name="n" value="${id}" label="Option ${id}"${id === 'c' ? ' disabled' : ''}></amo-radio>`)
    .join(''),
  choose: (value) => void (radio(value).checked = true),
  view: () => ({
    chosen: [...box.querySelectorAll('amo-radio')]
      .filter(({ name, checked }) => name === 'n' && checked)
      .map(({ value }) => value)
      .join(),
    focus: (document.activeElement as AmoRadio | null)?.value ?? elsewhere(),
  }),
  circle: (value) => radio(value).shadowRoot!.querySelector('input')!,
  text: (value) => radio(value).shadowRoot!.querySelector('[part=text]')!,
  disableAll: () => box.querySelectorAll('amo-radio').forEach((one) => (one.disabled = true)),
};

const ITEMS = ['a', 'b', 'c', 'd'].map((id) => ({ id, option: `Option ${id}`, disabled: id === 'c' }));
const fromData: Subject = {
  name: 'amo-radio-group',
  markup: `<amo-radio-group name="n" items='${JSON.stringify(ITEMS)}'></amo-radio-group>`,
  choose: (value) => void (group().value = value),
  view: () => ({
    chosen: group().value,
    focus: document.activeElement === group() ? (deep() as HTMLInputElement).value : elsewhere(),
  }),
  circle: (value) => [...group().shadowRoot!.querySelectorAll('input')].find((one) => one.value === value)!,
  text: (value) => fromData.circle(value).closest('label')!.querySelector('[part=text]')!,
  disableAll: () => void (group().items = ITEMS.map((item) => ({ ...item, disabled: true }))),
};

const radio = (value: string): AmoRadio => box.querySelector<AmoRadio>(`amo-radio[value="${value}"]`)!;
const group = (): AmoRadioGroup => box.querySelector('amo-radio-group')!;

type Row = readonly [keys: string, then: View, changes: number, title?: string];
const at = (chosen: string, focus = chosen): View => ({ chosen, focus });

const KEYS: ReadonlyArray<readonly [chosen: string, table: readonly Row[]]> = [
  [
    '',
    [
      ['Tab', at('', 'a'), 0, 'Tab stops at the first'],
      ['Tab Tab', at('', 'After'), 0, 'and leaves the group'],
      ['Tab Space', at('a'), 1],
      ['Tab ArrowDown', at('b'), 1],
      ['Tab ArrowUp', at('d'), 1, 'ArrowUp goes around to the last'],
      ['Tab Enter', at('', 'a'), 0, 'Enter chooses nothing'],
      ['Tab Tab Shift+Tab Space', at('a'), 1],
    ],
  ],
  [
    'b',
    [
      ['Tab', at('b'), 0, 'Tab stops at the chosen one'],
      ['Tab Tab', at('b', 'After'), 0],
      ['Tab Shift+Tab', at('b', 'Before'), 0],
      ['Tab Tab Shift+Tab', at('b'), 0, 'Shift+Tab stops there too'],
      ['Tab ArrowDown', at('d'), 1, 'ArrowDown passes over a disabled one'],
      ['Tab ArrowRight', at('d'), 1],
      ['Tab ArrowDown ArrowDown', at('a'), 2, 'and goes around'],
      ['Tab ArrowUp', at('a'), 1],
      ['Tab ArrowLeft', at('a'), 1],
      ['Tab ArrowLeft ArrowLeft', at('d'), 2],
      ['Tab Space', at('b'), 0, 'Space on the chosen one changes nothing'],
      ['Tab ArrowDown Tab', at('d', 'After'), 1],
      ['Tab ArrowDown Shift+Tab Tab', at('d'), 1, 'the tab stop goes along'],
      ['Tab Home', at('b'), 0],
      ['Tab a', at('b'), 0],
    ],
  ],
];

for (const subject of [radios, fromData]) {
  describe(`keyboard of ${subject.name}`, () => {
    beforeEach(async () => {
      box = document.createElement('form');
      box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 300px';
      box.innerHTML = `<a href="#">Before</a>${subject.markup}<a href="#">After</a><button>Go</button>`;
      document.body.append(box);
      heard.length = 0;
      for (const type of ['input', 'change', 'controls:change', 'submit'])
        box.addEventListener(type, (event) => {
          heard.push(type);
          if (type === 'submit') event.preventDefault();
        });
      await frames();
      box.querySelector('a')!.focus();
    });
    afterEach(() => box.remove());

    for (const [chosen, table] of KEYS)
      describe(chosen ? `${chosen} is chosen` : 'nothing is chosen', () => {
        for (const [keys, then, changes, title = keys] of table)
          it(title, async () => {
            if (chosen) subject.choose(chosen);
            await frames();
            await pressAll(keys);
            expect(subject.view()).to.eql(then);
            expect(heard.filter((type) => type !== 'submit')).to.eql(
              Array.from({ length: changes }, () => ['input', 'change', 'controls:change']).flat(),
            );
          });
      });

    it('all are disabled: no tab stop', async () => {
      subject.disableAll();
      await frames();
      await pressAll('Tab');
      expect(subject.view().focus).to.equal('After');
    });

    it('what a listener of each event finds is the new choice', async () => {
      subject.choose('a');
      const seen: unknown[] = [];
      for (const type of ['input', 'change', 'controls:change'])
        box.addEventListener(type, () =>
          seen.push([subject.view().chosen, new FormData(box as HTMLFormElement).get('n')]),
        );
      await frames();
      await pressAll('Tab ArrowDown');
      expect(seen).to.eql([
        ['b', 'b'],
        ['b', 'b'],
        ['b', 'b'],
      ]);
    });

    it('a listener that chooses another has its way', async () => {
      box.addEventListener('change', () => subject.choose('a'), { once: true });
      await click(subject.circle('d'));
      await frames();
      expect([
        subject.view().chosen,
        subject.circle('a').matches(':checked'),
        subject.circle('d').matches(':checked'),
      ]).to.eql(['a', true, false]);
    });

    const CLICKS: ReadonlyArray<readonly [where: 'circle' | 'text', value: string, then: View, changes: number]> = [
      ['circle', 'b', at('b'), 1],
      ['text', 'b', at('b'), 1],
      ['circle', 'a', at('a'), 0],
      ['text', 'a', at('a'), 0],
    ];
    for (const [where, value, then, changes] of CLICKS)
      it(`a click on the ${where} of ${value} while a is chosen`, async () => {
        subject.choose('a');
        await click(subject[where](value));
        expect(subject.view()).to.eql(then);
        expect(heard).to.eql(changes ? ['input', 'change', 'controls:change'] : []);
      });

    it('a click on a disabled one chooses nothing', async () => {
      for (const where of ['circle', 'text'] as const) await click(subject[where]('c'));
      expect([subject.view().chosen, heard]).to.eql(['', []]);
    });

    it('other buttons, and one that is let go elsewhere, choose nothing', async () => {
      for (const which of ['middle', 'right'] as const) await click(subject.circle('b'), which);
      await sendMouse({ type: 'move', position: middle(subject.circle('b')) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [500, 500] });
      await sendMouse({ type: 'up' });
      expect(subject.view().chosen).to.equal('');
    });

    it('is announced with its text, state and place', async () => {
      subject.choose('b');
      await frames();
      const { role, name, properties } = await ax(subject.circle('b'));
      expect([role, name, properties['checked']]).to.eql(['radio', 'Option b', 'true']);
      expect((await ax(subject.circle('a'))).properties['checked']).to.equal('false');
    });
  });
}

describe('keyboard of several groups of amo-radio', () => {
  afterEach(() => box.remove());

  it('each is one stop, and arrows stay in the group and in the form', async () => {
    box = document.createElement('div');
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

  it('counts the options of a group for a screen reader, also after one came and went', async () => {
    box = document.createElement('form');
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
