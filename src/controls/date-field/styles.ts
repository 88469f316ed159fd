import { css } from '../../theme/css.js';

const ICON = 'M2 0h1.2v1.3h4.6V0H9v1.3h2V12H0V1.3h2zM1.1 4.6v6.3h8.8V4.6z';
const CROSS = 'M1 2l1-1 3.5 3.5L9 1l1 1-3.5 3.5L10 9l-1 1-3.5-3.5L2 10 1 9l3.5-3.5z';

/** Both faces of the closed field. The icon was not measured but for its size and colour: a leaf of a calendar, drawn by a clip. */
export const dateFieldStyles = css`
.date_field_wrapper { position: relative; display: inline-flex; box-sizing: border-box; cursor: text; }
.date_field {
  display: block;
  box-sizing: border-box;
  height: max(35px, 1.26em + 16px);
  margin: 0;
  padding: 7px 9px 7px 28px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  outline: 0;
  background: var(--amo-surface);
  box-shadow: none;
  color: var(--amo-text);
  color-scheme: var(--amo-scheme);
  font: inherit;
  text-rendering: inherit;
  cursor: text;
}
.date_field::placeholder { color: var(--amo-date-placeholder, #757575); opacity: 1; }
.date_field:disabled {
  border-color: var(--amo-disabled-border, #dfdfdf);
  background: none;
  -webkit-text-fill-color: currentcolor;
  opacity: 1;
}
.date_field.text-input--invalid { border-color: var(--amo-error); color: var(--amo-error); }
.date_field.validate-has-error { border-color: var(--amo-error) !important; }
.date_field_wrapper--calendar {
  position: absolute;
  top: 0;
  left: 10px;
  display: flex;
  box-sizing: content-box;
  align-items: center;
  width: 11px;
  height: calc(100% - 1px);
  margin: -5px;
  padding: 5px;
  cursor: pointer;
}
.date_field_wrapper--calendar::before {
  content: "";
  width: 11px;
  height: 12px;
  background: var(--amo-calendar-icon, #909090);
  clip-path: path(evenodd, "${ICON}");
}
@media (forced-colors: active) {
  .date_field:focus { outline: 2px solid Highlight; outline-offset: -1px; }
  .date_field:disabled { border-color: GrayText; color: GrayText; }
  .date_field_wrapper--calendar::before { forced-color-adjust: none; background: CanvasText; }
}
`;

/** The native face alone: of the icon's drawing in the product's page there is nothing here. */
export const dateFieldNative = css`
.svg-card-calendar-dims { display: none; }
.kalendae.kalendae-at-top { margin-top: 1px; transform: translateY(-100%); }
`;

/** The element alone. Its height stands on the host, where a page sets another. */
export const dateFieldHost = css`
:host { height: max(35px, 1.26em + 16px); }
span.date_field_wrapper { display: flex; height: 100%; min-height: inherit; max-height: inherit; }
input.date_field { flex: auto; width: auto; min-width: 0; height: 100%; }
.date_field:where(:not(.text-input--invalid)) { color: inherit; }
.date_field:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
.date_field:read-only:enabled ~ .date_field_wrapper--calendar { display: none; }
@media (pointer: coarse) {
  .date_field:enabled:not(.empty) ~ .date_field_wrapper--calendar::before { clip-path: path(evenodd, "${CROSS}"); }
}
`;
