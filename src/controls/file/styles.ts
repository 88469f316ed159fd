import { css } from '../../theme/css.js';

/**
 * The element; its button is dressed as the kit's. Natively there is nothing but the browser's own field. The field's button
 * lies over the field: in a shadow root Chromium takes what is dropped onto the button alone.
 */
export const fileHost = css`
:host { max-width: 100%; }
.amo-file { position: relative; display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; box-sizing: border-box; width: 100%; }
.amo-file > input {
  position: absolute;
  z-index: 2;
  inset: 0;
  width: 100%;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.amo-file > input::file-selector-button { position: absolute; inset: 0; width: 100%; margin: 0; cursor: inherit; }
.amo-file > input:disabled { cursor: default; }
.amo-file > .button-input { flex: none; }
.amo-file .button-input-inner { display: inline-flex; vertical-align: middle; }
.amo-file > input:enabled:hover + .button-input { background: var(--amo-button-hover); }
.amo-file > input:enabled:active + .button-input { transform: translateY(1px); }
.amo-file > input:focus-visible + .button-input { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.amo-file_drop > :enabled + .button-input { border-color: var(--amo-focus); }
/* On the line of the button's text, which stands lower than the middle. */
.amo-file > .button-input ~ span { position: relative; top: .13em; }
.amo-file__names {
  flex: auto;
  width: 160px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.amo-file_empty > .amo-file__names { color: var(--amo-placeholder); }
.amo-file_invalid > .amo-file__names { color: var(--amo-error); }
.amo-file_invalid > .button-input { border-color: var(--amo-error); }
.amo-file > :disabled ~ span { opacity: .6; }
.amo-file > .element__text { flex: 99 auto; }
.amo-file > .element__text:empty { display: none; }
@media (forced-colors: active) {
  .amo-file > :disabled ~ span { color: GrayText; opacity: 1; }
}
`;
