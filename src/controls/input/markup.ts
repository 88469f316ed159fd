import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, styleAttr } from '../../contract/markup/text.js';
import { TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { inputContract } from './contract.js';

declare const __DEV__: boolean;

const print = attributePrinter(inputContract);

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(TEXT_STATE_CLASSES, params.class_name);
  if (__DEV__)
    warnOfProductClasses(
      'input',
      product.filter((name) => name !== 'text-input'),
    );
  const data = attr('data-id', params.data_id) + attr('data-sort', params.sort);
  return { attributes: print(params) + hostAttributes(className, params, styleAttr(params.style) + data), content: '' };
}
