import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, same, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import { nativeCheckbox } from '../checkbox/native.js';
import { nativeInput } from '../input/native.js';
import type { NativeContext } from '../native-context.js';
import { formOfAll, titleLines } from './title.js';

declare const __DEV__: boolean;

const NAME = 'checkboxes_dropdown';
const NOT_ACTIVE = `${NAME}__label_title-not_active`;
const SKIPPED = 'js-form-changes-skip';
const MASTER = 'js-master-checkbox';

/** The items of a template's parameters. */
export function itemsOf({ items }: ParamValues): readonly ParamValues[] {
  const list = toList(items, `${NAME}: items`);
  if (__DEV__) checkItems(list, `${NAME}: items`);
  return list.map(toRecord);
}

/** Names of the items: that of one holds for all after it. */
export function namesOf(items: readonly ParamValues[], name: unknown): unknown[] {
  let last = name;
  return items.map((item) => (last = item.name || last));
}

/** End of an id: the templates add a random number, to an id that is a number as numbers are added. */
function boxId({ prefix, id }: ParamValues, random: () => number): string {
  const made = Math.floor(random() * 100_000);
  return text(prefix || (typeof id === 'number' ? id + made : text(id) + made));
}

/**
 * A box of the list. As in the templates, what the control was given and a box knows comes through to it: by inheritance, since
 * a copy would cost more than the drawing.
 */
function box(p: ParamValues, own: ParamValues): string {
  return nativeCheckbox(Object.assign(Object.create(p), own) as ParamValues);
}

function masterBox(p: ParamValues, className: string, more: ParamValues): string {
  return box(p, {
    value: '',
    text: '',
    ...more,
    name: '',
    name_is_array: '',
    class_name: `${className} ${MASTER}-wrapper`,
    input_class_name: `${SKIPPED} ${MASTER}`,
  });
}

function row(p: ParamValues, item: ParamValues, name: unknown, random: () => number): string {
  const { option, id, divider_before: before, divider_after: after } = item;
  const greyed = when(same(item.active, 'N'), NOT_ACTIVE);
  const look = classAttr(
    `${NAME}__item`,
    greyed,
    when(before, `${NAME}__label_title_divider_before`),
    when(after, `${NAME}__label_title_divider_after`),
  );
  const titles =
    attr('data-title-before', toRecord(before)['title']) + attr('data-title-after', toRecord(after)['title']);
  const background = item.bg_color ? `background-color: ${escape(item.bg_color)}` : '';
  const drawn = box(p, {
    name,
    class_name: `${NAME}__label`,
    input_class_name: 'js-item-checkbox',
    id: `cbx_drop_${boxId(item, random)}`,
    value: id,
    checked: item.is_checked,
    readonly: item.readonly,
    text: option,
    should_be_raw: item.should_be_raw,
    text_class_name: `${NAME}__label_title ${item.readonly ? NOT_ACTIVE : greyed}`,
    ...(p.is_search_available ? { tabindex: 0 } : {}),
  });
  return `<div${look} data-value="${escape(text(option).trim().toLowerCase())}"${titles} style="${background}">${drawn}</div>`;
}

function search(p: ParamValues, { messages }: NativeContext): string {
  const icon = (name: string, className: string, namespace: string): string =>
    `<svg class="svg-icon svg-common--${name}-dims ${className}"><use xlink:href="#common--${name}"${namespace}></use></svg>`;
  const input = nativeInput({
    ...p,
    name: '',
    class_name: `${NAME}__search-input ${SKIPPED}`,
    placeholder: messages.search,
  });
  return (
    `<div class="${NAME}__search-wrapper"><div class="${NAME}__search-icon-wrapper">` +
    icon('filter-search', `${NAME}__search-icon`, ' xmlns:xlink="http://www.w3.org/1999/xlink"') +
    `</div>${input}<button type="button" class="${NAME}__search-clear-button">${icon('cross-close', '', '')}</button></div>`
  );
}

/** Lines of the title as markup; the words before them stand on the first. */
function lines(texts: readonly string[], before: unknown): string {
  return texts
    .map(
      (line, at) =>
        `<div class="${NAME}__title-item"${at ? '' : attr('data-title-before', before)}>${escape(line)}</div>`,
    )
    .join('');
}

/** "All", with its noun. */
function all(p: ParamValues, { messages, lang }: NativeContext): string {
  return `${messages.all} ${text(formOfAll(text(p.title_numeral), lang))}`;
}

/**
 * Native face of the list of boxes. Until its script starts it says that all are ticked, whatever is: so the template does.
 */
export function nativeCheckboxesDropdown(p: ParamValues, context: NativeContext): string {
  const items = itemsOf(p);
  const names = namesOf(items, p.name);
  const { random, messages } = context;
  const { has_custom_title: custom } = p;
  const root = classAttr(
    NAME,
    p.class_name,
    p.control_class_name || `js-control-${NAME}`,
    when(p.is_search_available, `${NAME}--with-search`),
  );
  const master = masterBox(p, `${NAME}__label`, {
    id: `cbx_drop_master_${Math.floor(random() * 1000)}`,
    text: messages.select_all,
    text_class_name: `js-select-all-text ${NAME}__label_title ${NOT_ACTIVE}`,
  });
  const rows = p.only_checked ? '' : items.map((item, at) => row(p, item, names[at], random)).join('');
  const isOff = when(p.disabled || p.readonly, `js-${NAME}_disabled`);
  const ofTitle = masterBox(p, `${NAME}__checkbox_master icon-checkbox`, { checked: items.length > 0, note_text: '' });
  const title = custom ? text(p.custom_title) : p.title_empty && !items.length ? text(p.title_empty) : all(p, context);
  return (
    `<div${root}${p.disable_to_top_mode ? ' data-disable-to-top-mode="Y"' : ''}>` +
    `<div${classAttr(`${NAME}__list`, p.list_class_name)}>${p.is_search_available ? search(p, context) : ''}` +
    `<div class="${NAME}__list__wrapper__inner custom-scroll"><div class="${NAME}__item">${master}</div>${rows}</div></div>` +
    `<div${classAttr(`${NAME}__title_wrapper`, isOff)}>${ofTitle}` +
    `<span class="${NAME}__title-selected"><span class="${NAME}__title"` +
    ` data-numeral="${escape(custom ? p.custom_title : p.title_numeral)}"` +
    ` data-title-empty="${escape(custom ? p.custom_title_empty : p.title_empty)}"` +
    `${custom ? ` data-custom-title="${escape(p.custom_title)}"` : ''}>${lines([title], p.title_before)}</span></span>` +
    `<span class="${NAME}_icon icon-v-ico-2"></span></div></div>`
  );
}

/** Native face of the text of the title, of the items that are ticked now: a part that scripts draw by itself. */
export function nativeValuesTitle(p: ParamValues, context: NativeContext): string {
  const items = itemsOf(p);
  const ticked = items.filter((item) => item.is_checked).map(({ option }) => text(option));
  const texts = titleLines(ticked.length, ticked, ticked.length === items.length, {
    empty: text(p.title_empty),
    all: () => all(p, context),
    more: (count) => context.messages.more.replace('%s', String(count)),
    custom: p.has_custom_title ? [text(p.custom_title), text(p.custom_title_empty)] : undefined,
  });
  return lines(texts, p.title_before);
}
