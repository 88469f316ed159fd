import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, escape, raw, stripTags, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

function circle(p: ParamValues, id: unknown): string {
  const state = when(p.selected, ' checked') + when(p.disabled, ' disabled');
  return (
    `<div class="control-radio${when(p.selected, ' icon-radio-checked')}">` +
    `<input type="radio" class="${escape(p.input_class_name)}" name="${escape(p.name)}"${attr('id', id)}` +
    ` value="${escape(p.value)}"${state}${attr('data-field-id', p.fieldId)}` +
    ` data-value="${escape(p.dataValue || p.value)}"${attr('data-color', p.color)}>` +
    `<div class="control-radio__helper${when(p.disabled, ' control-radio__helper-disabled')}"></div></div>`
  );
}

/** Native face of one option of a choice. */
export function nativeRadio(p: ParamValues, _context?: NativeContext): string {
  const id = p.prefix || p.id;
  const look = andClass(p.class_name) + when(p.disabled, ' control-radio__label_disabled');
  const words = p.should_be_raw ? text(p.label) : escape(p.label);
  const title = p.noTitle ? '' : ` title="${p.should_be_raw ? escape(stripTags(p.label)) : words}"`;
  const color = p.color ? ` style="background: ${escape(p.color)}; padding: 2px 6px; border-radius: 3px;"` : '';
  const overflow = when(p.color, ' style="overflow: visible;"');
  return (
    `<label for="${escape(id)}" class="control-radio__label${look}"${title}${overflow}${raw(p.additional_data)}>` +
    `${circle(p, id)}<!---->` +
    `<span class="control-radio-label-text element__text${andClass(p.text_class_name)}"${color}>${words}</span></label>`
  );
}
