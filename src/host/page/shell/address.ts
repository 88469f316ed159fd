import { PAGES, type PageRow } from '../../../sdk/pages/locations.js';
import type { Area } from '../areas/area.js';

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/\/$/, '').replace(/\/:(\w+)(\??)/g, (_, name: string, may) => `${may ? '(?:' : ''}/(?<${name}>[^/]+)${may && ')?'}`)}/?$`,
  );

/** Other addresses of a page, by the page's name. A card without an id is a new one. */
const ALIASES: readonly (readonly [name: string, path: string])[] = [
  ['pipeline', '/'],
  ['pipeline', '/leads/'],
  ['pipeline', '/leads/pipeline/:id'],
  ['llist', '/leads/list/pipeline/:id'],
  ['clist', '/contacts/'],
  ['clist', '/contacts/list/'],
  ['culist', '/customers/'],
  ['tline', '/todo/'],
  ['lcard', '/leads/add/'],
  ['ccard', '/contacts/add/'],
  ['comcard', '/companies/add/'],
  ['cucard', '/customers/add/'],
];

const rowOf = (name: string): PageRow => PAGES.find((row) => row.name === name)!;
const ROWS = [
  ...PAGES.map((row) => ({ row, pattern: patternOf(row.path) })),
  ...ALIASES.map(([name, path]) => ({ row: rowOf(name), pattern: patternOf(path) })),
];

/** What an address that the product does not have shows. No widget runs there. */
export const UNKNOWN: PageRow = { name: 'unknown', path: '', widgetsArea: '', area: '', kind: 'unknown' };

/** The page that an address asks for. */
export function areaOf(url: string): Area {
  const { pathname, search } = new URL(url, 'http://host');
  const address = pathname + search;
  for (const { row, pattern } of ROWS) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const { id, code, item, subitem } = found.groups ?? {};
    if (id !== undefined && !/^\d+$/.test(id)) continue;
    return {
      row,
      url: address,
      ...((id !== undefined || row.kind === 'card') && { id: Number(id ?? 0) }),
      ...(code !== undefined && { code }),
      ...(item !== undefined && { item }),
      ...(subitem !== undefined && { subitem }),
    };
  }
  return { row: UNKNOWN, url: address };
}
