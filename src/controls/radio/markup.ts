import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, escape, text } from '../../contract/markup/text.js';
import { radioContract } from './contract.js';

declare const __DEV__: boolean;

/** States of the native control that are parameters of the element. */
const PARAMETER: readonly string[] = ['control-radio__label', 'control-radio__label_disabled'];

const print = attributePrinter(radioContract, 'value', 'label');

/** Parameters of a template as the element's attributes. Natively there is always a value, if an empty one. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses([], params.class_name, params.input_class_name);
  if (__DEV__)
    warnOfProductClasses(
      'radio',
      product.filter((name) => !PARAMETER.includes(name)),
    );
  const words = text(params.label);
  const label = words && !params.should_be_raw ? ` label="${escape(words)}"` : '';
  const data = `${attr('data-field-id', params.fieldId)} data-value="${escape(params.dataValue || params.value)}"`;
  const host = hostAttributes(className, { ...params, id: params.prefix || params.id }, data);
  return {
    attributes: `${print(params)} value="${escape(params.value)}"${label}${host}`,
    content: params.should_be_raw ? words : '',
  };
}
