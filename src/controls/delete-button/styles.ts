import { css } from '../../theme/css.js';
import { drawIcon } from '../../theme/icons.js';

/** Both faces of the button that deletes. Its look was not measured: the text of its place, lighter. */
export const deleteButtonStyles = css`
.button-delete { display: inline-flex; align-items: center; color: var(--amo-text-light); cursor: pointer; }
.button-delete:hover { color: var(--amo-error); }
.button-delete > .icon { flex: none; margin-right: 7px; }
${drawIcon('.button-delete > .icon-delete-trash', 'del')}
`;
