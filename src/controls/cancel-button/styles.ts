import { css } from '../../theme/css.js';

/** The element alone: the colour of its word is that of the host. */
export const cancelHost = css`
:host { color: var(--amo-text-light); }
button.button-input { color: inherit; }
`;

/**
 * The native gap between two neighbours, for a document's sheet; the other may be a plain button.
 * @param tag tag that the buttons are drawn with
 */
export function cancelGap(tag: string): string {
  const other = tag.replace('cancel-button', 'button');
  return `:where(${tag} + ${tag}, ${other} + ${tag}, ${tag} + ${other}) { margin-left: 7px; }`;
}
