import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { jsonValue, listPrinter } from '../../contract/markup/json-list.js';
import { attr, escape, text, when } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeMessages } from '../../i18n/native-messages.js';
import { buttonContract } from './contract.js';
import { capitalized } from './native.js';
import { DISABLED } from '../../contract/state-classes.js';
import { BUTTON_STATE_CLASSES } from './state-classes.js';

declare const __DEV__: boolean;

/** Looks of the native button that are attributes of the element. */
const PARAMETER: Readonly<Record<string, string>> = {
  'button-input_blue': 'blue',
  'button-input-loading': 'loading',
  'button-input-saved': 'saved',
};
/** What stands on the host, where scripts look for it and the element follows it. */
const FOLLOWED = [DISABLED, ...BUTTON_STATE_CLASSES].filter((name) => !(name in PARAMETER));
const MENU = [
  'id',
  'text',
  'href',
  '_blank',
  'icon',
  'icon_class',
  'class_name',
  'span_class',
  'checkable',
  'checked',
  'copy',
  'copy_text',
] as const;

const print = attributePrinter(buttonContract, 'text', 'text_bold', 'blue', 'disabled');
const given = (value: unknown): unknown => (value || value === 0 ? value : undefined);
const printMenu = listPrinter('menu', MENU, (item) =>
  Object.fromEntries(MENU.map((field) => [field, jsonValue(given(item[field]))])),
);

/** The entries with their own texts: a key of a UI string is resolved here, as natively. */
function entriesOf(menu: unknown, messages: NativeMessages): string {
  const list = toList(menu, 'button: context_menu').map(toRecord);
  const keyed = (item: ParamValues) => Object.hasOwn(messages, text(item.localization));
  if (!list.some(keyed)) return printMenu(list);
  const worded = (item: ParamValues) => ({ ...item, text: messages[text(item.localization) as keyof NativeMessages] });
  return printMenu(list.map((item) => (keyed(item) ? worded(item) : item)));
}

/** The label is the content, which scripts read and write as that of the native button. */
function label({ text: words, text_bold: bold, should_be_raw: isRaw }: ParamValues): string {
  if (!words) return '';
  return (isRaw ? text(words) : escape(words)) + (bold ? ` <b>${escape(bold)}</b>` : '');
}

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues, messages: NativeMessages): ElementMarkup {
  const menu = params.context_menu;
  const { className, product } = hostClasses(
    FOLLOWED,
    params.class_name,
    menu ? params.button_input_class_name : '',
    when(params.disabled, DISABLED),
  );
  if (__DEV__)
    warnOfProductClasses(
      'button',
      product.filter((name) => name !== 'button-input' && !(name in PARAMETER)),
    );
  const flags = new Set(product.map((name) => PARAMETER[name]));
  if (params.blue) flags.add('blue');
  const looks = Object.values(PARAMETER)
    .map((name) => (flags.has(name) ? ` ${name}` : ''))
    .join('');
  const tabIndex = text(params.tab_index) ? ` tabindex="${escape(params.tab_index)}"` : '';
  const entries = menu && typeof menu === 'object' ? entriesOf(menu, messages) : '';
  const host = hostAttributes(className, params, tabIndex + attr('title', capitalized(params.title)));
  const attributes = print(params) + looks + entries + host;
  return { attributes, content: label(params) };
}
