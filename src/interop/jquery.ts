/** What jQuery (2.1.3 to 4) does not do with custom elements by itself. */
import { extendSelectors } from './jquery-selectors.js';
import { extendSerialize } from './jquery-serialize.js';
import { extendTrigger } from './jquery-trigger.js';
import type { JQueryInternals, JQueryLike } from '../sdk/jquery.js';

export type { JQueryLike } from '../sdk/jquery.js';

/** On a jQuery: how many copies of the kit extended it, and what takes the extension out. */
const KEY: unique symbol = Symbol.for('amo-elements/jquery@1') as never;

interface Extension {
  users: number;
  remove(): void;
}

type Extended = JQueryInternals & { [KEY]?: Extension };

const removers = new WeakMap<JQueryLike, () => void>();

function extend($: Extended): Extension {
  const undo = [extendSerialize($), extendSelectors($), extendTrigger($)];
  const remove = (): void => {
    undo.forEach((restore) => restore());
    delete $[KEY];
  };
  return ($[KEY] = { users: 0, remove });
}

/**
 * Teaches a jQuery the kit's elements: `.serialize()` and `.serializeArray()`, `:checked` in selectors,
 * `.trigger('controls:…')`, `.trigger('button:…')` and the like. A second call does nothing.
 * @returns takes it out again; while another copy of the kit wants it, it stays
 */
export function installJQuery($: JQueryLike): () => void {
  const former = removers.get($);
  if (former) return former;
  const extended = $ as Extended;
  const extension = extended[KEY] ?? extend(extended);
  extension.users++;
  const uninstall = (): void => {
    if (!removers.delete($)) return;
    if (--extension.users === 0) extension.remove();
  };
  removers.set($, uninstall);
  return uninstall;
}
