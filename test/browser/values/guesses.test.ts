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

    for (const [title, items] of [
      ['of texts', { a: 'Alpha', b: 'Beta' }],
      ['of objects by their ids', { a: { [text]: 'Alpha' }, b: { [text]: 'Beta' } }],
    ] as const)
      it(`items as a map ${title}: a warning says what to write`, () => {
        control.remove();
        const other = document.createElement(tag) as Choice;
        Object.defineProperty(other, 'localName', { value: `${tag} ${title}` }); // each message is said once
        other.items = items;
        expect(warnings.filter((words) => /is a map.*Give an array of objects/.test(words))).to.have.length(1);
      });

    it('items as an array of texts: they are items, or a warning says what to write', async () => {
      control.items = ['Alpha', 'Beta'];
      choose(control, 'Beta');
      await Promise.resolve();
      (control as Choice & { showPicker?(): void }).showPicker?.();
      const works = chosen(control) === 'Beta' && control.checkValidity() && !warnings.length;
      const said = warnings.filter((words) => /items\[0\] is a string. Give an object/.test(words));
      expect(works || said.length === 1, warnings.join()).to.equal(true);
    });

    for (const [written, right] of [
      ['options', 'items'],
      ['selected', tag === 'amo-suggest' ? 'value-id' : 'value'],
      ['checked', 'value'],
    ] as const)
      it(`${written} in the place of ${right}: a warning says what to write`, async () => {
        for (const act of [
          (other: Choice) => other.setAttribute(written, '[{"id":"a"}]'),
          (other: Choice) => Reflect.set(other, written, ['a']),
        ]) {
          const other = document.createElement(tag) as Choice;
          act(other);
          document.body.append(other);
          await Promise.resolve();
          other.remove();
        }
        const wanted = new RegExp(`${tag}: there is no ${written}. Write ${right.replace('-id', '(-i|I)d')}\\.`);
        const said = warnings.filter((words) => wanted.test(words));
        expect([said.length > 0, said.length <= 2, warnings.length], warnings.join()).to.eql([true, true, said.length]);
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

describe('a list of ids in one text', () => {
  for (const tag of ['amo-checkboxes-dropdown', 'amo-multiselect'])
    it(`${tag}: a warning says what to write`, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
      document.body.insertAdjacentHTML('beforeend', `<${tag} value="1,2" items='[{"id":1},{"id":2}]'></${tag}>`);
      const control = document.body.lastElementChild!;
      await Promise.resolve();
      control.remove();
      console.warn = warn;
      expect(warnings.filter((words) => words.includes('JSON: ["1","2"]'))).to.have.length(1);
    });
});

describe('parameters of templates as attributes', () => {
  const ROWS: ReadonlyArray<readonly [markup: string, right: string]> = [
    ['<amo-date-field data_format="DD.MM.YYYY">', 'there is no data_format. Write data-format.'],
    ['<amo-date-field dataFormat="DD.MM.YYYY">', 'there is no dataformat. Write data-format.'],
    ['<amo-date-field max_length="10">', 'there is no max_length. Write maxlength.'],
    ['<amo-checkboxes-dropdown title_empty="None">', 'there is no title_empty. Write title-empty.'],
    ['<amo-checkboxes-dropdown isSearchAvailable>', 'there is no issearchavailable. Write is-search-available.'],
    ['<amo-suggest input_type="tel">', 'there is no input_type. Write type.'],
    ['<amo-suggest value_id="1">', 'there is no value_id. Write value-id.'],
    ['<amo-suggest disable_filter>', 'there is no disable_filter. Write disable-filter.'],
    ['<amo-select selected_before="x">', 'there is no selected_before. Write selected-before.'],
    ['<amo-input max_length="3">', 'there is no max_length. Write maxlength.'],
  ];
  for (const [markup, right] of ROWS)
    it(markup, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
      document.body.insertAdjacentHTML('beforeend', markup);
      const control = document.body.lastElementChild!;
      await Promise.resolve();
      control.remove();
      console.warn = warn;
      expect(warnings).to.eql([`amo-elements: ${control.localName}: ${right}`]);
    });
});

describe('guesses about fields', () => {
  for (const type of ['tel', 'email', 'url', 'search'])
    it(`<amo-suggest type="${type}">`, () => {
      document.body.insertAdjacentHTML('beforeend', `<amo-suggest type="${type}"></amo-suggest>`);
      const suggest = document.body.lastElementChild as HTMLElement & { type: string };
      expect([suggest.type, suggest.shadowRoot!.querySelector('input')!.type]).to.eql([type, type]);
      suggest.remove();
    });

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
    ['ISO with a time', noon.toISOString()],
    ['the account writes it', '05.12.2026'],
  ] as const)
    it(`the value as ${title}`, () => {
      field.value = value;
      const shown = field.shadowRoot!.querySelector('input')!.value;
      expect([field.value, shown, field.checkValidity(), warnings]).to.eql(['2026-12-05', '05.12.2026', true, []]);
    });

  for (const [title, value] of [
    ['seconds', noon.getTime() / 1000],
    ['milliseconds', noon.getTime()],
  ] as const)
    it(`${title} in a text: a warning says what to write`, () => {
      field.setAttribute('value', String(value));
      field.value = String(value);
      expect([field.value, warnings.length]).to.eql([String(value), 1]);
      expect(warnings[0]).to.match(/is no date.*Give YYYY-MM-DD/);
    });

  it('the same in an attribute, and where the text is the value', () => {
    for (const value of ['05.12.2026', '2026-12-05']) {
      field.setAttribute('value', value);
      expect([field.value, warnings]).to.eql(['2026-12-05', []]);
    }
    field.setAttribute('value-format', 'account');
    for (const value of [noon, noon.getTime(), noon.getTime() / 1000]) {
      field.value = value;
      expect([field.value, field.checkValidity(), warnings]).to.eql(['05.12.2026', true, []]);
    }
  });
});
