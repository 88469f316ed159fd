/** What the contract of the text area and of what is ticked says and no observed case shows. */
import type { Detail } from './native-details.js';

const area = (attributes: string, text = '', shown = text) =>
  `<textarea class="text-input text-input-textarea" tabindex="" name="" placeholder="" ${attributes}>${text}` +
  `</textarea><div class="js-text-input-textarea-value" style="display: none;">${shown}</div>`;

export const TEXTAREA: readonly Detail[] = [
  { what: 'the form that it belongs to', params: { form: 'f' }, expected: area('form="f"') },
  { what: 'an empty map is true', params: { style: {} }, expected: area('style=""') },
  { what: 'no length of 0', params: { maxlength: 0 }, expected: area('') },
  { what: 'the first line break is lost in the field', params: { value: '\na' }, expected: area('', 'a', '\na') },
  { what: 'its own end tag', params: { value: '</textarea>' }, expected: area('', '&lt;/textarea>') },
];

const box = (attributes: string, after = '', body = '<span class="control-checkbox__helper"></span>') =>
  `<label class="control-checkbox"><div class="control-checkbox__body">` +
  `<input type="checkbox" class="" name="" value="" data-value="" ${attributes}>${body}</div>${after}</label>`;
const words = (content: string, title?: string) =>
  `<div class="control-checkbox__text element__text"${title === undefined ? '' : ` title="${title}"`}>${content}</div>`;

export const CHECKBOX: readonly Detail[] = [
  { what: 'one that cannot be changed', params: { readonly: true }, expected: box('readonly onclick="return false;"') },
  { what: 'a text instead of the box', params: { custom_helper: '<b>' }, expected: box('', '', '&lt;b>') },
  { what: 'a text of its own', params: { text_custom: '<b>' }, expected: box('', words('&lt;b>')) },
  { what: 'not beside a text', params: { text_custom: 'x', text: 'a' }, expected: box('', words('a', 'a')) },
  { what: 'the text 0 is none', params: { text: 0 }, expected: box('') },
  {
    what: 'a remark is never raw',
    params: { text: '<i>a</i>', note_text: '<i>', should_be_raw: true },
    expected: box(
      '',
      words(
        '<span class="control-checkbox__main-text"><i>a</i></span> ' +
          '<span class="control-checkbox__note-text">&lt;i></span>',
        'a',
      ),
    ),
  },
  { what: 'an empty tab index', params: { tabindex: '' }, expected: box('').replace('<label', '<label tabindex=""') },
  { what: 'no list name by true', params: { name_is_array: true }, expected: box('') },
  { what: 'raw attributes', params: { additional_data: 'data-a="<b>"' }, expected: box('data-a="<b>"') },
  {
    what: 'a class of the small box',
    params: { small: true, class_name: 'mine' },
    expected: box('').replace('"control-checkbox"', '"control-checkbox mine control-checkbox_small"'),
  },
];

const radio = (attributes: string, label = '', title = ' title=""') =>
  `<label for="" class="control-radio__label"${title}><div class="control-radio">` +
  `<input type="radio" class="" name="" value="" data-value="" ${attributes}>` +
  `<div class="control-radio__helper"></div></div><!----><span class="control-radio-label-text element__text">${label}</span></label>`;

export const RADIO: readonly Detail[] = [
  {
    what: 'a raw text',
    params: { label: '<i>a</i>', should_be_raw: true },
    expected: radio('', '<i>a</i>', ' title="a"'),
  },
  { what: 'the text 0', params: { label: 0 }, expected: radio('', '0', ' title="0"') },
  { what: 'without a tooltip', params: { label: 'a', noTitle: true }, expected: radio('', 'a', '') },
  {
    what: 'an empty prefix is the id',
    params: { id: 'i', prefix: '' },
    expected: radio('id="i"').replace('for=""', 'for="i"'),
  },
  { what: 'an empty data value is the value', params: { dataValue: '' }, expected: radio('') },
  {
    what: 'a colour that brings more styles',
    params: { color: 'red;"' },
    expected: radio('data-color="red;&quot;"')
      .replace(' title=""', ' title="" style="overflow: visible;"')
      .replace('__text"', '__text" style="background: red;&quot;; padding: 2px 6px; border-radius: 3px;"'),
  },
];

const list = (options: string) => `<select name="" multiple>${options}</select>`;

export const MULTISELECT: readonly Detail[] = [
  {
    what: 'options as a map, loose equality',
    params: { values: { a: { id: '1', value: 'A' }, b: { id: 2, value: 'B' } }, selected: '2' },
    expected: list('<option value="1">A</option><option value="2" selected>B</option>'),
  },
  {
    what: 'every option of the chosen id',
    params: {
      values: [
        { id: 'x', value: 'A' },
        { id: 'x', value: 'B' },
      ],
      selected: 'x',
    },
    expected: list('<option value="x" selected>A</option><option value="x" selected>B</option>'),
  },
  {
    what: 'an option without an id has an empty value',
    params: { values: [{ value: 'A' }] },
    expected: list('<option value="">A</option>'),
  },
];
