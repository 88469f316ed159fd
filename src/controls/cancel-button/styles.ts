import { css } from '../../theme/css.js';

/** The element alone: the colour of its word is that of the host. */
export const cancelHost = css`
:host { color: var(--amo-text-light); }
button.button-input { color: inherit; }
`;
