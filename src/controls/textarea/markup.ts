import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { escape, styleAttr, text } from '../../contract/markup/text.js';
import { TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { textareaContract } from './contract.js';
import { textOf } from './native.js';

declare const __DEV__: boolean;

const LOOK = ['text-input', 'text-input-textarea'];

const print = attributePrinter(textareaContract, 'value');

/**
 * Parameters of a template as the element's attributes. The text is the content, where a parser reads it as it reads
 * that of the native field.
 */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(TEXT_STATE_CLASSES, params.class_name);
  if (__DEV__)
    warnOfProductClasses(
      'textarea',
      product.filter((name) => !LOOK.includes(name)),
    );
  const tabIndex = text(params.tab_index) ? ` tabindex="${escape(params.tab_index)}"` : '';
  return {
    attributes: print(params) + hostAttributes(className, params, tabIndex + styleAttr(params.style)),
    content: textOf(params.value).replaceAll('\0', '\uFFFD'),
  };
}
