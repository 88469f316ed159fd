import { css } from './css.js';

/**
 * Every element's `:host`, and what it is asked for that a browser keeps from its field. What a page inherits into a control
 * natively stops at its HTML control; here it stops at the host. The box is taken away with `!important`: a page's rule for a class beats `:host` otherwise, and a class that
 * draws a field would draw a second one. Size, margin and place stay the author's.
 */
export const hostStyles = css`
:host {
  display: inline-block;
  break-inside: avoid;
  padding: 0 !important;
  border: 0 !important;
  outline: 0;
  background: none !important;
  box-shadow: none !important;
  color: var(--amo-text);
  font: var(--amo-font);
  letter-spacing: normal;
  word-spacing: normal;
  text-align: start;
  text-indent: 0;
  text-shadow: none;
  text-transform: none;
  white-space: normal;
  text-rendering: geometricPrecision;
  -webkit-font-smoothing: antialiased;
}
:host([hidden]) { display: none !important; }
button, input, textarea {
  letter-spacing: inherit;
  word-spacing: inherit;
  text-indent: inherit;
  text-shadow: inherit;
  text-transform: inherit;
}
`;
