import type { ParamValues } from '../../contract/contract.js';
import type { ElementMarkup } from '../../contract/markup/element-attributes.js';
import { jsonAttribute, jsonValue } from '../../contract/markup/json-list.js';
import { toList, toRecord } from '../../contract/values.js';
import { selectMarkup } from '../select/markup.js';
import { chooseStep, stepsIn } from './native.js';
import { statusesOf } from './steps.js';

const pick = (item: ParamValues, ...fields: string[]): ParamValues =>
  Object.fromEntries(fields.map((field) => [field, jsonValue(item[field])]));

/** A pipeline as the element wants it; steps that are a map become a list, which keeps their order. */
function pipeline(item: ParamValues): ParamValues {
  if ('option' in item) return pick(item, 'id', 'option', 'disabled', 'bg_color', 'text_color');
  const statuses = statusesOf(item, 'pipeline_select: items').map((step) => pick(step, 'id', 'name', 'color'));
  return { ...pick(item, 'id', 'name'), statuses };
}

/** Parameters of a template as the element's attributes: the value is the one that the native face would have. */
export function toElement(params: ParamValues): ElementMarkup {
  const list = toList(params.items, 'pipeline_select: items').map(toRecord);
  const items = list.length && !params.exclude_list ? jsonAttribute('items', list.map(pipeline)) : '';
  return selectMarkup('pipeline_select', params, chooseStep(stepsIn(params), params.selected).value, items);
}
