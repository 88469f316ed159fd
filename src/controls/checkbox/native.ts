import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, raw, same, stripTags, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

const NAME = 'control-checkbox';

/** Name of the entry. */
export function nameOf(p: ParamValues): string {
  return text(p.name) + (same(p.name_is_array, 'yes') ? '[]' : '');
}

/** Value for the product's scripts: the own one, else that of the entry. */
export function dataValueOf(p: ParamValues): unknown {
  return p.dataValue || p.value;
}

function box(p: ParamValues): string {
  const checked = p.checked ? ' checked="checked"' : '';
  const readonly = p.readonly ? ' readonly onclick="return false;"' : '';
  return (
    `<input type="checkbox"${classAttr(p.input_class_name)} name="${escape(nameOf(p))}"${attr('id', p.id)}${checked}` +
    `${p.disabled ? ' disabled' : ''}${readonly} value="${escape(p.value)}"${attr('data-field-id', p.fieldId)}` +
    ` data-value="${escape(dataValueOf(p))}"${raw(p.additional_data)}>`
  );
}

function helper(p: ParamValues): string {
  if (p.custom_helper) return escape(p.custom_helper);
  return `<span${classAttr(`${NAME}__helper`, when(p.checked_minus, `${NAME}__helper_minus`))}></span>`;
}

/** Text and remark. What surrounds a `text_custom` is not known; it is drawn as a text without a tooltip. */
function words(p: ParamValues): string {
  const words = p.should_be_raw ? text(p.text) : escape(p.text);
  const note = `<span class="${NAME}__note-text">${escape(p.note_text)}</span>`;
  const open = `<div${classAttr(`${NAME}__text element__text`, p.text_class_name)}`;
  if (!p.text && !p.note_text) return p.text_custom ? `${open}>${escape(p.text_custom)}</div>` : '';
  if (!p.text) return `${open} title="${escape(p.note_text)}">${note}</div>`;
  const title = p.should_be_raw ? stripTags(p.text) : p.text;
  const content = p.note_text ? `<span class="${NAME}__main-text">${words}</span> ${note}` : words;
  return `${open} title="${escape(title)}">${content}</div>`;
}

/** Native face of the checkbox. */
export function nativeCheckbox(p: ParamValues, _context?: NativeContext): string {
  const look = classAttr(NAME, p.class_name, when(p.small, `${NAME}_small`), when(p.checked, 'is-checked'));
  const tabIndex = p.tabindex === undefined ? '' : ` tabindex="${escape(p.tabindex)}"`;
  return `<label${look}${tabIndex}><div class="${NAME}__body">${box(p)}${helper(p)}</div>${words(p)}</label>`;
}
