import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, styleAttr } from '../../contract/markup/text.js';
import { inputContract } from './contract.js';

declare const __DEV__: boolean;

/** State classes of the native field that the element follows. */
const HOST_STATE_CLASSES = ['text-input--invalid', 'text-input-visible-placeholder'] as const;

const print = attributePrinter(inputContract);

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(HOST_STATE_CLASSES, params.class_name);
  if (__DEV__)
    warnOfProductClasses(
      'input',
      product.filter((name) => name !== 'text-input'),
    );
  const data = attr('data-id', params.data_id) + attr('data-sort', params.sort);
  return { attributes: print(params) + hostAttributes(className, params, styleAttr(params.style) + data), content: '' };
}
