import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { attr, escape } from '../../contract/markup/text.js';
import { TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { dateFieldContract } from './contract.js';
import { entriesOf } from './native.js';

declare const __DEV__: boolean;

/** Classes of what the element does. */
const TAKEN_OVER = ['js-control-date', 'date_field', 'date_field_wrapper'];

const print = attributePrinter(dateFieldContract, 'name', 'type');

/** Parameters of a template as the element's attributes: it sends what the native face would, in the account's format. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(
    TEXT_STATE_CLASSES,
    params.class_name,
    params.control_class_name,
    params.input_class,
  );
  if (__DEV__)
    warnOfProductClasses(
      'date_field',
      product.filter((name) => !TAKEN_OVER.includes(name)),
    );
  const { isRange, entries } = entriesOf(params);
  const [from, to] = entries;
  const names = isRange
    ? ` type="range"${attr('name-from', from![0])}${attr('name-to', to![0])}`
    : from
      ? ` name="${escape(from[0])}"`
      : '';
  // The native hidden fields are sent though the field is disabled.
  const hidden = isRange && params.disabled ? entries : [];
  return {
    attributes: `${names} value-format="account"${print(isRange ? { ...params, max_length: undefined } : params)}${hostAttributes(className, params, '')}`,
    content: hidden
      .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
      .join(''),
  };
}
