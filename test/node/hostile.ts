/** Values that try to get out of their place, and every place of a contract that a value can take. */
import { rows, type Contract, type ParamValues } from '../../src/contract/contract.js';
import { text } from '../../src/contract/markup/text.js';
import { templateContract } from '../../src/controls/contracts.js';
import { nativeNames } from '../../src/controls/native.js';

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
  items: [
    'id',
    'option',
    'disabled',
    'bg_color',
    'text_color',
    'class_name',
    'name',
    'statuses',
    'value',
    'custom_class',
  ],
  values: ['id', 'value'],
};

/** Parameters that bring every place of a template onto the page, where none would not. */
const PLACES: Readonly<Record<string, readonly ParamValues[]>> = {
  input: [{ autosize_width: true }],
  button: [
    { text: 'a', icon_class_name: 'a', icon_right_name: 'a', text_short: 'a', text_bold: 'a' },
    { text: 'a', context_menu: [MENU_ITEM] },
  ],
  'button/context_menu': [{ context_menu: [MENU_ITEM] }],
  'button/context_menu_inner': [{ context_menu: [MENU_ITEM] }],
  select: [{ items: [{ id: 'a', option: 'a', bg_color: 'a', text_color: 'a' }], selected: 'a', prefix: 'a' }],
  suggest: [
    { items: [{ id: 'a', value: 'a', custom_class: 'a' }], selected: 'a', suggest_icon: 'a', closable: true },
    { ajax: { url: 'a', params: 'a', headers: 'a' }, value: 'a', value_id: 'a' },
  ],
  textarea: [{ value: 'a' }],
  checkbox: [
    { text: 'a', note_text: 'a', fieldId: 'a' },
    { text_custom: 'a', custom_helper: 'a' },
  ],
  radio: [{ label: 'a', color: 'a', id: 'a', fieldId: 'a' }],
  multiselect: [{ values: [{ id: 'a', value: 'a' }], selected: 'a' }],
  cancel_button: [{ text: 'a', id: 'a' }],
  delete_button: [{ text: 'a', id: 'a' }],
  switcher: [{ id: 'a' }],
  file: [{ text: 'a', id: 'a', size: 'a' }],
  pipeline_select: [{ items: [{ id: 'a', name: 'a', statuses: [{ id: 'a', name: 'a', color: 'a' }] }] }],
};

/** Every template with each of its sets of parameters. */
export const BASES: readonly (readonly [name: string, contract: Contract, params: ParamValues])[] =
  nativeNames().flatMap((name) =>
    (PLACES[name] ?? [{}]).map((params) => [name, templateContract(name)!, params] as const),
  );

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
