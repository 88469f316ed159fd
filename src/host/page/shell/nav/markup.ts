/** Markup of the left menu. Its `#nav_menu`, `.nav__menu__item[data-entity]` and `.n-avatar` are the product's. */
import { attr, classAttr, each, escape, when } from '../../../../contract/markup/text.js';
import { say, type Words } from '../words.js';
import type { NavItem } from './entries.js';
import { NAV_ICONS } from './icons.js';

const MENU: Words = ['Разделы', 'Sections'];
const PROFILE: Words = ['Профиль', 'Profile'];

const icon = ({ entity, icon: image }: NavItem): string =>
  image
    ? `<img class="nav__menu__item__image" src="${escape(image)}" alt="">`
    : `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="${NAV_ICONS[entity] ?? NAV_ICONS['widget']!}"/></svg>`;

const link = (look: string, href: string, content: string): string =>
  `<a class="js-navigate-link ${look}"${attr('href', href)}>${content}</a>`;

function submenu(items: NavItem['items']): string {
  if (!items.length) return '';
  const all = each(items, ({ title, href }) => `<li>${link('aside__list-item-link', href, escape(title))}</li>`);
  return `<ul class="nav__submenu">${all}</ul>`;
}

function item(entry: NavItem, selected: string | undefined): string {
  const { entity, title, href, items } = entry;
  const content =
    `<span class="nav__menu__item__icon icon-${escape(entity)}">${icon(entry)}` +
    '<span class="js-notifications_counter nav__notifications__counter" hidden></span></span>' +
    `<span class="nav__menu__item__title">${escape(title)}</span>`;
  return (
    `<div${classAttr('nav__menu__item', when(entity === selected, 'nav__menu__item-selected'))}` +
    ` data-entity="${escape(entity)}" role="listitem">${link('nav__menu__item__link', href, content)}${submenu(items)}</div>`
  );
}

/** @param selected `entity` of the section that is open */
export const navMenu = (items: readonly NavItem[], selected?: string): string =>
  each(items, (entry) => item(entry, selected));

export interface NavUser {
  readonly id: number | string;
  readonly name: string;
}

/** First letters of a name. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map(([first = '']) => first.toUpperCase())
    .join('');

export const avatar = ({ id, name }: NavUser, lang: string): string =>
  `<span class="n-avatar" id="${escape(id)}" role="img" aria-label="${escape(`${say(lang, PROFILE)}: ${name}`)}" title="${escape(name)}">${escape(initials(name))}</span>`;

export const navFrame = (lang: string): string =>
  `<nav id="left_menu" class="nav" aria-label="${say(lang, MENU)}"><div class="nav__top"></div>` +
  '<div class="nav__sections custom-scroll"><div id="nav_menu" class="nav__menu" role="list"></div></div></nav>';
