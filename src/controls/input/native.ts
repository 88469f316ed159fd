import type { ParamValues } from '../../contract/contract.js';
import { attr, classAnd, escape, raw, styleAttr, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/** ` size="…"` that holds the value, in characters. */
function size(p: ParamValues): string {
  if (!p.autosize_width) return '';
  const characters = Math.max(text(p.value).length, Number(text(p.min_size)) || 0);
  return attr('size', characters);
}

/** Native face of the text field. */
export function nativeInput(p: ParamValues, _context?: NativeContext): string {
  const look = p.styled_input ? escape(p.class_name) : `${classAnd(p.class_name)}text-input`;
  const lengths = attr('maxlength', p.max_length) + attr('minlength', p.min_length);
  const flags =
    when(p.disabled, ' disabled="disabled"') +
    when(p.autofocus, ' autofocus="autofocus"') +
    when(p.readonly, ' readonly="readonly"');
  return (
    `<input name="${escape(p.name)}"${attr('data-id', p.data_id)}${attr('data-sort', p.sort)}` +
    ` class="${look}"${attr('id', p.id)}` +
    ` type="${escape(p.type || 'text')}" value="${escape(p.value)}" placeholder="${escape(p.placeholder)}"` +
    `${styleAttr(p.style)}${lengths}${attr('required', p.required)}${flags}` +
    `${raw(p.additional_data)} autocomplete="off"${size(p)}${attr('form', p.form)}>`
  );
}
