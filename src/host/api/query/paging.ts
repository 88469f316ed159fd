/** Pages of lists. */
import { json, nothing } from '../http/answers.js';
import { number } from '../http/body.js';
import type { Call } from '../http/call.js';

const LIMIT = 50;
const MAX_LIMIT = 250;

export interface PageOptions<T> {
  /** Name under `_embedded`. */
  readonly name: string;
  /** Writes a row as the API does; only for the rows of the page. */
  readonly view: (row: T) => unknown;
  /** `_total_items` and `_page_count` are told. */
  readonly counted?: boolean;
}

const hrefOf = ({ url }: Call, page: number): string => {
  const address = new URL(url);
  address.searchParams.set('page', String(page));
  return address.href;
};

/** A page of rows; 204 when there is nothing on it. */
export function paged<T>(call: Call, rows: readonly T[], { name, view, counted = false }: PageOptions<T>): Response {
  const limit = Math.min(MAX_LIMIT, Math.max(1, number(call.query.limit) ?? LIMIT));
  const page = Math.max(1, number(call.query.page) ?? 1);
  const shown = rows.slice((page - 1) * limit, page * limit);
  if (!shown.length) return nothing();
  const links: Record<string, { href: string }> = { self: { href: call.url.href } };
  if (page * limit < rows.length) links.next = { href: hrefOf(call, page + 1) };
  if (page > 1) {
    links.first = { href: hrefOf(call, 1) };
    links.prev = { href: hrefOf(call, page - 1) };
  }
  return json({
    ...(counted && { _total_items: rows.length }),
    _page: page,
    ...(counted && { _page_count: Math.ceil(rows.length / limit) }),
    _links: links,
    _embedded: { [name]: shown.map(view) },
  });
}

/** A whole list without pages. */
export const whole = (call: Call, name: string, values: readonly unknown[]): Response =>
  json({
    _total_items: values.length,
    _links: { self: { href: call.url.href } },
    _embedded: { [name]: values },
  });

export const self = ({ url }: Call, path: string): object => ({ self: { href: `${url.origin}${path}` } });
