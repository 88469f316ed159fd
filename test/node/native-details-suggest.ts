/** What the contract of the field with suggestions says and no observed case shows. */
import type { Detail } from './native-details.js';

const ITEM = 'control--suggest--list--item';
const row = (id: string, value: string, more = '') =>
  `<li data-value-id="${id}" class="${ITEM} ${more}"><span class="${ITEM}-inner" title="${value}">${value}</span></li>`;
const marked = (id: string, value: string) => row(id, value, `${ITEM}-selected`);
const INLINE = 'text-input control--suggest--input js-control--suggest--input control--suggest--input-inline';
const ASKING = 'text-input control--suggest--input js-control--suggest--input-ajax';
const field = (value: string, id: string, more = '', look = INLINE) =>
  `<input data-enable-filter="y" autocomplete="off" class="${look}" name="" type="text" placeholder="" value="${value}"` +
  ` data-value-id="${id}" data-type="" ${more}>`;
const ARROW = '<b class="control--suggest--down-btn"></b>';
const suggest = (rows: string, input: string, after = ARROW, before = '') =>
  `<div class="control-wrapper control--suggest">${before}<ul class="js-control--suggest--list control--suggest--list custom-scroll">` +
  `${rows}</ul>${input}${after}</div>`;

const TWO = [
  { id: 1, value: 'a' },
  { id: 2, value: 'b' },
];

export const SUGGEST: readonly Detail[] = [
  {
    what: 'the chosen item by its id, loosely',
    params: { items: TWO, selected: '2', value: 'x' },
    expected: suggest(row('1', 'a') + marked('2', 'b'), field('b', '2')),
  },
  {
    what: 'the chosen item by its text',
    params: { items: [{ value: 'a' }, { value: 'b' }], selected: 'b' },
    expected: suggest(row('a', 'a') + marked('b', 'b'), field('b', '')),
  },
  {
    what: 'of two that are meant both are marked, the last shows',
    params: { items: [...TWO, { id: '2', value: 'c' }], selected: 2 },
    expected: suggest(row('1', 'a') + marked('2', 'b') + marked('2', 'c'), field('c', '2')),
  },
  {
    what: 'a falsy one chooses nothing',
    params: { items: TWO, selected: 0, value: 'x' },
    expected: suggest(marked('1', 'a') + row('2', 'b'), field('x', '1')),
  },
  {
    what: 'an id beside the text',
    params: { items: TWO, value: 'x', value_id: 7 },
    expected: suggest(marked('1', 'a') + row('2', 'b'), field('x', '7')),
  },
  {
    what: 'the first item lends nothing',
    params: { items: TWO, selected_should_be_empty: true },
    expected: suggest(row('1', 'a') + row('2', 'b'), field('', '')),
  },
  {
    what: 'items as a map',
    params: { items: { x: { id: 1, value: 'a' } } },
    expected: suggest(marked('1', 'a'), field('', '1')),
  },
  {
    what: 'an icon, a cross, no arrow without items',
    params: { suggest_icon: 'search', closable: true },
    expected: suggest(
      '',
      field('', ''),
      '<span id="search_clear_button" class="date_field--clear"><span class="icon"></span><span class="icon"></span></span>',
      '<span class="control--suggest--icon icon icon-search"></span>',
    ),
  },
  {
    what: 'headers as JSON, no arrow for a server',
    params: { items: TWO, ajax: { url: '/x?a=1&b', headers: { A: '"' } } },
    expected: suggest(
      marked('1', 'a') + row('2', 'b'),
      field('', '1', `data-url="/x?a=1&b" data-params="" data-headers='{"A":"\\""}'`, ASKING),
      '',
    ),
  },
];
