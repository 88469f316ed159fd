import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import type { JQueryCollection, JQueryInside } from './jquery-types.js';

/** A pseudo-class that no browser knows, so that jQuery asks it itself. */
const PSEUDO = 'amo-checked';
const METHODS = ['is', 'filter', 'find'] as const;
/** `:checked`, but not inside of quotes. */
const CHECKED = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|:checked(?![\w-])/g;

function translate(selector: unknown): unknown {
  if (typeof selector !== 'string' || !selector.includes(':checked')) return selector;
  return selector.replace(CHECKED, (_match, quoted?: string) => quoted ?? `:${PSEUDO}`);
}

/** `:checked` in `.is()`, `.filter()` and `.find()` for the kit's elements. */
export function extendChecked($: JQueryInside): Undo {
  const { pseudos } = $.expr;
  const checked = (element: Element): boolean =>
    brandOf(element) ? Boolean((element as HTMLInputElement).checked) : element.matches(':checked');
  const undo = [swap(pseudos, PSEUDO, checked)];
  for (const method of METHODS) {
    const former = $.fn[method] as (this: JQueryCollection, ...args: unknown[]) => unknown;
    const extended = function (this: JQueryCollection, selector: unknown, ...rest: unknown[]): unknown {
      return former.call(this, translate(selector), ...rest);
    };
    undo.push(swap($.fn, method, extended));
  }
  return () => undo.forEach((restore) => restore());
}
