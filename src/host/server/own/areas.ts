import { coverOf, PAGES, type PageRow } from '../../../sdk/pages/locations.js';
import type { WidgetFacts } from '../widgets/widget-folder.js';

/** A page that a widget runs on, as `GET /@host/areas` tells it. */
export interface AreaRow {
  /** Location that covers the page: `lcard`, `everywhere`. */
  readonly location: string;
  /** `self.system().area` there. */
  readonly area: string;
  readonly url: string;
  /** Codes of the widgets that run there. */
  readonly widgets: readonly string[];
}

/** Record that cards are opened with. */
const RECORD = '1';

/** Items of the menu that a manifest adds, each with those below it. */
function menuItems(manifest: object): string[] {
  const menu = (manifest as { left_menu?: unknown }).left_menu;
  return typeof menu === 'object' && menu !== null ? Object.keys(menu) : [];
}

function pathsOf(row: PageRow, { code, manifest }: WidgetFacts): string[] {
  const path = row.path.replace(':id', RECORD).replace(':code', code);
  if (!path.includes('/:item?')) return [path];
  return [path.replace('/:item?', ''), ...menuItems(manifest).map((item) => path.replace(':item?', item))];
}

/** The pages of the widgets' locations, each address once. @param origin with a slash at the end */
export function areasOf(widgets: readonly WidgetFacts[], origin: string): AreaRow[] {
  const rows = new Map<string, AreaRow>();
  for (const page of PAGES)
    for (const widget of widgets) {
      const cover = coverOf(widget.manifest.locations, page);
      const isOwn = page.path.includes(':code');
      if (!cover || (isOwn && cover.name !== page.location)) continue;
      for (const path of pathsOf(page, widget)) {
        const codes = rows.get(path)?.widgets ?? [];
        const location = rows.get(path)?.location ?? cover.name;
        const url = new URL(path, origin).href;
        rows.set(path, { location, area: page.area, url, widgets: [...codes, widget.code] });
      }
    }
  return [...rows.values()];
}
