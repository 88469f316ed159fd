import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, escape, text } from '../../contract/markup/text.js';
import { checkboxContract } from './contract.js';
import { CHECKBOX_STATE_CLASSES } from './state-classes.js';
import { nameOf } from './native.js';

declare const __DEV__: boolean;

/** The look that is a parameter of the element. */
const SMALL = 'control-checkbox_small';
/** Looks without a parameter. */
const STATE = CHECKBOX_STATE_CLASSES.filter((name) => name !== SMALL);

const print = attributePrinter(checkboxContract, 'name', 'value', 'text');

/** The text: raw markup, or one that has no tooltip, is the element's content. */
function words(params: ParamValues): ElementMarkup {
  const { text: given, note_text: note, text_custom: custom } = params;
  if (given && params.should_be_raw) return { attributes: '', content: text(given) };
  if (given) return { attributes: attr('text', given), content: '' };
  return { attributes: '', content: note || !custom ? '' : escape(custom) };
}

/** Parameters of a template as the element's attributes. Natively there is always a value, if an empty one. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(STATE, params.class_name, params.input_class_name);
  if (__DEV__)
    warnOfProductClasses(
      'checkbox',
      product.filter((name) => name !== 'control-checkbox' && name !== SMALL),
    );
  const name = nameOf(params);
  const entry = (name || params.additional_data ? ` name="${escape(name)}"` : '') + ` value="${escape(params.value)}"`;
  const small = !params.small && product.includes(SMALL) ? ' small' : '';
  const tabIndex = text(params.tabindex) ? ` tabindex="${escape(params.tabindex)}"` : '';
  const data = `${attr('data-field-id', params.fieldId)} data-value="${escape(params.dataValue || params.value)}"`;
  const { attributes, content } = words(params);
  const host = hostAttributes(className, params, tabIndex + data);
  return { attributes: entry + print(params) + small + attributes + host, content };
}
