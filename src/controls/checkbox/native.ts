import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw, same, stripTags, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/** Name of the entry. */
export function nameOf(p: ParamValues): string {
  return text(p.name) + (same(p.name_is_array, 'yes') ? '[]' : '');
}

function helper(p: ParamValues): string {
  if (p.custom_helper) return escape(p.custom_helper);
  const minus = when(p.checked_minus, ' control-checkbox__helper_minus');
  return `<span class="control-checkbox__helper${minus}"></span>`;
}

/** Text and remark. What surrounds a `text_custom` is not known; it is drawn as a text without a tooltip. */
function words(p: ParamValues, custom: unknown): string {
  if (!p.text && !p.note_text && !custom) return '';
  const look = ` class="control-checkbox__text element__text${andClass(p.text_class_name)}"`;
  if (!p.text && !p.note_text) return `<div${look}>${escape(custom)}</div>`;
  const note = p.note_text ? `<span class="control-checkbox__note-text">${escape(p.note_text)}</span>` : '';
  if (!p.text) return `<div${look} title="${escape(p.note_text)}">${note}</div>`;
  const words = p.should_be_raw ? text(p.text) : escape(p.text);
  const title = p.should_be_raw ? escape(stripTags(p.text)) : words;
  const content = note ? `<span class="control-checkbox__main-text">${words}</span> ${note}` : words;
  return `<div${look} title="${title}">${content}</div>`;
}

/**
 * Prints boxes. What all of a list have in common is printed once.
 * @param p of all of them
 * @returns `own` are the parameters of one box: states and texts; name, value and the attribute `id` are given as they are printed
 */
export function boxPrinter(
  p: ParamValues,
  className: unknown,
  inputClassName: unknown,
  tabIndex: unknown,
): (own: ParamValues, name: string, value: string, id: string) => string {
  const look = andClass(className) + when(p.small, ' control-checkbox_small');
  const tab = tabIndex === undefined ? '' : ` tabindex="${escape(tabIndex)}"`;
  const input = `<input type="checkbox" class="${escape(inputClassName)}"`;
  const disabled = when(p.disabled, ' disabled');
  const field = attr('data-field-id', p.fieldId);
  const end = `${raw(p.additional_data)}>${helper(p)}`;
  return (own, name, value, id) =>
    `<label class="control-checkbox${look}${when(own.checked, ' is-checked')}"${tab}>` +
    `<div class="control-checkbox__body">${input} name="${name}"${id}${when(own.checked, ' checked="checked"')}` +
    `${disabled}${when(own.readonly, ' readonly onclick="return false;"')} value="${value}"${field}` +
    ` data-value="${p.dataValue ? escape(p.dataValue) : value}"${end}</div>${words(own, p.text_custom)}</label>`;
}

/** Native face of the checkbox. */
export function nativeCheckbox(p: ParamValues, _context?: NativeContext): string {
  const print = boxPrinter(p, p.class_name, p.input_class_name, p.tabindex);
  return print(p, escape(nameOf(p)), escape(p.value), attr('id', p.id));
}
