/** What nobody should give to lists of boxes, suggestions and dates, by an attribute, a property and a template. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { click, frames, press } from '../support/commands.js';

type Loose = HTMLElement & Record<string, unknown>;

interface List {
  readonly name: 'suggest' | 'checkboxes_dropdown';
  readonly tag: string;
  /** Name of an item's text. */
  readonly text: string;
  /** Rows that are no items. */
  readonly extra: number;
  chosen(control: Loose): unknown;
}

const LISTS: readonly List[] = [
  { name: 'suggest', tag: 'amo-suggest', text: 'value', extra: 0, chosen: (control) => [control['valueId']] },
  {
    name: 'checkboxes_dropdown',
    tag: 'amo-checkboxes-dropdown',
    text: 'option',
    extra: 1,
    chosen: (control) => control['value'],
  },
];

/** Ways to give items. */
const WAYS: ReadonlyArray<readonly [way: string, put: (box: HTMLElement, list: List, items: unknown) => void]> = [
  [
    'attribute',
    (box, { tag }, items) => {
      box.innerHTML = `<${tag} name="n"></${tag}>`;
      box.firstElementChild!.setAttribute('items', JSON.stringify(items));
    },
  ],
  [
    'property',
    (box, { tag }, items) => {
      box.innerHTML = `<${tag} name="n"></${tag}>`;
      (box.firstElementChild as Loose)['items'] = items;
    },
  ],
  ['template', (box, { name }, items) => (box.innerHTML = renderElement(name, { name: 'n', items } as never))],
];

const TEXTS = [
  '<img src=x onerror="window.hit=1">',
  '"><b>x</b>',
  'a & b',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202Eabc',
  '{{x}}',
  "it's",
];

describe('bad input of choices', () => {
  const { warn } = console;
  let box: HTMLElement;
  let warnings: string[];
  let errors: string[];
  const failed = ({ message }: ErrorEvent): void => void errors.push(message);
  beforeEach(() => {
    [warnings, errors] = [[], []];
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
    addEventListener('error', failed);
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 40px; left: 40px; width: 300px';
    document.body.append(box);
  });
  afterEach(() => {
    console.warn = warn;
    removeEventListener('error', failed);
    box.remove();
  });
  const control = (): Loose => box.firstElementChild as Loose;
  const rows = ({ extra }: List): HTMLElement[] =>
    [...control().shadowRoot!.querySelectorAll<HTMLElement>('[data-index]')].slice(extra);

  for (const list of LISTS)
    for (const [way, put] of WAYS) {
      it(`${list.tag}, ${way}: texts are texts`, async () => {
        put(
          box,
          list,
          TEXTS.map((words, id) => ({ id: id + 1, [list.text]: words })),
        );
        await click(control());
        expect(rows(list).map((row) => row.textContent!.trim())).to.eql(TEXTS);
        expect(control().shadowRoot!.querySelector('img, b b, li b')).to.equal(null);
        await press('End', ...(list.extra ? ['Enter'] : ['ArrowUp', 'Enter']));
        expect([list.chosen(control()), errors, warnings]).to.eql([[String(TEXTS.length)], [], []]);
      });

      it(`${list.tag}, ${way}: items that are no objects, one warning`, async () => {
        put(box, list, [{ id: `${way} 1`, [list.text]: 'One' }, null, 7, 'text', [], true]);
        await click(control());
        await frames();
        expect(rows(list).length).to.equal(6);
        await press('End', ...(list.extra ? ['Home', 'ArrowDown', 'Enter'] : ['ArrowDown', 'Enter']));
        expect([list.chosen(control()), errors]).to.eql([[`${way} 1`], []]);
      });

      it(`${list.tag}, ${way}: ten thousand equal texts are told apart`, async () => {
        put(
          box,
          list,
          Array.from({ length: 10_000 }, (_, id) => ({ id: id + 1, [list.text]: 'Same' })),
        );
        await click(control());
        expect(control().shadowRoot!.querySelectorAll('*').length).to.be.below(200);
        await press('ArrowUp', 'Enter');
        expect([list.chosen(control()), errors, warnings]).to.eql([['10000'], [], []]);
      });
    }

  const ONCE: ReadonlyArray<readonly [title: string, word: RegExp, markup: string, more?: object]> = [
    [
      'a box that is null',
      /dropdown.items\[2\] is null/,
      '<amo-checkboxes-dropdown>',
      { items: [{ id: 1 }, { id: 2 }, null] },
    ],
    ['a suggestion that is null', /suggest.items\[2\] is null/, '<amo-suggest>', { items: [{ id: 1 }, 'b', null] }],
    ['two boxes of one id', /"b3" stands twice/, '<amo-checkboxes-dropdown>', { items: [{ id: 'b3' }, { id: 'b3' }] }],
    ['two suggestions of one id', /"b4" stands twice/, '<amo-suggest>', { items: [{ id: 'b4' }, { id: 'b4' }] }],
    ['boxes that are no list', /dropdown.items is no list/, '<amo-checkboxes-dropdown>', { items: 'b5' }],
    ['suggestions that are not JSON', /suggest: the attribute items is not JSON/, '<amo-suggest items="[b6">'],
    ['a server that is not JSON', /suggest: the attribute ajax is not JSON/, '<amo-suggest ajax="{b7">'],
    ['a source that is none', /suggest: source is a string.*function/, '<amo-suggest>', { source: '/b8' }],
    ['a server that is a text', /suggest: ajax is a string.*object/, '<amo-suggest>', { ajax: '/b9' }],
    ['a date that is none', /"b10" is no date/, '<amo-date-field value="b10">'],
    ['a limit that is no date', /min "b11" is no date/, '<amo-date-field min="b11">'],
    ['a direction that is unknown', /direction "b12" is unknown/, '<amo-date-field direction="b12">'],
    ['a day that counts as today and is none', /today "b13" is no date/, '<amo-date-field today="b13">'],
  ];
  for (const [title, word, markup, more] of ONCE)
    it(`warns once of ${title}`, async () => {
      for (let count = 0; count < 3; count++) {
        box.innerHTML = markup;
        Object.assign(control(), more);
        await frames();
        (control()['showPicker'] as () => void)();
        await frames();
      }
      expect([warnings.filter((words) => word.test(words)).length, warnings.length, errors], warnings.join()).to.eql([
        1,
        1,
        [],
      ]);
    });
});
