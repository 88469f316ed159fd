import { css } from '../../../theme/css.js';

/** The open calendar of both faces, by the class names of the native one. */
export const calendarStyles = css`
.kalendae {
  position: absolute;
  z-index: 10000;
  box-sizing: border-box;
  width: 239px;
  margin: 34px 0 0;
  padding: 10px;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
  box-shadow: 0 28px 48px rgb(0 0 0 / 7%);
  color: var(--amo-text);
  color-scheme: var(--amo-scheme);
  font: var(--amo-font);
  font-size: 13px;
  text-align: center;
  text-rendering: inherit;
  cursor: default;
  -webkit-user-select: none;
  user-select: none;
}
.kalendae .k-title { position: relative; height: 18px; margin-bottom: 4px; white-space: nowrap; }
.kalendae .k-caption { position: relative; top: -1px; left: -1px; font-size: 15px; }
.kalendae [class^="k-btn"] {
  position: absolute;
  top: -8px;
  left: -2px;
  box-sizing: content-box;
  width: 7px;
  height: 7px;
  margin: 12px 10px 10px;
  padding: 0;
  border: solid var(--amo-text);
  border-width: 1px 1px 0 0;
  background: none;
  transform: rotate(-135deg);
  cursor: pointer;
}
.kalendae [class^="k-btn-next"] { left: 189px; transform: rotate(45deg); }
.kalendae [class^="k-btn"]::before { content: ""; position: absolute; inset: -8px; }
.kalendae [class$="-year"] { display: none; }
.kalendae .k-header { margin-bottom: 5px; overflow: hidden; font-size: 8px; }
.kalendae .k-days { height: 174px; overflow: hidden; }
.kalendae .k-header span, .kalendae .k-days span { float: left; width: 25px; padding: 4px 3px 0; }
.kalendae .k-days span { height: 25px; line-height: 22px; }
.kalendae .k-header span { height: 10px; line-height: 10px; }
.kalendae .k-days .k-out-of-month { color: var(--amo-text-light); }
.kalendae .k-days .k-active { cursor: pointer; }
.kalendae .k-days .k-active:hover { border-radius: 20px; background: var(--amo-calendar-hover, var(--palette-kalendae-hover-background, light-dark(#f2f2f2, #363b44))); }
.kalendae .k-days .k-today { color: var(--amo-calendar-today, #508ef4); font-weight: 700; }
.kalendae .k-days .k-today:not(.k-range) { border-radius: 20px; box-shadow: inset 0 0 0 1px var(--amo-calendar-ring, #e5e8e9); }
.kalendae .k-days .k-range { background: var(--amo-calendar-range, var(--palette-kalendae-range-element, light-dark(#f2f2f2, #363b44))); }
.kalendae .k-days .k-selected {
  position: relative;
  border-radius: 20px;
  background: var(--amo-calendar-active, var(--palette-kalendae-active-element, light-dark(#e8e8e8, #525152)));
  font-weight: 700;
}
.kalendae .k-days .k-disabled { color: var(--amo-disabled-text); font-weight: 400; }
.kalendae.k-hide-disabled .k-days .k-disabled { color: transparent; box-shadow: none; }
.kalendae .date_filter__done-btn {
  display: block;
  width: 100%;
  height: 36px;
  margin: 10px 0 0;
  padding: 0;
  border: 1px solid var(--amo-border);
  border-radius: var(--amo-radius);
  background: var(--amo-surface);
  color: inherit;
  font: inherit;
  text-rendering: inherit;
  font-size: 14px;
  font-weight: 700;
  cursor: pointer;
}
.kalendae .date_filter__done-btn:hover { background: var(--amo-button-hover); }
@media (forced-colors: active) {
  .kalendae .k-days .k-selected { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .kalendae .k-days .k-range { outline: 1px solid Highlight; outline-offset: -1px; }
  .kalendae .k-days .k-disabled { color: GrayText; }
}
`;

/** The element's calendar: steps by years show with the mouse or the focus on the title, and where there is no mouse. */
export const calendarHost = css`
.kalendae[popover] { inset: auto; max-height: 100%; overflow: hidden auto; }
.kalendae [role="row"] { height: 29px; }
.kalendae [class$="-year"] { display: block; left: 21px; opacity: 0; }
.kalendae .k-btn-next-year { left: 166px; }
.kalendae .k-title:hover [class$="-year"], .kalendae .k-title:focus-within [class$="-year"] { opacity: 1; }
@media (hover: none) { .kalendae [class$="-year"] { opacity: 1; } }
.kalendae [class$="-year"]::after {
  content: "";
  position: absolute;
  inset: 3px 2px -4px -4px;
  border: inherit;
}
.kalendae [hidden] { display: none; }
.kalendae button:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: 4px; }
.kalendae .date_filter__done-btn:focus-visible { outline-offset: 1px; }
.kalendae .k-days span:focus { outline: 0; }
.kalendae .k-days span:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; border-radius: 20px; }
`;
