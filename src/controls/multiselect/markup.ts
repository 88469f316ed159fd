import type { ParamValues } from '../../contract/contract.js';
import { attributePrinter, type ElementMarkup } from '../../contract/markup/element-attributes.js';
import { jsonAttribute, jsonValue, listPrinter } from '../../contract/markup/json-list.js';
import { toList, toRecord } from '../../contract/values.js';
import { multiselectContract } from './contract.js';
import { isChosen } from './native.js';

const print = attributePrinter(multiselectContract, 'selected');
const printItems = listPrinter('items', ['id', 'value'], ({ id, value }) => ({
  id: jsonValue(id) ?? '',
  value: jsonValue(value),
}));

/** Parameters of a template as the element's attributes: the options, and the chosen one as a list. */
export function toElement(params: ParamValues): ElementMarkup {
  const list = toList(params.values, 'multiselect: values');
  const chosen = list.map(toRecord).find((item) => isChosen(item, params));
  const value = chosen ? jsonAttribute('value', [String(jsonValue(chosen.id))]) : '';
  return { attributes: print(params) + printItems(list) + value, content: '' };
}
