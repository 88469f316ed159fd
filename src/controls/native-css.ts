import { css } from '../theme/css.js';
import { scrollStyles } from '../theme/scroll.js';
import { tokensCss } from '../theme/tokens.js';
import {
  buttonGapNative,
  buttonIconStyles,
  buttonLabelStyles,
  buttonMenuStyles,
  buttonStyles,
} from './button/styles.js';
import { checkboxNative, checkboxStyles } from './checkbox/styles.js';
import {
  checkboxesDropdownListStyles,
  checkboxesDropdownNative,
  checkboxesDropdownStyles,
} from './checkboxes-dropdown/styles.js';
import { calendarStyles } from './date-field/calendar/styles.js';
import { dateFieldNative, dateFieldStyles } from './date-field/styles.js';
import { deleteButtonStyles } from './delete-button/styles.js';
import { inputStyles } from './input/styles.js';
import { radioNative, radioStyles } from './radio/styles.js';
import { selectListStyles, selectNative, selectStyles } from './select/styles.js';
import { suggestListStyles, suggestNative, suggestStyles } from './suggest/styles.js';
import { switcherNative, switcherStyles } from './switcher/styles.js';
import { textareaStyles } from './textarea/styles.js';

/** What controls inherit from the product's page: text, ground, the font of form parts without a look of their own. */
const baseStyles = css`
:where(body) {
  background-color: var(--palette-background-default, #f5f5f5);
  color: var(--amo-text);
  font: var(--amo-font);
  text-rendering: geometricPrecision;
  -webkit-font-smoothing: antialiased;
}
:where(input, textarea, select, button) { font: inherit; text-rendering: inherit; }
:where(html[data-color-scheme="dark"] body) { background-color: var(--palette-background-default, #0f2231); }
`;

const note = `/*
 * amo-elements: look of the native markup of the controls.
 * For pages outside the product: stand-alone pages, iframes, tests. Inside the product its own styles dress this
 * markup, and this file would do it a second time.
 */
`;

/** The style sheet native.css: text and ground of the page, tokens, every control's native face. */
export function nativeCss(): string {
  const parts = [
    baseStyles,
    tokensCss,
    inputStyles,
    textareaStyles,
    buttonStyles,
    buttonLabelStyles,
    buttonIconStyles,
    buttonGapNative,
    buttonMenuStyles,
    checkboxStyles,
    checkboxNative,
    checkboxesDropdownStyles,
    checkboxesDropdownNative,
    checkboxesDropdownListStyles,
    radioStyles,
    radioNative,
    selectStyles,
    selectNative,
    selectListStyles,
    suggestStyles,
    suggestNative,
    suggestListStyles,
    switcherStyles,
    switcherNative,
    deleteButtonStyles,
    dateFieldStyles,
    dateFieldNative,
    calendarStyles,
    scrollStyles,
  ];
  return `${note}${parts.map((part) => part.trim()).join('\n')}\n`;
}
