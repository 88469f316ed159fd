/** Where a widget's item stands in the menu on the left, and what its page is told of it. */
import { PAGES } from '../../sdk/pages/locations.js';
import { addressOf } from './addresses.js';

/** Sections of the product that a widget may add items to. */
const SYSTEM: readonly string[] = ['stats', 'settings'];
const ROW = PAGES.find(({ kind }) => kind === 'menu')!;

/** What `initMenuPage` is called with. */
export interface MenuPlace {
  /** `widget_page` for an item of the widget's own, else the section of the product. */
  readonly location: string;
  /** Item of the widget's own. */
  readonly item_code?: string;
  readonly subitem_code?: string;
}

/** Address of the page of an item: an own one, or `stats`, `settings` with an item below it. */
export const menuAddress = (code: string, item?: string, subitem?: string): string =>
  addressOf(ROW, { code, ...(item !== undefined && { item }), ...(subitem !== undefined && { subitem }) });

/** @param own how an own item's location is spelled */
export function menuPlace(
  { item, subitem }: { readonly item?: string; readonly subitem?: string },
  own: () => string,
): MenuPlace {
  const sub = subitem !== undefined && { subitem_code: subitem };
  if (item !== undefined && SYSTEM.includes(item)) return { location: item, ...sub };
  return { location: own(), ...(item !== undefined && { item_code: item }), ...sub };
}
