/** The frame around the pages: left menu, place of the page, the host's bar. */
import type { HostConfig } from '../../config/config.js';
import type { Area } from '../areas/area.js';
import type { HostPage } from '../host-page.js';
import { addressHere, inBrowser } from '../navigation/place.js';
import { HostBar } from './bar/host-bar.js';
import { placesIn } from './bar/places.js';
import { withCarried, type Carried } from './carried.js';
import { navItems } from './nav/entries.js';
import { startMenus } from './menus.js';
import { startNavigation } from './navigation.js';
import { avatar, navFrame, navMenu } from './nav/markup.js';

/** The product keeps its icons in the page; widgets look for the arrow by its id. Drawn for the host. */
const SPRITE =
  '<svg class="host-sprite" aria-hidden="true" width="0" height="0"><symbol id="common--arrow-left" viewBox="0 0 16 16">' +
  '<path fill="currentColor" d="M9.7 2.6 11 3.9 6.9 8l4.1 4.1-1.3 1.3L4.3 8z"/></symbol></svg>';

const SELECTED = 'nav__menu__item-selected';

/** Section of the menu that a page is in. */
const SECTION: Readonly<Record<string, string>> = {
  todo: 'tasks',
  contacts: 'catalogs',
  companies: 'catalogs',
  'account-settings': 'settings',
  advanced_settings: 'settings',
};

function sectionOf({ row, code, item }: Area): string {
  if (row.kind === 'menu') return `${code}-${item ?? ''}`;
  const name = row.entity ?? row.name;
  return SECTION[name] ?? name;
}

export class Shell {
  readonly bar: HostBar;
  readonly #document: Document;
  #config: HostConfig;

  /** @param go goes to an address of the product */
  constructor(document: Document, config: HostConfig, go: (url: string) => void) {
    this.#document = document;
    this.#config = config;
    this.#dress();
    document.body.innerHTML = `${SPRITE}${navFrame(config.locale)}<main id="page_holder" class="page-holder"></main>`;
    this.bar = new HostBar(document, {
      config,
      places: placesIn(config),
      go,
      change: (name, value) => this.#change(name, value),
    });
  }

  /** The page is composed: whose session it is, which widgets have entries in the menu, where links lead. */
  follow(host: HostPage): void {
    const { installed, account } = host;
    this.#document.querySelector('.nav__top')!.innerHTML = avatar(account.snapshot.user, this.#config.locale);
    startNavigation(host);
    startMenus(this.#document);
    const defaults = (): void =>
      void (this.#document.documentElement.dataset['amoDefaults'] = host.switches.values.pageDefaults);
    host.switches.onChange(defaults);
    defaults();
    const draw = (): void => this.#menu((code) => installed.isOn(code));
    installed.onChange(draw);
    draw();
  }

  #menu(isOn: (code: string) => boolean): void {
    const menu = this.#document.getElementById('nav_menu')!;
    const selected = menu.querySelector<HTMLElement>(`.${SELECTED}`)?.dataset['entity'];
    menu.innerHTML = navMenu(navItems(this.#config, isOn), selected);
  }

  /** Says which page is open; what widgets put into the menu stays. */
  show(area: Area): void {
    const section = sectionOf(area);
    const items = [...this.#document.querySelectorAll<HTMLElement>('#nav_menu [data-entity]')];
    const selected =
      items.find(({ dataset }) => dataset['entity'] === section) ??
      (area.row.kind === 'menu' && !area.item
        ? items.find(({ dataset }) => dataset['entity']!.startsWith(section))
        : undefined);
    for (const item of items) {
      // The page of a widget whose item the address does not name is that of its first one.
      const isSelected = item === selected;
      item.classList.toggle(SELECTED, isSelected);
      const link = item.querySelector(':scope > .nav__menu__item__link');
      if (isSelected) link?.setAttribute('aria-current', 'page');
      else link?.removeAttribute('aria-current');
    }
    this.#document.title = `${area.row.name} · amo-elements`;
    this.bar.show(area);
  }

  /** The theme changes at once; another user or language is another page. */
  #change(name: Carried, value: string): void {
    const address = inBrowser(this.#config, withCarried(addressHere(this.#config), name, value));
    if (name !== 'theme') return location.assign(address);
    history.replaceState(null, '', address);
    this.#config = { ...this.#config, theme: value === 'dark' ? 'dark' : 'light' };
    this.#dress();
  }

  #dress(): void {
    const { theme, locale } = this.#config;
    const { documentElement } = this.#document;
    documentElement.lang = locale;
    if (theme === 'dark') documentElement.dataset['colorScheme'] = 'dark';
    else delete documentElement.dataset['colorScheme'];
  }
}
