/** The bar at the top of a page: heading, ways to see the same otherwise, search, actions. */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import { say, type Words } from '../words.js';

export interface TopBarParams {
  readonly title: string;
  readonly lang: string;
  /** `data-entity` of the heading. */
  readonly entity?: string;
  /** Other pages of the same section. */
  readonly links?: readonly (readonly [title: Words, href: string])[];
  /** Raw markup between the heading and the actions. */
  readonly middle?: string;
  /** Raw markup at the right. */
  readonly actions?: string;
}

const link = (lang: string, [title, href]: readonly [Words, string]): string =>
  `<a class="list-top-nav__text-button js-navigate-link" href="${href}">${say(lang, title)}</a>`;

export const topBar = ({ title, lang, entity = '', links = [], middle = '', actions = '' }: TopBarParams): string =>
  '<div class="content__top list__body-right__top list__top js-list-top"><div class="content__top__preset list__top__preset list-top-nav">' +
  `<h1 class="list-top-nav__text-button list-top-nav__text-button_active" data-entity="${escapeExactly(entity)}"><span>${escapeExactly(title)}</span></h1>` +
  `${each(links, (one) => link(lang, one))}</div>${middle}<div class="content__top__actions list__top__actions">${actions}</div></div>`;

/** A blue button that leads to another page. */
export const addButton = (text: string, href: string): string =>
  `<a class="button-input button-input_blue js-navigate-link" href="${escapeExactly(href)}">` +
  `<span class="button-input-inner"><span class="button-input-inner__text">${escapeExactly(text)}</span></span></a>`;

type Links = NonNullable<TopBarParams['links']>;
const WAYS: Readonly<Record<string, Links>> = {
  leads: [
    [['Воронка', 'Board'], '/leads/pipeline/'],
    [['Список', 'List'], '/leads/list/'],
  ],
  clients: [
    [['Контакты', 'Contacts'], '/contacts/list/contacts/'],
    [['Компании', 'Companies'], '/contacts/list/companies/'],
  ],
  todo: [
    [['Линия', 'Line'], '/todo/line/'],
    [['Календарь', 'Calendar'], '/todo/calendar/'],
    [['Список', 'List'], '/todo/list/'],
  ],
  settings: [
    [['Интеграции', 'Integrations'], '/settings/widgets/'],
    [['Общие', 'General'], '/settings/'],
  ],
};

/** Ways to the other pages of a section. @param path of this page */
export function waysFrom(section: string, path: string): Links {
  const name = section === 'contacts' || section === 'companies' ? 'clients' : section;
  return (WAYS[name] ?? []).filter(([, href]) => href !== path);
}
