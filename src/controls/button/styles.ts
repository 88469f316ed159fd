import { css } from '../../theme/css.js';
import { drawIcons } from '../../theme/icons.js';
import { TICK } from '../../theme/marks.js';

/** Both faces of the button without its menu. */
export const buttonStyles = css`
.button-input {
  position: relative;
  z-index: 1;
  box-sizing: border-box;
  max-height: max(38px, 1em + 23px);
  margin: 0;
  padding: 10px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  outline: 0;
  background: var(--amo-surface);
  box-shadow: none;
  color: var(--amo-text);
  font: inherit;
  font-size: max(14px, .933em);
  font-weight: 700;
  line-height: max(14px, .93em);
  text-align: center;
  text-rendering: inherit;
  white-space: nowrap;
  cursor: pointer;
}
.button-input:hover, .button-input:active { background: var(--amo-button-hover); }
.button-input:active { transform: translateY(1px); }
.button-input_blue { border-color: var(--amo-blue-border); background: var(--amo-blue); color: var(--amo-on-blue); }
.button-input_blue:hover, .button-input_blue:active { background: var(--amo-blue-hover, #4d85e6); }
.button-input.outlined { background: none; font-size: max(15px, 1em); font-weight: 400; }
.button-input_blue.outlined { border-color: var(--amo-blue-outline, #2f80ed); color: var(--amo-blue-outline, #2f80ed); }
.button-cancel, .button-cancel:hover, .button-cancel:active {
  padding: 8px;
  border: 0;
  background: none;
  color: var(--amo-text-light);
}
.button-input_add-new { padding: 11px 8px; font-size: max(13px, .866em); letter-spacing: .7px; text-transform: uppercase; }
.button-input-pressed, .button-input-pressed:active {
  border-top-width: 2px;
  background: var(--amo-pressed, #eaeaeb);
  box-shadow: inset 0 1px 2px var(--amo-pressed-shadow, #dfdfe0);
}
.button-input-pressed:hover { background: var(--amo-pressed-hover, #e9e9ea); }
.button-input_blue.button-input-pressed {
  background: var(--amo-blue-hover, #4d85e6);
  box-shadow: inset 0 1px 2px var(--amo-blue-border);
}
.button-input-disabled, .button-input-disabled:hover, .button-input-disabled:active {
  border-color: var(--amo-border);
  background: var(--amo-surface);
  color: var(--amo-text);
  opacity: .6;
  transform: none;
  cursor: default;
}
.button-cancel.button-input-disabled { background: none; color: var(--amo-text-light); }
.button-input-loading > .button-input-inner, .button-input-saved > .button-input-inner,
.button-input-loading > .button-input-inner__text, .button-input-saved > .button-input-inner__text { display: none; }
.button-input__spinner { position: relative; display: block; width: 12px; height: 14px; }
.button-input__spinner__icon {
  position: absolute;
  top: -3px;
  right: -4px;
  left: -4px;
  box-sizing: border-box;
  height: 20px;
  border: 2px solid transparent;
  border-top-color: var(--amo-spinner);
  border-right-color: var(--amo-spinner);
  border-radius: 100%;
  animation: amo-spin .9s linear infinite;
}
.button-input__spinner__icon.spinner-icon-white {
  border-top-color: var(--amo-on-blue);
  border-right-color: var(--amo-on-blue);
}
.button-input-saved, .button-input-saved:hover, .button-input-saved:active {
  border-color: var(--amo-saved-border, #d2a01a);
  background: var(--amo-saved, #e5b023);
  color: var(--amo-on-blue);
}
.button-input__saved { display: block; }
.button-input.animated.shake { animation: amo-shake .3s; }
.button-input-wrapper { position: relative; display: inline-block; }
.button-input__context-menu { display: none; }
@keyframes amo-spin { to { transform: rotate(360deg); } }
@keyframes amo-shake {
  20%, 60% { transform: translateX(-5px); }
  40%, 80% { transform: translateX(5px); }
}
@media (prefers-reduced-motion: reduce) {
  .button-input__spinner__icon { animation-duration: 3s; }
  .button-input.animated.shake { animation: none; }
}
@media (forced-colors: active) {
  .button-input:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
  .button-input_blue { border-width: 2px; padding: 9px; }
  .button-input-disabled, .button-cancel.button-input-disabled { border-color: GrayText; color: GrayText; opacity: 1; }
  .button-input__spinner__icon { forced-color-adjust: none; }
}
`;

/** The boxes of a label that is more than one text; natively those of any. */
export const buttonLabelStyles = css`
.button-input-inner { position: relative; display: inline-flex; vertical-align: middle; }
.button-input-inner__text_short { display: none; }
.button-input .icon { flex: none; align-self: center; }
.button-input .icon-inline { margin-right: 7px; }
.button-input .icon-right { margin-left: 7px; }
`;

/** The icons of label and menu, in both faces. */
export const buttonIconStyles = drawIcons(':is(.button-input, .button-input__context-menu)');

/** Both faces of a button's menu. */
export const buttonMenuStyles = css`
.button-input__context-menu {
  position: absolute;
  top: 100%;
  left: 0;
  box-sizing: content-box;
  margin: -1px 0 0;
  padding: 5px 0;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
  color: var(--amo-text);
  color-scheme: var(--amo-scheme);
  list-style: none;
}
.button-input-wrapper-pressed { z-index: 2; }
.button-input-wrapper-pressed > .button-input__context-menu { display: block; }
.button-input__context-menu.button-open-left-side { right: 0; left: auto; }
.button-input__context-menu__item {
  margin: 0;
  padding: 0;
  background: var(--amo-surface);
  white-space: nowrap;
  cursor: pointer;
}
.button-input__context-menu__item:hover,
.button-input__context-menu__item:focus-within { background: var(--amo-hover); }
.button-input__context-menu__item__inner {
  position: relative;
  display: flex;
  align-items: center;
  padding: 0 15px;
  outline: 0;
  color: inherit;
  line-height: 20px;
  text-decoration: none;
}
.button-input__context-menu__item__text { display: block; box-sizing: border-box; line-height: 40px; }
.button-input__context-menu__item__icon-container {
  display: flex;
  align-items: center;
  justify-content: center;
  width: 16px;
  height: 27px;
  margin-right: 7px;
}
.button-input__context-menu__item__text + .svg-icon { margin-left: 7px; }
.button-input__context-menu:has(> .button-input__context-menu__item-checkable) .button-input__context-menu__item__inner {
  padding-left: 31px;
}
.button-input__context-menu:has(.button-input__context-menu__item__icon-container)
  .button-input__context-menu__item__text:first-child { margin-left: 23px; }
.button-input__context-menu__item-checkable[data-checkable-checked="true"]
  > .button-input__context-menu__item__inner::before {
  content: "";
  position: absolute;
  top: 17px;
  left: 13px;
  width: 9px;
  height: 7px;
  background: var(--amo-check);
  clip-path: ${TICK};
}
.button-input__context-menu:has(.button-input__context-menu__item__icon-container):not(
    :has(.button-input__context-menu__item-checkable .button-input__context-menu__item__icon-container)
  ) {
  .button-input__context-menu__item__inner { padding-left: 15px; }
  .button-input__context-menu__item__inner::before { left: 18px; }
}
@media (forced-colors: active) {
  .button-input__context-menu__item:hover, .button-input__context-menu__item:focus-within {
    forced-color-adjust: none;
    background: Highlight;
    color: HighlightText;
    --amo-text: HighlightText;
    --amo-check: HighlightText;
  }
  .button-input__context-menu__item__inner::before { forced-color-adjust: none; }
}
`;

/**
 * The element alone. One text stands in a line of the button itself, where natively a box stands in that line: what lays
 * out least. The button is as high as a page makes the host; a row of boxes does not stretch it. A busy one has a line
 * too, an empty one: it stays where it stands in a line of text.
 */
export const buttonHost = css`
:host { height: fit-content; font-weight: 700; text-align: center; }
button.button-input { font-weight: inherit; text-align: inherit; }
button.button-input:where(:not(.button-input_blue, .button-cancel, .button-input-disabled, .button-input-saved)) { color: inherit; }
:host(.button-input-disabled) { opacity: 1 !important; }
.button-input, .button-input-wrapper { display: block; width: 100%; height: 100%; min-height: 100%; }
.button-input-inner { display: contents; }
.button-input-inner > .button-input-inner__text { vertical-align: middle; }
.button-input__spinner::before { content: "\200b"; }
.button-input:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 1px; }
.button-input.button-input-pressed:not(.button-input_blue) { color: var(--amo-on-color); }
.button-input__context-menu[popover] {
  inset: auto;
  font-weight: 400;
  text-align: start;
  width: max-content;
  max-width: calc(100% - 2px);
  height: auto;
  max-height: calc(100% - 12px);
  overflow: auto;
  overscroll-behavior: contain;
}
.button-input__context-menu:popover-open { display: block; }
.button-input__context-menu__item__inner:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
`;

/** The same gap for native markup. */
export const buttonGapNative = '.button-input + .button-input { margin-left: 7px; }';
