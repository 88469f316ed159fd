/**
 * What the product's page says of all elements. Measured: margins and fonts of the browser are reset, form parts take the font, and
 * boxes are as the browser has them, so that padding adds to a width. How far the reset goes was not: the switch `pageDefaults`.
 */
import { css } from '../../../../theme/css.js';

const reset = css`
:where(html:not([data-amo-defaults="browser"])) :where(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, figure, blockquote, form, fieldset, legend, table, caption, th, td) {
  margin: 0;
  padding: 0;
  border: 0;
  font: inherit;
  vertical-align: baseline;
}
:where(html:not([data-amo-defaults="browser"])) :where(ul, ol) { list-style: none; }
:where(html:not([data-amo-defaults="browser"])) :where(table) { border-collapse: collapse; border-spacing: 0; }
:where(a[href]) { color: var(--host-link); }
`;

/** Parts that the host draws, by the beginning of their class; what a widget brings is left alone. */
const OWN = [
  'page-holder',
  'nav',
  'n-avatar',
  'content__top',
  'list__table',
  'list-row',
  'list-top',
  'list-multiple-actions',
  'pagination',
  'pipeline',
  'todo-',
  'dashboard-',
  'host-',
  'card-holder',
  'card-fields',
  'card-tabs',
  'card-top-save',
  'card-statistics',
  'linked-form',
  'multisuggest__list',
  'notes-wrapper',
  'feed-',
  'task-edit',
  'tips',
] as const;

const boxes = css`
:where(body, ${OWN.map((name) => `[class^="${name}"]`).join(', ')}, .control-contenteditable__area, .control-phone, .control-email, .nav *, .card-holder button) { box-sizing: border-box; }
`;

export const baseCss = `${reset}${boxes}`;
