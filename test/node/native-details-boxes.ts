/** What the contract of the list of boxes says and no observed case shows. */
import type { Detail } from './native-details.js';

const HELPER = '<span class="control-checkbox__helper"></span>';
const box = (label: string, input: string, after = '') =>
  `<label class="control-checkbox ${label}"><div class="control-checkbox__body"><input type="checkbox" ${input}>${HELPER}</div>${after}</label>`;
const words = (text: string, more = '') =>
  `<div class="control-checkbox__text element__text checkboxes_dropdown__label_title ${more}" title="${text}">${text}</div>`;
const MASTER = 'class="js-form-changes-skip js-master-checkbox" name="" value="" data-value=""';
const ALL = words('Select all', 'js-select-all-text checkboxes_dropdown__label_title-not_active');

interface Parts {
  root?: string;
  before?: string;
  rows?: string;
  title?: string;
  titleData?: string;
  off?: string;
  inner?: string;
  ticked?: boolean;
}

const whole = ({ root = '', before = '', rows = '', title = 'All ', titleData, off = '', inner = '', ticked }: Parts) =>
  `<div class="checkboxes_dropdown js-control-checkboxes_dropdown ${root}><div class="checkboxes_dropdown__list">${before}` +
  '<div class="checkboxes_dropdown__list__wrapper__inner custom-scroll"><div class="checkboxes_dropdown__item">' +
  box('checkboxes_dropdown__label js-master-checkbox-wrapper', `${MASTER} id="cbx_drop_master_500" ${inner}`, ALL) +
  `</div>${rows}</div></div><div class="checkboxes_dropdown__title_wrapper ${off}">` +
  box(
    `checkboxes_dropdown__checkbox_master icon-checkbox js-master-checkbox-wrapper ${ticked ? 'is-checked' : ''}`,
    `${MASTER} ${ticked ? 'checked="checked"' : ''} ${inner}`,
  ) +
  `<span class="checkboxes_dropdown__title-selected"><span class="checkboxes_dropdown__title" ${titleData ?? 'data-numeral="" data-title-empty=""'}>` +
  `${title && `<div class="checkboxes_dropdown__title-item">${title}</div>`}</span></span>` +
  '<span class="checkboxes_dropdown_icon icon-v-ico-2"></span></div></div>';
const row = (id: string, input: string, more = '', label = '') =>
  `<div class="checkboxes_dropdown__item" data-value="a" style="">${box(
    `checkboxes_dropdown__label ${label}`,
    `class="js-item-checkbox" id="cbx_drop_${id}" ${input}`,
    words('A', more),
  )}</div>`;
const options = { random: () => 0.5 };
const detail = (what: string, params: Detail['params'], expected: string, more: object = {}): Detail => ({
  what,
  params,
  expected,
  options: { ...options, ...more },
});

const ROOT = '"';
const lines = (...all: string[]) =>
  all.map((line) => `<div class="checkboxes_dropdown__title-item">${line}</div>`).join('');
const some = (count: number, ticked: number) =>
  Array.from({ length: count }, (_, id) => ({ id, option: `N${id}`, is_checked: id < ticked }));

export const CHECKBOXES_DROPDOWN: Readonly<Record<string, readonly Detail[]>> = {
  checkboxes_dropdown: [
    detail(
      'read-only: nothing opens, the master boxes do nothing',
      { readonly: true },
      whole({
        root: ROOT,
        off: 'js-checkboxes_dropdown_disabled',
        inner: 'readonly onclick="return false;"',
      }),
    ),
    detail('no way upwards', { disable_to_top_mode: true }, whole({ root: '" data-disable-to-top-mode="Y"' })),
    detail(
      'a title of its own',
      { has_custom_title: true, custom_title: 'Who', custom_title_empty: 'All' },
      whole({
        root: ROOT,
        title: 'Who',
        titleData: 'data-numeral="Who" data-title-empty="All" data-custom-title="Who"',
      }),
    ),
    detail(
      'no items, though it has some',
      { only_checked: true, items: [{ id: 1 }] },
      whole({ root: ROOT, ticked: true }),
    ),
    detail(
      'ids: a number is added to a number',
      {
        items: [
          { id: 7, option: 'A' },
          { id: '7', option: 'A' },
          { id: 7, option: 'A', prefix: 'x' },
        ],
        name: 'n',
      },
      whole({
        root: ROOT,
        ticked: true,
        rows: ['50007', '750000', 'x'].map((id) => row(id, 'name="n" value="7" data-value="7"')).join(''),
      }),
    ),
    detail(
      'the fourth form in Russian',
      { title_numeral: 'a,b,c,d' },
      whole({ root: ROOT, title: 'Все d', titleData: 'data-numeral="a,b,c,d" data-title-empty=""' }).replaceAll(
        'Select all',
        'Выбрать всё',
      ),
      { lang: 'ru' },
    ),
    detail(
      'dividers, a map of items, a name for those after it',
      {
        items: {
          a: { id: 1, option: 'A', name: 'own', divider_after: { title: '<End>' } },
          b: { id: 2, option: 'A', divider_before: {} },
        },
        name: 'n',
        name_is_array: 'yes',
      },
      whole({
        root: ROOT,
        ticked: true,
        rows:
          row('50001', 'name="own[]" value="1" data-value="1"').replace(
            'item" data-value="a"',
            'item checkboxes_dropdown__label_title_divider_after" data-value="a" data-title-after="&lt;End&gt;"',
          ) +
          row('50002', 'name="own[]" value="2" data-value="2"').replace(
            'item" data',
            'item checkboxes_dropdown__label_title_divider_before" data',
          ),
      }),
    ),
  ],
  'checkboxes_dropdown/index': [detail('is the control', {}, whole({ root: ROOT }))],
  'checkboxes_dropdown/values_title': [
    detail('none', { items: some(2, 0), title_empty: '<b>' }, lines('&lt;b&gt;')),
    detail('none, without a text for that', { items: some(2, 0), title_numeral: 'value,values' }, lines('All values')),
    detail(
      'some',
      { items: some(9, 2), title_before: 'Who:' },
      lines('N0', 'N1').replace('">', '" data-title-before="Who:">'),
    ),
    detail('more than five', { items: some(9, 7) }, lines('N0', 'N1', 'N2', 'N3', 'N4', '2 more')),
    detail('all', { items: some(2, 2), title_empty: 'x' }, lines('All ')),
  ],
};
