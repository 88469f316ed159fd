import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, each, escape, raw, same, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeContext } from '../native-context.js';
import { sprite } from './sprite.js';

declare const __DEV__: boolean;

const ITEM = 'button-input__context-menu__item';

/** Name of an icon: of the set `common`, or its full one. */
function named(common: unknown, full: unknown): unknown {
  return common ? `common--${text(common)}` : full;
}

function icon(item: ParamValues): string {
  if (!item.icon && !item.svg_icon && !item.svg_icon_absolute) return '';
  const drawing = item.icon
    ? `<span class="${ITEM}__icon icon icon-inline icon-${escape(item.icon)}${andClass(item.icon_class)}"></span>`
    : sprite(named(item.svg_icon, item.svg_icon_absolute), `${ITEM}__icon `);
  return `<span class="${ITEM}__icon-container">${drawing}</span>`;
}

/** The words of an entry: a text of the interface by its key, else its own. */
function words(item: ParamValues, { messages }: NativeContext): string {
  const key = text(item.localization);
  return Object.hasOwn(messages, key) ? messages[key as keyof typeof messages] : text(item.text);
}

/** An absent id prints empty; null prints none, as the templates compare it with 0. */
function id(item: ParamValues): string {
  if (item.id === undefined) return ' id=""';
  return item.id || same(item.id, 0) ? ` id="${escape(item.id)}"` : '';
}

function copy(item: ParamValues, context: NativeContext): string {
  if (!item.copy) return '';
  const copied = item.copy_text ?? (typeof item.copy === 'string' ? item.copy : words(item, context));
  return ` data-copied="${escape(context.messages.copied)}" data-clipboard-text="${escape(copied)}"`;
}

function entry(value: unknown, context: NativeContext): string {
  const item = toRecord(value);
  const look =
    `${ITEM}${when(item.checkable, ` ${ITEM}-checkable`)} element__${escape(item.icon)}` +
    andClass(item.class_name) +
    when(item.copy, ' js-context-menu-copy');
  const content =
    icon(item) +
    `<span class="${ITEM}__text${andClass(item.span_class)}">${escape(words(item, context))}</span>` +
    sprite(named(item.svg_icon_left, item.svg_icon_left_absolute));
  const checked = item.checkable && item.checked ? ' data-checkable-checked="true"' : '';
  const row = `<li class="${look}"${id(item)}${copy(item, context)}${raw(item.additional_data)}${checked}>`;
  if (!item.href) return `${row}<div class="${ITEM}__inner">${content}</div></li>`;
  const navigates = when(!item._blank && !item.disable_navigate, 'js-navigate-link ');
  return `${row}<a class="${navigates}${ITEM}__link ${ITEM}__inner"${attr('href', item.href)}${item._blank ? ' target="_blank"' : ''}>${content}</a></li>`;
}

/** The entries of a button's menu without their list: the sub-template `button/context_menu_inner`. */
export function nativeMenuEntries(p: ParamValues, context: NativeContext): string {
  const list = toList(p.context_menu, 'button: context_menu');
  if (__DEV__) checkItems(list, 'button: context_menu');
  return each(list, (item) => entry(item, context));
}

/**
 * The list of a button's menu, also the sub-template `button/context_menu`; the value 1 has none, its owner brings one
 * along.
 */
export function nativeMenu(p: ParamValues, context: NativeContext): string {
  if (typeof p.context_menu !== 'object' && same(p.context_menu, 1)) return '';
  const entries = nativeMenuEntries(p, context);
  if (typeof p.context_menu !== 'object') return '';
  return `<ul class="button-input__context-menu${andClass(p.context_menu_class_name)}">${entries}</ul>`;
}
