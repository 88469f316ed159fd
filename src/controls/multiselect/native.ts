import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { each, escape, same, when } from '../../contract/markup/text.js';
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
  const options = each(list, (one) => {
    const item = toRecord(one);
    return `<option value="${escape(item.id)}"${when(isChosen(item, p), ' selected')}>${escape(item.value)}</option>`;
  });
  return `<select name="${escape(p.name)}" multiple>${options}</select>`;
}
