import type { ParamValues } from '../../contract/contract.js';
import type { ElementMarkup } from '../../contract/markup/element-attributes.js';
import { wordMarkup } from '../cancel-button/markup.js';

/** Parameters of a template as the element's attributes. */
export function toElement(params: ParamValues): ElementMarkup {
  return wordMarkup('delete_button', params, params.text);
}
