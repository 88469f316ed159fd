import { DISABLED } from '../../contract/state-classes.js';
import type { ParamValues } from '../../contract/contract.js';
import { andClass, attr, classAnd, escape, raw, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';
import { nativeMenu } from './native-menu.js';
import { sprite } from './sprite.js';

/** The first letter as a capital, the rest as it is. */
export function capitalized(value: unknown): string {
  const string = text(value);
  return string && string.charAt(0).toUpperCase() + string.slice(1);
}

function label(p: ParamValues): string {
  if (!p.text) return '';
  const words = p.should_be_raw ? text(p.text) : escape(p.text);
  const bold = p.text_bold ? ` <b>${escape(p.text_bold)}</b>` : '';
  return `<span class="button-input-inner__text">${words}${bold}</span>`;
}

function inner(p: ParamValues): string {
  const short = p.text_short
    ? `<span class="button-input-inner__text button-input-inner__text_short">${escape(p.text_short)}</span>`
    : '';
  const icon = p.icon_class_name ? `<span class="icon icon-inline${andClass(p.icon_class_name)}"></span>` : '';
  const after = p.icon_right_name ? `<span class="${classAnd(p.icon_right_name)}icon-right"></span>` : '';
  const content = `${icon}${sprite(p.svg_class_name)}${short}${label(p)}${after}`;
  return p.plain ? content : `<span class="button-input-inner${andClass(p.inner_class_name)}">${content}</span>`;
}

/** Native face of the button, with its menu. */
export function nativeButton(p: ParamValues, context: NativeContext): string {
  const menu = Boolean(p.context_menu);
  const look =
    when(p.blue, ' button-input_blue') +
    when(menu, ' button-input-with-menu') +
    when(p.disabled, ` ${DISABLED}`) +
    andClass(menu ? p.button_input_class_name : p.class_name);
  const button =
    `<button type="${escape(p.type || 'button')}" class="button-input${look}"${raw(p.additional_data)}` +
    ` tabindex="${escape(p.tab_index)}"${attr('id', p.id)}${attr('title', capitalized(p.title))}>${inner(p)}</button>`;
  if (!menu) return button;
  return `<div class="button-input-wrapper${andClass(p.class_name)}">${button}${nativeMenu(p, context)}</div>`;
}
