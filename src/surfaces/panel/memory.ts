/** Whether the panel of an entity is open, in the cookie that the product keeps it in: `leads_crd_wdgt` is 1 or 0. */

const YEAR = 365 * 24 * 60 * 60;
const nameOf = (entity: string): string => `${entity.replace(/[^\w-]/g, '')}_crd_wdgt`;

/** What was kept; undefined when nothing was, or where a page has no cookies. */
export function remembered({ cookie }: Readable, entity: string): boolean | undefined {
  const start = `${nameOf(entity)}=`;
  const found = cookie.split(/;\s*/).find((entry) => entry.startsWith(start));
  return found === undefined ? undefined : found.slice(start.length) === '1';
}

export function remember(page: Readable, entity: string, open: boolean): void {
  page.cookie = `${nameOf(entity)}=${open ? 1 : 0}; path=/; max-age=${YEAR}; SameSite=Lax`;
}

interface Readable {
  cookie: string;
}

/** The cookies of a document; a frame without an origin has none, and asking throws. */
export function cookiesOf(document: Document): Readable {
  try {
    void document.cookie;
    return document;
  } catch {
    return { cookie: '' };
  }
}
