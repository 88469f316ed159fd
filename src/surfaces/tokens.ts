import { css } from '../theme/css.js';

/** Colours that surfaces alone need, beside those of the controls: they follow the product's variables, as those do. */
export const surfaceTokens = css`
:where(:root) {
  --amo-overlay: rgb(0 0 0 / 40%);
  --amo-overlay-filled: var(--palette-overlay-background-primary-600, rgb(255 255 255 / 60%));
  --amo-shadow: rgb(0 0 0 / 10%);
  --amo-link: var(--palette-link-primary, #0057a9);
  --amo-note: #6b7079;
}
:where(html[data-color-scheme="dark"]) {
  --amo-overlay-filled: var(--palette-overlay-background-primary-600, rgb(0 0 0 / 60%));
  --amo-link: var(--palette-link-primary, #4fadff);
  --amo-note: #92a0ab;
}
`;
