/** Parameters of templates as elements: first resolved to what the native face would show and send. */
import { warningsOf } from './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParamValues } from '../../src/contract/contract.js';
import { isProductClass } from '../../src/contract/markup/product-classes.js';
import { renderNative } from '../../src/controls/native.js';
import { elementNames, renderElement } from '../../src/twig/draw/render-element.js';
import { parse, type Tree } from './tree.js';

type Row = [what: string, params: ParamValues, attributes: Record<string, string>, content?: Tree[]];

const list = (...items: object[]): string => JSON.stringify(items);
const ACCOUNT = { 'value-format': 'account' };
const EMPTY = { value: '', 'data-value': '' };

const ENDS = {
  143: { id: 143, name: 'Lost', sort: 20 },
  500: { id: 500, name: 'New', sort: 1 },
  142: { id: 142, sort: 10 },
};

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  textarea: [
    ['nothing', {}, {}],
    ['a boolean is no text', { value: true }, {}],
    ['zero is one', { value: 0 }, {}, ['0']],
    ['line breaks', { value: '\na\r\nb' }, {}, ['\na\nb']],
    ['a reference as in the native field', { value: '&copyx' }, {}, ['©x']],
    [
      'classes of the native field',
      { class_name: 'text-input a text-input--invalid' },
      { class: 'a text-input--invalid' },
    ],
    ['no length of 0', { maxlength: 0, placeholder: '' }, {}],
    ['an id, a form', { id: 'i', form: 'f', disabled: 'N' }, { id: 'i', form: 'f', disabled: '' }],
  ],
  checkbox: [
    ['nothing: an empty value', {}, EMPTY],
    ['a value of its own for scripts', { value: 1, dataValue: 2 }, { value: '1', 'data-value': '2' }],
    ['no list name by true', { name: 'a', name_is_array: true }, { ...EMPTY, name: 'a' }],
    ['a list name without a name', { name_is_array: 'yes' }, { ...EMPTY, name: '[]' }],
    ['a raw text', { text: '<b>x</b>', should_be_raw: 1 }, EMPTY, [['b', {}, 'x']]],
    ['a remark alone', { note_text: 'n', text_custom: 'c' }, { ...EMPTY, 'note-text': 'n' }],
    ['a text of its own', { text_custom: '<b>' }, EMPTY, ['<b>']],
    ['the small look by its class', { class_name: 'control-checkbox_small a' }, { ...EMPTY, small: '', class: 'a' }],
    [
      'a dash instead of the mark',
      { class_name: 'control-checkbox-dash' },
      { ...EMPTY, class: 'control-checkbox-dash' },
    ],
    ['no name that a raw one may take', { additional_data: 'name="x"' }, { ...EMPTY, name: '', class: '' }],
    ['read-only', { readonly: 1, disabled: 0 }, { ...EMPTY, readonly: '' }],
  ],
  date_field: [
    ['no type, no name', { name: 'd' }, ACCOUNT],
    ['a date', { type: 'single', name: 'd', value: '05.03.2025' }, { ...ACCOUNT, name: 'd', value: '05.03.2025' }],
    [
      'what it is limited by',
      { data_format: 'D.M', title_format: 'M', direction: 'past', blackout: 'today', hide_disabled: 1, max_length: 9 },
      {
        ...ACCOUNT,
        'data-format': 'D.M',
        'title-format': 'M',
        direction: 'past',
        blackout: 'today',
        'hide-disabled': '',
        maxlength: '9',
      },
    ],
    [
      'a range, whose text has any length',
      { type: 'range', name: { from: 'f', to: 't' }, value: 'a - b', max_length: 9 },
      { ...ACCOUNT, type: 'range', 'name-from': 'f', 'name-to': 't', value: 'a - b' },
    ],
    [
      'a disabled range is sent natively',
      { type: 'range', name: { to: 't' }, value: 'a - b', disabled: 'N' },
      { ...ACCOUNT, type: 'range', 'name-to': 't', value: 'a - b', disabled: '' },
      [
        ['input', { type: 'hidden', name: '', value: 'a' }],
        ['input', { type: 'hidden', name: 't', value: 'b' }],
      ],
    ],
    [
      'classes',
      { class_name: 'a date_field_wrapper', input_class: 'b validate-has-error' },
      { ...ACCOUNT, class: 'a b validate-has-error' },
    ],
    ['read-only', { readonly: 1, show_icon: 1, kalendae_class: 'k' }, { ...ACCOUNT, readonly: '' }],
  ],
  radio: [
    ['nothing: an empty value', {}, EMPTY],
    ['zero is a text', { label: 0, id: 'i', prefix: 0 }, { ...EMPTY, label: '0', id: 'i' }],
    ['a raw text', { label: '<b>x</b>', should_be_raw: 1 }, EMPTY, [['b', {}, 'x']]],
    ['classes', { class_name: 'a control-radio__label', input_class_name: 'b' }, { ...EMPTY, class: 'a b' }],
    ['chosen', { selected: 'N', disabled: '' }, { ...EMPTY, checked: '' }],
  ],
  cancel_button: [
    ['nothing: the element has the word', {}, {}],
    ['an empty text too', { text: '', hidden: 0 }, {}],
    ['no text that a raw one may take', { additional_data: 'text="x" data-a' }, { text: 'x', 'data-a': '', class: '' }],
  ],
  delete_button: [
    ['nothing', {}, {}],
    ['zero is a falsy text', { text: 0 }, {}],
    [
      'an id, a class',
      { text: 'a', id: 'i', class_name: 'a button-input-disabled' },
      { class: 'a button-input-disabled', id: 'i' },
      ['a'],
    ],
  ],
  pipeline_select: [
    ['nothing', {}, { name: '', value: '' }],
    [
      'the first step',
      {
        items: [
          { id: 1, name: 'a' },
          { id: 2, statuses: [{ id: 0 }] },
        ],
      },
      {
        items: list({ id: 1, name: 'a', statuses: [] }, { id: 2, statuses: [{ id: 0 }] }),
        name: '',
        value: '0',
      },
    ],
    [
      'an unknown one is the first too',
      { items: [{ id: 1, statuses: [{ id: 'x' }] }], selected: 9 },
      {
        items: list({ id: 1, statuses: [{ id: 'x' }] }),
        name: '',
        value: 'x',
      },
    ],
    [
      'a name of a pipeline is no step',
      { items: [{ id: 1, name: 'x', statuses: [{ id: 'y' }] }], selected: 'x' },
      {
        items: list({ id: 1, name: 'x', statuses: [{ id: 'y' }] }),
        name: '',
        value: 'y',
      },
    ],
    [
      'steps by id, in their order',
      { items: { 5: { id: 5, statuses: ENDS } }, selected: '142' },
      {
        items: list({ id: 5, statuses: [{ id: 500, name: 'New' }, { id: 142 }, { id: 143, name: 'Lost' }] }),
        name: '',
        value: '142',
      },
    ],
    [
      'an option beside',
      {
        items: [
          { id: '', option: 'Any', more: 1 },
          { id: 1, more: 1, statuses: [{ id: 2, more: 1 }] },
        ],
      },
      {
        items: list({ id: '', option: 'Any' }, { id: 1, statuses: [{ id: 2 }] }),
        name: '',
        value: '',
      },
    ],
    [
      'a disabled one is sent all the same',
      { name: 'n', disabled: 1, items: [{ id: 1, statuses: [{ id: 2 }] }] },
      {
        disabled: '',
        items: list({ id: 1, statuses: [{ id: 2 }] }),
        name: 'n',
        value: '2',
      },
      [['input', { name: 'n', type: 'hidden', value: '2' }]],
    ],
  ],
  switcher: [
    ['nothing: the value of its own', {}, { value: 'Y' }],
    ['on, with another value', { name: 'n', value: 1, checked: 'N' }, { checked: '', name: 'n', value: '1' }],
    ['a value that is none', { value: 0, disabled: 1 }, { disabled: '', value: 'Y' }],
    ['the thin look by its class', { custom_class_name: 'switcher_blue a' }, { class: 'a', thin: '', value: 'Y' }],
    [
      'classes',
      { switcher_wrapper_class: 'a', label_class_name: 'b switcher', class_name: 'c', id: 'i' },
      {
        class: 'a b c',
        id: 'i',
        value: 'Y',
      },
    ],
    ['a class of the root that says nothing', { blue: 1 }, { value: 'Y' }],
    [
      'no name or value that a raw one may take',
      { additional_data: 'name="x" value="y"' },
      {
        class: '',
        name: '',
        value: 'Y',
      },
    ],
  ],
  file: [
    ['nothing', {}, {}],
    [
      'what stands on the host',
      { name: 'n', class: 'a', id: 'i', size: 3, style: 'width:9px' },
      {
        class: 'a',
        id: 'i',
        name: 'n',
        style: 'width:9px',
      },
    ],
    ['styles as a map', { style: { width: '9px' } }, { style: 'width:9px;' }],
    ['a text', { text: '<b>' }, { text: '<b>' }],
  ],
  multiselect: [
    ['nothing', { values: [] }, {}],
    [
      'a falsy choice is none',
      { values: [{ id: 0, value: 'a' }], selected: 0 },
      { items: list({ id: 0, value: 'a' }) },
    ],
    ['an unknown one too', { values: [{ id: 1, value: 'a' }], selected: 2 }, { items: list({ id: 1, value: 'a' }) }],
    [
      'loose equality',
      { values: [{ id: 1, value: 'a' }], selected: '1' },
      {
        items: list({ id: 1, value: 'a' }),
        value: '["1"]',
      },
    ],
    [
      'an option without an id has an empty value',
      { values: { a: { value: 'a' } } },
      { items: list({ id: '', value: 'a' }) },
    ],
    [
      'more in an option',
      { name: 'n', values: [{ id: 1, value: 'a', more: 1 }] },
      {
        name: 'n',
        items: list({ id: 1, value: 'a' }),
      },
    ],
  ],
};

const sorted = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('elements from parameters of templates', () => {
  for (const [name, rows] of Object.entries(ROWS))
    for (const [what, params, attributes, content = []] of rows)
      it(`${name}: ${what}`, () => {
        const [tree] = parse(renderElement(name, params)) as [[string, Record<string, string>, ...Tree[]]];
        assert.deepEqual(tree, [`amo-${name.replace('_', '-')}`, sorted(attributes), ...content]);
      });

  const LEFT_OUT: [name: string, params: ParamValues, classes: string[]][] = [
    ['textarea', { class_name: 'js-control-autosized_input text-input-textarea' }, ['js-control-autosized_input']],
    [
      'input',
      { class_name: 'text-input js-control-allow-numeric js-control-allow-zip js-control-autosized_input' },
      [],
    ],
    ['input', { class_name: 'js-control-pretty-price' }, ['js-control-pretty-price']],
    ['button', { class_name: 'button-input-loading button-input button-input-wrapper' }, ['button-input-wrapper']],
    ['checkbox', { class_name: 'control-checkbox', input_class_name: 'control-radio' }, ['control-radio']],
    ['cancel_button', { class_name: 'button-input button-input_blue mine' }, ['button-input_blue']],
    ['delete_button', { class_name: 'button-delete control--select' }, ['control--select']],
    ['pipeline_select', { class_name: 'control--select js-control-pipeline-select' }, ['js-control-pipeline-select']],
    ['radio', { class_name: 'control-radio__label_disabled control-radio' }, ['control-radio']],
    ['switcher', { class_name: 'switcher text-input', custom_class_name: 'switcher_blue' }, ['text-input']],
    ['file', { class: 'a text-input' }, ['text-input']],
  ];
  for (const [name, params, classes] of LEFT_OUT)
    it(`${name}: warns of classes that have no meaning`, () => {
      const expected = classes.map(
        (one) =>
          `${name}: the class "${one}" belongs to the native markup and is left out of the element. ` +
          'Use its attributes and parts.',
      );
      assert.deepEqual(
        warningsOf(() => renderElement(name, params)),
        expected,
      );
    });

  it('classes that only begin as those of the product stay', () => {
    const mine =
      'js-control-task_entity js-control-allow-mine control-radio__label-CODE control--select--CODE button-input-CODE ' +
      'text-input_CODE switcher_big checkboxes_dropdown-CODE date_field-CODE control-checkbox__CODE';
    for (const name of ['input', 'textarea', 'button', 'select', 'checkbox', 'radio', 'switcher'])
      assert.match(renderElement(name, { class_name: mine }), new RegExp(` class="${mine}"`), name);
  });

  it('no class of the root of a native control is left on a host', () => {
    let count = 0;
    for (const name of elementNames())
      for (const node of parse(renderNative(name, { text: 'a' })).slice(0, 1)) {
        const names = (node as [string, { class?: string }])[1].class?.split(' ') ?? [];
        count += names.length;
        assert.deepEqual(
          names.filter((one) => !isProductClass(one)),
          [],
          name,
        );
      }
    assert.ok(count > 10);
  });

  it('what a class of a text field did, the element does', () => {
    const class_name = 'a js-control-allow-numeric-float js-control-allow-numeric-negative js-control-autosized_input';
    assert.deepEqual(parse(renderElement('input', { class_name })), [
      ['amo-input', { allow: '-?(?:\\d*(?:[.,]\\d*)?)', 'autosize-width': '', class: 'a' }],
    ]);
  });

  it('classes of a part: of the button and the box on the host, of others a warning', () => {
    const warned = (name: string, param: string, part: string) => {
      const said = warningsOf(() =>
        assert.doesNotMatch(renderElement(name, { [param]: `of-${name}`, text: 'a' }), /of-/),
      );
      assert.deepEqual(said, [
        `${name}: ${param} "of-${name}" has no effect on the element. Style its ::part(${part}).`,
      ]);
    };
    warned('checkbox', 'text_class_name', 'text');
    warned('button', 'inner_class_name', 'text');
    warned('button', 'context_menu_class_name', 'menu');
    const said = warningsOf(() => {
      assert.match(renderElement('select', { button_class_name: 'a' }), / class="a"/);
      assert.match(renderElement('radio', { input_class_name: 'a' }), / class="a"/);
    });
    assert.deepEqual(said, []);
  });
});
