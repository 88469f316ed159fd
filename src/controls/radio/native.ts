import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, raw, stripTags, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

const NAME = 'control-radio';

function circle(p: ParamValues, id: unknown): string {
  const state = (p.selected ? ' checked' : '') + (p.disabled ? ' disabled' : '');
  return (
    `<div${classAttr(NAME, when(p.selected, 'icon-radio-checked'))}>` +
    `<input type="radio"${classAttr(p.input_class_name)} name="${escape(p.name)}"${attr('id', id)}` +
    ` value="${escape(p.value)}"${state}${attr('data-field-id', p.fieldId)}` +
    ` data-value="${escape(p.dataValue || p.value)}"${attr('data-color', p.color)}>` +
    `<div${classAttr(`${NAME}__helper`, when(p.disabled, `${NAME}__helper-disabled`))}></div></div>`
  );
}

/** Native face of one option of a choice. */
export function nativeRadio(p: ParamValues, _context?: NativeContext): string {
  const id = p.prefix || p.id;
  const look = classAttr(`${NAME}__label`, p.class_name, when(p.disabled, `${NAME}__label_disabled`));
  const title = p.noTitle ? '' : ` title="${escape(p.should_be_raw ? stripTags(p.label) : p.label)}"`;
  const color = p.color ? ` style="background: ${escape(p.color)}; padding: 2px 6px; border-radius: 3px;"` : '';
  const overflow = p.color ? ' style="overflow: visible;"' : '';
  const words = p.should_be_raw ? text(p.label) : escape(p.label);
  const textLook = classAttr(`${NAME}-label-text element__text`, p.text_class_name);
  return (
    `<label for="${escape(id)}"${look}${title}${overflow}${raw(p.additional_data)}>` +
    `${circle(p, id)}<!----><span${textLook}${color}>${words}</span></label>`
  );
}
