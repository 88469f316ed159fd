import { css } from '../../theme/css.js';
import { drawIcon } from '../../theme/icons.js';

/** Both faces of the button that deletes. Its look was not measured: a text as high as the cancel button, with a bin. */
export const deleteButtonStyles = css`
.button-delete {
  display: inline-flex;
  gap: 7px;
  align-items: baseline;
  justify-content: center;
  margin: 0;
  padding: 8px;
  border: 0;
  border-radius: var(--amo-radius);
  background: none;
  color: var(--amo-text);
  font: inherit;
  font-size: 14px;
  line-height: 14px;
  text-rendering: inherit;
  white-space: nowrap;
  cursor: pointer;
}
.button-delete:disabled { opacity: .6; cursor: default; }
/* Without a text it stands on the line as with one. */
.button-delete::before { content: ""; height: 12px; margin-right: -7px; }
.button-delete > .icon { flex: none; align-self: center; margin-block: -1px; }
.button-delete:not(:disabled):hover > .icon { color: var(--amo-error); }
${drawIcon('.button-delete > .icon-delete-trash', 'del')}
@media (forced-colors: active) { .button-delete:disabled { opacity: 1; --amo-text: GrayText; } }
`;

/** The element alone. */
export const deleteButtonHost = css`
.button-delete { width: 100%; }
button.button-delete:enabled { color: inherit; }
.button-delete:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.button-delete slot > span { position: absolute; }
`;
