import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw, same, stripTags, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/** Name of the entry. */
export function nameOf(p: ParamValues): string {
  return text(p.name) + (same(p.name_is_array, 'yes') ? '[]' : '');
}

/** Value for the product's scripts: the own one, else that of the entry. */
export function dataValueOf(p: ParamValues): unknown {
  return p.dataValue || p.value;
}

function box(p: ParamValues): string {
  return (
    `<input type="checkbox" class="${escape(p.input_class_name)}" name="${escape(nameOf(p))}"${attr('id', p.id)}` +
    `${when(p.checked, ' checked="checked"')}${when(p.disabled, ' disabled')}` +
    `${when(p.readonly, ' readonly onclick="return false;"')} value="${escape(p.value)}"` +
    `${attr('data-field-id', p.fieldId)} data-value="${escape(dataValueOf(p))}"${raw(p.additional_data)}>`
  );
}

function helper(p: ParamValues): string {
  if (p.custom_helper) return escape(p.custom_helper);
  const minus = when(p.checked_minus, ' control-checkbox__helper_minus');
  return `<span class="control-checkbox__helper${minus}"></span>`;
}

/** Text and remark. What surrounds a `text_custom` is not known; it is drawn as a text without a tooltip. */
function words(p: ParamValues): string {
  if (!p.text && !p.note_text && !p.text_custom) return '';
  const look = ` class="control-checkbox__text element__text${andClass(p.text_class_name)}"`;
  if (!p.text && !p.note_text) return `<div${look}>${escape(p.text_custom)}</div>`;
  const note = p.note_text ? `<span class="control-checkbox__note-text">${escape(p.note_text)}</span>` : '';
  if (!p.text) return `<div${look} title="${escape(p.note_text)}">${note}</div>`;
  const words = p.should_be_raw ? text(p.text) : escape(p.text);
  const title = p.should_be_raw ? escape(stripTags(p.text)) : words;
  const content = note ? `<span class="control-checkbox__main-text">${words}</span> ${note}` : words;
  return `<div${look} title="${title}">${content}</div>`;
}

/** Native face of the checkbox. */
export function nativeCheckbox(p: ParamValues, _context?: NativeContext): string {
  const look = andClass(p.class_name) + when(p.small, ' control-checkbox_small') + when(p.checked, ' is-checked');
  const tabIndex = p.tabindex === undefined ? '' : ` tabindex="${escape(p.tabindex)}"`;
  return (
    `<label class="control-checkbox${look}"${tabIndex}>` +
    `<div class="control-checkbox__body">${box(p)}${helper(p)}</div>${words(p)}</label>`
  );
}
