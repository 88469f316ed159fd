import { swap, type Undo } from '../../contract/swap.js';
import { ENTRIES } from '../../core/brand.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import type { JQueryInternals, JQueryLike } from '../../sdk/jquery/internals.js';
import type { Control } from '../jquery-serialize.js';
import { sharing } from '../sharing.js';

/** The part of jQuery Validation that tells fields by their tag. */
interface Validator {
  findByName(name: string): JQueryCollection;
  getLength(value: unknown, element: Element): number;
}

/** Plugins, if they are there. */
interface Plugins extends JQueryInternals {
  readonly validator?: { readonly prototype: Validator };
  fieldValue?(element: Element, isSent?: boolean): unknown;
}

/** How many of a name are ticked: the plugin counts boxes and circles of HTML alone, and throws for others. */
function extendValidation(validator: Validator): Undo {
  const { getLength } = validator;
  return swap(validator, 'getLength', function (this: Validator, value: unknown, element: Control): number {
    return ENTRIES in element && 'checked' in element
      ? this.findByName(element.name).filter(':checked').length
      : getLength.call(this, value, element);
  });
}

/** What the form plugin sends of a field: it knows lists of HTML's select alone, and throws for others. */
function extendForm($: Plugins): Undo {
  const former = $.fieldValue!;
  return swap($, 'fieldValue', (element: Control, isSent = true): unknown => {
    const entries = element[ENTRIES];
    if (!entries || !isSent || /button|submit|reset|file/.test(element.type)) return former(element, isSent);
    const values = entries.flatMap(([name, value]) => (name === element.name ? [value] : []));
    return values.length ? values : null;
  });
}

const install = /* @__PURE__ */ sharing(/* @__PURE__ */ Symbol.for('amo-elements/jquery-plugins@1'), ($) => {
  const plugins = $ as Plugins;
  const undo = new Map<string, Undo>();
  const meet = (): void => {
    if (plugins.validator && !undo.has('validator'))
      undo.set('validator', extendValidation(plugins.validator.prototype));
    if (plugins.fieldValue && !undo.has('fieldValue')) undo.set('fieldValue', extendForm(plugins));
  };
  return { meet, remove: () => undo.forEach((restore) => restore()) };
});

/**
 * Teaches plugins (jquery-validation, jquery-form) that were loaded what they do not know of the kit's elements, beside
 * `installJQuery`. A second call takes in those that came since.
 * @returns takes it out again; while another copy of the kit wants it, it stays
 */
export function installPlugins($: JQueryLike): () => void {
  return install($);
}
