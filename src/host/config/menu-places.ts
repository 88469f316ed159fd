/** Where a widget's item stands in the menu on the left, and what its page is told of it. */
import type { MenuPage } from '../../sdk/callbacks/places.js';
import { PAGES } from '../../sdk/pages/locations.js';
import { addressOf } from './addresses.js';

/** Sections of the product that a widget may add items to. */
const SYSTEM = ['stats', 'settings'] as const;
const ROW = PAGES.find(({ kind }) => kind === 'menu')!;

/** Address of the page of an item: an own one, or `stats`, `settings` with an item below it. */
export const menuAddress = (code: string, item?: string, subitem?: string): string =>
  addressOf(ROW, { code, ...(item !== undefined && { item }), ...(subitem !== undefined && { subitem }) });

/** @param own how an own item's location is spelled */
export function menuPlace(
  { item, subitem }: { readonly item?: string; readonly subitem?: string },
  own: () => MenuPage['location'],
): MenuPage {
  const sub = subitem !== undefined && { subitem_code: subitem };
  const system = SYSTEM.find((name) => name === item);
  if (system) return { location: system, ...sub };
  return { location: own(), ...(item !== undefined && { item_code: item }), ...sub };
}
