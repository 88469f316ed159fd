import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, raw, same, stripTags, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeContext } from '../native-context.js';

declare const __DEV__: boolean;

/** Value of an option: its id, else its text. */
export function valueOf(item: ParamValues): unknown {
  return item.id ?? item.option;
}

/** Text of an option; raw only where the option says so. */
function words(item: ParamValues): string {
  return item.should_be_raw ? text(item.option) : escape(item.option);
}

export interface Choice {
  /** Indices of the options that are marked. */
  readonly marked: readonly number[];
  /** The one that shows. */
  readonly item: ParamValues | undefined;
  /** As it is printed: of an empty list, a value that was asked for turns into `false`. */
  readonly value: unknown;
}

/** The chosen option: of several that have the value the last one; a falsy or unknown `selected` is the first. */
export function choose(items: readonly ParamValues[], { selected, items: given }: ParamValues): Choice {
  const marked: number[] = [];
  items.forEach((one, index) => {
    if (selected && same(valueOf(one), selected)) marked.push(index);
  });
  if (!marked.length) marked.push(0);
  const item = items[marked.at(-1)!];
  return { marked, item, value: item ? valueOf(item) : selected ? !given && selected : '' };
}

function option(item: ParamValues, p: ParamValues, chosen: boolean): string {
  const look =
    when(chosen, ' control--select--list--item-selected') +
    when(p.default && same(valueOf(item), p.default), ' control--select--list--item-default') +
    when(item.bg_color, ' control--select--list--item-colored') +
    andClass(item.class_name);
  const background = item.bg_color ? `background-color:${escape(item.bg_color)};` : '';
  const color = item.text_color ? `color:${escape(item.text_color)};` : '';
  const plain = stripTags(item.option);
  const title = escape(plain);
  // Most texts hold no tags: they are escaped once.
  const shown = plain === item.option && !item.should_be_raw ? title : words(item);
  return (
    `<li data-value="${escape(valueOf(item))}" class="control--select--list--item${look}"` +
    `${when(item.disabled, ' data-disabled="disabled"')} data-color=""${attr('data-bg-color', item.bg_color)}` +
    ` style="${background}${color}"${raw(item.additional_data)}>` +
    `<span class="control--select--list--item-inner"${p.no_titles ? '' : ` title="${title}"`}>${shown}</span></li>`
  );
}

function button(p: ParamValues, { item, value }: Choice): string {
  const color = item?.bg_color;
  const look =
    andClass(p.button_class_name) +
    when(p.skip_before_empty_data_value, ' control--select--button-skip-before-empty-data-value') +
    when(color, ' control--select--button-colored');
  const prefix = p.prefix ? `<span class="control--select--button-prefix">${escape(p.prefix)}: </span>` : '';
  return (
    `<button class="control--select--button${look}" type="button" tabindex="${escape(p.tab_index)}"` +
    ` data-value="${escape(value)}"${when(p.disabled, ' disabled="Y"')}${attr('data-before', p.selected_before)}` +
    `${attr('data-after', p.selected_after)}${color ? ` style="background: ${escape(color)}"` : ''}>` +
    `${prefix}<span class="control--select--button-inner">${item ? words(item) : ''}</span></button>`
  );
}

function hidden(p: ParamValues, value: string): string {
  return (
    `<input type="hidden" class="control--select--input${andClass(p.input_special_class)}"${attr('id', p.id)}` +
    ` name="${escape(p.name)}" value="${value}" data-prev-value="${value}"${attr('form', p.form)}>`
  );
}

/** Native face of the choice from a list. */
export function nativeSelect(p: ParamValues, _context?: NativeContext): string {
  const list = toList(p.items, 'select: items');
  if (__DEV__) checkItems(list, 'select: items');
  const items = list.map(toRecord);
  return drawSelect(p, items, choose(items, p));
}

/** List, button, hidden field, in this order. */
export function drawSelect(p: ParamValues, items: readonly ParamValues[], choice: Choice): string {
  const theme = p.theme ? ` control--select--${escape(p.theme)}` : '';
  const root = escape(p.control_class_name || 'control--select') + andClass(p.class_name) + theme;
  const look = when(p.dropdown_auto_width, ' control--select--list--auto-width') + andClass(p.dropdown_class_name);
  const rows = p.exclude_list ? '' : each(items, (item, index) => option(item, p, choice.marked.includes(index)));
  const field = p.exclude_button_input ? '' : button(p, choice) + hidden(p, escape(choice.value));
  return (
    `<div class="${root}"${when(p.save_overflow, ' data-save-overflow="true"')}${raw(p.additional_data)}>` +
    `<ul class="custom-scroll control--select--list${look}">${rows}</ul>${field}</div>`
  );
}
