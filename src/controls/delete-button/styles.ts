import { css } from '../../theme/css.js';
import { hostStyles } from '../../theme/host.js';
import { drawIcon } from '../../theme/icons.js';

/** Both faces of the button that deletes. Its look was not measured: that of the cancel button, with a bin. */
export const deleteButtonStyles = css`
.button-delete {
  display: inline-flex;
  gap: 7px;
  align-items: baseline;
  margin: 0;
  padding: 8px;
  border: 0;
  border-radius: var(--amo-radius);
  background: none;
  color: var(--amo-text-light);
  font: inherit;
  font-size: 14px;
  font-weight: 700;
  line-height: 14px;
  text-rendering: inherit;
  white-space: nowrap;
  cursor: pointer;
}
.button-delete:not(:disabled):hover { color: var(--amo-error); }
.button-delete:disabled { opacity: .6; cursor: default; }
.button-delete > .icon { flex: none; align-self: center; margin-block: -1px; }
${drawIcon('.button-delete > .icon-delete-trash', 'del')}
@media (forced-colors: active) { .button-delete:disabled { opacity: 1; } }
`;

/** The element alone. */
export const deleteButtonHost = css`
${hostStyles}
.button-delete { width: 100%; }
.button-delete:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.button-delete slot > span { position: absolute; }
`;
