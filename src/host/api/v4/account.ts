/** The account, its users, groups, roles. */
import type { Row } from '../../account/tables.js';
import { json, nothing } from '../http/answers.js';
import type { Call, Route } from '../http/call.js';
import { withOf } from '../query/filter.js';
import { paged, self } from '../query/paging.js';

const DATETIME = {
  date_pattern: 'd.m.Y',
  short_date_pattern: 'd.m',
  short_time_pattern: 'H:i',
  date_formant: 'd.m.Y',
  time_format: 'H:i:s',
  timezone: 'Europe/Moscow',
  timezone_offset: '+03:00',
};

/** Members that are told only when `with` names them. */
const ASKED = ['amojo_id', 'uuid', 'version', 'is_api_filter_enabled'] as const;
const HIDDEN: readonly string[] = [...ASKED, 'timezone', 'domain', 'language'];

function account(call: Call): Response {
  const { store, user } = call;
  const asked = withOf(call);
  const { account: row } = store;
  const shown = Object.fromEntries(Object.entries(row).filter(([key]) => !HIDDEN.includes(key)));
  const embedded: Record<string, unknown> = {};
  if (asked.has('amojo_rights')) embedded.amojo_rights = { can_direct: true, can_create_groups: true };
  if (asked.has('users_groups'))
    embedded.users_groups = store.rows('groups').map(({ id, name }) => ({ id, name, uuid: null }));
  if (asked.has('task_types')) embedded.task_types = store.rows('task_types');
  if (asked.has('entity_names')) embedded.entity_names = {};
  if (asked.has('datetime_settings')) embedded.datetime_settings = { ...DATETIME, timezone: row.timezone };
  return json({
    ...shown,
    current_user_id: user.id,
    ...Object.fromEntries(ASKED.filter((key) => asked.has(key)).map((key) => [key, row[key] ?? true])),
    _links: self(call, '/api/v4/account'),
    _embedded: embedded,
  });
}

const ALL = { view: 'A', edit: 'A', add: 'A', delete: 'A', export: 'A' };
const TASKS = { edit: 'A', delete: 'A' };

export function userView(call: Call, row: Row, asked: ReadonlySet<string>): object {
  const group = call.store.get('groups', Number(row.group_id));
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    lang: row.lang,
    rights: {
      leads: ALL,
      contacts: ALL,
      companies: ALL,
      tasks: TASKS,
      mail_access: row.is_admin === true,
      catalog_access: row.is_admin === true,
      files_access: row.is_admin === true,
      status_rights: null,
      catalog_rights: null,
      custom_fields_rights: null,
      oper_day_reports_view_access: false,
      oper_day_user_tracking: false,
      is_admin: row.is_admin === true,
      is_free: row.is_free === true,
      is_active: row.is_active === true,
      group_id: row.group_id || null,
      role_id: null,
    },
    ...(asked.has('uuid') && { uuid: row.uuid }),
    ...(asked.has('amojo_id') && { amojo_id: row.amojo_id }),
    ...(asked.has('phone_number') && { phone_number: row.phone }),
    // The product has no such part; the page of the host asks for it.
    ...(asked.has('online') && { is_online: call.isOnline(row) }),
    ...(asked.has('user_rank') && { user_rank: null }),
    _links: self(call, `/api/v4/users/${row.id}`),
    _embedded: {
      roles: [],
      groups: asked.has('group') && group ? [{ id: group.id, name: group.name }] : [],
    },
  };
}

function users(call: Call): Response {
  const asked = withOf(call);
  return paged(call, call.store.rows('users'), {
    name: 'users',
    counted: true,
    view: (row) => userView(call, row, asked),
  });
}

function oneUser(call: Call): Response {
  const row = call.store.get('users', Number(call.params.id));
  return row ? json(userView(call, row, withOf(call))) : nothing();
}

export const ACCOUNT: readonly Route[] = [
  ['GET', '/api/v4/account', account],
  ['GET', '/api/v4/users', users],
  ['GET', '/api/v4/users/:id', oneUser],
  ['GET', '/api/v4/roles', nothing],
];
