/** Markup of the forms of a card. Its names, ids and classes are the product's as widgets look for them; the rest is the host's. */
import { attr, each, escapeExactly } from '../../../../../contract/markup/text.js';
import type { Entity } from '../../../../../sdk/pages/locations.js';
import type { AccountRecord } from '../../../services/account-client.js';
import { cardOf } from '../../../records/links.js';
import { linkedTo } from '../../../records/values.js';
import { say } from '../../../shell/words.js';
import type { CardContext, CardField } from '../fields/field.js';
import { PREFIX } from '../fields/own.js';
import * as T from '../texts.js';
import { stage } from './stage.js';

/** What a form shows. */
export interface FormParams {
  readonly entity: Entity;
  /** Undefined: of a new card. */
  readonly record: AccountRecord | undefined;
  readonly fields: readonly CardField[];
}

const hidden = (name: string, value: unknown): string =>
  `<input type="hidden" name="${name}" value="${escapeExactly(value ?? '')}">`;

export const fieldRow = ({ key, title, pei, control }: CardField, record: AccountRecord | undefined): string =>
  `<div class="linked-form__field linked-form__field-${pei ?? 'text'}" data-id="${escapeExactly(key)}"${attr('data-pei-code', pei)}>` +
  `<div class="linked-form__field__label" title="${escapeExactly(title)}"><span>${escapeExactly(title)}</span></div>` +
  `<div class="linked-form__field__value" role="group" aria-label="${escapeExactly(title)}">${control(record)}</div></div>`;

const rows = ({ fields, record }: FormParams): string => each(fields, (field) => fieldRow(field, record));

/** Address that the product's form of an entity is sent to; the host sends nothing there, but widgets look for it. */
const action = (entity: Entity): string => `/ajax/${entity}/detail/`;

function tags(record: AccountRecord | undefined, lang: string): string {
  const all = linkedTo(record, 'tags');
  const items = each(
    all,
    ({ name }) => `<li class="multisuggest__list-item js-multisuggest-item">${escapeExactly(name)}</li>`,
  );
  return `<ul class="card-fields__top-tags multisuggest__list" aria-label="${say(lang, T.TAGS)}">${items}</ul>`;
}

/** Addresses of the lists. */
export const LISTS: Readonly<Record<Entity, string>> = {
  leads: '/leads/list/',
  contacts: '/contacts/list/contacts/',
  companies: '/contacts/list/companies/',
  customers: '/customers/list/',
  todo: '/todo/list/',
};

function name(entity: Entity, record: AccountRecord | undefined, lang: string): string {
  const field = `${PREFIX[entity]}[NAME]`;
  const id = entity === 'contacts' ? ' id="person_name"' : '';
  return (
    '<div class="card-fields__top-name-field js-card-name"><input type="text" class="card-fields__top-name-input"' +
    `${id} name="${field}" value="${escapeExactly(record?.name ?? '')}" autocomplete="off"` +
    ` placeholder="${say(lang, T.NEW[entity])}" aria-label="${say(lang, T.NAME)}"></div>`
  );
}

/** The top of a card: way back, name, number, stage, tags. */
function top({ entity, record }: FormParams, context: CardContext): string {
  const { lang } = context;
  return (
    '<div class="card-fields__top js-card-fields-top"><div class="card-fields__top-line">' +
    `<a class="card-fields__top-back js-navigate-link" href="${LISTS[entity]}" aria-label="${say(lang, T.BACK)}">` +
    '<svg class="svg-icon svg-common--arrow-left-dims" width="16" height="16" aria-hidden="true"><use href="#common--arrow-left"/></svg></a>' +
    `${name(entity, record, lang)}<span class="card-fields__top-id">${record ? `#${record.id}` : ''}</span></div>` +
    `${tags(record, lang)}${entity === 'leads' ? stage(record, context) : ''}</div>`
  );
}

/** The form of the card's own record. `MAIN_ID` is its id. */
export function mainForm(p: FormParams, context: CardContext, tabs: string): string {
  const { entity, record } = p;
  const id = record?.id ?? 0;
  return (
    `<form class="card-fields__form js-card-main-form" id="edit_card" action="${action(entity)}" method="post" novalidate>` +
    `${hidden('ID', id)}${hidden('MAIN_ID', id)}${hidden(`${PREFIX[entity]}[ID]`, id)}${top(p, context)}${tabs}` +
    `<div class="card-fields__fields-block js-card-fields js-card-tab-place" data-id="main"><div class="linked-forms__group-wrapper linked-forms__group-wrapper_main" data-id="default">` +
    `${rows(p)}</div></div></form>`
  );
}

/** The form of a record that is linked to the card's. */
export function linkedForm(p: FormParams & { readonly record: AccountRecord }, lang: string): string {
  const { entity, record } = p;
  const prefix = PREFIX[entity];
  const title = escapeExactly(record.name);
  return (
    `<form class="linked-form js-linked-form" action="${action(entity)}" method="post" data-id="${record.id}" data-entity="${entity}" novalidate>` +
    `${hidden('ID', record.id)}${hidden(`${prefix}[ID]`, record.id)}` +
    '<div class="linked-form__header"><input type="text" class="linked-form__cf linked-form__name js-linked-name" autocomplete="off"' +
    ` name="${prefix}[NAME]" value="${title}" aria-label="${title}">` +
    `<a class="linked-form__open js-navigate-link" href="${cardOf(entity, record.id)}" aria-label="${say(lang, T.OPEN)}: ${title}">→</a></div>` +
    `<div class="linked-form__fields">${rows(p)}</div></form>`
  );
}
