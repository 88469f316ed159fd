import type { ParamValues } from '../../contract/contract.js';
import {
  hostAttributes,
  hostClasses,
  warnOfProductClasses,
  type ElementMarkup,
} from '../../contract/markup/element-attributes.js';
import { escape, text } from '../../contract/markup/text.js';
import { DISABLED } from '../../contract/state-classes.js';
import type { NativeMessages } from '../../i18n/native-messages.js';

declare const __DEV__: boolean;

/** Classes that the element has anyway. */
const OWN = ['button-input', 'button-cancel', 'button-delete'];

/** What is alike in the elements of the buttons with a word. */
export function wordMarkup(control: string, params: ParamValues, word: unknown): ElementMarkup {
  const { className, product } = hostClasses([DISABLED], params.class_name);
  if (__DEV__)
    warnOfProductClasses(
      control,
      product.filter((name) => !OWN.includes(name)),
    );
  const tabIndex = text(params.tab_index) ? ` tabindex="${escape(params.tab_index)}"` : '';
  const hidden = params.hidden ? ' hidden' : '';
  return {
    attributes: hidden + hostAttributes(className, params, tabIndex),
    // Scripts read and write it as that of the native button.
    content: word ? escape(word) : '',
  };
}

/** Parameters of a template as the element's attributes. A word is printed where the template's author gives one. */
export function toElement(
  params: ParamValues,
  messages: NativeMessages,
  { lang, messages: given }: { lang?: string; messages?: Partial<NativeMessages> } = {},
): ElementMarkup {
  return wordMarkup('cancel_button', params, params.text || given?.button_cancel || (lang && messages.button_cancel));
}
