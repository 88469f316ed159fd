import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, raw, same, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeContext } from '../native-context.js';

declare const __DEV__: boolean;

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
  const marked: number[] = [];
  items.forEach((item, index) => {
    if (same(item.id, selected) || same(item.value, selected)) marked.push(index);
  });
  const item = items[marked.at(-1)!];
  return { marked, value: item ? item.value : selected, id: value_id || item?.id };
}

function row({ id, value, custom_class }: ParamValues, isMarked: boolean): string {
  const look = when(isMarked, ' control--suggest--list--item-selected') + andClass(custom_class);
  const words = escape(value);
  return (
    `<li data-value-id="${id ? escape(id) : words}" class="control--suggest--list--item${look}">` +
    `<span class="control--suggest--list--item-inner" title="${words}">${words}</span></li>`
  );
}

/** Headers as JSON, unless they are given so. */
function headersOf(headers: unknown): unknown {
  return headers && typeof headers === 'object' ? JSON.stringify(headers) : headers;
}

function field(p: ParamValues, { value, id }: Outcome): string {
  const { ajax } = p;
  const { url, params, headers } = toRecord(ajax);
  const kind = ajax ? 'js-control--suggest--input-ajax' : 'js-control--suggest--input control--suggest--input-inline';
  const look = `${when(!p.styled_input, 'text-input ')}control--suggest--input ${kind}${andClass(p.input_class_name)}`;
  const server = ajax
    ? ` data-url="${escape(url)}" data-params="${escape(params)}" data-headers="${escape(headersOf(headers))}"`
    : '';
  return (
    `<input data-enable-filter="${p.disable_filter ? 'n' : 'y'}" autocomplete="off" class="${look}" name="${escape(p.name)}"` +
    `${attr('id', p.id)} type="${escape(p.input_type || 'text')}" placeholder="${escape(p.placeholder)}"` +
    ` value="${escape(value)}" data-value-id="${escape(id)}" data-type="${escape(p.type)}"${server}` +
    `${when(p.disabled, ' disabled="disabled"')}${raw(p.additional_data)}>`
  );
}

/** Native face of the text field with suggestions. */
export function nativeSuggest(p: ParamValues, _context?: NativeContext): string {
  const list = toList(p.items, 'suggest: items');
  if (__DEV__) checkItems(list, 'suggest: items');
  const items = list.map(toRecord);
  const outcome = outcomeOf(items, p);
  const look =
    andClass(p.class_name) +
    when(p.list_separated, ' control-suggest_separated') +
    when(p.substrSearch, ' js-substr-search');
  const icon = p.suggest_icon ? `<span class="control--suggest--icon icon icon-${escape(p.suggest_icon)}"></span>` : '';
  const rows = each(items, (item, index) => row(item, outcome.marked.includes(index)));
  const arrow = when(items.length && !p.ajax, '<b class="control--suggest--down-btn"></b>');
  const cross = p.closable
    ? '<span id="search_clear_button" class="date_field--clear"><span class="icon"></span><span class="icon"></span></span>'
    : '';
  return (
    `<div class="control-wrapper control--suggest${look}"${attr('id', p.wrapper_id)}${raw(p.additional_data)}>${icon}` +
    `<ul class="js-control--suggest--list control--suggest--list custom-scroll${andClass(p.list_class_name)}">${rows}</ul>` +
    `${field(p, outcome)}${arrow}${cross}</div>`
  );
}
