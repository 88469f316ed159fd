/** Bodies that are lists: all of it is written, or none. */
import type { Row, Table } from '../../account/tables.js';
import { invalid, json, problem, Refusal, type Fault } from '../http/answers.js';
import { record } from '../http/body.js';
import type { Call } from '../http/call.js';
import { self } from '../query/paging.js';
import { noChoice, type Given } from './checks.js';

/** The items of the body. @param single one object is taken for a list of one @throws Refusal for another body */
export function bodyList({ body }: Call, single = false): Given[] {
  const list: unknown = single && body !== undefined && !Array.isArray(body) ? [body] : body;
  const isList = Array.isArray(list) && list.length && list.every((one) => typeof one === 'object' && one !== null);
  if (!isList) throw new Refusal(problem(400, 'The body has to be a list of objects that is not empty: [{…}].'));
  return (list as unknown[]).map(record);
}

/** @throws Refusal when there are any */
export function refuse(faults: readonly (readonly Fault[])[]): void {
  const all = faults.flatMap((list, item) => list.map((fault) => [item, fault] as const));
  if (all.length) throw new Refusal(invalid(all));
}

/** The answer to a list that was written. @param more what is told of each row, beside its id */
export const written = (
  call: Call,
  name: string,
  rows: readonly Row[],
  given: readonly Given[],
  more: (row: Row) => object = () => ({}),
): Response =>
  json({
    _links: { self: { href: call.url.href } },
    _embedded: {
      [name]: rows.map((row, index) => ({
        id: row.id,
        ...more(row),
        ...(call.request.method === 'POST' && { request_id: String(given[index]!.request_id ?? index) }),
        _links: self(call, `${call.url.pathname.replace(/\/$/, '')}/${row.id}`),
      })),
    },
  });

/** The rows that a list of changes names. @throws Refusal when one is not there */
export function named(call: Call, table: Table, given: readonly Given[]): Row[] {
  const rows = given.map(({ id }) => call.store.get(table, Number(id)));
  refuse(rows.map((row) => (row ? [] : [noChoice('id')])));
  return rows as Row[];
}

export const gone = (): Response => problem(404, 'Entity not found');
