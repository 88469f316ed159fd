import { css } from '../../theme/css.js';
import { TICK } from '../../theme/marks.js';

/**
 * The element's list. Natively a bare list of the browser, so there is nothing to be like: rows as in an open select.
 * The element sets `--amo-multiselect-size`, its height in rows.
 */
export const multiselectList = css`
.amo-multiselect {
  position: relative;
  box-sizing: border-box;
  height: calc(var(--amo-multiselect-size,4) * 34px + 2px);
  margin: 0;
  padding: 0;
  border: 1px solid var(--amo-border-strong);
  border-radius: var(--amo-radius);
  outline: 0;
  overflow: auto;
  background: var(--amo-surface);
  color: var(--amo-text);
  color-scheme: var(--amo-scheme);
  list-style: none;
  cursor: default;
  -webkit-user-select: none;
  user-select: none;
}
.amo-multiselect__item { position: relative; margin: 0; padding: 8px 9px 7px 22px; cursor: pointer; }
.amo-multiselect__item:hover, .amo-multiselect__item_active { background: var(--amo-hover); }
.amo-multiselect__item[aria-selected="true"]::before {
  content: "";
  position: absolute;
  top: 14px;
  left: 8px;
  width: 9px;
  height: 7px;
  background: var(--amo-check);
  clip-path: ${TICK};
}
.amo-multiselect__text { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.amo-multiselect__empty { padding: 8px 9px 7px; cursor: default; }
.amo-multiselect_invalid { border-color: var(--amo-error); }
.amo-multiselect[aria-disabled="true"] { border-color: var(--amo-border); background: none; }
.amo-multiselect__item[aria-disabled="true"], .amo-multiselect[aria-disabled="true"] .amo-multiselect__item {
  --amo-check: currentcolor;
  background: none;
  color: var(--amo-disabled-text);
  cursor: default;
}
@media (forced-colors: active) {
  .amo-multiselect__item::before { forced-color-adjust: none; }
  .amo-multiselect__item_active {
    --amo-check: HighlightText;
    forced-color-adjust: none;
    background: Highlight;
    color: HighlightText;
  }
  .amo-multiselect[aria-disabled="true"], .amo-multiselect__item[aria-disabled="true"],
  .amo-multiselect[aria-disabled="true"] .amo-multiselect__item { border-color: GrayText; color: GrayText; }
}
`;

/** The element alone: the list fills its host and shows focus, and so does the row that the keys stand on. */
export const multiselectHost = css`
:host { max-width: 100%; }
.amo-multiselect { width: 100%; min-height: 100%; max-height: 100%; }
.amo-multiselect:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -1px; }
.amo-multiselect:focus-visible > .amo-multiselect__item_active {
  outline: 2px solid var(--amo-focus);
  outline-offset: -2px;
}
`;
