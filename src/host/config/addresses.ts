/** Addresses of the product's pages, as the host has them. */
import { coverOf, locationOf, PAGES, type PageRow } from '../../sdk/pages/locations.js';
import type { WidgetConfig } from './config.js';

/** A page that a widget runs on. */
export interface WidgetArea {
  /** Location that covers it, without its suffix: `lcard`, `everywhere`. */
  readonly location: string;
  /** `self.system().area` there. */
  readonly area: string;
  readonly url: string;
}

/** What fills the places of a page's path. */
export interface AddressParts {
  /** Record of a card. Default 1. */
  readonly id?: number;
  /** Widget of an advanced or a menu page. */
  readonly code?: string;
  /** Item of a menu: an own one, or `stats`, `settings` of the product. */
  readonly item?: string;
  readonly subitem?: string;
}

export function addressOf({ path }: PageRow, { id = 1, ...rest }: AddressParts = {}): string {
  const parts: Readonly<Record<string, string | number | undefined>> = { id, ...rest };
  return path.replace(/\/:(\w+)\??/g, (_, name: string) => {
    const value = parts[name];
    return value === undefined ? '' : `/${encodeURIComponent(value)}`;
  });
}

type Placed = Pick<WidgetConfig, 'code' | 'manifest'>;

/** Pages that belong to one widget run no other by their location. */
export function covers({ code, manifest }: Placed, row: PageRow, owner?: string) {
  const cover = coverOf(manifest.locations ?? [], row);
  if (cover?.name !== row.location || owner === undefined || owner === code) return cover;
  return manifest.locations.map(locationOf).find(({ name }) => name === 'everywhere');
}

/** The pages that widgets run on, with an address each. */
export function areasOf(widgets: readonly Placed[]): WidgetArea[] {
  const found = new Map<string, WidgetArea>();
  for (const row of PAGES)
    for (const widget of widgets) {
      const isOwn = row.path.includes('/:code');
      const cover = covers(widget, row);
      if (!cover || (isOwn && cover.name !== row.location)) continue;
      const url = addressOf(row, { code: widget.code });
      if (!found.has(url)) found.set(url, { location: cover.name, area: row.area, url });
    }
  return [...found.values()];
}

/** Address of a location as a manifest writes it, `lcard-1`; of `advanced_settings` that of the first widget with such a page. */
export function addressOfLocation(location: string, widgets: readonly Placed[]): string | undefined {
  const { name } = locationOf(location);
  const row = PAGES.find((one) => one.location === name || one.name === name);
  if (!row) return undefined;
  const owner = widgets.find((widget) => covers(widget, row)?.name === row.location) ?? widgets[0];
  return addressOf(row, owner ? { code: owner.code } : {});
}
