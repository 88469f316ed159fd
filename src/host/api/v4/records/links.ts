/** Links between records. */
import { isRecordTable, type LinkRow } from '../../../account/tables.js';
import { json, nothing, type Fault } from '../../http/answers.js';
import { items, record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { link, unlink } from '../../write/links.js';
import { missing, noChoice, type Given } from '../../write/checks.js';
import { bodyList, gone, refuse } from '../../write/many.js';
import { ENTITY, entityOf } from './read-records.js';

const view = ({ from_type, from_id, to_type, to_id, metadata }: LinkRow, whole: boolean): object => ({
  ...(whole && { entity_id: from_id, entity_type: from_type }),
  to_entity_id: to_id,
  to_entity_type: to_type,
  metadata,
});

const answer = (call: Call, links: readonly object[]): Response =>
  json({ _total_items: links.length, _links: { self: { href: call.url.href } }, _embedded: { links } });

/** `filter[to_entity_type]`, `filter[to_entity_id]`. */
function wanted({ query }: Call, { to_type, to_id }: LinkRow): boolean {
  const { to_entity_type: type, to_entity_id: id } = record(query.filter);
  return (
    to_type !== 'tags' &&
    (type === undefined || items(type).includes(to_type)) &&
    (id === undefined || items(id).map(Number).includes(to_id))
  );
}

function list(call: Call): Response {
  const links = call.store.linksOf(entityOf(call), Number(call.params.record_id)).filter((one) => wanted(call, one));
  return links.length
    ? answer(
        call,
        links.map((one) => view(one, false)),
      )
    : nothing();
}

function listMany(call: Call): Response {
  const ids = items(record(call.query.filter).entity_id).map(Number);
  const links = ids.flatMap((id) => call.store.linksOf(entityOf(call), id)).filter((one) => wanted(call, one));
  return links.length
    ? answer(
        call,
        links.map((one) => view(one, true)),
      )
    : nothing();
}

function faultsOf({ store }: Call, { to_entity_id, to_entity_type: type, metadata }: Given): Fault[] {
  if (to_entity_id === undefined) return [missing('to_entity_id')];
  if (typeof type !== 'string') return [missing('to_entity_type')];
  const id = Number(to_entity_id);
  if (type === 'catalog_elements') {
    if (!store.get('elements', id)) return [noChoice('to_entity_id')];
    return record(metadata).catalog_id === undefined ? [missing('metadata.catalog_id')] : [];
  }
  if (!isRecordTable(type)) return [noChoice('to_entity_type')];
  return store.get(type, id) ? [] : [noChoice('to_entity_id')];
}

/** One record or many: each item says which when the address does not. */
const writing = (write: (call: Call, id: number, given: Given) => void, empty: boolean) => (call: Call) => {
  const table = entityOf(call);
  const given = bodyList(call);
  const ids = given.map((one) => Number(call.params.record_id ?? one.entity_id));
  if (ids.some((id) => !call.store.get(table, id))) return gone();
  refuse(given.map((one) => faultsOf(call, one)));
  given.forEach((one, index) => write(call, ids[index]!, one));
  if (empty) return nothing();
  return answer(
    call,
    given.map(({ to_entity_id, to_entity_type, metadata }, index) => ({
      entity_id: ids[index],
      entity_type: table,
      to_entity_id,
      to_entity_type,
      metadata: metadata ?? null,
    })),
  );
};

const add = writing((call, id, given) => {
  const metadata = given.metadata === undefined ? null : record(given.metadata);
  link(call, [entityOf(call), id], [String(given.to_entity_type), Number(given.to_entity_id)], metadata);
}, false);

const remove = writing((call, id, given) => {
  unlink(call, entityOf(call), id, String(given.to_entity_type), Number(given.to_entity_id));
}, true);

export const LINKS: readonly Route[] = [
  ['GET', `/api/v4/${ENTITY}/links`, listMany],
  ['POST', `/api/v4/${ENTITY}/link`, add],
  ['POST', `/api/v4/${ENTITY}/unlink`, remove],
  ['GET', `/api/v4/${ENTITY}/:record_id/links`, list],
  ['POST', `/api/v4/${ENTITY}/:record_id/link`, add],
  ['POST', `/api/v4/${ENTITY}/:record_id/unlink`, remove],
];
