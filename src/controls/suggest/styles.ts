import { css } from '../../theme/css.js';

/** Both faces of the closed field with suggestions. */
export const suggestStyles = css`
.control--suggest { position: relative; z-index: 10; box-sizing: border-box; color-scheme: var(--amo-scheme); }
.control--suggest--list { display: none; }
.control--suggest--input { position: relative; z-index: 2; vertical-align: top; }
.control--suggest--down-btn {
  position: absolute;
  z-index: 10;
  top: calc(50% - 5px);
  right: 12px;
  box-sizing: border-box;
  width: 7px;
  height: 7px;
  margin: 0 0 0 7px;
  border: 0 solid var(--amo-text);
  border-width: 0 1px 1px 0;
  transform: rotate(45deg);
  pointer-events: none;
}
.control--suggest--down-btn::after {
  content: "";
  position: absolute;
  top: 5px;
  right: 7px;
  width: 2px;
  height: 2px;
  background-color: var(--amo-surface);
}
.control--suggest--input:focus ~ .control--suggest--down-btn { display: none; }
@media (forced-colors: active) {
  .control--suggest--down-btn::after { display: none; }
}
`;

/** Both faces of what the open list and a request show, and of what is in the field besides its text. */
export const suggestListStyles = css`
.control--suggest--list-opened {
  position: absolute;
  z-index: 1;
  top: 100%;
  right: 0;
  left: 0;
  display: block;
  box-sizing: border-box;
  max-height: 211px;
  margin: -1px 0 0;
  padding: 0;
  border: 1px solid var(--amo-border-strong);
  border-radius: var(--amo-radius);
  overflow: hidden auto;
  overscroll-behavior: contain;
  background: var(--amo-surface);
  color: var(--amo-text);
  text-align: left;
  list-style: none;
}
.control--suggest--list-opened.at-top { top: auto; bottom: 100%; margin: 0 0 -1px; }
.control--suggest--list--item { padding: 5px 6px; white-space: nowrap; }
.control--suggest--list--item:hover, .control--suggest--list--item-selected {
  background-image: linear-gradient(rgb(145 145 145 / 14.5%) 0 0);
  cursor: pointer;
}
.js--suggest-item--not-selectable, .control--suggest--list--item[aria-disabled] {
  background: none;
  color: var(--amo-heading);
  cursor: default;
}
.control--suggest-loading > .control--suggest--input { padding-right: 30px; }
.control--suggest-loading::after {
  content: "";
  position: absolute;
  z-index: 2;
  top: calc(50% - 10px);
  right: 8px;
  display: block;
  box-sizing: border-box;
  width: 19px;
  height: 19px;
  border: 2px solid var(--amo-spinner);
  border-bottom-color: transparent;
  border-radius: 100%;
  animation: amo-turn 1s linear infinite;
}
.control--suggest-loading > .date_field--clear { display: none; }
.date_field--clear {
  position: absolute;
  z-index: 10;
  top: calc(50% - 8px);
  right: 10px;
  width: 16px;
  height: 16px;
  padding: 0;
  border: 0;
  background: var(--amo-text-light);
  clip-path: polygon(3px 4px, 4px 3px, 8px 7px, 12px 3px, 13px 4px, 9px 8px, 13px 12px, 12px 13px, 8px 9px, 4px 13px, 3px 12px, 7px 8px);
  cursor: pointer;
}
.control--suggest--down-btn:not([hidden]) ~ .date_field--clear { right: 30px; }
@keyframes amo-turn { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) {
  .control--suggest-loading::after { animation-duration: 3s; }
}
@media (forced-colors: active) {
  .control--suggest--list--item-selected { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .control--suggest--list--item[aria-disabled] { color: GrayText; }
  .date_field--clear { forced-color-adjust: none; background: ButtonText; }
}
`;

/** What the native face has of its own: a width, since its field is in no element that gives it one. */
export const suggestNative = css`
.control--suggest--input { box-sizing: border-box; width: 100%; }
`;

/** The element alone. Its height stands on the host, where a page sets another. */
export const suggestHost = css`
:host { display: block; height: max(36px, 1.26em + 17px); }
.control--suggest { height: 100%; min-height: inherit; max-height: inherit; }
:host(:state(styled-input)) { height: auto; }
input.text-input { height: 100%; }
.control--suggest--input[aria-expanded="true"]:focus-visible { outline: 0; }
.control--suggest--list-opened[popover] { inset: auto; height: auto; width: auto; max-height: min(211px, 100% - 2px); margin: 0; translate: 0 -1px; }
.control--suggest--list-opened.at-top[popover] { translate: 0 1px; }
.control--suggest--list--item-message { white-space: normal; }
[hidden] { display: none; }
[role="status"] { position: absolute; inset: 0; overflow: hidden; opacity: 0; pointer-events: none; }
`;
