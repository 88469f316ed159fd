import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import type { JQueryFind, JQueryInternals } from '../sdk/jquery.js';

/** A pseudo-class that no browser knows, so that jQuery asks it itself. */
const PSEUDO = 'amo-checked';
/** `:checked`, but not inside of quotes. */
const CHECKED = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|:checked(?![\w-])/g;

function isChecked(element: Element): boolean {
  return brandOf(element) ? Boolean((element as HTMLInputElement).checked) : element.matches(':checked');
}

/** jQuery takes what has a `label`, as a radio of the kit, for an option, which no fieldset disables. */
function askBrowser(pseudos: Record<string, (element: Element) => boolean>, state: string): Undo {
  const former = pseudos[state]!;
  return swap(pseudos, state, (element: Element) =>
    brandOf(element) ? element.matches(`:${state}`) : former(element),
  );
}

/** `:checked` for the kit's elements, wherever jQuery takes a selector: all its methods ask these three. */
export function extendSelectors($: JQueryInternals): Undo {
  const {
    find: former,
    expr: { pseudos },
  } = $;
  // Once it is out, an extension that came later may still go through this one.
  const translate = (selector: unknown): unknown =>
    typeof selector === 'string' && selector.includes(':checked') && pseudos[PSEUDO]
      ? selector.replace(CHECKED, (_match, quoted?: string) => quoted ?? `:${PSEUDO}`)
      : selector;
  const find: JQueryFind = Object.assign(
    (selector: unknown, ...rest: unknown[]) => former(translate(selector), ...rest),
    former,
    {
      matches: (selector: unknown, elements: unknown) => former.matches(translate(selector), elements),
      matchesSelector: (element: unknown, selector: unknown) => former.matchesSelector(element, translate(selector)),
    },
  );
  const states = ['disabled', 'enabled'].map((state) => askBrowser(pseudos, state));
  const undo = [swap(pseudos, PSEUDO, isChecked), swap($, 'find', find), ...states];
  return () => undo.forEach((restore) => restore());
}
