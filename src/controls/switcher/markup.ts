import type { ParamValues } from '../../contract/contract.js';
import {
  attributePrinter,
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { escape } from '../../contract/markup/text.js';
import { switcherContract } from './contract.js';

declare const __DEV__: boolean;

/** The look that is a parameter of the element. */
const THIN = 'switcher_blue';
/** Classes that say what parameters say. */
const PARAMETER: readonly string[] = [
  THIN,
  'switcher',
  'switcher__on',
  'switcher__off',
  'switcher_wrapper',
  'switcher__checkbox',
];

const print = attributePrinter(switcherContract, 'value');

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  const { className, product } = hostClasses(
    [],
    params.switcher_wrapper_class,
    params.label_class_name,
    params.custom_class_name,
    params.class_name,
  );
  if (__DEV__)
    warnOfProductClasses(
      'switcher',
      product.filter((name) => !PARAMETER.includes(name)),
    );
  const own = ` value="${escape(params.value || 'Y')}"${product.includes(THIN) ? ' thin' : ''}`;
  return { attributes: print(params) + own + hostAttributes(className, params, ''), content: '' };
}
