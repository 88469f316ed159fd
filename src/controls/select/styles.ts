import { css } from '../../theme/css.js';
import { ARROW, TICK } from '../../theme/marks.js';
import { OVERHANG } from './overhang.js';

/** Both faces of the closed choice from a list. */
export const selectStyles = css`
.control--select { display: block; color-scheme: var(--amo-scheme); }
.control--select--list { display: none; }
.control--select--button {
  box-sizing: border-box;
  width: 100%;
  height: max(36px, 1.26em + 17px);
  margin: 0;
  padding: 1px 25px 0 9px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  outline: 0;
  background: var(--amo-surface);
  ${ARROW}
  box-shadow: none;
  color: var(--amo-text);
  font: inherit;
  text-align: left;
  text-rendering: inherit;
  text-overflow: ellipsis;
  white-space: nowrap;
  cursor: pointer;
}
.control--select--button:focus { border-color: var(--amo-border-strong); }
.control--select--button[data-before]::before { content: attr(data-before) " "; }
.control--select--button[data-after]::after { content: " " attr(data-after); }
.control--select--button[data-after], .control--select.inline-select .control--select--button { background-image: none !important; }
.control--select--button-colored { padding: 1px 25px 2px 9px; border: 0; }
.control--select--button:disabled {
  border-color: var(--amo-disabled-border, #dfdfdf);
  background: none;
  color: var(--amo-disabled-text);
}
.control--select--button-invalid { border-color: var(--amo-error) !important; color: var(--amo-error); }
.control--select--transparent .control--select--button {
  height: max(20px, 1.26em + 1px);
  padding: 1px 25px 0 0;
  border: 0;
  background: none;
}
.control--select.inline-select { line-height: max(15px, 1em); }
.control--select.inline-select .control--select--button {
  height: max(16px, 1.3em - 4px);
  padding: 0;
  border: 0;
  border-bottom: 1px dashed var(--amo-text);
  border-radius: 0;
  background: none;
}
@media (forced-colors: active) {
  .control--select--button:focus { border-color: Highlight; outline: 1px solid Highlight; }
  .control--select--button:disabled { border-color: GrayText; color: GrayText !important; opacity: 1; }
  .control--select--button-colored { border: 1px solid; padding: 1px 25px 0 9px; }
  .control--select--button { position: relative; }
  .control--select:not(.inline-select) > .control--select--button:not([data-after])::after {
    content: "";
    position: absolute;
    top: calc(50% - 5px);
    right: 12px;
    width: 6px;
    height: 6px;
    border: solid;
    border-width: 0 1px 1px 0;
    transform: rotate(45deg);
  }
}
`;

/**
 * Both faces of the list, once it is open, and of the one rule that looks at the value: where it stands, the style of a
 * button is worked out anew with each value.
 */
export const selectListStyles = css`
.control--select--button-skip-before-empty-data-value[data-value]:not([data-value=""])::before { content: none; }
.control--select--list-opened {
  position: absolute;
  z-index: 30;
  top: 0;
  left: -${OVERHANG}px;
  display: block;
  box-sizing: content-box;
  width: 100%;
  max-height: 211px;
  margin: 0 -${OVERHANG}px 0 0;
  padding: 0 11px 0 0;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  overflow: auto;
  overscroll-behavior: contain;
  background: var(--amo-surface);
  color: var(--amo-text);
  list-style: none;
}
.control--select--list--auto-width { width: max-content; min-width: 100%; }
.control--select--list-to-top { top: auto; bottom: 0; }
.control--select--list--item {
  position: relative;
  box-sizing: border-box;
  margin: 0 -11px 0 0;
  padding: 8px 6px 7px 0;
  overflow: hidden;
  cursor: pointer;
}
.control--select--list--item-colored { color: var(--amo-on-color); }
.control--select--list--item-key_selected { background-color: var(--amo-hover); }
.control--select--list--item[data-disabled] {
  color: var(--amo-heading);
  font-size: max(11px, .733em);
  font-weight: 700;
  text-transform: uppercase;
}
.control--select--list--item:not([data-disabled]):hover::before {
  content: "";
  position: absolute;
  z-index: 1;
  inset: 0 -11px 0 0;
  background: var(--amo-hover);
}
.control--select--list--item-inner {
  position: relative;
  z-index: 2;
  display: block;
  box-sizing: border-box;
  padding-left: 22px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.control--select--list--item-selected > .control--select--list--item-inner::before {
  content: "";
  position: absolute;
  top: 6px;
  left: 8px;
  width: 9px;
  height: 7px;
  background: var(--amo-check);
  clip-path: ${TICK};
}
@media (forced-colors: active) {
  .control--select--list--item-key_selected {
    forced-color-adjust: none;
    background: Highlight !important;
    color: HighlightText !important;
    --amo-check: HighlightText;
  }
  .control--select--list--item::before { content: none !important; }
  .control--select--list--item[data-disabled] { color: GrayText; }
  .control--select--list--item-inner::before { forced-color-adjust: none; }
}
`;

/** What the native face has of its own: the list stands in the root, and the button in a line. */
export const selectNative = css`
.control--select { position: relative; z-index: 10; }
.control--select--button { position: relative; z-index: 10; display: inline-block; overflow: hidden; vertical-align: top; }
`;

/**
 * The element alone. The button is clipped: one that could scroll takes a third longer to lay out and draw. Its height stands
 * on the host, where a page sets another.
 */
export const selectHost = css`
:host { display: block; height: max(36px, 1.26em + 17px); text-align: left; }
:host([theme="transparent"]) { height: max(20px, 1.26em + 1px); }
:host(.inline-select) { height: max(16px, 1.3em - 4px); }
.control--select, .control--select > button.control--select--button {
  display: block;
  height: 100%;
  min-height: inherit;
  max-height: inherit;
  text-align: inherit;
}
button.control--select--button { overflow: clip; }
button.control--select--button:where(:not(.control--select--button-invalid)) { color: inherit; }
.control--select--button:focus-visible:not([aria-expanded="true"]) {
  outline: 2px solid var(--amo-focus);
  outline-offset: -1px;
}
.control--select--button.control--select--button-colored, .control--select--button-colored:disabled:disabled {
  --amo-text: var(--amo-on-color);
  color: var(--amo-on-color);
}
.control--select--button-colored:disabled { opacity: .6; }
.control--select--list-opened[popover] {
  inset: auto;
  width: max-content;
  max-width: calc(100% - 13px);
  height: auto;
  max-height: min(211px, 100% - 2px);
  margin: 0;
}
.control--select--list--item-colored { --amo-check: var(--amo-on-color); }
.control--select--list--item-colored.control--select--list--item-key_selected::before {
  content: "";
  position: absolute;
  z-index: 1;
  inset: 0 -11px 0 0;
}
.control--select--list--item-colored:not([data-disabled]):hover::before { background: var(--amo-hover-on-color) !important; }
.control--select--list--item-colored.control--select--list--item-key_selected:not([data-disabled])::before {
  background: rgb(0 0 0 / 8%) !important;
}
`;
