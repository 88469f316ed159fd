import { swap, type Undo } from '../contract/swap.js';
import { ENTRIES } from '../core/brand.js';
import type { JQueryInternals } from '../sdk/jquery/internals.js';

/** A control of the kit, of any copy, as far as code for jQuery asks it. */
export interface Control extends Element {
  readonly [ENTRIES]?: ReadonlyArray<readonly [name: string, value: FormDataEntryValue]>;
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly checked?: boolean;
}

/** A field of HTML with what a plugin may ask of one. */
function standIn({ attributes }: Element, state: object): Element {
  const field = document.createElement('input');
  for (const { name, value } of attributes) if (name.startsWith('data-')) field.setAttribute(name, value);
  return Object.assign(field, state);
}

/** Fields of HTML that a form would send the same for. What is not ticked stands there, too: plugins have values for it. */
function standIns(control: Control): Element[] {
  const { name, value, type, checked } = control;
  if (checked !== undefined)
    return [standIn(control, { type, name, value, checked, disabled: control.matches(':disabled') })];
  return control[ENTRIES]!.flatMap(([own, sent]) =>
    typeof sent === 'string' ? standIn(control, { type: 'hidden', name: own, value: sent }) : [],
  );
}

/** The fields of a form, with HTML's in place of the kit's; null where jQuery finds them itself. */
function elementsOf(element: Element): Element[] | null {
  if (ENTRIES in element) return standIns(element as Control);
  const { elements } = element as Partial<HTMLFormElement>;
  const list = elements ? (Array.from(elements) as Control[]) : [];
  return list.some((field) => field[ENTRIES])
    ? list.flatMap((field) => (field[ENTRIES] ? standIns(field) : field))
    : null;
}

/** `.serializeArray()`, `.serialize()` and plugins that do the same: all ask this hook for the fields of a form. */
export function extendSerialize({ propHooks }: JQueryInternals): Undo {
  return swap(propHooks, 'elements', { get: elementsOf });
}
