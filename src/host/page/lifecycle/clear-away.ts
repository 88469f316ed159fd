/** What the host takes off the page when a widget leaves it. */
import type { OpenArea } from '../areas/area.js';
import type { HostPage } from '../host-page.js';

/** A widget's block in the right column, its entries in menus, and jQuery's handlers of its namespace. */
export function clearAway({ $, page: { document }, actions }: HostPage, code: string, { panel }: OpenArea): void {
  panel?.remove(code);
  actions.remove(code);
  $(`.card-widgets__widget-${CSS.escape(code)}`).remove();
  const space = `.widget:${code}`;
  $([document, document.defaultView!, ...document.querySelectorAll('*')] as unknown as Element[]).off(space);
}

/** Tells the page that it is being left; what a handler throws stops nobody. */
export function pageChanged({ $, page: { document } }: HostPage): void {
  try {
    $(document).trigger('page:changed');
  } catch (error) {
    reportError(error);
  }
}
