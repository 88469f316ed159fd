/** Values that try to get out of their place, and every place of a contract that a value can take. */
import { rows, type Contract, type ParamValues } from '../../src/contract/contract.js';
import { text } from '../../src/contract/text.js';
import { buttonContract, menuContract } from '../../src/controls/button/contract.js';
import { cancelButtonContract } from '../../src/controls/cancel-button/contract.js';
import { checkboxContract } from '../../src/controls/checkbox/contract.js';
import { deleteButtonContract } from '../../src/controls/delete-button/contract.js';
import { fileContract } from '../../src/controls/file/contract.js';
import { inputContract } from '../../src/controls/input/contract.js';
import { multiselectContract } from '../../src/controls/multiselect/contract.js';
import { pipelineSelectContract } from '../../src/controls/pipeline-select/contract.js';
import { radioContract } from '../../src/controls/radio/contract.js';
import { selectContract } from '../../src/controls/select/contract.js';
import { switcherContract } from '../../src/controls/switcher/contract.js';
import { textareaContract } from '../../src/controls/textarea/contract.js';

export const STRINGS = [
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</span></button></li></ul><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  ' onclick=alert(1) ',
  '--><iframe src=x></iframe><!--',
  '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;',
  '\u0000<b\n>x</b>{{7*7}}${1}`',
  '<<b>script>alert(1)<</b>/script>',
];

export const VALUES: [what: string, value: unknown][] = [
  ['null', null],
  ['a symbol', Symbol('<b>')],
  ['an object without toString', Object.create(null)],
  [
    'an object whose toString throws',
    {
      toString: () => {
        throw new Error('no');
      },
    },
  ],
  ['a list', ['<b>', ['<i>']]],
  ['an object', { '"><b>': '"><b>' }],
  ['a function', () => '<b>'],
  ['NaN', NaN],
  ['a bigint', 10n],
  ['true', true],
];

const MENU_ITEM: ParamValues = {
  id: 'a',
  text: 'a',
  href: 'a',
  icon: 'a',
  icon_class: 'a',
  class_name: 'a',
  span_class: 'a',
  copy: 'a',
  svg_icon_left: 'a',
  checkable: true,
  checked: true,
};
const ITEM_FIELDS: Readonly<Record<string, readonly string[]>> = {
  context_menu: [
    ...Object.keys(MENU_ITEM),
    '_blank',
    'disable_navigate',
    'svg_icon',
    'svg_icon_absolute',
    'svg_icon_left_absolute',
    'localization',
    'copy_text',
  ],
  items: ['id', 'option', 'disabled', 'bg_color', 'text_color', 'class_name', 'name', 'statuses'],
  values: ['id', 'value'],
};

/** Parameters that bring every place of a control onto the page. */
export const BASES: [Contract, ParamValues][] = [
  [inputContract, { autosize_width: true }],
  [buttonContract, { text: 'a', icon_class_name: 'a', icon_right_name: 'a', text_short: 'a', text_bold: 'a' }],
  [buttonContract, { text: 'a', context_menu: [MENU_ITEM] }],
  [selectContract, { items: [{ id: 'a', option: 'a', bg_color: 'a', text_color: 'a' }], selected: 'a', prefix: 'a' }],
  [textareaContract, { value: 'a' }],
  [checkboxContract, { text: 'a', note_text: 'a', fieldId: 'a' }],
  [checkboxContract, { text_custom: 'a', custom_helper: 'a' }],
  [radioContract, { label: 'a', color: 'a', id: 'a', fieldId: 'a' }],
  [multiselectContract, { values: [{ id: 'a', value: 'a' }], selected: 'a' }],
  [menuContract, { context_menu: [MENU_ITEM] }],
  [cancelButtonContract, { text: 'a', id: 'a' }],
  [deleteButtonContract, { text: 'a', id: 'a' }],
  [switcherContract, { id: 'a' }],
  [fileContract, { text: 'a', id: 'a', size: 'a' }],
  [pipelineSelectContract, { items: [{ id: 'a', name: 'a', statuses: [{ id: 'a', name: 'a', color: 'a' }] }] }],
];

/** Every single place that a value can take, as a function from the value to the parameters. */
export function* places(contract: Contract, base: ParamValues): Generator<[string, (value: unknown) => ParamValues]> {
  for (const { name, type, face } of rows(contract)) {
    if (face === 'element' || type === 'raw' || name === 'should_be_raw') continue;
    yield [name, (value) => ({ ...base, [name]: value })];
    if (type === 'map') yield [`${name}, inside`, (value) => ({ ...base, [name]: { [text(value)]: value } })];
    const list = base[name];
    if (type !== 'list' || !Array.isArray(list)) continue;
    yield [`${name}, an entry`, (value) => ({ ...base, [name]: [...list, value] })];
    for (const field of ITEM_FIELDS[name] ?? [])
      yield [`${name}, ${field}`, (value) => ({ ...base, [name]: [{ ...list[0], [field]: value }] })];
  }
}
