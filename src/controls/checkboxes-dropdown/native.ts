import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, same, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import { boxPrinter, nameOf } from '../checkbox/native.js';
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

/** A box over all others: it submits nothing. As in the templates, what the control was given and a box knows comes through to it. */
function master(p: ParamValues, className: string, own: ParamValues): string {
  const look = `${className} js-master-checkbox-wrapper`;
  const print = boxPrinter(p, look, 'js-form-changes-skip js-master-checkbox', p.tabindex);
  return print(own, '', '', attr('id', own.id));
}

/** Prints the rows of the list, one after the other: the name of one holds for all after it. */
function rowPrinter(p: ParamValues, random: () => number): (item: ParamValues) => string {
  const tabIndex = p.is_search_available ? 0 : p.tabindex;
  const box = boxPrinter(p, 'checkboxes_dropdown__label', 'js-item-checkbox', tabIndex);
  let name = escape(nameOf(p));
  return (item) => {
    const { option, id, divider_before: before, divider_after: after } = item;
    const greyed = when(same(item.active, 'N'), GREYED);
    const look =
      (greyed && ` ${greyed}`) +
      when(before, ' checkboxes_dropdown__label_title_divider_before') +
      when(after, ' checkboxes_dropdown__label_title_divider_after');
    const titles =
      attr('data-title-before', toRecord(before)['title']) + attr('data-title-after', toRecord(after)['title']);
    const own = {
      checked: item.is_checked,
      readonly: item.readonly,
      text: option,
      should_be_raw: item.should_be_raw,
      note_text: p.note_text,
      text_class_name: `checkboxes_dropdown__label_title ${item.readonly ? GREYED : greyed}`,
    };
    if (item.name) name = escape(nameOf({ name: item.name, name_is_array: p.name_is_array }));
    // The templates add a random number to an id, to one that is a number as numbers are added.
    const made = Math.floor(random() * 100_000);
    const end = item.prefix || (typeof id === 'number' ? id + made : text(id) + made);
    return (
      `<div class="checkboxes_dropdown__item${look}" data-value="${escape(text(option).trim().toLowerCase())}"${titles}` +
      ` style="${item.bg_color ? `background-color: ${escape(item.bg_color)}` : ''}">` +
      `${box(own, name, escape(id), ` id="cbx_drop_${escape(end)}"`)}</div>`
    );
  };
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
  const ofList = master(p, 'checkboxes_dropdown__label', {
    id: `cbx_drop_master_${Math.floor(random() * 1000)}`,
    checked: p.checked,
    readonly: p.readonly,
    text: messages.select_all,
    should_be_raw: p.should_be_raw,
    note_text: p.note_text,
    text_class_name: `js-select-all-text checkboxes_dropdown__label_title ${GREYED}`,
  });
  const rows = p.only_checked ? '' : each(items, rowPrinter(p, random));
  const ofTitle = master(p, 'checkboxes_dropdown__checkbox_master icon-checkbox', {
    id: p.id,
    checked: items.length,
    readonly: p.readonly,
    text_class_name: p.text_class_name,
  });
  const isOff = when(p.disabled || p.readonly, ' js-checkboxes_dropdown_disabled');
  const title = custom ? given : items.length ? undefined : p.title_empty;
  return (
    `<div class="checkboxes_dropdown${look}"${when(p.disable_to_top_mode, ' data-disable-to-top-mode="Y"')}>` +
    `<div class="checkboxes_dropdown__list${andClass(p.list_class_name)}">${hasSearch ? search(p, context) : ''}` +
    '<div class="checkboxes_dropdown__list__wrapper__inner custom-scroll">' +
    `<div class="checkboxes_dropdown__item">${ofList}</div>${rows}</div></div>` +
    `<div class="checkboxes_dropdown__title_wrapper${isOff}">${ofTitle}` +
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
