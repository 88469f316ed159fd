import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, same, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import { nativeCheckbox } from '../checkbox/native.js';
import { nativeInput } from '../input/native.js';
import type { NativeContext } from '../native-context.js';
import { formOfAll, titleLines } from './title.js';

declare const __DEV__: boolean;

const GREYED = 'checkboxes_dropdown__label_title-not_active';

/** The items of a template's parameters. */
function itemsOf({ items }: ParamValues): readonly ParamValues[] {
  const list = toList(items, 'checkboxes_dropdown: items');
  if (__DEV__) checkItems(list, 'checkboxes_dropdown: items');
  return list.map(toRecord);
}

/**
 * Parameters of a box: as in the templates, what the control was given and a box knows comes through to it. One such object serves
 * box after box, each of which writes over it what is its own.
 */
const boxOf = (p: ParamValues, name: unknown, className: string, inputClassName: string) => ({
  name,
  class_name: className,
  input_class_name: inputClassName,
  text_class_name: p.text_class_name,
  id: p.id,
  name_is_array: p.name_is_array,
  value: p.value,
  checked: p.checked,
  checked_minus: p.checked_minus,
  disabled: p.disabled,
  readonly: p.readonly,
  small: p.small,
  tabindex: p.tabindex,
  text: p.text,
  text_custom: p.text_custom,
  note_text: p.note_text,
  should_be_raw: p.should_be_raw,
  custom_helper: p.custom_helper,
  fieldId: p.fieldId,
  dataValue: p.dataValue,
  additional_data: p.additional_data,
});

type Box = ReturnType<typeof boxOf>;

/** A box over all others: it submits nothing. */
function masterOf(p: ParamValues, className: string): Box {
  const box = boxOf(p, '', `${className} js-master-checkbox-wrapper`, 'js-form-changes-skip js-master-checkbox');
  box.name_is_array = box.value = box.text = '';
  return box;
}

/** @param made a random number: the templates add it to an id, to one that is a number as numbers are added */
function row(box: Box, item: ParamValues, made: number): string {
  const { option, id, divider_before: before, divider_after: after } = item;
  const greyed = when(same(item.active, 'N'), GREYED);
  const look =
    (greyed && ` ${greyed}`) +
    when(before, ' checkboxes_dropdown__label_title_divider_before') +
    when(after, ' checkboxes_dropdown__label_title_divider_after');
  const titles =
    attr('data-title-before', toRecord(before)['title']) + attr('data-title-after', toRecord(after)['title']);
  const end = item.prefix || (typeof id === 'number' ? id + made : text(id) + made);
  box.name = item.name || box.name; // that of one holds for all after it
  box.id = `cbx_drop_${text(end)}`;
  box.value = id;
  box.checked = item.is_checked;
  box.readonly = item.readonly;
  box.text = option;
  box.should_be_raw = item.should_be_raw;
  box.text_class_name = `checkboxes_dropdown__label_title ${item.readonly ? GREYED : greyed}`;
  return (
    `<div class="checkboxes_dropdown__item${look}" data-value="${escape(text(option).trim().toLowerCase())}"${titles}` +
    ` style="${item.bg_color ? `background-color: ${escape(item.bg_color)}` : ''}">${nativeCheckbox(box)}</div>`
  );
}

function search(p: ParamValues, { messages }: NativeContext): string {
  const icon = (name: string, className: string): string =>
    `<svg class="svg-icon svg-common--${name}-dims${className}><use xlink:href="#common--${name}"></use></svg>`;
  const input = nativeInput({
    ...p,
    name: '',
    class_name: 'checkboxes_dropdown__search-input js-form-changes-skip',
    placeholder: messages.search,
  });
  return (
    '<div class="checkboxes_dropdown__search-wrapper"><div class="checkboxes_dropdown__search-icon-wrapper">' +
    icon('filter-search', ' checkboxes_dropdown__search-icon"').replace(
      '<use',
      '$& xmlns:xlink="http://www.w3.org/1999/xlink"',
    ) +
    `</div>${input}<button type="button" class="checkboxes_dropdown__search-clear-button">${icon('cross-close', '"')}</button></div>`
  );
}

/** Lines of the title as markup; the words before them stand on the first. */
function lines(p: ParamValues, texts: readonly string[]): string {
  return each(texts, (line, at) => {
    const before = at ? '' : attr('data-title-before', p.title_before);
    return `<div class="checkboxes_dropdown__title-item"${before}>${escape(line)}</div>`;
  });
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
  const { random, messages } = context;
  const { has_custom_title: custom, custom_title: given, is_search_available: hasSearch } = p;
  const look =
    andClass(p.class_name) +
    andClass(p.control_class_name || 'js-control-checkboxes_dropdown') +
    when(hasSearch, ' checkboxes_dropdown--with-search');
  const master = masterOf(p, 'checkboxes_dropdown__label');
  master.id = `cbx_drop_master_${Math.floor(random() * 1000)}`;
  master.text = messages.select_all;
  master.text_class_name = `js-select-all-text checkboxes_dropdown__label_title ${GREYED}`;
  const box = boxOf(p, p.name, 'checkboxes_dropdown__label', 'js-item-checkbox');
  if (hasSearch) box.tabindex = 0;
  const rows = p.only_checked ? '' : each(items, (item) => row(box, item, Math.floor(random() * 100_000)));
  const ofTitle = masterOf(p, 'checkboxes_dropdown__checkbox_master icon-checkbox');
  ofTitle.checked = items.length;
  ofTitle.note_text = '';
  const isOff = when(p.disabled || p.readonly, ' js-checkboxes_dropdown_disabled');
  const title = custom ? given : items.length ? undefined : p.title_empty;
  return (
    `<div class="checkboxes_dropdown${look}"${when(p.disable_to_top_mode, ' data-disable-to-top-mode="Y"')}>` +
    `<div class="checkboxes_dropdown__list${andClass(p.list_class_name)}">${hasSearch ? search(p, context) : ''}` +
    '<div class="checkboxes_dropdown__list__wrapper__inner custom-scroll">' +
    `<div class="checkboxes_dropdown__item">${nativeCheckbox(master)}</div>${rows}</div></div>` +
    `<div class="checkboxes_dropdown__title_wrapper${isOff}">${nativeCheckbox(ofTitle)}` +
    '<span class="checkboxes_dropdown__title-selected"><span class="checkboxes_dropdown__title"' +
    ` data-numeral="${escape(custom ? given : p.title_numeral)}"` +
    ` data-title-empty="${escape(custom ? p.custom_title_empty : p.title_empty)}"` +
    `${custom ? ` data-custom-title="${escape(given)}"` : ''}>${lines(p, [text(title || all(p, context))])}</span></span>` +
    '<span class="checkboxes_dropdown_icon icon-v-ico-2"></span></div></div>'
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
  return lines(p, texts);
}
