/** The keyboard and the mouse of radios, of HTML, ours, and in a group from data, as tables: keys, then what is chosen and focused. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { ax, click, doubleClick, drag, frames, wheel } from '../support/commands.js';
import { pressAll } from '../support/keys.js';
import {
  fromData,
  group,
  html,
  place,
  radios,
  type Options,
  type Subject,
  type View,
} from '../support/radio-subjects.js';

const heard: string[] = [];

type Row = readonly [keys: string, then: View, changes: number, title?: string];
const at = (chosen: string, focus = chosen): View => ({ chosen, focus });

const KEYS: ReadonlyArray<readonly [state: string, options: Options, table: readonly Row[], dir?: 'rtl']> = [
  [
    'nothing is chosen',
    'a b c- d',
    [
      ['Tab', at('', 'a'), 0, 'Tab stops at the first'],
      ['Tab Tab', at('', 'After'), 0, 'and leaves the group'],
      ['Tab Shift+Tab', at('', 'Before'), 0],
      ['Tab Tab Shift+Tab', at('', 'a'), 0, 'Shift+Tab stops at the first, too'],
      ['Tab Tab Shift+Tab Shift+Tab', at('', 'Before'), 0],
      ['Tab Space', at('a'), 1],
      ['Tab Space Space', at('a'), 1],
      ['Tab ArrowDown', at('b'), 1],
      ['Tab ArrowRight', at('b'), 1],
      ['Tab ArrowUp', at('d'), 1, 'ArrowUp goes around to the last'],
      ['Tab ArrowLeft', at('d'), 1],
      ['Tab Shift+ArrowDown', at('b'), 1, 'Shift changes nothing about an arrow'],
      ['Tab Control+ArrowDown', at('', 'a'), 0, "with Ctrl or Alt it is the page's"],
      ['Tab Alt+ArrowDown', at('', 'a'), 0],
      ['Tab Enter', at('', 'a'), 0, 'Enter chooses nothing'],
      ['Tab Home', at('', 'a'), 0],
      ['Tab End', at('', 'a'), 0],
      ['Tab Tab Shift+Tab Space', at('a'), 1],
    ],
  ],
  [
    'b is chosen',
    'a b* c- d',
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
      ['Tab ArrowUp ArrowUp ArrowUp', at('b'), 3, 'all around backwards'],
      ['Tab Space', at('b'), 0, 'Space on the chosen one changes nothing'],
      ['Tab ArrowDown Tab', at('d', 'After'), 1],
      ['Tab ArrowDown Shift+Tab', at('d', 'Before'), 1],
      ['Tab ArrowDown Shift+Tab Tab', at('d'), 1, 'the tab stop goes along'],
      ['Tab Home', at('b'), 0],
      ['Tab a', at('b'), 0],
    ],
  ],
  [
    'from right to left',
    'a b* c- d',
    [
      ['Tab ArrowLeft', at('d'), 1, 'ArrowLeft goes on'],
      ['Tab ArrowRight', at('a'), 1, 'ArrowRight goes back'],
      ['Tab ArrowDown', at('d'), 1],
      ['Tab ArrowUp', at('a'), 1],
    ],
    'rtl',
  ],
  [
    'the first is disabled',
    'a- b c',
    [
      ['Tab', at('', 'b'), 0],
      ['Tab Shift+Tab', at('', 'Before'), 0],
      ['Tab ArrowUp', at('c'), 1],
      ['Tab ArrowDown ArrowDown', at('b'), 2],
    ],
  ],
  [
    'the chosen one is disabled',
    'a b*- c',
    [
      ['Tab', at('b', 'a'), 0, 'Tab stops at the first that is not'],
      ['Tab ArrowDown', at('c'), 1],
      ['Tab Space', at('a'), 1],
    ],
  ],
  [
    'the first is hidden',
    'a~ b c',
    [
      ['Tab', at('', 'b'), 0, 'Tab stops at the first that is seen'],
      ['Tab ArrowUp', at('c'), 1, 'arrows pass over it'],
      ['Tab ArrowDown ArrowDown', at('b'), 2],
    ],
  ],
  [
    'the one in the middle is hidden',
    'a b~ c',
    [
      ['Tab ArrowDown', at('c'), 1],
      ['Tab ArrowUp ArrowUp', at('a'), 2],
    ],
  ],
  [
    'the chosen one is hidden',
    'a b*~ c',
    [
      ['Tab', at('b', 'a'), 0],
      ['Tab ArrowDown', at('c'), 1],
      ['Tab Tab Shift+Tab', at('b', 'a'), 0],
    ],
  ],
  [
    'one alone',
    'a',
    [
      ['Tab Space', at('a'), 1],
      ['Tab Tab', at('', 'After'), 0],
    ],
  ],
  ['all are disabled', 'a- b*- c-', [['Tab', at('b', 'After'), 0, 'no tab stop']]],
];

const CLICKS: ReadonlyArray<readonly [where: 'circle' | 'text', value: string, then: View, changes: number]> = [
  ['circle', 'b', at('b'), 1],
  ['text', 'b', at('b'), 1],
  ['circle', 'a', at('a'), 0],
  ['text', 'a', at('a'), 0],
];

/** HTML has no events of the kit. */
const changesOf = (subject: Subject, count: number): string[] =>
  Array.from({ length: count }, () => ['input', 'change', ...(subject === html ? [] : ['controls:change'])]).flat();
const changes = (): string[] => heard.filter((type) => type !== 'submit');

async function setUp(subject: Subject, options: Options, dir = 'ltr'): Promise<void> {
  const box = (place.box = document.createElement('form'));
  box.dir = dir;
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 300px';
  box.innerHTML = `<a href="#">Before</a>${subject.markup(options)}<a href="#">After</a><button>Go</button>`;
  document.body.append(box);
  heard.length = 0;
  for (const type of ['input', 'change', 'controls:change', 'submit'])
    box.addEventListener(type, (event) => {
      heard.push(type);
      if (type === 'submit') event.preventDefault();
    });
  await frames();
  box.querySelector('a')!.focus();
}

for (const subject of [html, radios, fromData]) {
  describe(`keyboard of ${subject.name}`, () => {
    afterEach(() => place.box.remove());

    for (const [state, options, table, dir] of KEYS) {
      if (subject === fromData && options.includes('~')) continue; // its options are data
      describe(state, () => {
        for (const [keys, then, count, title = keys] of table)
          it(title, async () => {
            await setUp(subject, options, dir);
            await pressAll(keys);
            expect(subject.view()).to.eql(then);
            expect(changes()).to.eql(changesOf(subject, count));
          });
      });
    }

    it('Enter submits', async () => {
      await setUp(subject, 'a b*');
      await pressAll('Tab Enter');
      expect([heard, subject.view()]).to.eql([['submit'], at('b')]);
      place.box.querySelector('button')!.remove();
      await pressAll('Enter');
      expect(heard, 'without a button it does not').to.eql(['submit']);
    });

    it('a script that chooses moves the tab stop in the same turn', async () => {
      await setUp(subject, 'a b* c');
      subject.choose('c');
      if (subject === fromData) await group().updateComplete;
      await pressAll('Tab');
      expect(subject.view()).to.eql(at('c'));
    });

    it('what a listener of each event finds is the new choice', async () => {
      await setUp(subject, 'a* b c');
      const seen: unknown[] = [];
      const types = changesOf(subject, 1);
      for (const type of types)
        place.box.addEventListener(type, () =>
          seen.push([subject.view().chosen, new FormData(place.box as HTMLFormElement).get('n')]),
        );
      await pressAll('Tab ArrowDown');
      expect(seen).to.eql(types.map(() => ['b', 'b']));
    });

    it('a listener that chooses another has its way', async () => {
      await setUp(subject, 'a b d');
      place.box.addEventListener('change', () => subject.choose('a'), { once: true });
      await click(subject.circle('d'));
      await frames();
      expect([
        subject.view().chosen,
        subject.circle('a').matches(':checked'),
        subject.circle('d').matches(':checked'),
      ]).to.eql(['a', true, false]);
    });

    for (const [where, value, then, count] of CLICKS)
      it(`a click on the ${where} of ${value} while a is chosen`, async () => {
        await setUp(subject, 'a* b c- d');
        await click(subject[where](value));
        expect(subject.view()).to.eql(then);
        expect(heard).to.eql(changesOf(subject, count));
      });

    it('a double click chooses once', async () => {
      await setUp(subject, 'a* b');
      for (const where of ['circle', 'text'] as const) await doubleClick(subject[where]('b'));
      expect([subject.view().chosen, heard]).to.eql(['b', changesOf(subject, 1)]);
      if (subject !== html) expect(subject.view().focus, 'a browser takes it from a circle of HTML').to.equal('b');
    });

    it('a click on a disabled one chooses nothing', async () => {
      await setUp(subject, 'a b c- d');
      for (const where of ['circle', 'text'] as const) await click(subject[where]('c'));
      expect([subject.view().chosen, heard]).to.eql(['', []]);
    });

    it('other buttons, and one that is let go elsewhere, choose nothing', async () => {
      await setUp(subject, 'a b c- d');
      for (const which of ['middle', 'right'] as const) await click(subject.circle('b'), which);
      await drag(subject.circle('b'), [500, 500]);
      await drag(subject.circle('b'), subject.circle('d'));
      expect(subject.view().chosen).to.equal('');
    });

    it('the wheel over the chosen one, which has the focus, changes nothing', async () => {
      await setUp(subject, 'a b* c');
      await pressAll('Tab');
      await wheel(subject.circle('b'), 40);
      await frames();
      expect([subject.view(), heard]).to.eql([at('b'), []]);
    });

    it('is announced with its text and state', async () => {
      await setUp(subject, 'a b* c');
      const { role, name, properties } = await ax(subject.circle('b'));
      expect([role, name, properties['checked']]).to.eql(['radio', 'Option b', 'true']);
      expect((await ax(subject.circle('a'))).properties['checked']).to.equal('false');
    });
  });
}
