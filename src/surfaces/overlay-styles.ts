import { css } from '../theme/css.js';

/** The shade over a page or a part of it; the class `default-overlay-visible` shows it. */
export const overlayStyles = css`
.default-overlay {
  position: fixed;
  inset: 0;
  background: var(--amo-overlay);
  opacity: 0;
  visibility: hidden;
  transition: opacity .1s;
}
.default-overlay-visible { opacity: 1; visibility: visible; }
@media (prefers-reduced-motion: reduce) {
  .default-overlay { transition: none; }
}
`;
