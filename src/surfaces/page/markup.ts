/** Native markup of a widget's own page: spec "surfaces.md", advanced settings page. No Lit, no DOM. */
import { attr, classAttr, escape, text, when } from '../../contract/markup/text.js';
import { renderNative } from '../../controls/native.js';
import { BUTTON_CANCEL } from '../../i18n/texts.js';
import { wordsIn } from '../../i18n/words-in.js';
import { SAVE } from '../save-texts.js';
import { PAGE_MENU } from './texts.js';

/** An entry of the section's menu. */
export interface PageMenuEntry {
  /** Text of the entry: of a widget its `advanced.title`. */
  readonly title: string;
  /** Name of the widget, to the right of the title. */
  readonly name?: string;
  readonly href: string;
  /** It is this page's. */
  readonly selected?: boolean;
}

export interface PageParams {
  /** Code of the widget: it draws into `#work-area-CODE`. */
  readonly code: string;
  /** Heading: the widget's name. */
  readonly name: string;
  /** Entries of the section's menu; without them the page has none beside it. */
  readonly menu?: readonly PageMenuEntry[];
  /** The page has a bar to save with, hidden until something changes. */
  readonly save?: boolean;
  /** Raw markup of the page. */
  readonly content?: string;
  /** Language of the texts. Default `en`. */
  readonly lang?: string;
}

export interface SaveBarParams {
  /** Text of the button. */
  readonly save?: string;
  /** Shown from the start. */
  readonly shown?: boolean;
  readonly lang?: string;
}

/** Address of a widget's own page in the settings. Not observed. */
export const pageAddress = (code: string): string => `/settings/widgets/${encodeURIComponent(code)}/`;

function menuEntry({ title, name, href, selected }: PageMenuEntry): string {
  const look = classAttr('aside__list-item-link js-navigate-link', when(selected, 'aside__list-item-link_selected'));
  const aside = name ? `<span class="aside__list-item-widget">${escape(name)}</span>` : '';
  return (
    `<li class="aside__list-item"><a${look}${attr('href', href)}${selected ? ' aria-current="page"' : ''}>` +
    `<span class="aside__list-item-text">${escape(title)}</span>${aside}</a></li>`
  );
}

/** The menu of the settings. Its classes were not observed. */
export function nativeSettingsMenu(entries: readonly PageMenuEntry[], lang = 'en'): string {
  return (
    `<nav class="aside" id="aside" aria-label="${escape(wordsIn(lang, PAGE_MENU))}"><ul class="aside__list">` +
    `${entries.map(menuEntry).join('')}</ul></nav>`
  );
}

/** A bar with "Save" and "Cancel" at the top of a page. Its classes are the kit's: the product leaves the bar to the widget. */
export function nativeSaveBar({ save, shown, lang = 'en' }: SaveBarParams = {}): string {
  const ok = renderNative(
    'button',
    { text: save ?? wordsIn(lang, SAVE), blue: true, class_name: 'js-save-bar-save' },
    { lang },
  );
  const no = renderNative(
    'cancel_button',
    { text: wordsIn(lang, BUTTON_CANCEL), class_name: 'js-save-bar-cancel' },
    { lang },
  );
  return (
    `<div class="amo-save-bar"${shown ? '' : ' hidden'}><span class="amo-save-bar__status" role="status"></span>` +
    `${ok}${no}</div>`
  );
}

/** The page of a widget: heading, `#list_page_holder` and in it `#work-area-CODE`, with the menu of its section or without. */
export function nativePage(p: PageParams): string {
  const { lang = 'en' } = p;
  const aside = Boolean(p.menu?.length);
  const toggler = aside ? '<div class="content__top__sidebar__toggler"><span id="sidebar_toggler"></span></div>' : '';
  return (
    `${aside ? nativeSettingsMenu(p.menu!, lang) : ''}` +
    `<div id="work_area"${classAttr('work-area content__settings', when(aside, 'aside-toggleable'))}>` +
    `<div class="content__top">${toggler}<div class="content__top__preset">` +
    `<h2 class="content__top__preset__caption">${escape(p.name)}</h2></div>${p.save ? nativeSaveBar({ lang }) : ''}</div>` +
    '<div id="list_page_holder" class="list list-widget list-widget_without-image-background">' +
    `<div class="list__body clearfix"><div id="work-area-${escape(p.code)}">${text(p.content)}</div></div></div></div>`
  );
}
