/** What users write before they have read anything: it works, or the development build says once what to write instead. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';

interface Choice extends HTMLElement {
  items: unknown;
  required: boolean;
  checkValidity(): boolean;
}

interface Subject {
  readonly tag: string;
  /** Name of an item's text. */
  readonly text: string;
  choose(control: Choice, id: unknown): void;
  chosen(control: Choice): string;
}

const property = (name: string): Pick<Subject, 'choose' | 'chosen'> => ({
  choose: (control, id) => Reflect.set(control, name, id),
  chosen: (control) => String(Reflect.get(control, name)),
});

const SUBJECTS: readonly Subject[] = [
  { tag: 'amo-select', text: 'option', ...property('value') },
  { tag: 'amo-radio-group', text: 'option', ...property('value') },
  { tag: 'amo-multiselect', text: 'value', ...property('value') },
  { tag: 'amo-checkboxes-dropdown', text: 'option', ...property('value') },
  { tag: 'amo-suggest', text: 'value', ...property('valueId') },
];

for (const { tag, text, choose, chosen } of SUBJECTS)
  describe(`guesses about <${tag}>`, () => {
    const { warn } = console;
    let control: Choice;
    let warnings: string[];
    const item = (id: unknown, words = `Text of ${String(id)}`): object => ({ id, [text]: words });
    beforeEach(() => {
      warnings = [];
      console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
      control = document.body.appendChild(document.createElement(tag)) as Choice;
    });
    afterEach(() => {
      control.remove();
      console.warn = warn;
    });

    for (const [title, id, value] of [
      ['ids as numbers, the value as a text', 5, '5'],
      ['ids as texts, the value as a number', '5', 5],
      ['both as numbers', 5, 5],
      ['zero', 0, 0],
    ] as const)
      it(title, () => {
        control.items = [item('other'), item(id)];
        choose(control, value);
        expect([chosen(control), control.checkValidity(), warnings]).to.eql([String(id), true, []]);
      });

    it('a value before its items', () => {
      choose(control, 'b');
      expect(chosen(control)).to.equal('b');
      control.items = [item('a'), item('b')];
      expect([chosen(control), control.checkValidity(), warnings]).to.eql(['b', true, []]);
    });

    it('items as a map of objects', () => {
      control.items = { one: item('a'), two: item('b') };
      choose(control, 'b');
      expect([chosen(control), control.checkValidity(), warnings]).to.eql(['b', true, []]);
    });

    it('items as a map of texts: a warning says what to write', () => {
      control.items = { a: 'Alpha', b: 'Beta' };
      expect(warnings.filter((words) => /map of texts.*Give an array of objects/.test(words))).to.have.length(1);
    });

    it('items that are none: a warning says what to write', () => {
      control.items = 'a, b';
      expect(warnings.filter((words) => /is no list.*Give an array/.test(words))).to.have.length(1);
    });

    // A suggestion is no choice: any text will do.
    if (tag !== 'amo-suggest')
      it('an empty item first: nothing is chosen', () => {
        control.items = [item('', 'Choose'), item('b')];
        control.required = true;
        expect(control.checkValidity()).to.equal(false);
        choose(control, 'b');
        expect(control.checkValidity()).to.equal(true);
      });
  });

describe('guesses about fields', () => {
  for (const type of ['tel', 'email', 'url', 'search', 'password', 'number'])
    it(`<amo-input type="${type}">`, () => {
      document.body.insertAdjacentHTML('beforeend', `<amo-input type="${type}"></amo-input>`);
      const input = document.body.lastElementChild as HTMLElement & { type: string };
      expect([input.type, input.shadowRoot!.querySelector('input')!.type]).to.eql([type, type]);
      input.remove();
    });
});

describe('guesses about <amo-date-field>', () => {
  const { warn } = console;
  let field: HTMLElement & { value: unknown; checkValidity(): boolean };
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
    document.body.insertAdjacentHTML('beforeend', '<div lang="ru"><amo-date-field></amo-date-field></div>');
    field = document.body.lastElementChild!.firstElementChild as typeof field;
  });
  afterEach(() => {
    field.parentElement!.remove();
    console.warn = warn;
  });

  const noon = new Date(2026, 11, 5, 12);
  for (const [title, value] of [
    ['a Date', noon],
    ['a timestamp in milliseconds', noon.getTime()],
    ['a timestamp in seconds, as the API has them', noon.getTime() / 1000],
    ['ISO', '2026-12-05'],
  ] as const)
    it(`the value as ${title}`, () => {
      field.value = value;
      const shown = field.shadowRoot!.querySelector('input')!.value;
      expect([field.value, shown, field.checkValidity(), warnings]).to.eql(['2026-12-05', '05.12.2026', true, []]);
    });

  it('a text in the format of the account: it works, or a warning says what to write', () => {
    field.value = '05.12.2026';
    const works = field.value === '2026-12-05' && field.checkValidity();
    expect(works || warnings.length === 1).to.equal(true);
  });
});
