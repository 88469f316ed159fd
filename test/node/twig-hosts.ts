/** Template parameters of each control, and the host that they stand for in element mode. */
import type { ParamValues } from '../../src/contract/contract.js';
import type { Tree } from './tree.js';

const ITEMS = [{ id: 1, option: 'One' }, { id: 2, option: 'Two & "more"' }, { option: "it's <b>" }];

const VALUES = [
  { id: 1, value: 'One' },
  { id: '2"', value: "it's <b>" },
];

const PIPELINES = [
  {
    id: 1,
    name: "A's",
    statuses: [
      { id: 2, name: '<b>', color: 'red' },
      { id: 142, name: 'Won' },
    ],
  },
];
const STEP: [params: ParamValues, host: Tree] = [
  { items: PIPELINES, selected: 142, name: 'p', class_name: 'control--select mine', prefix: 'P', tab_index: 3 },
  [
    'amo-pipeline-select',
    {
      class: 'mine',
      name: 'p',
      value: '142',
      'text-prefix': 'P',
      tabindex: '3',
      items: JSON.stringify(PIPELINES),
    },
  ],
];

/** Parameters, and the host that they stand for. */
export const CONTROLS: Record<string, [params: ParamValues, host: Tree]> = {
  cancel_button: [
    { text: '<i>', class_name: 'mine button-cancel button-input-disabled', tab_index: 2, hidden: true, id: 'i' },
    ['amo-cancel-button', { class: 'button-input-disabled mine', hidden: '', id: 'i', tabindex: '2' }, '<i>'],
  ],
  delete_button: [
    { text: '<i>', class_name: 'button-delete mine', id: 'i', additional_data: 'data-z="1"' },
    ['amo-delete-button', { class: 'mine', 'data-z': '1', id: 'i' }, '<i>'],
  ],
  pipeline_select: STEP,
  'pipeline_select/index': STEP,
  input: [
    {
      name: 'a"b',
      value: '<i>',
      class_name: 'mine',
      id: 'i',
      max_length: 5,
      required: true,
      style: { width: '9px' },
      data_id: 7,
    },
    [
      'amo-input',
      {
        class: 'mine',
        'data-id': '7',
        id: 'i',
        maxlength: '5',
        name: 'a"b',
        required: '',
        style: 'width:9px;',
        value: '<i>',
      },
    ],
  ],
  button: [
    {
      text: 'Go',
      blue: true,
      type: 'submit',
      class_name: 'mine button-input-disabled',
      title: 'now',
      additional_data: 'data-z="1"',
    },
    [
      'amo-button',
      { blue: '', class: 'button-input-disabled mine', 'data-z': '1', title: 'Now', type: 'submit' },
      'Go',
    ],
  ],
  select: [
    {
      items: ITEMS,
      selected: '2',
      name: 's',
      class_name: 'control--select mine',
      prefix: 'P',
      tab_index: 3,
      no_titles: true,
    },
    [
      'amo-select',
      {
        class: 'mine',
        name: 's',
        value: '2',
        'text-prefix': 'P',
        tabindex: '3',
        'no-titles': '',
        items: JSON.stringify(ITEMS),
      },
    ],
  ],
  textarea: [
    {
      name: 't',
      value: ' <b>&amp; "x"',
      class_name: 'mine text-input',
      tab_index: 2,
      style: { width: '9px' },
      maxlength: 5,
      readonly: true,
    },
    [
      'amo-textarea',
      {
        class: 'mine',
        maxlength: '5',
        name: 't',
        readonly: '',
        style: 'width:9px;',
        tabindex: '2',
      },
      ' <b>& "x"',
    ],
  ],
  checkbox: [
    {
      name: 'c',
      name_is_array: 'yes',
      value: 7,
      checked: true,
      checked_minus: true,
      small: 1,
      text: '<i>',
      note_text: 'N',
      class_name: 'mine',
      input_class_name: 'js-in',
      id: 'i',
      fieldId: 9,
      tabindex: 0,
    },
    [
      'amo-checkbox',
      {
        checked: '',
        class: 'js-in mine',
        'data-field-id': '9',
        'data-value': '7',
        id: 'i',
        indeterminate: '',
        name: 'c[]',
        'note-text': 'N',
        small: '',
        tabindex: '0',
        text: '<i>',
        value: '7',
      },
    ],
  ],
  radio: [
    {
      name: 'r',
      value: 'v',
      label: '<i>',
      selected: true,
      prefix: 'p',
      id: 'i',
      color: '#fff',
      noTitle: 1,
      dataValue: 'd',
    },
    [
      'amo-radio',
      {
        checked: '',
        color: '#fff',
        'data-value': 'd',
        id: 'p',
        label: '<i>',
        name: 'r',
        'no-title': '',
        value: 'v',
      },
    ],
  ],
  switcher: [
    {
      name: 's',
      value: '"',
      checked: true,
      custom_class_name: 'switcher_blue mine',
      switcher_wrapper_class: 'w',
      id: 'i',
      additional_data: 'data-z="1"',
    },
    [
      'amo-switcher',
      {
        checked: '',
        class: 'mine w',
        'data-z': '1',
        id: 'i',
        name: 's',
        thin: '',
        value: '"',
      },
    ],
  ],
  file: [
    { name: 'f"', class: 'mine', id: 'i', text: '<i>', style: { width: '9px' } },
    ['amo-file', { class: 'mine', id: 'i', name: 'f"', style: 'width:9px;', text: '<i>' }],
  ],
  multiselect: [
    { name: 'm', values: VALUES, selected: '2"' },
    ['amo-multiselect', { items: JSON.stringify(VALUES), name: 'm', value: '["2\\""]' }],
  ],
};
