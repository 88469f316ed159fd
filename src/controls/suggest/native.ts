import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, raw, same, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeContext } from '../native-context.js';

declare const __DEV__: boolean;

const NAME = 'control--suggest';

export interface Outcome {
  /** Indices of the items that are marked. */
  readonly marked: readonly number[];
  /** The text, as it is printed. */
  readonly value: unknown;
  /** The id beside it. */
  readonly id: unknown;
}

/**
 * What the field shows: an unknown `selected` is the text itself; where nothing was asked for, the first item is marked and
 * lends its id to whatever text there is.
 */
export function outcomeOf(items: readonly ParamValues[], p: ParamValues): Outcome {
  const { selected, value, value_id } = p;
  if (!selected) {
    const marked = p.selected_should_be_empty ? [] : [0];
    return { marked, value, id: value_id || items[marked[0]!]?.id };
  }
  const marked = items.flatMap((item, index) => (same(item.id, selected) || same(item.value, selected) ? [index] : []));
  const item = items[marked.at(-1)!];
  return { marked, value: item ? item.value : selected, id: value_id || item?.id };
}

function row({ id, value, custom_class }: ParamValues, isMarked: boolean): string {
  const look = classAttr(`${NAME}--list--item`, when(isMarked, `${NAME}--list--item-selected`), custom_class);
  const words = escape(value);
  return (
    `<li data-value-id="${escape(id || value)}"${look}>` +
    `<span class="${NAME}--list--item-inner" title="${words}">${words}</span></li>`
  );
}

/** Headers as JSON, unless they are given so. */
function headersOf(headers: unknown): unknown {
  return headers && typeof headers === 'object' ? JSON.stringify(headers) : headers;
}

function field(p: ParamValues, { value, id }: Outcome): string {
  const { ajax } = p;
  const { url, params, headers } = toRecord(ajax);
  const look = classAttr(
    when(!p.styled_input, 'text-input'),
    `${NAME}--input`,
    ajax ? `js-${NAME}--input-ajax` : `js-${NAME}--input ${NAME}--input-inline`,
    p.input_class_name,
  );
  const server = ajax
    ? ` data-url="${escape(url)}" data-params="${escape(params)}" data-headers="${escape(headersOf(headers))}"`
    : '';
  return (
    `<input data-enable-filter="${p.disable_filter ? 'n' : 'y'}" autocomplete="off"${look} name="${escape(p.name)}"` +
    `${attr('id', p.id)} type="${escape(p.input_type || 'text')}" placeholder="${escape(p.placeholder)}"` +
    ` value="${escape(value)}" data-value-id="${escape(id)}" data-type="${escape(p.type)}"${server}` +
    `${p.disabled ? ' disabled="disabled"' : ''}${raw(p.additional_data)}>`
  );
}

/** Native face of the text field with suggestions. */
export function nativeSuggest(p: ParamValues, _context?: NativeContext): string {
  const list = toList(p.items, 'suggest: items');
  if (__DEV__) checkItems(list, 'suggest: items');
  const items = list.map(toRecord);
  const outcome = outcomeOf(items, p);
  const root = classAttr(
    'control-wrapper',
    NAME,
    p.class_name,
    when(p.list_separated, 'control-suggest_separated'),
    when(p.substrSearch, 'js-substr-search'),
  );
  const icon = p.suggest_icon ? `<span${classAttr(`${NAME}--icon icon`, `icon-${text(p.suggest_icon)}`)}></span>` : '';
  const rows = items.map((item, index) => row(item, outcome.marked.includes(index))).join('');
  const look = classAttr(`js-${NAME}--list ${NAME}--list custom-scroll`, p.list_class_name);
  const arrow = items.length && !p.ajax ? `<b class="${NAME}--down-btn"></b>` : '';
  const cross = p.closable
    ? '<span id="search_clear_button" class="date_field--clear"><span class="icon"></span><span class="icon"></span></span>'
    : '';
  return (
    `<div${root}${attr('id', p.wrapper_id)}${raw(p.additional_data)}>${icon}<ul${look}>${rows}</ul>` +
    `${field(p, outcome)}${arrow}${cross}</div>`
  );
}
