import { PAGES } from '../../../sdk/pages/locations.js';
import type { Area } from '../areas/area.js';

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/\/$/, '').replace(/\/:(\w+)(\??)/g, (_, name: string, may) => `${may ? '(?:' : ''}/(?<${name}>[^/]+)${may && ')?'}`)}/?$`,
  );

const ROWS = PAGES.map((row) => ({ row, pattern: patternOf(row.path) }));

/** The page that an address asks for; undefined for one that the product does not have. */
export function areaOf(url: string): Area | undefined {
  const { pathname, search } = new URL(url, 'http://host');
  for (const { row, pattern } of ROWS) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const { id, code, item, subitem } = found.groups ?? {};
    if (id !== undefined && !/^\d+$/.test(id)) continue;
    return {
      row,
      url: pathname + search,
      ...(id !== undefined && { id: Number(id) }),
      ...(code !== undefined && { code }),
      ...(item !== undefined && { item }),
      ...(subitem !== undefined && { subitem }),
    };
  }
  return undefined;
}
