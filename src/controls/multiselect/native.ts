import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { escape, same } from '../../contract/markup/text.js';
import { toList, toRecord } from '../../contract/values.js';
import type { NativeContext } from '../native-context.js';

declare const __DEV__: boolean;

/** True for the option that is asked for; a falsy `selected` asks for none. */
export function isChosen(item: ParamValues, p: ParamValues): boolean {
  return Boolean(p.selected) && same(item.id, p.selected);
}

/** Native face of the choice of several: a bare list. */
export function nativeMultiselect(p: ParamValues, _context?: NativeContext): string {
  const list = toList(p.values, 'multiselect: values');
  if (__DEV__) checkItems(list, 'multiselect: values');
  const options = list.map(toRecord).map((item) => {
    const selected = isChosen(item, p) ? ' selected' : '';
    return `<option value="${escape(item.id)}"${selected}>${escape(item.value)}</option>`;
  });
  return `<select name="${escape(p.name)}" multiple>${options.join('')}</select>`;
}
