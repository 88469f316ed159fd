/** What nobody should give: nothing throws, nothing gets into the markup, and each mistake is warned about once. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import {
  AmoButton,
  AmoCancelButton,
  AmoCheckbox,
  AmoCheckboxesDropdown,
  AmoDateField,
  AmoDeleteButton,
  AmoFile,
  AmoInput,
  AmoMultiselect,
  AmoPipelineSelect,
  AmoRadio,
  AmoRadioGroup,
  AmoSelect,
  AmoSuggest,
  AmoSwitcher,
  AmoTextarea,
} from '../../../src/entries/index.js';
import { rows, type Contract } from '../../../src/contract/contract.js';
import { frames } from '../support/commands.js';

const HOSTILE_TEXT = [
  '',
  ' ',
  '0',
  'false',
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  "' onfocus='window.hit=1",
  `${'javascript'}:window.hit=1`,
  'red;background:url(//x)',
  '</style><b>',
  '&lt;b&gt;',
  '${1}',
  '{{x}}',
  '\u0000',
  '\ud800',
  'x'.repeat(10_000),
  '[1,',
  '{"a":1}',
  '[null]',
  '[[1]]',
  '"text"',
  '-1',
  '1e999',
  'NaN',
];
const cycle: Record<string, unknown> = { option: 'Round' };
cycle['id'] = cycle;
const HOSTILE: readonly unknown[] = [
  ...HOSTILE_TEXT,
  null,
  undefined,
  0,
  -1,
  NaN,
  Infinity,
  1n,
  true,
  false,
  {},
  [],
  [null],
  [undefined, 5, 'text', [], () => 1],
  () => 1,
  Symbol('s'),
  new Date(NaN),
  Object.create(null),
  cycle,
  [cycle],
  {
    toString: () => {
      throw new Error('hostile');
    },
  },
  [
    {
      id: {
        toString: () => {
          throw new Error('hostile');
        },
      },
    },
  ],
  Object.freeze([Object.freeze({ id: 1 })]),
  new Map([[1, 2]]),
  document.createElement('b'),
  window,
];

const CLASSES: ReadonlyArray<readonly [string, { readonly contract: Contract }]> = [
  ['amo-input', AmoInput],
  ['amo-select', AmoSelect],
  ['amo-button', AmoButton],
  ['amo-textarea', AmoTextarea],
  ['amo-checkbox', AmoCheckbox],
  ['amo-checkboxes-dropdown', AmoCheckboxesDropdown],
  ['amo-date-field', AmoDateField],
  ['amo-file', AmoFile],
  ['amo-radio', AmoRadio],
  ['amo-radio-group', AmoRadioGroup],
  ['amo-multiselect', AmoMultiselect],
  ['amo-cancel-button', AmoCancelButton],
  ['amo-delete-button', AmoDeleteButton],
  ['amo-pipeline-select', AmoPipelineSelect],
  ['amo-suggest', AmoSuggest],
  ['amo-switcher', AmoSwitcher],
];
/** Elements that the kit draws; anything else got in through a value. */
const OWN = new Set(['INPUT', 'BUTTON', 'DIV', 'SPAN', 'UL', 'LI', 'SLOT', 'B', 'A', 'TEXTAREA', 'LABEL']);

type Loose = HTMLElement & Record<string, unknown>;

describe('bad input', () => {
  let errors: string[];
  let warnings: string[];
  const { warn } = console;
  const caught = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push(String('message' in event ? event.message : event.reason));
  beforeEach(() => {
    errors = [];
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
    window.addEventListener('error', caught);
    window.addEventListener('unhandledrejection', caught);
  });
  afterEach(() => {
    console.warn = warn;
    window.removeEventListener('error', caught);
    window.removeEventListener('unhandledrejection', caught);
  });

  /** Opens what can be opened, waits, and looks through the shadow root. */
  async function inspect(element: Loose, what: string): Promise<void> {
    if (!(element instanceof AmoFile)) (element as Loose & Partial<AmoSelect>).showPicker?.();
    if (element instanceof AmoButton) element.toggleMenu(true);
    await Promise.resolve();
    await Promise.resolve();
    for (const node of element.shadowRoot!.querySelectorAll('*')) {
      expect(OWN.has(node.tagName), `${what}: <${node.localName}>`).to.equal(true);
      for (const { name, value } of node.attributes) {
        expect(name.startsWith('on'), `${what}: ${name}`).to.equal(false);
        if (name === 'href') expect(value, what).not.to.match(/^\s*javascript:/i);
        if (name === 'style') expect((node as HTMLElement).style.backgroundImage, what).to.match(/^(none|initial)?$/);
      }
    }
    expect(element.shadowRoot!.querySelectorAll('img, script, style').length, what).to.equal(0);
    expect(errors, what).to.eql([]);
    element.remove();
  }

  const short = (value: unknown): string => {
    try {
      return String(value).slice(0, 30);
    } catch {
      return typeof value;
    }
  };
  const make = (tag: string): Loose => {
    const element = document.createElement(tag) as unknown as Loose;
    document.body.append(element);
    return element;
  };

  for (const [tag, { contract }] of CLASSES) {
    const own = rows(contract).filter(({ face }) => face !== 'native');
    for (const { property, attribute } of own) {
      if (property && property !== 'form')
        it(`${tag}.${property}`, async () => {
          for (const value of HOSTILE) {
            const element = make(tag);
            element[property] = value;
            await inspect(element, short(value));
          }
        }).timeout(30_000);
      if (attribute)
        it(`${tag} ${attribute}=""`, async () => {
          for (const value of HOSTILE_TEXT) {
            const element = make(tag);
            element.setAttribute(attribute, value);
            await inspect(element, short(value));
          }
        }).timeout(30_000);
    }
  }

  it('hostile fields of options and entries', async () => {
    const fields = [
      'id',
      'option',
      'text',
      'bg_color',
      'text_color',
      'disabled',
      'icon',
      'icon_class',
      'class_name',
      'span_class',
      'href',
      'copy',
      'checkable',
      'name',
      'color',
      'is_checked',
      'readonly',
      'active',
      'divider_before',
      'divider_after',
      'custom_class',
    ];
    for (const value of HOSTILE) {
      const item = Object.fromEntries(fields.map((field) => [field, value]));
      const [select, button] = [make('amo-select'), make('amo-button')];
      select['items'] = [item, item];
      button['menu'] = [item, item];
      for (const tag of ['amo-multiselect', 'amo-radio-group', 'amo-checkboxes-dropdown', 'amo-suggest'])
        await inspect(Object.assign(make(tag), { items: [{ ...item, value }, item], value }), short(value));
      await inspect(select, short(value));
      await inspect(button, short(value));
      for (const items of [
        [item],
        [{ ...item, option: undefined, statuses: value }],
        [{ id: 1, statuses: [item, value] }],
      ])
        await inspect(Object.assign(make('amo-pipeline-select'), { items, pipelineId: value }), short(value));
    }
    expect((window as unknown as { hit?: number }).hit).to.equal(undefined);
  }).timeout(30_000);

  it('a width that follows hostile values', async () => {
    for (const value of HOSTILE) {
      const element = make('amo-input');
      element['autosizeWidth'] = true;
      element['minSize'] = value;
      element['value'] = value;
      await inspect(element, short(value));
    }
  });

  it('hostile texts come back character by character', async () => {
    for (const value of HOSTILE_TEXT) {
      const [input, select, button] = [make('amo-input'), make('amo-select'), make('amo-button')];
      const several = Object.assign(make('amo-multiselect'), {
        items: [{ id: value, value }],
        value: value ? [value] : [],
      });
      const group = Object.assign(make('amo-radio-group'), { items: [{ id: value, option: value }], value });
      const boxes = ['amo-checkbox', 'amo-radio', 'amo-switcher'].map((tag) =>
        Object.assign(make(tag), { value, checked: true, text: value, label: value }),
      );
      const area = Object.assign(make('amo-textarea'), { value });
      input['value'] = value;
      select['items'] = [{ id: value, option: value }];
      select['value'] = value;
      button['text'] = value;
      await Promise.resolve();
      expect(input['value']).to.equal(value);
      expect(select['value']).to.equal(value);
      expect(select.shadowRoot!.querySelector('button')!.textContent).to.equal(value);
      if (value) expect(button.shadowRoot!.querySelector('button')!.textContent).to.equal(value);
      expect(several['value']).to.eql(value ? [value] : []);
      expect([group['value'], area['value'], ...boxes.map((box) => box['value'])]).to.eql(Array(5).fill(value));
      for (const [element, drawn] of [
        [several, '[role=option]'],
        [group, 'label span'],
        [boxes[0]!, '[part=text]'],
        [boxes[1]!, '[part=text]'],
      ] as const)
        expect(element.shadowRoot!.querySelector(drawn)!.textContent).to.equal(value);
      [input, select, button, several, group, area, ...boxes].forEach((element) => element.remove());
    }
  });

  it('a colour of an option is a colour and nothing else', async () => {
    const select = make('amo-select') as unknown as AmoSelect;
    select.items = [
      { id: 1, option: 'One', bg_color: 'red;position:fixed', text_color: 'blue;display:none' },
      { id: 2, option: 'Two', bg_color: 'rgb(1, 2, 3)' },
    ];
    select.showPicker();
    await select.updateComplete;
    const [first, second] = select.shadowRoot!.querySelectorAll('li');
    expect([first!.style.position, first!.style.display]).to.eql(['', '']);
    expect(second!.style.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(select.shadowRoot!.querySelector('button')!.style.position).to.equal('');
    select.remove();
  });

  const ONCE: ReadonlyArray<readonly [title: string, word: RegExp, act: (index: number) => Loose]> = [
    ['items that are no list', /items.*no list/, () => Object.assign(make('amo-select'), { items: 'not a list' })],
    [
      'items that are not JSON',
      /not JSON/,
      () => {
        const element = make('amo-select');
        element.setAttribute('items', '[nope');
        return element;
      },
    ],
    [
      'an item that is null',
      /items\[2\] is null/,
      () => Object.assign(make('amo-select'), { items: [{ id: 'p' }, { id: 'q' }, null] }),
    ],
    [
      'an entry that is no object',
      /menu\[1\] is a string/,
      () => Object.assign(make('amo-button'), { menu: [{ text: 'One' }, 'Two'] }),
    ],
    [
      'an id that stands twice',
      /"twin" stands twice/,
      () => Object.assign(make('amo-select'), { items: [{ id: 'twin' }, { id: 'twin' }] }),
    ],
    [
      'a value that is in no item',
      /in no item/,
      () => Object.assign(make('amo-select'), { items: [{ id: 'p' }], value: 'nowhere' }),
    ],
    [
      'a circle that is in no item',
      /group.*in no item/,
      () => Object.assign(make('amo-radio-group'), { items: [{ id: 'p' }], value: 'nowhere' }),
    ],
    [
      'values that are in no item',
      /multiselect.*in no item/,
      () => Object.assign(make('amo-multiselect'), { items: [{ id: 'p' }], value: ['p', 'nowhere'] }),
    ],
    [
      'values that are not JSON',
      /value is not JSON/,
      () => {
        const element = make('amo-multiselect');
        element.setAttribute('value', '["never closed"');
        return element;
      },
    ],
    [
      'a circle that is no object',
      /group.items\[1\] is a string/,
      () => Object.assign(make('amo-radio-group'), { items: [{ id: 'p' }, 'Two'] }),
    ],
    [
      'a type that no button has',
      /menu-button.*unknown|unknown.*menu-button/,
      () => Object.assign(make('amo-button'), { type: 'menu-button' }),
    ],
    ['a file by its name', /amo-file: no script/, () => Object.assign(make('amo-file'), { value: 'C:\\a.txt' })],
    ['files that are none', /files is no FileList/, () => Object.assign(make('amo-file'), { files: ['a.txt'] })],
    ['a menu that is no list', /menu.*no list/, () => Object.assign(make('amo-button'), { menu: 'not a menu' })],
  ];
  for (const [title, word, act] of ONCE)
    it(`warns once of ${title}`, async () => {
      for (let index = 0; index < 3; index++) {
        const element = act(index);
        await Promise.resolve();
        await Promise.resolve();
        element.remove();
      }
      expect(warnings.filter((message) => word.test(message))).to.have.length(1);
      expect(warnings, 'and of nothing else').to.have.length(1);
      expect(warnings[0]).to.match(/^amo-elements: /);
    });

  for (const property of ['files', 'value'])
    it(`amo-file.${property}`, async () => {
      for (const value of HOSTILE) {
        const element = make('amo-file');
        element[property] = value;
        await inspect(element, short(value));
        expect([element['value'], (element as unknown as AmoFile).files.length]).to.eql(['', 0]);
      }
    });

  it('the same for ten thousand items costs one look', async () => {
    const items = Array.from({ length: 10_000 }, () => null);
    const element = Object.assign(make('amo-select'), { items });
    await frames();
    expect(warnings.length).to.be.at.most(1);
    element.remove();
  });

  it('good input warns of nothing', async () => {
    const [input, select, button] = [make('amo-input'), make('amo-select'), make('amo-button')];
    Object.assign(input, { value: 'x', type: 'email', maxLength: 3, placeholder: 'p', required: true });
    Object.assign(select, {
      value: 'q',
      items: [{ id: 'q', option: 'Q' }, { option: 'R' }, { option: 'Heading', disabled: true }],
    });
    Object.assign(button, { type: 'submit', text: 'Go', menu: [{ id: 1, text: 'One' }], loading: true });
    await frames();
    [input, select, button].forEach((element) => element.remove());
    expect(warnings).to.eql([]);
  });
});
