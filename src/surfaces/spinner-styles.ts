import { css } from '../theme/css.js';

/** The ring itself. */
export const ring = css`
  box-sizing: border-box;
  width: 16px;
  height: 16px;
  border: 2px solid transparent;
  border-top-color: var(--amo-spinner);
  border-left-color: var(--amo-spinner);
  border-radius: 50%;
`;

/** The ring that turns while something is under way. A button's own, which has the class too, has a look of its own. */
export const spinnerStyles = css`
.spinner-icon:not(.button-input__spinner__icon) {
  display: inline-block;
  ${ring}
  animation: amo-surface-spin .9s linear infinite;
}
.spinner-icon-white:not(.button-input__spinner__icon) {
  border-top-color: #fff;
  border-left-color: #fff;
}
.spinner-icon-abs-center:not(.button-input__spinner__icon) {
  position: absolute;
  top: 50%;
  left: 50%;
  margin: -8px 0 0 -8px;
}
@keyframes amo-surface-spin { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) {
  .spinner-icon:not(.button-input__spinner__icon) { animation-duration: 3s; }
}
@media (forced-colors: active) {
  .spinner-icon:not(.button-input__spinner__icon) { forced-color-adjust: none; }
}
`;
