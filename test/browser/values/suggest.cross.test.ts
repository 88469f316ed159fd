/** Text and id of a field with suggestions: by script, markup, items, forms; long lists and hostile texts. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSuggest } from '../../../src/controls/suggest/element.js';
import { press, type } from '../support/commands.js';

const ITEMS = [
  { id: 1, value: 'Alpha' },
  { id: 2, value: 'Beta' },
];
const JSON_ITEMS = JSON.stringify(ITEMS);

describe('text and id of suggestions', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.width = '300px';
    document.body.append(box);
  });
  afterEach(() => box.remove());

  const make = (markup: string): AmoSuggest => {
    box.innerHTML = markup;
    return box.querySelector('amo-suggest')!;
  };
  const state = (control: AmoSuggest): unknown[] => [
    control.value,
    control.valueId,
    control.getAttribute('data-value-id'),
  ];
  const list = (control: AmoSuggest): HTMLElement => control.shadowRoot!.querySelector('ul')!;
  const texts = (control: AmoSuggest): string[] =>
    [...list(control).querySelectorAll('[data-index]')].map((row) => row.textContent!);

  const MARKUP: ReadonlyArray<readonly [markup: string, state: unknown[]]> = [
    [`<amo-suggest items='${JSON_ITEMS}'></amo-suggest>`, ['', null, null]],
    [`<amo-suggest items='${JSON_ITEMS}' value="x"></amo-suggest>`, ['x', null, null]],
    [`<amo-suggest items='${JSON_ITEMS}' value-id="2"></amo-suggest>`, ['Beta', '2', '2']],
    [`<amo-suggest value-id="2" items='${JSON_ITEMS}'></amo-suggest>`, ['Beta', '2', '2']],
    [`<amo-suggest value="" value-id="1" items='${JSON_ITEMS}'></amo-suggest>`, ['', '1', '1']],
    ['<amo-suggest value="Acme" value-id="77"></amo-suggest>', ['Acme', '77', '77']],
    ['<amo-suggest required name="n" value="Acme" value-id="77"></amo-suggest>', ['Acme', '77', '77']],
    ['<amo-suggest value-id="b"><option value="b">Beta</option></amo-suggest>', ['Beta', 'b', 'b']],
  ];
  for (const [markup, wanted] of MARKUP)
    it(markup, () => {
      expect(state(make(markup))).to.eql(wanted);
    });

  const SCRIPTS: ReadonlyArray<readonly [what: string, act: (control: AmoSuggest) => void, state: unknown[]]> = [
    ['valueId', (control) => void (control.valueId = '2'), ['Beta', '2', '2']],
    ['valueId as a number', (control) => void (control.valueId = 2 as never), ['Beta', '2', '2']],
    ['valueId of no item', (control) => void (control.valueId = '9'), ['x', '9', '9']],
    ['valueId of null', (control) => [(control.valueId = '2'), (control.valueId = null)], ['Beta', null, '']],
    ['value', (control) => [(control.valueId = '2'), (control.value = 'y')], ['y', null, '']],
    [
      'the default value as a property, then its id as an attribute',
      (control) => [(control.value = 'x'), control.setAttribute('value-id', '5')],
      ['x', '5', '5'],
    ],
    ['the same value', (control) => [(control.valueId = '2'), (control.value = 'Beta')], ['Beta', '2', '2']],
    ['data-value-id', (control) => control.setAttribute('data-value-id', '2'), ['x', '2', '2']],
    [
      'value, then data-value-id',
      (control) => [(control.value = 'Beta'), (control.dataset['valueId'] = '2')],
      ['Beta', '2', '2'],
    ],
    [
      'valueId before its item',
      (control) => [(control.items = []), (control.valueId = '7'), (control.items = [{ id: 7, value: 'Seven' }])],
      ['Seven', '7', '7'],
    ],
  ];
  for (const [what, act, wanted] of SCRIPTS)
    it(`set by ${what}, which fires nothing`, () => {
      const control = make(`<amo-suggest items='${JSON_ITEMS}' value="x"></amo-suggest>`);
      const heard: string[] = [];
      for (const name of ['input', 'change', 'controls:change', 'suggest:changed'])
        control.addEventListener(name, () => heard.push(name));
      act(control);
      expect(state(control)).to.eql(wanted);
      expect(heard).to.eql([]);
    });

  it('a reset puts text and id back', () => {
    const control = make(`<form><amo-suggest items='${JSON_ITEMS}' value-id="1"></amo-suggest></form>`);
    control.valueId = '2';
    control.form!.reset();
    expect(state(control)).to.eql(['Alpha', '1', '1']);
  });

  it('a clone has the default text and its id', () => {
    const control = make(`<amo-suggest items='${JSON_ITEMS}' value-id="1"></amo-suggest>`);
    control.valueId = '2';
    const clone = control.cloneNode() as AmoSuggest;
    box.append(clone);
    expect(state(clone)).to.eql(['Alpha', '1', '1']);
  });

  it('items may be texts, or options', () => {
    const control = make('<amo-suggest><option value="a">Alpha</option><option>Beta</option></amo-suggest>');
    expect(control.items.map(({ id, value }) => [id, value])).to.eql([
      ['a', 'Alpha'],
      ['Beta', 'Beta'],
    ]);
    control.items = ['One', 'Two'] as never;
    control.showPicker();
    expect(texts(control)).to.eql(['One', 'Two']);
    control.valueId = 'Two';
    expect(state(control)).to.eql(['Two', 'Two', 'Two']);
  });

  const WAYS: ReadonlyArray<readonly [attributes: string, typed: string, rows: string[]]> = [
    ['', 'hab', []],
    ['substr-search', 'hab', ['Alphabet']],
    ['disable-filter', 'hab', ['Alphabet', '+7 (900) 12-34', 'me@mail.ru']],
    ['data-type="phone"', '90012', ['+7 (900) 12-34']],
    ['data-type="phone"', 'alph', ['Alphabet']],
    ['data-type="email"', 'mail', ['me@mail.ru']],
    ['data-type="sku"', 'bet', ['Alphabet']],
    ['data-type="leads_concat"', 'bet', ['Alphabet']],
  ];
  for (const [attributes, typed, wanted] of WAYS)
    it(`"${typed}" ${attributes}`, async () => {
      const control = make(`<amo-suggest ${attributes}></amo-suggest>`);
      control.items = ['Alphabet', '+7 (900) 12-34', 'me@mail.ru'] as never;
      control.focus();
      await type(typed);
      expect(texts(control)).to.eql(wanted);
    });

  it('ten thousand items: few nodes, any of them can be reached', async () => {
    const control = make('<amo-suggest></amo-suggest>');
    control.items = Array.from({ length: 10_000 }, (_, id) => ({ id: id + 1, value: `Item ${id}` }));
    control.focus();
    expect(list(control).querySelectorAll('*').length).to.be.below(80);
    await press('ArrowUp');
    expect(control.shadowRoot!.querySelector('input')!.ariaActiveDescendantElement!.textContent).to.equal('Item 9999');
    await type('Item 4242');
    expect(texts(control)).to.eql(['Item 4242']);
    await press('ArrowDown', 'Enter');
    expect(state(control)).to.eql(['Item 4242', '4243', '4243']);
  });

  it('equal texts are told apart by their ids', async () => {
    const control = make('<amo-suggest></amo-suggest>');
    control.items = Array.from({ length: 10_000 }, (_, id) => ({ id, value: 'Same' }));
    control.focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(state(control)).to.eql(['Same', '2', '2']);
    await press('ArrowDown');
    const chosen = [...list(control).querySelectorAll('[aria-selected=true]')] as HTMLElement[];
    expect(chosen.map((row) => row.dataset['index'])).to.eql(['2']);
  });

  const HOSTILE: ReadonlyArray<readonly [words: string, typed: string]> = [
    ['<img src=x onerror=alert(1)>', '<img'],
    ['"><b>x</b>', 'x<'],
    ['a & b', '&'],
    ['👩‍👩‍👧 family', '👩'],
    ['e\u0301te\u0301', 'é'],
    ['  spaced  ', 'ed'],
    ['İstanbul', 'stan'],
  ];
  for (const [words, typed] of HOSTILE)
    it(`as it is: ${JSON.stringify(words)}`, async () => {
      const control = make('<amo-suggest substr-search></amo-suggest>');
      control.items = [{ id: 1, value: words }];
      control.focus();
      await type(typed);
      expect(texts(control)).to.eql([words]);
      expect(list(control).querySelector('img, b b')).to.equal(null);
      await press('ArrowDown', 'Enter');
      expect(control.value).to.equal(words);
    });

  it('items that come while the list is open are listed as what was typed asks for', async () => {
    const control = make(`<amo-suggest items='${JSON_ITEMS}'></amo-suggest>`);
    control.focus();
    await type('b');
    control.items = [{ value: 'Bravo' }, { value: 'Golf' }];
    expect(texts(control)).to.eql(['Bravo']);
    control.remove();
    expect(control.matches(':state(open)')).to.equal(false);
  });
});
