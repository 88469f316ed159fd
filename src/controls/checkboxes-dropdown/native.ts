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
const PART = `${NAME}__`;
const TITLE = `${PART}label_title`;
const SKIPPED = 'js-form-changes-skip';

/** The items of a template's parameters. */
function itemsOf({ items }: ParamValues): readonly ParamValues[] {
  const list = toList(items, `${NAME}: items`);
  if (__DEV__) checkItems(list, `${NAME}: items`);
  return list.map(toRecord);
}

/**
 * A box: as in the templates, what the control was given and a box knows comes through to it. By inheritance: a copy would cost
 * more than the drawing.
 */
const box = (p: ParamValues, own: ParamValues): string =>
  nativeCheckbox(Object.assign(Object.create(p), own) as ParamValues);

function masterBox(p: ParamValues, className: string, more: ParamValues): string {
  const input = `${SKIPPED} js-master-checkbox`;
  const own = {
    name: '',
    name_is_array: '',
    value: '',
    text: '',
    class_name: `${className} js-master-checkbox-wrapper`,
  };
  return box(p, { ...own, input_class_name: input, ...more });
}

/** @param made a random number: the templates add it to an id, to one that is a number as numbers are added */
function row(p: ParamValues, item: ParamValues, name: unknown, made: number): string {
  const { option, id, divider_before: before, divider_after: after } = item;
  const greyed = when(same(item.active, 'N'), `${TITLE}-not_active`);
  const look = classAttr(
    `${PART}item`,
    greyed,
    when(before, `${TITLE}_divider_before`),
    when(after, `${TITLE}_divider_after`),
  );
  const title = (which: string, divider: unknown): string => attr(`data-title-${which}`, toRecord(divider)['title']);
  const end = item.prefix || (typeof id === 'number' ? id + made : text(id) + made);
  const drawn = box(p, {
    name,
    class_name: `${PART}label`,
    input_class_name: 'js-item-checkbox',
    id: `cbx_drop_${text(end)}`,
    value: id,
    checked: item.is_checked,
    readonly: item.readonly,
    text: option,
    should_be_raw: item.should_be_raw,
    text_class_name: `${TITLE} ${item.readonly ? `${TITLE}-not_active` : greyed}`,
    ...(p.is_search_available ? { tabindex: 0 } : {}),
  });
  return (
    `<div${look} data-value="${escape(text(option).trim().toLowerCase())}"${title('before', before)}${title('after', after)}` +
    ` style="${item.bg_color ? `background-color: ${escape(item.bg_color)}` : ''}">${drawn}</div>`
  );
}

function search(p: ParamValues, { messages }: NativeContext): string {
  const icon = (name: string, className: string): string =>
    `<svg class="svg-icon svg-common--${name}-dims${className}><use xlink:href="#common--${name}"></use></svg>`;
  const input = nativeInput({
    ...p,
    name: '',
    class_name: `${PART}search-input ${SKIPPED}`,
    placeholder: messages.search,
  });
  return (
    `<div class="${PART}search-wrapper"><div class="${PART}search-icon-wrapper">` +
    icon('filter-search', ` ${PART}search-icon"`).replace('<use', '$& xmlns:xlink="http://www.w3.org/1999/xlink"') +
    `</div>${input}<button type="button" class="${PART}search-clear-button">${icon('cross-close', '"')}</button></div>`
  );
}

/** Lines of the title as markup; the words before them stand on the first. */
function lines(p: ParamValues, texts: readonly string[]): string {
  return texts
    .map(
      (line, at) =>
        `<div class="${PART}title-item"${at ? '' : attr('data-title-before', p.title_before)}>${escape(line)}</div>`,
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
  const { random, messages } = context;
  const { has_custom_title: custom, custom_title: given, is_search_available: hasSearch } = p;
  const root = classAttr(
    NAME,
    p.class_name,
    p.control_class_name || `js-control-${NAME}`,
    when(hasSearch, `${NAME}--with-search`),
  );
  const master = masterBox(p, `${PART}label`, {
    id: `cbx_drop_master_${Math.floor(random() * 1000)}`,
    text: messages.select_all,
    text_class_name: `js-select-all-text ${TITLE} ${TITLE}-not_active`,
  });
  let { name } = p;
  const rows = p.only_checked
    ? []
    : items.map((item) => row(p, item, (name = item.name || name), Math.floor(random() * 100_000)));
  const isOff = when(p.disabled || p.readonly, `js-${NAME}_disabled`);
  const ofTitle = masterBox(p, `${PART}checkbox_master icon-checkbox`, { checked: items.length, note_text: '' });
  const title = custom ? given : items.length ? undefined : p.title_empty;
  return (
    `<div${root}${p.disable_to_top_mode ? ' data-disable-to-top-mode="Y"' : ''}>` +
    `<div${classAttr(`${PART}list`, p.list_class_name)}>${hasSearch ? search(p, context) : ''}` +
    `<div class="${PART}list__wrapper__inner custom-scroll"><div class="${PART}item">${master}</div>${rows.join('')}</div></div>` +
    `<div${classAttr(`${PART}title_wrapper`, isOff)}>${ofTitle}` +
    `<span class="${PART}title-selected"><span class="${PART}title"` +
    ` data-numeral="${escape(custom ? given : p.title_numeral)}"` +
    ` data-title-empty="${escape(custom ? p.custom_title_empty : p.title_empty)}"` +
    `${custom ? ` data-custom-title="${escape(given)}"` : ''}>${lines(p, [text(title || all(p, context))])}</span></span>` +
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
  return lines(p, texts);
}
