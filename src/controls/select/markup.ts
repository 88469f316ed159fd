import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { jsonValue, listPrinter } from '../../contract/markup/json-list.js';
import { attr, escape, stripTags, text } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import { selectContract } from './contract.js';
import { choose } from './native.js';
import { BUTTON_STATE_CLASSES } from './state-classes.js';

declare const __DEV__: boolean;

const print = attributePrinter(selectContract, 'selected', 'name');
const printItems = listPrinter(
  'items',
  ['id', 'option', 'disabled', 'bg_color', 'text_color', 'should_be_raw'],
  ({ id, option, disabled, bg_color, text_color, should_be_raw }) => ({
    // Without its tags the text is no longer the value of an option that has no id.
    id: jsonValue(should_be_raw ? (id ?? option) : id),
    option: should_be_raw ? stripTags(jsonValue(option)) : jsonValue(option),
    disabled: disabled ? true : undefined,
    bg_color: jsonValue(bg_color || undefined),
    text_color: jsonValue(text_color || undefined),
  }),
);

/** Parameters of a template as the element's attributes: the value is the one that the native face would have. */
export function toElement(params: ParamValues): ElementMarkup {
  const list = toList(params.items, 'select: items');
  const { item, value } = choose(list.map(toRecord), params);
  return selectMarkup('select', params, value, printItems(params.exclude_list ? (item ? [item] : []) : list), item);
}

/**
 * @param items the printed list
 * @param item the chosen one
 */
export function selectMarkup(
  control: string,
  params: ParamValues,
  value: unknown,
  items: string,
  item?: ParamValues,
): ElementMarkup {
  const { className, product } = hostClasses(
    BUTTON_STATE_CLASSES,
    params.class_name,
    params.control_class_name,
    params.button_class_name,
    params.input_special_class,
  );
  if (__DEV__)
    warnOfProductClasses(
      control,
      product.filter((name) => name !== 'control--select'),
    );
  const entry = ` name="${escape(params.name)}" value="${escape(value)}"`;
  const tabIndex = text(params.tab_index) ? ` tabindex="${escape(params.tab_index)}"` : '';
  const attributes = print(params) + items + hostAttributes(className, params, tabIndex);
  if (params.exclude_button_input) return { attributes, content: '' };
  // The native button alone is disabled, or the option: the hidden field is sent all the same.
  const content = params.disabled || item?.disabled ? `<input type="hidden"${entry}${attr('form', params.form)}>` : '';
  return { attributes: entry + attributes, content };
}
