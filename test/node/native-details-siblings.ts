/** Markup of the siblings of the controls, and of templates inside of controls. */
import type { Detail } from './native-details.js';

const cancel = (attributes: string, text = 'Cancel') =>
  `<button type="button" class="button-input button-cancel" tabindex="" ${attributes}><span>${text}</span></button>`;
const remove = (attributes: string, text = '') =>
  `<span class="button-delete" ${attributes}><span class="icon icon-delete-trash"></span>${text}</span>`;
const switcher = (id: string, label: string, attributes = 'value="Y" name=""') =>
  `<div class="switcher_wrapper"><label for="${id}" class="switcher ${label}" id=""></label>` +
  `<input type="checkbox" id="${id}" class="switcher__checkbox" ${attributes}></div>`;
const file = (attributes: string) => `<input type="file" name="" class="" ${attributes}>`;

const option = (value: string, attributes: string) =>
  `<li class="control--select--list--item" data-value="${value}" data-color="" ${attributes}>` +
  `<span class="control--select--list--item-inner" title="${value}">${value}</span></li>`;
const pipeline = (list: string, value: string) =>
  `<div class="control--select"><ul class="custom-scroll control--select--list">${list}</ul>` +
  `<button class="control--select--button" type="button" tabindex="" data-value="${value}">` +
  `<span class="control--select--button-inner">${value}</span></button>` +
  `<input class="control--select--input" type="hidden" name="" value="${value}" data-prev-value="${value}"></div>`;
const heading = (name: string) => option(name, 'style="" data-disabled="disabled"');
const step = (id: string, owner: number, more = 'style=""') => option(id, `${more} data-pipeline-id="${owner}"`);
const chosen = (row: string) => row.replace('--item"', '--item control--select--list--item-selected"');
const colored = (row: string) => row.replace('--item"', '--item control--select--list--item-colored"');
const RED = 'data-bg-color="red" style="background-color:red;"';
const PIPELINES = [
  {
    id: 1,
    name: 'Sales',
    statuses: [
      { id: '142', name: '142' },
      { id: '143', name: '143' },
    ],
  },
  { id: 2, name: 'Support', statuses: { a: { id: 0, name: '0' } } },
];

const ITEM = 'button-input__context-menu__item';
const entry = `<li class="${ITEM} element__" id="1"><div class="${ITEM}__inner"><span class="${ITEM}__text">a</span></div></li>`;

export const SIBLINGS: Readonly<Record<string, readonly Detail[]>> = {
  cancel_button: [
    { what: 'the word of the language', params: {}, options: { lang: 'ru' }, expected: cancel('', 'Отменить') },
    { what: 'its own text', params: { text: '<b>' }, expected: cancel('', '&lt;b>') },
    { what: 'hidden', params: { hidden: true }, expected: cancel('style="display: none;"') },
    { what: 'raw attributes', params: { id: 'i', additional_data: 'data-a' }, expected: cancel('id="i" data-a') },
  ],
  delete_button: [
    { what: 'a text', params: { text: '<b>' }, expected: remove('', '&lt;b>') },
    { what: 'raw attributes', params: { id: 'i', additional_data: 'data-a' }, expected: remove('id="i" data-a') },
  ],
  switcher: [
    {
      what: 'an id that is made up',
      params: {},
      options: { random: () => 0.123456 },
      expected: switcher('switcher_12345', 'switcher__off'),
    },
    {
      what: 'on, with a value of its own',
      params: { id: 'sw', name: 's', value: 1, checked: true },
      expected: switcher('sw', 'switcher__on', 'value="1" name="s" checked'),
    },
    {
      what: 'out of use, thin',
      params: { id: 'sw', disabled: true, custom_class_name: 'switcher_blue' },
      expected: switcher('sw', 'switcher__off js-disabled switcher_blue', 'value="Y" name="" disabled'),
    },
    {
      what: 'a blue root',
      params: { id: 'sw', blue: 1, switcher_wrapper_class: 'w' },
      expected: switcher('sw', 'switcher__off').replace('wrapper"', 'wrapper w controls-switcher-blue"'),
    },
  ],
  file: [
    { what: 'the field alone', params: { id: 'i', size: 3 }, expected: file('id="i" size="3"') },
    { what: 'styles as a map', params: { style: { width: '9px' } }, expected: file('style="width:9px;"') },
    { what: 'styles as a text', params: { style: 'width:9px' }, expected: file('style="width:9px"') },
    {
      what: 'a text beside it',
      params: { text: '<b>' },
      expected: `<label>${file('')} <span class="element__text">&lt;b></span></label>`,
    },
  ],
  pipeline_select: [
    {
      what: 'the first step, where none is asked for',
      params: { items: PIPELINES },
      expected: pipeline(
        heading('Sales') + chosen(step('142', 1)) + step('143', 1) + heading('Support') + step('0', 2),
        '142',
      ),
    },
    {
      what: 'a step with the id 0',
      params: { items: PIPELINES.slice(1), selected: '0' },
      expected: pipeline(heading('Support') + chosen(step('0', 2)), '0'),
    },
    {
      what: 'the colour of a step',
      params: {
        items: [
          {
            id: 1,
            name: 'Sales',
            statuses: [
              { id: 'x', name: 'x' },
              { id: 'y', name: 'y', color: 'red' },
            ],
          },
        ],
      },
      expected: pipeline(heading('Sales') + chosen(step('x', 1)) + colored(step('y', 1, RED)), 'x'),
    },
    {
      what: 'steps by id in the order of `sort`, an option beside',
      params: {
        items: [
          { id: '', option: '' },
          {
            id: 1,
            name: 'Sales',
            statuses: { 142: { id: 142, name: '142', sort: 9 }, 7777: { id: 7777, name: '7777', sort: 1 } },
          },
        ],
        selected: '142',
      },
      expected: pipeline(option('', 'style=""') + heading('Sales') + step('7777', 1) + chosen(step('142', 1)), '142'),
    },
    {
      what: 'a pipeline that is named like a step',
      params: { items: [{ id: 1, name: '5', statuses: [{ id: 5, name: '5' }] }], selected: 5 },
      expected: pipeline(heading('5') + chosen(step('5', 1)), '5'),
    },
    { what: 'nothing', params: {}, expected: pipeline('', '') },
  ],
  'button/context_menu': [
    {
      what: 'the list',
      params: { context_menu: [{ id: 1, text: 'a' }], context_menu_class_name: 'mine' },
      expected: `<ul class="button-input__context-menu mine">${entry}</ul>`,
    },
    { what: 'an empty list', params: { context_menu: [] }, expected: '<ul class="button-input__context-menu"></ul>' },
    { what: 'nothing', params: {}, expected: '' },
  ],
  'button/context_menu_inner': [
    { what: 'the entries', params: { context_menu: [{ id: 1, text: 'a' }] }, expected: entry },
  ],
};
