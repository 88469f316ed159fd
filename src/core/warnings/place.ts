import { warn } from '../../contract/warn.js';

/** A form that the parser of HTML closed at once, because it stands between a table and its rows. */
const CLOSED = ':is(table, thead, tbody, tfoot, tr) > form:empty';

/** Warns of places where browsers do for fields of HTML what they do for no element. For the development build. */
export function warnOfPlace(host: Element, form: Element | null): void {
  const { localName } = host;
  if (host.ownerDocument.compatMode === 'BackCompat')
    warn('in a page without a doctype controls may be as high as the page. Begin it with <!doctype html>.');
  if (!form && host.closest('table')?.querySelector(CLOSED))
    warn(
      `${localName}: it is in no form, since a form between a table and its rows is given fields of HTML alone. Give it the form's id: form="…".`,
    );
  if (host.hasAttribute('autofocus') && host.closest('dialog, [popover]'))
    warn(`${localName}: browsers pass over autofocus in a dialog or a popover. Call focus() once that is open.`);
}
