/** What jQuery (2.1.3 to 4) does not do with custom elements by itself. */
import type { Undo } from '../contract/swap.js';
import { extendPlugins } from './jquery-plugins.js';
import { extendSelectors } from './jquery-selectors.js';
import { extendSerialize } from './jquery-serialize.js';
import { extendTrigger } from './jquery-trigger.js';
import type { JQueryInternals, JQueryLike } from '../sdk/jquery.js';

export type { JQueryLike } from '../sdk/jquery.js';

/** On a jQuery: how many copies of the kit extended it, and what takes the extension out. */
const KEY: unique symbol = Symbol.for('amo-elements/jquery@1') as never;

interface Extension {
  users: number;
  /** Takes in a plugin that came since. */
  meet?(): void;
  remove(): void;
}

type Extended = JQueryInternals & { [KEY]?: Extension };

const removers = new WeakMap<JQueryLike, () => void>();

function extend($: Extended): Extension {
  const undo = [extendSerialize($), extendSelectors($), extendTrigger($)];
  const plugins = new Map<string, Undo>();
  const meet = (): void => extendPlugins($, plugins);
  const remove = (): void => {
    [...undo, ...plugins.values()].forEach((restore) => restore());
    delete $[KEY];
  };
  return ($[KEY] = { users: 0, meet, remove });
}

/**
 * Teaches a jQuery the kit's elements: `.serialize()` and `.serializeArray()`, `:checked`, `:input` and the like in
 * selectors, `.trigger('controls:…')`, `.trigger('button:…')` and the like. A second call does nothing, but for
 * plugins (validation, form) that were loaded in between.
 * @returns takes it out again; while another copy of the kit wants it, it stays
 */
export function installJQuery($: JQueryLike): () => void {
  const extended = $ as Extended;
  const extension = extended[KEY] ?? extend(extended);
  extension.meet?.();
  const former = removers.get($);
  if (former) return former;
  extension.users++;
  const uninstall = (): void => {
    if (!removers.delete($)) return;
    if (--extension.users === 0) extension.remove();
  };
  removers.set($, uninstall);
  return uninstall;
}
