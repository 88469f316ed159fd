import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import type { JQueryCollection, JQueryInternals } from '../sdk/jquery.js';

/** The part of jQuery Validation that tells fields by their tag. */
interface Validator {
  checkable(element: Element): boolean;
  findByName(name: string): JQueryCollection;
  getLength(value: unknown, element: Element): number;
}

/** How many of a name are ticked: the plugin counts boxes and circles of HTML alone, and throws for others. */
export function extendValidation($: JQueryInternals & { validator?: { prototype: Validator } }): Undo | undefined {
  const validator = $.validator?.prototype;
  if (!validator) return undefined;
  const { getLength } = validator;
  return swap(validator, 'getLength', function (this: Validator, value: unknown, element: Element): number {
    return brandOf(element) && this.checkable(element)
      ? this.findByName((element as HTMLInputElement).name).filter(':checked').length
      : getLength.call(this, value, element);
  });
}
