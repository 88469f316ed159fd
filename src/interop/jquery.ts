/** What jQuery (2.1.3 to 4) does not do with custom elements by itself. */
import { extendSelectors } from './jquery-selectors.js';
import { extendSerialize } from './jquery-serialize.js';
import { extendTrigger } from './jquery-trigger.js';
import { sharing } from './sharing.js';
import type { JQueryLike } from '../sdk/jquery/internals.js';

export type { JQueryLike } from '../sdk/jquery/internals.js';

const install = /* @__PURE__ */ sharing(/* @__PURE__ */ Symbol.for('amo-elements/jquery@1'), ($) => {
  const undo = [extendSerialize($), extendSelectors($), extendTrigger($)];
  return { remove: () => undo.forEach((restore) => restore()) };
});

/**
 * Teaches a jQuery the kit's elements: `.serialize()` and `.serializeArray()`, `:checked`, `:input` and the like in
 * selectors, `.trigger('controls:…')`, `.trigger('button:…')` and the like. A second call does nothing.
 * @returns takes it out again; while another copy of the kit wants it, it stays
 */
export function installJQuery($: JQueryLike): () => void {
  return install($);
}
