import { css } from '../../../../theme/css.js';

const table = css`
/* Beside the column of a picked widget; below, as in cards, that lies over the page. */
@media (width >= 1280px) { .page-holder:has(> .card-widgets[style*="flex"]) > .list { margin-right: 265px; } }
@media (width < 1280px) { .page-holder:has(> .card-widgets[style*="flex"]) .list__table { margin-right: 265px; } }
.list__table__holder { padding: 0 0 16px; overflow: auto hidden; }
.list__table__holder:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.list__table { display: table; width: 100%; min-width: 860px; background: var(--palette-background-primary); }
.list-row { display: table-row; }
.list-row__cell {
  display: table-cell;
  height: 46px;
  padding: 0 12px;
  border-bottom: 1px solid var(--palette-border-primary);
  vertical-align: middle;
}
.list-row-head .list-row__cell {
  height: 38px;
  background: var(--palette-background-secondary-100);
  color: var(--host-muted);
  font-size: 13px;
  white-space: nowrap;
}
.content-table__item__inner { max-width: 300px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.list-row__cell-name .content-table__item__inner { min-width: 130px; }
.list-row__cell-id { width: 48px; padding: 0 0 0 20px; }
.list-row__cell-id .content-table__item__inner { overflow: visible; }
.list-row__cell-price, .list-row__cell-next_price { white-space: nowrap; }
.list-row:not(.list-row-head):hover { background: var(--palette-table-hover-background); }
.list-row_selected { background: var(--palette-table-hover-background); }
.list-row__cell .control-checkbox { margin: 0; }
.note-lead__status-text { display: inline-block; padding: 3px 8px; border-radius: 3px; background: var(--host-stage, #d5d8db); color: #363b44; font-size: 13px; }
.pagination { display: flex; gap: 16px; align-items: center; padding: 4px 20px 24px; }
.pagination__current { color: var(--host-muted); }
`;

const menu = css`
.list-multiple-actions {
  position: sticky;
  top: 0;
  z-index: 21;
  display: flex;
  gap: 8px;
  align-items: center;
  height: 64px;
  padding: 0 20px;
  border-bottom: 1px solid var(--palette-border-primary);
  background: var(--palette-background-primary);
}
.list-multiple-actions[hidden] { display: none; }
.list-multiple-actions__counter { margin-right: 12px; white-space: nowrap; }
.list-multiple-actions__item {
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 8px 12px;
  border: 0;
  border-radius: 3px;
  background: none;
  color: inherit;
  text-align: left;
  cursor: pointer;
  list-style: none;
}
.list-multiple-actions__item::-webkit-details-marker { display: none; }
.list-multiple-actions__item:hover, .list-multiple-actions__more[open] > .list-multiple-actions__item { background: var(--palette-hover-default); }
.list-multiple-actions__item:focus-visible { outline: 2px solid var(--amo-focus); outline-offset: -2px; }
.list-multiple-actions__more { position: relative; }
.list-multiple-actions__more > summary::after { width: 7px; height: 7px; border: solid currentcolor; border-width: 0 1px 1px 0; content: ""; transform: translateY(-2px) rotate(45deg); }
.list-multiple-actions__menu {
  position: absolute;
  top: 100%;
  left: 0;
  min-width: 240px;
  margin: 2px 0 0;
  padding: 6px 0;
  border: 1px solid var(--palette-border-default);
  border-radius: 3px;
  background: var(--palette-background-primary);
  box-shadow: 0 3px 10px rgb(0 0 0 / 12%);
  list-style: none;
}
.list-multiple-actions__menu .list-multiple-actions__item { width: 100%; border-radius: 0; }
.list-multiple-actions__logo { width: 24px; height: 24px; object-fit: contain; }
.list-multiple-actions__none { padding: 8px 12px; color: var(--host-muted); }
`;

export const listCss = `${table}${menu}`;
