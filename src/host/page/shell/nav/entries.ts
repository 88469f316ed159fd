/** Entries of the left menu: the product's own sections, and what the manifests of the widgets add (platform.md, `left_menu`). */
import type { MenuEntry, SubmenuEntry } from '../../../../sdk/manifest/sections.js';
import type { HostConfig, WidgetConfig } from '../../../config/config.js';
import { langsOf, textOf } from '../../texts/widget-texts.js';
import { say, type Words } from '../words.js';

export interface NavItem {
  /** `data-entity` of the item: of a section its name, of a widget's its code and its own. */
  readonly entity: string;
  readonly title: string;
  readonly href: string;
  /** Address of an image; without one the icon of the section. */
  readonly icon?: string;
  readonly items: readonly { readonly title: string; readonly href: string }[];
}

type LeftMenu = Readonly<Record<string, MenuEntry | undefined>>;

interface Section {
  readonly entity: string;
  readonly title: Words;
  readonly href: string;
}

const SECTIONS: readonly Section[] = [
  { entity: 'dashboard', title: ['Рабочий стол', 'Dashboard'], href: '/dashboard/' },
  { entity: 'leads', title: ['Сделки', 'Leads'], href: '/leads/pipeline/' },
  { entity: 'customers', title: ['Покупатели', 'Customers'], href: '/customers/list/' },
  { entity: 'tasks', title: ['Задачи', 'Tasks'], href: '/todo/line/' },
  { entity: 'catalogs', title: ['Списки', 'Lists'], href: '/contacts/list/contacts/' },
  { entity: 'mail', title: ['Почта', 'Mail'], href: '/mail/' },
  { entity: 'stats', title: ['Аналитика', 'Analytics'], href: '/stats/' },
  { entity: 'settings', title: ['Настройки', 'Settings'], href: '/settings/widgets/' },
];

/** The settings cannot be hidden by a widget; a manager does not see them. */
const isShown = (entity: string, menus: readonly LeftMenu[], { brand, user }: HostConfig): boolean => {
  if (entity === 'settings') return user === 'admin';
  return !(entity === 'customers' && brand === 'kommo') && !menus.some((menu) => menu[entity]?.is_hidden);
};

const menuOf = ({ manifest }: WidgetConfig): LeftMenu => manifest.left_menu ?? {};
const isSection = (name: string): boolean => SECTIONS.some(({ entity }) => entity === name);
const orderOf = ({ sort }: SubmenuEntry): number => (typeof sort === 'number' ? sort : 0);

function subItems(widget: WidgetConfig, name: string, item: MenuEntry | undefined, lang: string): NavItem['items'] {
  return Object.entries(item?.submenu ?? {})
    .sort(([, a], [, b]) => orderOf(a) - orderOf(b))
    .map(([sub, { title }]) => ({
      title: textOf(langsOf(widget, lang), title) || sub,
      href: `/widget_page/${widget.code}/${encodeURIComponent(name)}/${encodeURIComponent(sub)}/`,
    }));
}

function ownItem(widget: WidgetConfig, name: string, item: MenuEntry, lang: string): NavItem {
  const icon = item.icon && `${widget.path}/${item.icon.replace(/^(?:\/widgets\/[^/]+)?\//, '')}`;
  return {
    entity: `${widget.code}-${name}`,
    title: textOf(langsOf(widget, lang), item.title) || name,
    href: `/widget_page/${widget.code}/${encodeURIComponent(name)}/`,
    ...(icon && { icon }),
    items: subItems(widget, name, item, lang),
  };
}

/** Puts a widget's own items behind the sections that they name; else, and behind what is hidden, at the end. */
function addOwn(all: NavItem[], widget: WidgetConfig, lang: string): void {
  for (const [name, item] of Object.entries(menuOf(widget))) {
    if (!item || isSection(name)) continue;
    const after = typeof item.sort === 'object' ? item.sort.after : undefined;
    const place = all.findIndex(({ entity }) => entity === after);
    all.splice(place < 0 ? all.length : place + 1, 0, ownItem(widget, name, item, lang));
  }
}

/** @param isOn whether a widget is installed and switched on */
export function navItems(config: HostConfig, isOn: (code: string) => boolean): readonly NavItem[] {
  const { locale: lang } = config;
  const widgets = config.widgets.filter(({ code }) => isOn(code));
  const menus = widgets.map(menuOf);
  const all: NavItem[] = SECTIONS.filter(({ entity }) => isShown(entity, menus, config)).map(
    ({ entity, title, href }) => ({
      entity,
      title: say(lang, title),
      href,
      items: widgets.flatMap((widget) => subItems(widget, entity, menuOf(widget)[entity], lang)),
    }),
  );
  for (const widget of widgets) addOwn(all, widget, lang);
  return all;
}
