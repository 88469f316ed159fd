import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, raw } from '../../contract/markup/text.js';

/** Native face of the button that deletes. */
export function nativeDeleteButton(p: ParamValues): string {
  return (
    `<span${classAttr('button-delete', p.class_name)}${attr('id', p.id)}${raw(p.additional_data)}>` +
    `<span class="icon icon-delete-trash"></span>${escape(p.text)}</span>`
  );
}
