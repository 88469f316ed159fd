import { swap, type Undo } from '../contract/swap.js';
import { brandOf } from '../core/brand.js';
import type { JQueryFind, JQueryInternals } from '../sdk/jquery/internals.js';

type Is = (element: Element) => boolean;

const ofType =
  (type: string): Is =>
  (element) =>
    (element as HTMLInputElement).type === type;

/** What jQuery's own pseudo-classes ask of the kit's elements. */
const ASKED: Readonly<Record<string, Is>> = {
  checked: (element) => Boolean((element as HTMLInputElement).checked),
  input: () => true,
  ...Object.fromEntries(
    ['text', 'password', 'file', 'checkbox', 'radio', 'submit', 'reset'].map((type) => [type, ofType(type)]),
  ),
};
/** A prefix that makes them such as no browser knows, so that jQuery asks them itself, and has not asked before. */
const OWN = 'amo-';
/** They, but not inside of quotes. */
const PSEUDO = new RegExp(
  `("(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*')|:(${Object.keys(ASKED).join('|')})(?![\\w-])`,
  'g',
);
const FIELD = `${OWN}field`;

const isField: Is = (element) => /^(?!.*button$)./.test(brandOf(element)?.name ?? '');

/** jQuery takes what has a `label`, as a radio of the kit, for an option, which no fieldset disables. */
function askBrowser(pseudos: Record<string, Is>, state: string): Undo {
  const former = pseudos[state]!;
  return swap(pseudos, state, (element: Element) =>
    brandOf(element) ? element.matches(`:${state}`) : former(element),
  );
}

/** True for a list of every kind of field, by which plugins ask for all of a form. */
function isOfEveryField(selector: string): boolean {
  const parts = selector.split(',').map((part) => part.trim());
  const has = (part: string): boolean => parts.includes(part);
  return !selector.includes('(') && has('select') && has('textarea') && (has('input') || has(':text'));
}

/** jQuery's selectors for fields, of the kit's elements, wherever it takes a selector: all its methods ask these three. */
export function extendSelectors($: JQueryInternals): Undo {
  const {
    find: former,
    expr: { pseudos },
  } = $;
  // Once it is out, an extension that came later may still go through this one.
  const translate = (selector: unknown): unknown => {
    if (typeof selector !== 'string' || !pseudos[FIELD]) return selector;
    const all = isOfEveryField(selector) ? `${selector}, :${FIELD}` : selector;
    return all.replace(PSEUDO, (match, quoted?: string) => quoted ?? `:${OWN}${match.slice(1)}`);
  };
  const find: JQueryFind = Object.assign(
    (selector: unknown, ...rest: unknown[]) => former(translate(selector), ...rest),
    former,
    {
      matches: (selector: unknown, elements: unknown) => former.matches(translate(selector), elements),
      matchesSelector: (element: unknown, selector: unknown) => former.matchesSelector(element, translate(selector)),
    },
  );
  const asked = Object.entries(ASKED).map(([name, is]) =>
    swap(pseudos, OWN + name, (element: Element) => (brandOf(element) ? is(element) : pseudos[name]!(element))),
  );
  const states = ['disabled', 'enabled'].map((state) => askBrowser(pseudos, state));
  const undo = [...asked, ...states, swap(pseudos, FIELD, isField), swap($, 'find', find)];
  return () => undo.forEach((restore) => restore());
}
