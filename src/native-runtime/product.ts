import { isProductPage } from '../sdk/environment.js';
import type { JQueryStatic } from '../sdk/jquery.js';

/**
 * True where the product's own scripts enliven the controls: on its pages, or where a control has been given a view already, by
 * scripts that are not this runtime.
 */
export function isProduct($: JQueryStatic, document: Document): boolean {
  if (isProductPage(document.defaultView)) return true;
  const roots = Array.from(document.querySelectorAll('.control--select, .control-checkbox'));
  return roots.some((root) => $(root).data('view'));
}
