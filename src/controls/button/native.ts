import { DISABLED } from '../../contract/state-classes.js';
import type { ParamValues } from '../../contract/contract.js';
import { attr, classAttr, escape, raw, text, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';
import { nativeMenu } from './native-menu.js';
import { sprite } from './sprite.js';

/** The first letter as a capital, the rest as it is. */
export function capitalized(value: unknown): string {
  const string = text(value);
  return string.charAt(0).toUpperCase() + string.slice(1);
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
  const content = [
    p.icon_class_name ? `<span${classAttr('icon icon-inline', p.icon_class_name)}></span>` : '',
    sprite(p.svg_class_name),
    short,
    label(p),
    p.icon_right_name ? `<span${classAttr(p.icon_right_name, 'icon-right')}></span>` : '',
  ].join('');
  return p.plain ? content : `<span${classAttr('button-input-inner', p.inner_class_name)}>${content}</span>`;
}

/** Native face of the button, with its menu. */
export function nativeButton(p: ParamValues, context: NativeContext): string {
  const menu = Boolean(p.context_menu);
  const look = classAttr(
    'button-input',
    when(p.blue, 'button-input_blue'),
    when(menu, 'button-input-with-menu'),
    when(p.disabled, DISABLED),
    menu ? p.button_input_class_name : p.class_name,
  );
  const button =
    `<button type="${escape(p.type || 'button')}"${look}${raw(p.additional_data)} tabindex="${escape(p.tab_index)}"` +
    `${attr('id', p.id)}${attr('title', capitalized(p.title))}>${inner(p)}</button>`;
  if (!menu) return button;
  return `<div${classAttr('button-input-wrapper', p.class_name)}>${button}${nativeMenu(p, context)}</div>`;
}
