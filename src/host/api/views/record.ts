/** How `/api/v4` writes leads, contacts, companies, customers. */
import type { LinkRow, RecordTable, Row } from '../../account/tables.js';
import type { Call } from '../http/call.js';
import { self } from '../query/paging.js';

/** What is linked to a record: always told, and told when `with` asks. */
const EMBEDDED: Readonly<Record<RecordTable, { always: readonly string[]; asked: readonly string[] }>> = {
  leads: { always: ['tags', 'companies'], asked: ['contacts', 'catalog_elements'] },
  contacts: { always: ['tags', 'companies'], asked: ['leads', 'customers', 'catalog_elements'] },
  companies: { always: ['tags'], asked: ['contacts', 'leads', 'customers', 'catalog_elements'] },
  customers: { always: ['tags', 'segments'], asked: ['contacts', 'companies', 'catalog_elements'] },
};

function tagView({ store }: Call, id: number): object | undefined {
  const tag = store.get('tags', id);
  return tag && { id, name: tag.name, color: tag.color ?? null };
}

function endView(call: Call, { to_type, to_id, metadata }: LinkRow): object | undefined {
  if (to_type === 'tags') return tagView(call, to_id);
  if (to_type === 'catalog_elements')
    return { id: to_id, metadata, quantity: metadata?.quantity, catalog_id: metadata?.catalog_id };
  return {
    id: to_id,
    ...(to_type === 'contacts' && { is_main: metadata?.main_contact === true }),
    _links: self(call, `/api/v4/${to_type}/${to_id}`),
  };
}

/** @param asked names of `with` */
export function recordView(call: Call, table: RecordTable, row: Row, asked: ReadonlySet<string>): object {
  const links = call.store.linksOf(table, row.id);
  const { always, asked: may } = EMBEDDED[table];
  const names = [...always, ...may.filter((name) => asked.has(name))];
  const embedded: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [
      name,
      links.filter(({ to_type }) => to_type === name).flatMap((link) => endView(call, link) ?? []),
    ]),
  );
  if (asked.has('loss_reason')) {
    const reason = call.store.get('loss_reasons', Number(row.loss_reason_id));
    embedded.loss_reason = reason ? [reason] : [];
  }
  return { ...row, _links: self(call, `/api/v4/${table}/${row.id}`), _embedded: embedded };
}
