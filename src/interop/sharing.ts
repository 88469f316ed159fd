import type { JQueryInternals, JQueryLike } from '../sdk/jquery/internals.js';

/** What was done to a jQuery. */
export interface Extension {
  /** Takes in what came since. */
  meet?(): void;
  remove(): void;
}

type Extended = JQueryInternals & { [key: symbol]: (Extension & { users: number }) | undefined };

/**
 * Makes an installer of what copies of the kit do to a jQuery together: the first one extends it, the last one to go takes the
 * extension out.
 * @param key of the extension on a jQuery, the same in every copy
 */
export function sharing(key: symbol, extend: ($: JQueryInternals) => Extension): ($: JQueryLike) => () => void {
  const removers = new WeakMap<JQueryLike, () => void>();
  return ($) => {
    const extended = $ as Extended;
    const extension = (extended[key] ??= { users: 0, ...extend(extended) });
    extension.meet?.();
    const former = removers.get($);
    if (former) return former;
    extension.users++;
    const uninstall = (): void => {
      if (!removers.delete($) || --extension.users) return;
      extension.remove();
      delete extended[key];
    };
    removers.set($, uninstall);
    return uninstall;
  };
}
