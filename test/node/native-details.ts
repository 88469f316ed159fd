/** What the contract of the native controls says and no observed case shows. */
import type { ParamValues } from '../../src/contract/contract.js';
import type { NativeOptions } from '../../src/controls/native.js';

export interface Detail {
  readonly what: string;
  readonly params: ParamValues;
  readonly expected: string;
  readonly options?: NativeOptions;
}

const field = (attributes: string) =>
  `<input name="" class="text-input" type="text" value="" placeholder="" autocomplete="off" ${attributes}>`;

export const INPUT: readonly Detail[] = [
  {
    what: 'size is the length of the value',
    params: { value: 'abcdef', autosize_width: true, min_size: 3 },
    expected: field('size="6"').replace('value=""', 'value="abcdef"'),
  },
  { what: 'size is at least min_size', params: { autosize_width: 1, min_size: '5' }, expected: field('size="5"') },
  { what: 'no size without autosize_width', params: { min_size: 5 }, expected: field('') },
  { what: 'an empty map is true', params: { style: {} }, expected: field('style=""') },
  { what: 'the text "0" is true', params: { sort: '0' }, expected: field('data-sort="0"') },
  {
    what: 'raw attributes stand before autocomplete',
    params: { additional_data: 'autocomplete="on"' },
    expected: field('').replace('"off"', '"on"'),
  },
];

const button = (content: string) => `<button class="button-input" type="button" tabindex="">${content}</button>`;
const wrapper = (list: string) =>
  '<div class="button-input-wrapper"><button class="button-input button-input-with-menu" type="button" tabindex="">' +
  `<span class="button-input-inner"></span></button>${list}</div>`;
const menu = (rows: string) => wrapper(`<ul class="button-input__context-menu">${rows}</ul>`);
const ITEM = 'button-input__context-menu__item';
const words = (text: string) => `<span class="${ITEM}__text">${text}</span>`;
const row = (attributes: string, content: string, className = 'element__') =>
  `<li class="${ITEM} ${className}" ${attributes}><div class="${ITEM}__inner">${content}</div></li>`;
const drawing = (name: string, className = '') =>
  `<svg class="${className} svg-icon svg-${name}-dims"><use xlink:href="#${name}"></use></svg>`;

export const BUTTON: readonly Detail[] = [
  {
    what: 'a raw label',
    params: { text: '<i>a</i>', should_be_raw: true, plain: true },
    expected: button('<span class="button-input-inner__text"><i>a</i></span>'),
  },
  {
    what: 'a short label is never raw',
    params: { text_short: '<i>', should_be_raw: true, plain: true },
    expected: button('<span class="button-input-inner__text button-input-inner__text_short">&lt;i></span>'),
  },
  { what: 'bold words need a label', params: { text_bold: 'b', plain: true }, expected: button('') },
  { what: 'a wrapper without a menu', params: { context_menu: 1 }, expected: wrapper('') },
  { what: 'an empty menu', params: { context_menu: [] }, expected: menu('') },
  {
    what: 'a link that leaves the navigation alone',
    params: { context_menu: [{ id: 1, text: 'a', href: '/x', disable_navigate: 1 }] },
    expected: menu(
      row('id="1"', words('a')).replace(`<div class="`, `<a href="/x" class="${ITEM}__link `).replace('</div>', '</a>'),
    ),
  },
  {
    what: 'an id of null is not printed, one of 0 is',
    params: {
      context_menu: [
        { id: null, text: 'a' },
        { id: 0, text: 'b' },
      ],
    },
    expected: menu(row('', words('a')) + row('id="0"', words('b'))),
  },
  {
    what: 'an entry that copies',
    params: { context_menu: [{ id: 1, text: 'a', copy: true, copy_text: 'c' }] },
    options: { lang: 'ru' },
    expected: menu(
      row('id="1" data-copied="Скопировано" data-clipboard-text="c"', words('a'), 'element__ js-context-menu-copy'),
    ),
  },
  {
    what: 'an entry with a check mark',
    params: { context_menu: [{ id: 1, text: 'a', checkable: true, checked: true }] },
    expected: menu(row('id="1" data-checkable-checked="true"', words('a'), `element__ ${ITEM}-checkable`)),
  },
  {
    what: 'a text of the interface',
    params: { context_menu: [{ id: 1, text: 'a', localization: 'button_save' }] },
    options: { messages: { button_save: 'Keep' } },
    expected: menu(row('id="1"', words('Keep'))),
  },
  {
    what: 'icons of the sprite',
    params: { context_menu: [{ id: 1, text: 'a', svg_icon: 's', svg_icon_left_absolute: 'l' }] },
    expected: menu(
      row(
        'id="1"',
        `<span class="${ITEM}__icon-container">${drawing('common--s', `${ITEM}__icon`)}</span>` +
          words('a') +
          drawing('l'),
      ),
    ),
  },
];

const option = (value: string, attributes: string, content = value) =>
  `<li class="control--select--list--item" data-value="${value}" data-color="" ${attributes}>` +
  `<span class="control--select--list--item-inner" title="${content.replace(/<.*?>/g, '')}">${content}</span></li>`;
const chosen = (value: string, content = value) =>
  option(value, 'style=""', content).replace('item"', 'item control--select--list--item-selected"');
const select = (list: string, value: string, content: string) =>
  `<div class="control--select"><ul class="custom-scroll control--select--list">${list}</ul>` +
  `<button class="control--select--button" type="button" tabindex="" data-value="${value}">${content}</button>` +
  `<input class="control--select--input" type="hidden" name="" value="${value}" data-prev-value="${value}"></div>`;
const inner = (content: string) => `<span class="control--select--button-inner">${content}</span>`;

export const SELECT: readonly Detail[] = [
  {
    what: 'of equal values all are marked, the last shows',
    params: {
      items: [
        { id: 1, option: 'a' },
        { id: '1', option: 'b' },
        { id: 2, option: 'c' },
      ],
      selected: 1,
    },
    expected: select(chosen('1', 'a') + chosen('1', 'b') + option('2', 'style=""', 'c'), '1', inner('b')),
  },
  {
    what: 'without a list it has the value that is asked for',
    params: { selected: 'x' },
    expected: select('', 'x', inner('')),
  },
  {
    what: 'items as a map',
    params: { items: { a: { id: 'x', option: 'X' } } },
    expected: select(chosen('x', 'X'), 'x', inner('X')),
  },
  {
    what: 'a colour of the text',
    params: {
      items: [
        { id: 1, option: '1' },
        { id: 2, option: '2', text_color: 'red' },
      ],
    },
    expected: select(chosen('1') + option('2', 'style="color:red;"'), '1', inner('1')),
  },
  {
    what: 'loose equality',
    params: {
      items: [
        { id: 7, option: '7' },
        { id: 2, option: '2' },
      ],
      selected: '2',
      exclude_list: true,
    },
    expected: select('', '2', inner('2')),
  },
  {
    what: 'a prefix',
    params: { items: [{ id: 1, option: '1' }], prefix: '<p>', exclude_list: true },
    expected: select('', '1', `<span class="control--select--button-prefix">&lt;p>: </span>${inner('1')}`),
  },
  {
    what: 'the list alone, of an own width',
    params: { items: [], exclude_button_input: true, dropdown_auto_width: true },
    expected:
      '<div class="control--select">' +
      '<ul class="custom-scroll control--select--list control--select--list--auto-width"></ul></div>',
  },
  {
    what: 'another root class, no words before an empty value',
    params: { items: [], control_class_name: 'own', theme: 'promo', skip_before_empty_data_value: true },
    expected: select('', '', inner(''))
      .replace('"control--select"', '"own control--select--promo"')
      .replace('--button"', '--button control--select--button-skip-before-empty-data-value"'),
  },
  {
    what: 'a raw option',
    params: { items: [{ id: 1, option: '<i>a</i>', should_be_raw: true }] },
    expected: select(chosen('1', '<i>a</i>'), '1', inner('<i>a</i>')),
  },
  {
    what: 'an empty id is a value',
    params: { items: [{ id: '', option: 'Choose' }] },
    expected: select(chosen('', 'Choose'), '', inner('Choose')),
  },
];
