import type { ParamValues } from '../../contract/contract.js';
import { andClass, classAnd, escape, raw, when } from '../../contract/markup/text.js';
import type { NativeContext } from '../native-context.js';

/**
 * Native face of the switch. The names of the parameters `checked` and `disabled`, and their attributes on the box, are
 * those of the checkbox: the ones of the original are not known.
 */
export function nativeSwitcher(p: ParamValues, { random }: NativeContext): string {
  const id = escape(p.id || `switcher_${Math.floor(random() * 100_000)}`);
  const look =
    `${classAnd(p.label_class_name)}switcher ${p.checked ? 'switcher__on' : 'switcher__off'}` +
    when(p.disabled, ' js-disabled') +
    andClass(p.custom_class_name);
  const state = (p.checked ? ' checked' : '') + (p.disabled ? ' disabled' : '');
  return (
    `<div class="switcher_wrapper${andClass(p.switcher_wrapper_class)}${when(p.blue, ' controls-switcher-blue')}">` +
    `<label for="${id}" class="${look}" id=""></label><input type="checkbox" value="${escape(p.value || 'Y')}"` +
    ` name="${escape(p.name)}" id="${id}" class="switcher__checkbox${andClass(p.class_name)}"${state}` +
    `${raw(p.additional_data)}></div>`
  );
}
