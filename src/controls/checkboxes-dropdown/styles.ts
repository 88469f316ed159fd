import { css } from '../../theme/css.js';
import { DASH, HEAVY_TICK } from '../../theme/marks.js';

/** Both faces of the closed list of boxes. */
export const checkboxesDropdownStyles = css`
.checkboxes_dropdown { position: relative; line-height: max(15px, 1em); }
.checkboxes_dropdown__list { display: none; }
.checkboxes_dropdown__title_wrapper {
  position: relative;
  min-height: max(15px, 1em);
  padding: 11px 0 10px 35px;
  border: 1px solid var(--amo-border-strong);
  border-bottom-width: 2px;
  border-radius: var(--amo-radius);
  outline: 0;
  background: linear-gradient(light-dark(#fcfcfc, #142f41), light-dark(#f8f8f9, #142d3f)) var(--amo-surface);
  color-scheme: var(--amo-scheme);
  cursor: pointer;
}
.checkboxes_dropdown__title_invalid { border: 1px solid var(--amo-error); color: var(--amo-error); }
.checkboxes_dropdown__title_wrapper.validate-has-error { border-color: var(--amo-error); }
.checkboxes_dropdown__checkbox_master { position: absolute; top: 8px; left: 8px; display: flex; margin-right: 7px; }
.checkboxes_dropdown__checkbox_master.control-checkbox_small { top: 10px; left: 10px; }
.checkboxes_dropdown__title-selected { display: flex; margin-right: 25px; white-space: nowrap; }
.checkboxes_dropdown__title { display: flex; flex-direction: column; min-width: 0; }
.checkboxes_dropdown__title-item { position: relative; overflow-x: clip; text-overflow: ellipsis; }
.checkboxes_dropdown__title-item + .checkboxes_dropdown__title-item { margin-top: 10px; }
.checkboxes_dropdown__title-item[data-title-before]::before { content: attr(data-title-before); white-space: pre; }
.checkboxes_dropdown_icon { position: absolute; top: 18px; right: 0; display: block; width: 10px; }
.checkboxes_dropdown_icon::before {
  content: "";
  position: absolute;
  top: -4px;
  left: -9px;
  width: 6px;
  height: 6px;
  border: solid;
  border-width: 0 1px 1px 0;
  transform: rotate(45deg);
}
.js-checkboxes_dropdown_disabled, .js-checkboxes_dropdown_disabled * { cursor: default; }
`;

/** Both faces of the list, once it is open. */
export const checkboxesDropdownListStyles = css`
.expanded > .checkboxes_dropdown__list { display: flex; }
.checkboxes_dropdown__list {
  position: absolute;
  z-index: 10;
  top: 0;
  right: 0;
  left: 0;
  flex-direction: column;
  box-sizing: border-box;
  max-height: 355px;
  padding: 0;
  border: 1px solid var(--amo-border-strong);
  border-radius: var(--amo-radius);
  overflow: hidden;
  background: var(--amo-surface);
  color: var(--amo-text);
}
.checkboxes_dropdown__expanded-to-top { top: auto; bottom: 0; }
.checkboxes_dropdown__list__wrapper__inner {
  position: relative;
  max-height: 100%;
  overflow: auto;
  overscroll-behavior: contain;
  color-scheme: var(--amo-scheme);
  list-style: none;
}
.checkboxes_dropdown__item { display: flex; flex-wrap: wrap; }
.checkboxes_dropdown__label.control-checkbox {
  position: relative;
  display: flex;
  box-sizing: border-box;
  width: 100%;
  margin: 0;
  padding: 8px;
  white-space: nowrap;
  cursor: pointer;
}
.checkboxes_dropdown__label:hover, .checkboxes_dropdown__item--cursor > .checkboxes_dropdown__label { background: var(--amo-hover); }
.checkboxes_dropdown__label_title.control-checkbox__text {
  display: block;
  min-width: 0;
  overflow-x: clip;
  text-overflow: ellipsis;
  transform: translateY(1px);
}
.control-checkbox__text.checkboxes_dropdown__label_title-not_active { opacity: .5; }
.checkboxes_dropdown__item[data-title-before]::before, .checkboxes_dropdown__item[data-title-after]::after {
  content: attr(data-title-before);
  width: 100%;
  padding: 8px 8px 7px;
  overflow: hidden;
  color: var(--amo-heading);
  font-size: max(11px, .733em);
  font-weight: 700;
  line-height: max(14px, 1.2em);
  text-overflow: ellipsis;
  text-transform: uppercase;
  white-space: nowrap;
}
.checkboxes_dropdown__item[data-title-after]::after { content: attr(data-title-after); }
.checkboxes_dropdown__label_title_divider_before,
.checkboxes_dropdown__label_title_divider_after + .checkboxes_dropdown__item { box-shadow: inset 0 1px var(--amo-border); }
.checkboxes_dropdown__search-wrapper {
  position: relative;
  display: flex;
  flex: none;
  border-bottom: 1px solid var(--amo-border-strong);
}
.checkboxes_dropdown__search-icon-wrapper {
  position: absolute;
  top: 10px;
  left: 8px;
  display: flex;
  width: 20px;
  height: 15px;
  background: var(--amo-text-light);
  clip-path: path(evenodd, "M8 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm0 2a3 3 0 1 0 0 6a3 3 0 1 0 0-6zm3 7.4 1.4-1.4 4 4-1.4 1.4z");
}
.checkboxes_dropdown__search-input.text-input {
  position: relative;
  z-index: 2;
  max-width: 100%;
  padding: 8px 0 7px 35px;
  border: 0;
  background: none;
}
.checkboxes_dropdown__search-input.text-input:focus::placeholder { color: var(--amo-text-light); }
.checkboxes_dropdown__search-clear-button {
  position: relative;
  display: none;
  box-sizing: border-box;
  width: 28px;
  margin: 0 0 0 auto;
  padding: 0 9px;
  border: 0;
  background: none;
  color: var(--amo-text-light);
  font: inherit;
  cursor: pointer;
}
.checkboxes_dropdown__search-input:not(:placeholder-shown) + .checkboxes_dropdown__search-clear-button { display: block; }
.checkboxes_dropdown__search-clear-button::before {
  content: "";
  display: block;
  width: 10px;
  height: 10px;
  background:
    linear-gradient(45deg, #0000 46%, currentcolor 46% 54%, #0000 54%),
    linear-gradient(-45deg, #0000 46%, currentcolor 46% 54%, #0000 54%);
}
@media (forced-colors: active) {
  .checkboxes_dropdown__item--cursor > .checkboxes_dropdown__label { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

/** What the native face has of its own. */
export const checkboxesDropdownNative = css`
.checkboxes_dropdown { z-index: 0; }
.checkboxes_dropdown.expanded { z-index: 30; }
.checkboxes_dropdown__search-wrapper svg { display: none; }
.checkboxes_dropdown__list--all_items_hidden .checkboxes_dropdown__search-wrapper { border-bottom: 0; }
`;

/** The element alone. */
export const checkboxesDropdownHost = css`
:host { display: block; text-align: left; }
.checkboxes_dropdown, .checkboxes_dropdown__title_wrapper { box-sizing: border-box; height: 100%; min-height: inherit; }
.control-checkbox { display: flex; }
.control-checkbox__body, .control-checkbox__helper { flex: none; display: flex; }
.is-checked > * > .control-checkbox__helper { ${HEAVY_TICK} }
.is-checked > * > .control-checkbox__helper_minus { ${DASH} }
.checkboxes_dropdown__title_wrapper:focus-visible:not([aria-expanded="true"]) {
  outline: 2px solid var(--amo-focus);
  outline-offset: -1px;
}
.js-checkboxes_dropdown_disabled { --amo-surface: var(--amo-surface-disabled); }
.js-checkboxes_dropdown_disabled[aria-disabled="true"] { color: var(--amo-disabled-text); }
.checkboxes_dropdown__list[popover] {
  inset: auto;
  width: max-content;
  height: auto;
  max-height: min(355px, 100% - 2px);
  margin: 0;
}
.checkboxes_dropdown__item[style*="background"] { --amo-hover: var(--amo-hover-on-color); color: var(--amo-on-color); }
.checkboxes_dropdown__search-clear-button:focus { outline: 0; }
.checkboxes_dropdown__empty { padding: 11px 8px 10px; cursor: default; }
`;
