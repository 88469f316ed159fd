import { css } from '../../theme/css.js';

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

/**
 * A field in an element, which fills its host, looks as its host is asked to, and shows focus. It fills the width without
 * a percentage: a table or a row would take one as leave to make it nothing. It stays in its container, unless the host's own
 * style asks for a width, which may be larger, as in HTML.
 */
export const fieldHost = css`
:host(:not([style*="width"])) { max-width: 100%; }
input, textarea {
  box-sizing: border-box;
  width: -moz-available;
  width: -webkit-fill-available;
  width: stretch;
  min-height: inherit;
  max-height: inherit;
  font: inherit;
  text-align: inherit;
  text-rendering: inherit;
}
.text-input.text-input:where(:not(.text-input--invalid)) { color: inherit; }
.text-input:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
`;

/** The input alone. Its height stands on the host, where a page sets another; a field without the look has its own. */
export const inputHost = css`
:host { height: max(36px, 1.26em + 17px); }
:host(:state(styled-input)) { height: auto; }
:host([type="hidden" i]) { display: none !important; }
input.text-input { height: 100%; }
`;
