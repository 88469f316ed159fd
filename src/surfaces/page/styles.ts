import { css } from '../../theme/css.js';

/** A widget's own page. */
export const pageNative = css`
.work-area {
  position: relative;
  z-index: 1;
  box-sizing: border-box;
  min-width: 705px;
  padding: 0 25px 65px;
  transition: transform .15s;
}
.work-area.aside-toggleable { margin-left: 265px; }
.content__top { display: flex; align-items: center; box-sizing: border-box; height: 64px; }
.content__top__preset { min-width: 0; height: 40px; }
.content__top__preset__caption {
  position: relative;
  top: -1px;
  margin: 0;
  overflow: hidden;
  font-size: 18px;
  font-weight: 400;
  line-height: 40px;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.content__top__sidebar__toggler { display: none; }
.list.list-widget { position: relative; z-index: 1; }
.list.list-widget > .list__body { position: relative; z-index: 1; }
.list__body.clearfix::after { display: block; clear: both; content: ""; }
.aside {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  box-sizing: border-box;
  width: 265px;
  padding: 16px 0;
  overflow: auto;
  border-right: 1px solid var(--amo-border);
  background: var(--amo-surface);
}
.aside__list { margin: 0; padding: 0; list-style: none; }
.aside__list-item-link {
  display: flex;
  gap: 8px;
  align-items: baseline;
  padding: 8px 20px;
  color: var(--amo-text);
  line-height: 1.35;
  text-decoration: none;
}
.aside__list-item-link:hover { background: var(--amo-hover); }
.aside__list-item-link:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.aside__list-item-link_selected { font-weight: 700; }
.aside__list-item-widget {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  color: var(--amo-hint, #6b6f76);
  font-size: 13px;
  font-weight: 400;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
}
:where(html[data-color-scheme="dark"]) .aside__list-item-widget { color: var(--amo-hint, #9aa8b3); }
.amo-save-bar { display: flex; gap: 7px; align-items: center; margin-left: auto; padding-left: 20px; }
.amo-save-bar[hidden] { display: none; }
.amo-save-bar__status { color: var(--amo-error-text, #c53030); }
:where(html[data-color-scheme="dark"]) .amo-save-bar__status { color: var(--amo-error-text, #ff8f8f); }
@media (prefers-reduced-motion: reduce) { .work-area { transition: none; } }
`;
