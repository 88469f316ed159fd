import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw, styleAttr, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/** The text; a boolean is none. */
export function textOf(value: unknown): string {
  return typeof value === 'boolean' ? '' : escape(value);
}

/** Native face of the text area: the field, and its first text once more for views that only show it. */
export function nativeTextarea(p: ParamValues, _context?: NativeContext): string {
  const text = textOf(p.value);
  const flags = when(p.disabled, ' disabled="disabled"') + when(p.readonly, ' readonly="readonly"');
  return (
    `<textarea${attr('id', p.id)} class="text-input text-input-textarea${andClass(p.class_name)}"` +
    ` tabindex="${escape(p.tab_index)}" name="${escape(p.name)}" placeholder="${escape(p.placeholder)}"` +
    `${styleAttr(p.style)}${flags}${attr('form', p.form)}${attr('maxlength', p.maxlength)}${raw(p.additional_data)}>` +
    `${text}</textarea><div class="js-text-input-textarea-value" style="display: none;">${text}</div>`
  );
}
