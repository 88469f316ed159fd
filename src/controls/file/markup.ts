import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { fileContract } from './contract.js';
import { styleOf } from './native.js';

declare const __DEV__: boolean;

const print = attributePrinter(fileContract);

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses([], params.class);
  if (__DEV__) warnOfProductClasses('file', product);
  return { attributes: print(params) + hostAttributes(className, params, styleOf(params)), content: '' };
}
