/** `/api/v2/account`: lists are maps by id there. */
import type { Row } from '../../account/tables.js';
import { FIELD_TYPES, NOTE_TYPES } from '../../account/numbers.js';
import { json } from '../http/answers.js';
import type { Call, Route } from '../http/call.js';
import { withOf } from '../query/filter.js';
import { self } from '../query/paging.js';
import { oldAccount } from '../views/old-account.js';

const byId = (rows: readonly Row[], view: (row: Row) => object): object =>
  Object.fromEntries(rows.map((row) => [String(row.id), view(row)]));

const RIGHTS = { mail: 'A', incoming_leads: 'A', catalogs: 'A', lead_add: 'A', lead_view: 'A', lead_edit: 'A' };

const user = (row: Row): object => ({
  id: row.id,
  name: row.name,
  last_name: '',
  login: row.email,
  language: row.lang,
  group_id: row.group_id,
  is_active: row.is_active === true,
  is_free: row.is_free === true,
  is_admin: row.is_admin === true,
  phone_number: row.phone,
  rights: RIGHTS,
});

const field = (row: Row): object => ({
  id: row.id,
  name: row.name,
  field_type: FIELD_TYPES[String(row.type)] ?? 1,
  sort: row.sort,
  code: row.code ?? '',
  is_multiple: row.type === 'multitext',
  is_system: row.code !== null,
  is_editable: true,
  is_required: false,
  is_deletable: row.code === null,
  is_visible: true,
  ...(row.enums
    ? {
        enums: Object.fromEntries(
          (row.enums as readonly { id: number; value: string }[]).map(({ id, value }) => [String(id), value]),
        ),
      }
    : {}),
});

const customFields = ({ store }: Call): object =>
  Object.fromEntries(
    ['contacts', 'leads', 'companies', 'customers'].map((entity) => [
      entity,
      byId(
        store.rows('custom_fields').filter((row) => row.entity === entity),
        field,
      ),
    ]),
  );

/** What `with` may ask for. */
const PARTS: Readonly<Record<string, (call: Call) => object>> = {
  users: ({ store }) => byId(store.rows('users'), user),
  custom_fields: customFields,
  groups: ({ store }) => store.rows('groups').map(({ id, name }) => ({ id, name })),
  pipelines: ({ store, user: who }) => (oldAccount(store, who) as { pipelines: object }).pipelines,
  task_types: ({ store }) => byId(store.rows('task_types'), ({ id, name }) => ({ id, name })),
  note_types: () =>
    Object.fromEntries(
      Object.entries(NOTE_TYPES).map(([code, id]) => [
        String(id),
        { id, code: code.toUpperCase(), is_editable: code === 'common' },
      ]),
    ),
};

function account(call: Call): Response {
  const { account: row } = call.store;
  const asked = [...withOf(call)].filter((name) => Object.hasOwn(PARTS, name));
  return json({
    _links: self(call, '/api/v2/account'),
    id: row.id,
    name: row.name,
    subdomain: row.subdomain,
    currency: row.currency,
    timezone: row.timezone,
    timezone_offset: row.language === 'ru' ? '+03:00' : '-05:00',
    language: row.language,
    date_pattern: { date: 'd.m.Y', time: 'H:i', date_time: 'd.m.Y H:i', time_full: 'H:i:s' },
    current_user: call.user.id,
    ...(asked.length && { _embedded: Object.fromEntries(asked.map((name) => [name, PARTS[name]!(call)])) }),
  });
}

export const OLD_ACCOUNT: readonly Route[] = [['GET', '/api/v2/account', account]];
