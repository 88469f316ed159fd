/** Tags of entities. */
import { json } from '../../http/answers.js';
import type { Call, Route } from '../../http/call.js';
import { selected } from '../../query/filter.js';
import { paged } from '../../query/paging.js';
import { missing } from '../../write/checks.js';
import { tagId } from '../../write/links.js';
import { bodyList, refuse } from '../../write/many.js';
import { ENTITY, entityOf } from './read-records.js';

const view = (row: object): object => {
  const { entity: _entity, ...tag } = row as { entity: string };
  return tag;
};

function list(call: Call): Response {
  const table = entityOf(call);
  const tags = call.store.rows('tags').filter(({ entity }) => entity === table);
  return paged(call, selected(call, tags), { name: 'tags', view });
}

function add(call: Call): Response {
  const given = bodyList(call);
  refuse(given.map(({ name }) => (typeof name === 'string' && name ? [] : [missing('name')])));
  const tags = given.map((one, index) => ({
    ...view(call.store.get('tags', tagId(call, entityOf(call), { name: one.name })!)!),
    request_id: String(one.request_id ?? index),
  }));
  return json({ _total_items: tags.length, _links: { self: { href: call.url.href } }, _embedded: { tags } });
}

export const TAGS: readonly Route[] = [
  ['GET', `/api/v4/${ENTITY}/tags`, list],
  ['POST', `/api/v4/${ENTITY}/tags`, add],
];
