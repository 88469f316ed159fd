import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { jsonValue, listPrinter } from '../../contract/markup/json-list.js';
import { attr, escape, text } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeMessages } from '../../i18n/native-messages.js';
import { buttonContract } from './contract.js';
import { capitalized } from './native.js';
import { BUTTON_STATE_CLASSES } from './state-classes.js';

declare const __DEV__: boolean;

/** Looks of the native button that are parameters of the element. */
const PARAMETER: Readonly<Record<string, string>> = {
  'button-input_blue': 'blue',
  'button-input-disabled': 'disabled',
  'button-input-loading': 'loading',
  'button-input-saved': 'saved',
};
/** Looks without a parameter. */
const STATE = BUTTON_STATE_CLASSES.filter((name) => !(name in PARAMETER));
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

/** The label: raw markup is the element's content, and its bold words go with it. */
function label(params: ParamValues): ElementMarkup {
  const { text: words, text_bold: bold } = params;
  if (!words) return { attributes: '', content: '' };
  const strong = bold ? ` <b>${escape(bold)}</b>` : '';
  if (params.should_be_raw) return { attributes: '', content: text(words) + strong };
  return { attributes: attr('text', words) + attr('text-bold', bold), content: '' };
}

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues, messages: NativeMessages): ElementMarkup {
  const menu = params.context_menu;
  const { className, product } = hostClasses(STATE, params.class_name, menu ? params.button_input_class_name : '');
  if (__DEV__)
    warnOfProductClasses(
      'button',
      product.filter((name) => name !== 'button-input' && !(name in PARAMETER)),
    );
  const flags = new Set(product.map((name) => PARAMETER[name]));
  for (const name of ['blue', 'disabled']) if (params[name]) flags.add(name);
  const looks = ['blue', 'disabled', 'loading', 'saved'].map((name) => (flags.has(name) ? ` ${name}` : '')).join('');
  const tabIndex = text(params.tab_index) ? ` tabindex="${escape(params.tab_index)}"` : '';
  const { attributes, content } = label(params);
  const entries = menu && typeof menu === 'object' ? entriesOf(menu, messages) : '';
  const host = hostAttributes(className, params, tabIndex + attr('title', capitalized(params.title)));
  return { attributes: attributes + print(params) + looks + entries + host, content };
}
