import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';

/** Both faces of the text field. Heights and type sizes are the measured ones until a page enlarges the text. */
export const inputStyles = css`
.text-input {
  box-sizing: border-box;
  height: max(36px, 1.26em + 17px);
  margin: 0;
  padding: 8px 9px 7px;
  border: 1px solid var(--amo-border-strong);
  border-radius: var(--amo-radius);
  outline: 0;
  background: var(--amo-surface);
  box-shadow: none;
  color: var(--amo-text);
  color-scheme: var(--amo-scheme);
  font: inherit;
  text-rendering: inherit;
  cursor: text;
}
.text-input::placeholder { color: var(--amo-placeholder); opacity: 1; }
.text-input:focus::placeholder { color: transparent; }
.text-input-visible-placeholder:focus::placeholder { color: var(--amo-placeholder); }
.text-input:disabled {
  border-color: var(--amo-border);
  background: none;
  -webkit-text-fill-color: currentcolor;
  opacity: 1;
  cursor: default;
}
.text-input--invalid { border-color: var(--amo-error); color: var(--amo-error); }
.text-input.validate-has-error { border-color: var(--amo-error) !important; }
.text-input.validate-has-error:not(:focus)::placeholder,
.text-input-visible-placeholder.validate-has-error::placeholder { color: var(--amo-error); }
@media (forced-colors: active) {
  .text-input:focus { outline: 2px solid Highlight; outline-offset: -1px; }
  .text-input:disabled { border-color: GrayText; color: GrayText; }
}
`;

/** The element alone: the field fills its host and shows focus. */
export const inputHost = css`
${hostStyles}
input { box-sizing: border-box; width: 100%; font: inherit; text-rendering: inherit; }
.text-input:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
`;
