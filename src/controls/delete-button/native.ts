import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw } from '../../contract/markup/text.js';

/** Native face of the button that deletes. */
export function nativeDeleteButton(p: ParamValues): string {
  return (
    `<span class="button-delete${andClass(p.class_name)}"${attr('id', p.id)}${raw(p.additional_data)}>` +
    `<span class="icon icon-delete-trash"></span>${escape(p.text)}</span>`
  );
}
