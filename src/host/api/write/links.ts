/** Links of records, tags among them. */
import type { LinkRow } from '../../account/tables.js';
import { items, number, record } from '../http/body.js';
import type { Session } from '../http/call.js';

const sameEnds = (link: LinkRow, type: string, id: number): boolean => link.to_type === type && link.to_id === id;

/** Links a record, once. */
export function link(
  { store }: Session,
  [fromType, fromId]: readonly [string, number],
  [toType, toId]: readonly [string, number],
  metadata: object | null = null,
): void {
  const known = store.linksOf(fromType, fromId).find((one) => sameEnds(one, toType, toId));
  const row = { from_type: fromType, from_id: fromId, to_type: toType, to_id: toId, metadata };
  if (known) store.put('links', { ...store.get('links', known.id), id: known.id, metadata });
  else store.add('links', row);
}

export function unlink({ store }: Session, type: string, id: number, toType: string, toId?: number): void {
  for (const one of store.linksOf(type, id))
    if (one.to_type === toType && (toId === undefined || one.to_id === toId)) store.remove('links', one.id);
}

/** The tag of that name or id; a new name is a new tag. */
export function tagId({ store }: Session, entity: string, given: unknown): number | undefined {
  const { id, name } = record(given);
  const tags = store.rows('tags').filter((tag) => tag.entity === entity);
  const found = tags.find((tag) => (id === undefined ? tag.name === name : tag.id === Number(id)));
  if (found) return found.id;
  return typeof name === 'string' && name ? store.add('tags', { entity, name, color: null }).id : undefined;
}

/** `tags_to_add`, `tags_to_delete`, and `_embedded.tags`, which replaces all tags there are. */
function writeTags(call: Session, entity: string, id: number, given: Readonly<Record<string, unknown>>): void {
  const tags = record(given._embedded).tags;
  if (tags !== undefined) unlink(call, entity, id, 'tags');
  for (const one of [...items(tags), ...items(given.tags_to_add)]) {
    const tag = tagId(call, entity, one);
    if (tag) link(call, [entity, id], ['tags', tag]);
  }
  for (const one of items(given.tags_to_delete)) {
    const tag = tagId(call, entity, one);
    if (tag) unlink(call, entity, id, 'tags', tag);
  }
}

const ENDS = ['contacts', 'companies', 'leads', 'customers'] as const;

/** Writes what a record's body says in `_embedded`. */
export function writeEmbedded(
  call: Session,
  entity: string,
  id: number,
  given: Readonly<Record<string, unknown>>,
): void {
  writeTags(call, entity, id, given);
  const embedded = record(given._embedded);
  for (const end of ENDS)
    items(embedded[end]).forEach((one, index) => {
      const { id: toId, is_main } = record(one);
      const to = number(toId);
      if (to === undefined || !call.store.get(end, to)) return;
      const main = end === 'contacts' ? { main_contact: is_main === undefined ? index === 0 : is_main === true } : null;
      link(call, [entity, id], [end, to], main);
    });
}
