/** What stands in a form: read anew each time, since a widget may have put its own in place of the fields. */
import { toRecord } from '../../contract/values.js';
import type { SettingField } from './fields.js';

/** An HTML control, or whatever a widget gave the name of one. */
type Named = HTMLElement & { readonly value?: unknown; readonly type?: string; readonly checked?: boolean };

/** Inputs of a field that stand in a part of the page; the last of them counts, as in a form that is sent. */
export function inputsOf(root: ParentNode, { code, type }: SettingField, widget: string): Named[] {
  const isUsers = type === 'users' || type === 'users_lp';
  const isOwn = (name: string): boolean => name === code || (isUsers && name.startsWith(`${code}[`));
  const named = [...root.querySelectorAll<Named>('[name]')].filter((one) => isOwn(one.getAttribute('name')!));
  if (named.length || (type !== 'custom' && type !== 'hidden')) return named;
  // A widget may have drawn the custom field anew by its id alone.
  const byId = root.querySelector<Named>(`[id="${CSS.escape(`${widget}_custom`)}"]:not([name])`);
  return byId ? [byId] : [];
}

/**
 * Value of a field: a text; of `users` an object `{userId: text}`, of `users_lp` `{userId: {login, password}}`, with what was
 * saved for users that have no input.
 * @param saved its value while none of its inputs is there
 */
export function valueOf(inputs: readonly Named[], { code, type }: SettingField, saved: unknown): unknown {
  if (!inputs.length) return saved;
  if (type !== 'users' && type !== 'users_lp') return valueOfOne(inputs);
  const result: Record<string, unknown> = { ...toRecord(saved) };
  for (const input of inputs) {
    const [id, part] = keysOf(input.getAttribute('name')!.slice(code.length));
    if (id === undefined) return valueOfOne(inputs); // one control of the widget's for all users
    result[id] = part === undefined ? own(input) : { ...toRecord(result[id]), [part]: own(input) };
  }
  return result;
}

/** Whether a value is none: nothing was filled in. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return Object.values(value).every(isEmpty);
  return String(value).trim() === '';
}

/** Keys of `[12][login]`. */
function keysOf(path: string): string[] {
  return Array.from(path.matchAll(/\[(.*?)\]/g), ([, key]) => key!);
}

const own = (input: Named): unknown => input.value ?? '';

/** Value of inputs that share a name. */
function valueOfOne(inputs: readonly Named[]): unknown {
  const last = inputs.at(-1)!;
  const isBox = ({ type }: Named): boolean => type === 'checkbox' || type === 'radio';
  if (isBox(last)) {
    const checked = inputs.filter((one) => isBox(one) && one.checked).map(own);
    return last.type === 'checkbox' && inputs.filter(isBox).length > 1 ? checked : (checked[0] ?? '');
  }
  if (last.type === 'select-multiple')
    return Array.from((last as HTMLElement as HTMLSelectElement).selectedOptions, ({ value }) => value);
  return own(last);
}
