import type { JQueryStatic } from './jquery-types.js';

interface Environment {
  readonly constant?: unknown;
}

/**
 * True where the product's own scripts enliven the controls: its pages carry the object `APP` (or `AMOCRM`) with the
 * method `constant`; or a control has been given a view already, by scripts that are not this runtime.
 */
export function isProduct($: JQueryStatic, document: Document): boolean {
  const { APP, AMOCRM } = (document.defaultView ?? {}) as { APP?: Environment; AMOCRM?: Environment };
  if (typeof (APP ?? AMOCRM)?.constant === 'function') return true;
  const roots = Array.from(document.querySelectorAll('.control--select, .control-checkbox'));
  return roots.some((root) => $(root).data('view'));
}
