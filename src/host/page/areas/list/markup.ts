/** Markup of a list. Its ids and classes are the product's as widgets look for them; the rest is the host's. */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import type { Entity } from '../../../../sdk/pages/locations.js';
import type { AccountRecord } from '../../services/account-client.js';
import { newCardOf } from '../../records/links.js';
import { syncButton } from '../../task-sync/sync-button.js';
import { addButton, topBar, waysFrom } from '../../shell/top/top-bar.js';
import { say } from '../../shell/words.js';
import { COLUMNS, type Column, type ColumnContext } from './columns.js';
import * as T from './texts.js';

export interface ListParams extends ColumnContext {
  readonly records: readonly AccountRecord[];
  readonly query: string;
  readonly page: number;
  readonly hasNext: boolean;
}

const checkbox = (attributes: string, label: string): string =>
  '<label class="control-checkbox"><div class="control-checkbox__body">' +
  `<input type="checkbox" ${attributes} aria-label="${escapeExactly(label)}"><span class="control-checkbox__helper"></span></div></label>`;

const cell = (role: string, code: string, content: string): string =>
  `<div class="list-row__cell js-list-row__cell list-row__cell-template-${code} list-row__cell-${code}${role === 'columnheader' ? ' list-row__cell-head cell-head' : ''}" role="${role}">` +
  `<div class="content-table__item__inner">${content}</div></div>`;

function head(columns: readonly Column[], lang: string): string {
  const titles = each(columns, ({ code, title }) =>
    cell('columnheader', code, `<span class="cell-head__title">${say(lang, title)}</span>`),
  );
  const all = checkbox('id="list_all_checker" name="list_all_checker" value=""', say(lang, T.ALL));
  return `<div class="list-row list-row-head js-list-row-head" id="list_head" role="row">${cell('columnheader', 'id', all)}${titles}</div>`;
}

/** Name of a row for those who do not see it. */
const nameOf = ({ id, name, text }: AccountRecord): string => String(name || text || `#${id}`);

function row(record: AccountRecord, columns: readonly Column[], context: ColumnContext): string {
  const { id } = record;
  const tick = checkbox(`name="list_item_${id}" id="cbx_drop_${id}" value="${id}" data-value="${id}"`, nameOf(record));
  const cells = each(columns, (column) => cell('cell', column.code, column.cell(record, context)));
  return (
    `<div class="list-row js-list-row js-item-id-${id}" id="list_item_${id}" data-id="${id}" role="row">` +
    `${cell('cell', 'id', tick)}${cells}</div>`
  );
}

export function table(p: ListParams): string {
  const { entity, lang, records } = p;
  const columns = COLUMNS[entity];
  const rows = each(records, (record) => row(record, columns, p));
  const empty = records.length ? '' : `<p class="host-empty">${say(lang, T.NOTHING)}</p>`;
  return (
    '<div class="list__table__holder js-hs-scroller custom-scroll" tabindex="0" role="group"' +
    ` aria-label="${say(lang, T.TITLES[entity])}"><div class="list__table js-scroll-container" id="list_table" role="table"` +
    ` aria-label="${say(lang, T.TITLES[entity])}">${head(columns, lang)}${rows}</div>${empty}</div>`
  );
}

/** @param path address of the page without its query */
export function paging({ lang, page, hasNext, query }: ListParams, path: string): string {
  const to = (number: number): string =>
    `${path}?${new URLSearchParams({ ...(query && { query }), page: String(number) })}`;
  const link = (number: number, text: string): string =>
    `<a class="js-navigate-link pagination-link" href="${escapeExactly(to(number))}">${text}</a>`;
  if (page < 2 && !hasNext) return '';
  return (
    `<nav class="pagination" aria-label="${say(lang, T.PAGES)}">${page > 1 ? link(page - 1, say(lang, T.PREVIOUS)) : ''}` +
    `<span class="pagination__current" aria-current="page">${page}</span>${hasNext ? link(page + 1, say(lang, T.NEXT)) : ''}</nav>`
  );
}

function top({ entity, lang, query, records }: ListParams, path: string): string {
  const search = say(lang, T.SEARCH);
  const form =
    '<form class="list-top-search js-list-search" role="search"><input class="list-top-search__input" id="search_input" type="search"' +
    ` name="query" placeholder="${search}" aria-label="${search}" value="${escapeExactly(query)}"></form>`;
  return topBar({
    title: say(lang, T.TITLES[entity]),
    lang,
    entity,
    links: waysFrom(entity, path),
    middle: `${form}<span class="list-top-search__summary">${say(lang, T.FOUND)}: ${records.length}</span>`,
    actions: entity === 'todo' ? syncButton(lang) : addButton(say(lang, T.ADD[entity]), newCardOf(entity)),
  });
}

/** The page of a list, without its column. */
export const listPage = (p: ListParams, path: string): string =>
  `<div class="list list-${p.entity}" id="list_page_holder">${top(p, path)}<div class="list-multiple-actions js-list-multiple-actions" hidden></div>` +
  `<div class="list__body clearfix"><div id="list__body-right" class="list__body-right"><div class="list__body__holder" id="list_holder">${table(p)}</div>` +
  `${paging(p, path)}</div></div></div>`;

export interface PickableWidget {
  readonly code: string;
  readonly name: string;
  readonly logo: string | undefined;
}

/** The menu of the ticked rows. */
export function actionsMenu(count: number, widgets: readonly PickableWidget[], lang: string): string {
  const items = each(
    widgets,
    ({ code, name, logo }) =>
      `<li><button type="button" class="list-multiple-actions__item js-list-widget" data-code="${escapeExactly(code)}">` +
      `${logo ? `<img class="list-multiple-actions__logo" src="${escapeExactly(logo)}" alt="">` : ''}${escapeExactly(name)}</button></li>`,
  );
  const none = `<li class="list-multiple-actions__none">${say(lang, T.NO_WIDGETS)}</li>`;
  return (
    `<span class="list-multiple-actions__counter" role="status">${say(lang, T.SELECTED)}: <b>${count}</b></span>` +
    `<button type="button" class="list-multiple-actions__item js-list-clear">${say(lang, T.CLEAR)}</button>` +
    `<details class="list-multiple-actions__more js-list-more"><summary class="list-multiple-actions__item">${say(lang, T.MORE)}</summary>` +
    `<ul class="list-multiple-actions__menu">${widgets.length ? items : none}</ul></details>`
  );
}

export const typeOf = (entity: Entity): string =>
  ({ leads: 'lead', contacts: 'contact', companies: 'company', customers: 'customer', todo: 'task' })[entity];
