import type { ParamValues } from '../../contract/contract.js';
import { allowClasses, allowedBy } from '../../contract/allowed-text.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, styleAttr } from '../../contract/markup/text.js';
import { AUTOSIZED, TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { inputContract } from './contract.js';

declare const __DEV__: boolean;

/** Classes of what the element does. */
const TAKEN_OVER = ['text-input', AUTOSIZED, ...allowClasses];

const print = attributePrinter(inputContract);

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(TEXT_STATE_CLASSES, params.class_name);
  const autosize_width = params.autosize_width || product.includes(AUTOSIZED);
  if (__DEV__)
    warnOfProductClasses(
      'input',
      product.filter((name) => !TAKEN_OVER.includes(name)),
    );
  const allow = attr('allow', allowedBy(product));
  const data = attr('data-id', params.data_id) + attr('data-sort', params.sort);
  return {
    attributes:
      print({ ...params, autosize_width }) + allow + hostAttributes(className, params, styleAttr(params.style) + data),
    content: '',
  };
}
