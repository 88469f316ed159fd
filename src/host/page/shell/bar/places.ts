/** Where the switch of areas leads. */
import { PAGES, coverOf, type PageRow } from '../../../../sdk/pages/locations.js';
import type { HostConfig, WidgetConfig } from '../../../config/config.js';

export interface Place {
  /** Name of the page. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  /** A widget of this page runs there. */
  readonly isCovered: boolean;
}

/** Record of a card that the account has from the start. */
const RECORD = '1';

const placesOf = (row: PageRow, widgets: readonly WidgetConfig[]): readonly Place[] => {
  const covering = widgets.filter(({ manifest }) => coverOf(manifest.locations, row));
  const isCovered = covering.length > 0;
  if (!row.path.includes(':code'))
    return [{ name: row.name, title: row.name, url: row.path.replace(':id', RECORD), isCovered }];
  const own = covering.filter(({ manifest }) =>
    manifest.locations.some((name) => name.startsWith(row.location ?? '-')),
  );
  return own.map(({ code }) => ({
    name: row.name,
    title: `${row.name}: ${code}`,
    url: row.path.replace(':code', code).replace(/:\w+\?\/?/g, ''),
    isCovered: true,
  }));
};

/** All pages, and those of each widget. */
export const placesIn = ({ widgets }: HostConfig): readonly Place[] => PAGES.flatMap((row) => placesOf(row, widgets));
