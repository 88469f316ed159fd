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
import { nameOf } from '../checkbox/native.js';
import { checkboxesDropdownContract } from './contract.js';

declare const __DEV__: boolean;

/** The root's own classes. */
const ROOT = ['checkboxes_dropdown', 'js-control-checkboxes_dropdown'];

const print = attributePrinter(checkboxesDropdownContract, 'name', 'custom_title', 'custom_title_empty');
const divider = (given: unknown): unknown => (given ? { title: jsonValue(toRecord(given)['title']) } : undefined);
const printerOf = (isArray: unknown) =>
  listPrinter(
    'items',
    [
      ...['id', 'option', 'is_checked', 'name', 'readonly', 'active', 'bg_color', 'should_be_raw'],
      ...['divider_before', 'divider_after'],
    ],
    (item) => ({
      id: jsonValue(item['id']) ?? '',
      option: item['should_be_raw'] ? stripTags(jsonValue(item['option'])) : jsonValue(item['option']),
      is_checked: item['is_checked'] ? true : undefined,
      name: item['name'] ? nameOf({ name: jsonValue(item['name']), name_is_array: isArray }) : undefined,
      readonly: item['readonly'] ? true : undefined,
      active: jsonValue(item['active']),
      bg_color: jsonValue(item['bg_color'] || undefined),
      divider_before: divider(item['divider_before']),
      divider_after: divider(item['divider_after']),
    }),
  );
const printItems = { plain: printerOf(''), array: printerOf('yes') };

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses([], params.class_name, params.control_class_name);
  if (__DEV__)
    warnOfProductClasses(
      'checkboxes_dropdown',
      product.filter((name) => !ROOT.includes(name)),
    );
  const list = toList(params.items, 'checkboxes_dropdown: items');
  const isArray = nameOf({ name_is_array: params.name_is_array }) !== '';
  const items = params.only_checked ? '' : printItems[isArray ? 'array' : 'plain'](list);
  const custom = params.has_custom_title
    ? attr('custom-title', params.custom_title) + attr('custom-title-empty', params.custom_title_empty)
    : '';
  const tabIndex = text(params.tabindex) ? ` tabindex="${escape(params.tabindex)}"` : '';
  const own = tabIndex + attr('data-field-id', params.fieldId);
  const name = ` name="${escape(nameOf(params))}"`;
  return { attributes: name + print(params) + custom + items + hostAttributes(className, params, own), content: '' };
}
