/** `/private/api/v2/json/…`: lists, notes, links; the search for contacts. */
import type { LinkRow, Row } from '../../account/tables.js';
import { items, record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { escape } from '../../../contract/markup/text.js';
import { ENTITY, entityOf } from '../v4/records/read-records.js';
import { addOldNote, oldTask } from '../v2/work.js';
import { oldValues } from '../views/old-record.js';
import { response } from './account.js';

const text = (value: unknown): string => String(value ?? '');

function view(call: Call, row: Row): object {
  const links = call.store.linksOf(entityOf(call), row.id);
  const end = (type: string): LinkRow | undefined => links.find(({ to_type }) => to_type === type);
  const company = call.store.get('companies', end('companies')?.to_id ?? 0);
  return {
    id: text(row.id),
    name: row.name,
    last_modified: row.updated_at,
    date_create: row.created_at,
    account_id: text(row.account_id),
    responsible_user_id: text(row.responsible_user_id),
    created_user_id: text(row.created_by),
    company_name: company?.name ?? '',
    linked_company_id: company ? text(company.id) : null,
    linked_leads_id: links.flatMap(({ to_type, to_id }) => (to_type === 'leads' ? [text(to_id)] : [])),
    ...(row.price !== undefined && {
      price: text(row.price),
      status_id: text(row.status_id),
      pipeline_id: row.pipeline_id,
      main_contact_id: end('contacts')?.to_id ?? false,
    }),
    tags: links.flatMap(({ to_type, to_id }) =>
      to_type === 'tags' ? [{ id: to_id, name: call.store.get('tags', to_id)?.name, element_type: 0 }] : [],
    ),
    custom_fields: oldValues(row),
  };
}

/** Parameters come in the address or in the body. */
const asked = ({ query, body }: Call): Readonly<Record<string, unknown>> => ({ ...query, ...record(body) });

function list(call: Call): Response {
  const table = entityOf(call);
  const { id, limit_rows, limit_offset, query } = asked(call);
  const ids = items(id).map(Number);
  const words = text(query).toLowerCase();
  const from = Number(limit_offset ?? 0);
  const rows = call.store
    .rows(table)
    .filter(
      (row) => (!ids.length || ids.includes(row.id)) && (!words || JSON.stringify(row).toLowerCase().includes(words)),
    )
    .slice(from, from + Number(limit_rows ?? 500));
  return response(call, { [table]: rows.map((row) => view(call, row)) });
}

/** `{links: [{from, from_id, to}]}`, or the same in `request.links`. */
function links(call: Call): Response {
  const given = asked(call);
  const wanted = items(given.links ?? record(record(given.request).links).list).map(record);
  const found = wanted.flatMap(({ from, from_id, to }) =>
    items(from_id).flatMap((id) =>
      call.store
        .linksOf(text(from), Number(id))
        .filter(({ to_type }) => to_type !== 'tags' && (to === undefined || to_type === to))
        .map(({ from_type, from_id: fromId, to_type, to_id }) => ({
          from: from_type,
          from_id: text(fromId),
          to: to_type,
          to_id: text(to_id),
        })),
    ),
  );
  return response(call, { links: found });
}

/** Contacts are 1 there too; companies are 3. A number that has no notes is an error of the item. */
function setNotes(call: Call): Response {
  const { add } = record(record(record(call.body).request).notes);
  const made = items(add).map((one) => {
    const given = record(one);
    try {
      return { id: addOldNote(call, given).id, request_id: given.request_id ?? 0 };
    } catch (error) {
      return { id: 0, request_id: given.request_id ?? 0, error: String((error as Error).message) };
    }
  });
  return response(call, { notes: { add: made } });
}

const catalogs = (call: Call): Response =>
  response(call, {
    catalogs: Object.fromEntries(
      call.store.rows('catalogs').map((row) => [text(row.id), { ...row, id: text(row.id) }]),
    ),
  });

const tasks = (call: Call): Response =>
  response(call, { tasks: call.store.rows('tasks').map((row) => oldTask(call, row)) });

/** XML: `contacts > contact > id, name, company > name`. */
function search(call: Call): Response {
  const words = text(call.query.SEARCH).toLowerCase();
  const digits = words.replace(/\D/g, '');
  const found = call.store.rows('contacts').filter((row) => {
    const values = JSON.stringify(row.custom_fields_values ?? []).toLowerCase();
    return (
      text(row.name).toLowerCase().includes(words) ||
      values.includes(words) ||
      (digits.length > 4 && values.replace(/[\s()+-]/g, '').includes(digits))
    );
  });
  const items = found.map((row) => {
    const link = call.store.linksOf('contacts', row.id).find(({ to_type }) => to_type === 'companies');
    const company = link && call.store.get('companies', link.to_id);
    const about = company ? `<company><id>${company.id}</id><name>${escape(text(company.name))}</name></company>` : '';
    return `<contact><id>${row.id}</id><name>${escape(text(row.name))}</name>${about}</contact>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<contacts>${words ? items.join('') : ''}</contacts>`;
  return new Response(xml, { headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' } });
}

const JSON_API = '/private/api/v2/json';
const both = (path: string, answer: (call: Call) => Response): Route[] => [
  ['GET', path, answer],
  ['POST', path, answer],
];

export const PRIVATE_LISTS: readonly Route[] = [
  ...both(`${JSON_API}/catalogs/list`, catalogs),
  ...both(`${JSON_API}/links/list`, links),
  ...both(`${JSON_API}/tasks/list`, tasks),
  ['POST', `${JSON_API}/notes/set`, setNotes],
  ...both(`${JSON_API}/${ENTITY}/list`, list),
  ['GET', '/private/api/contact_search.php', search],
];
