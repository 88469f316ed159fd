/**
 * Colours that the right panel alone needs. They stand on the page as those of the controls do, in a sheet of their own, so
 * that a bundle of controls does not carry them.
 */
const LIGHT =
  '--amo-panel:var(--palette-background-secondary-800, #e4e4e4);' +
  '--amo-panel-link:var(--palette-link-secondary, #1375ab);';
/** Not observed: the link in the dark theme; the measured blue would not be read on it. */
const DARK =
  '--amo-panel:var(--palette-background-secondary-800, #102535);' +
  '--amo-panel-link:var(--palette-link-primary, #1691ff);';

export const panelTokensNative = `:where(:root){${LIGHT}}:where(html[data-color-scheme="dark"]){${DARK}}`;
