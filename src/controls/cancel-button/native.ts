import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/** Native face of the button that gives something up. Where `id` stands is not known; it is printed when it is set. */
export function nativeCancelButton(p: ParamValues, { messages }: NativeContext): string {
  return (
    `<button type="button" class="button-input button-cancel${andClass(p.class_name)}"${attr('id', p.id)}` +
    ` tabindex="${escape(p.tab_index)}"${p.hidden ? ' style="display: none;"' : ''}${raw(p.additional_data)}>` +
    `<span>${escape(p.text || messages.button_cancel)}</span></button>`
  );
}
