import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { jsonAttribute, jsonValue, listPrinter } from '../../contract/markup/json-list.js';
import { escape } from '../../contract/markup/text.js';
import { TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { toList, toRecord } from '../../contract/values.js';
import { suggestContract } from './contract.js';
import { outcomeOf } from './native.js';

declare const __DEV__: boolean;

/** Classes of what the element does by an attribute, or looks like by itself. */
const TAKEN_OVER = ['control-suggest', 'control-wrapper', 'control--suggest', 'text-input'];

const print = attributePrinter(suggestContract, 'value', 'value_id', 'substrSearch');
const printItems = listPrinter('items', ['id', 'value', 'custom_class'], ({ id, value, custom_class }) => ({
  id: jsonValue(id || undefined),
  value: jsonValue(value),
  custom_class: jsonValue(custom_class || undefined),
}));

const isText = (item: unknown): boolean => typeof item === 'string' || typeof item === 'number';

/** A text alone is an item; natively it is an empty row. */
const withTexts = (list: readonly unknown[]): readonly unknown[] =>
  list.some(isText) ? list.map((item) => (isText(item) ? { value: item } : item)) : list;

function server(ajax: unknown): string {
  if (!ajax) return '';
  const { url, params, headers } = toRecord(ajax);
  return jsonAttribute('ajax', {
    url: jsonValue(url),
    params: jsonValue(params),
    headers: headers && typeof headers === 'object' ? headers : jsonValue(headers || undefined),
  });
}

/** Parameters of a template as the element's attributes: text and id are those that the native face would have. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(TEXT_STATE_CLASSES, params.class_name, params.input_class_name);
  const names = className.split(' ');
  const isInside = params.substrSearch || names.includes('js-substr-search');
  if (__DEV__)
    warnOfProductClasses(
      'suggest',
      product.filter((name) => !TAKEN_OVER.includes(name)),
    );
  const list = toList(params.items, 'suggest: items');
  const { value, id } = outcomeOf(list.map(toRecord), params);
  const own = ` value="${escape(value)}"${id == null || id === '' ? '' : ` value-id="${escape(id)}"`}`;
  return {
    attributes:
      print(params) +
      own +
      (isInside ? ' substr-search' : '') +
      printItems(withTexts(list)) +
      server(params.ajax) +
      hostAttributes(className, { ...params, id: params.id || params.wrapper_id }, ''),
    content: '',
  };
}
