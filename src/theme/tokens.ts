/** A custom property of the kit: its name, the product's variable it follows, the measured values. */
type Token = readonly [name: string, system: string, light: string, dark?: string];

/**
 * Everything the look of a control takes from its theme. Inside the product a token follows the product's variable,
 * elsewhere it is the measured value; an author overrides it with a plain `:root { --amo-… }`. A colour of one control alone stands in
 * the styles of that, as the fallback of its token.
 */
const TOKENS: readonly Token[] = [
  ['font', '', '400 15px/normal "PT Sans", Arial, sans-serif'],
  ['scheme', '', 'light', 'dark'],
  ['radius', 'input-border-radius', '3px'],
  ['text', 'palette-text-primary', '#363b44', '#f2f2f2'],
  ['text-light', 'palette-text-secondary-light', '#92989b', '#7f8ba4'],
  ['surface', 'palette-background-primary', '#fff', '#153043'],
  ['surface-disabled', 'palette-background-primary-disabled', '#f1f1f1', '#132b3c'],
  ['border', 'palette-border-primary', '#e8eaeb', '#284860'],
  ['border-strong', 'palette-border-default', '#c5c5c5', '#596683'],
  ['placeholder', 'palette-placeholder-primary', '#b5b5b5', '#69768d'],
  ['hover', 'palette-hover-default', '#f5f5f5', '#0f2231'],
  ['error', 'color-begonia', '#f37575'],
  ['focus', '', 'var(--palette-outline-primary, #0057a9)', 'var(--palette-link-primary, #1691ff)'],
  ['disabled-text', '', '#b3b6bd'],
  ['heading', '', '#acb0b3'],
  ['check', '', '#363b44', '#fff'],
  ['on-color', '', '#363b44'],
  ['hover-on-color', '', 'var(--amo-hover)', 'rgb(0 0 0 / 8%)'],
  ['button-hover', 'palette-button-classic-hover-background', '#fcfcfc', '#19374d'],
  ['blue', 'button_blue', '#4c8bf7'],
  ['blue-border', 'button_blue_border', '#4077d6'],
  ['on-blue', '', '#fff'],
  ['active', 'palette-active-element-900', '#4c8bf7', '#264b79'],
  ['switch-edge', '', 'rgb(0 0 0 / 10%)', '#596683'],
  ['spinner', '', '#158fd2'],
  ['scroll-track', 'palette-scrollbar-track-background', '#eaeaea', '#264154'],
  ['scroll-thumb', 'palette-scrollbar-thumb-background', '#cdcdcd', '#394e5f'],
];

/** In forced colours a drawing that must keep its own colours takes them from the user's palette. */
const FORCED: Readonly<Record<string, string>> = {
  text: 'CanvasText',
  check: 'CanvasText',
  'on-color': 'CanvasText',
  active: 'CanvasText',
  spinner: 'CanvasText',
  'on-blue': 'CanvasText',
  focus: 'Highlight',
};

const declare = (name: string, value: string): string => `--amo-${name}:${value};`;
const follow = (system: string, value: string): string => (system ? `var(--${system}, ${value})` : value);

const light = TOKENS.map(([name, system, value]) => declare(name, follow(system, value))).join('');
const dark = TOKENS.map(([name, system, , value]) => (value ? declare(name, follow(system, value)) : '')).join('');
const forced = Object.entries(FORCED)
  .map(([name, value]) => declare(name, value))
  .join('');

/** The tokens of a document. Without specificity, so that any rule of the page's author wins. */
export const tokensCss =
  `:where(:root){${light}}:where(html[data-color-scheme="dark"]){${dark}}` +
  `@media (forced-colors:active){:where(html){${forced}}}`;

/** Names of the tokens with their measured values, for the documentation. */
export const tokens: readonly { readonly name: string; readonly light: string; readonly dark: string }[] =
  /* @__PURE__ */ TOKENS.map(([name, , value, other = value]) => ({
    name: `--amo-${name}`,
    light: value,
    dark: other,
  }));
