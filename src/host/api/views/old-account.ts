/** The account as `/private/api/v2/json/accounts/current` and `self.get_accounts_current()` tell of it. */
import type { Row } from '../../account/tables.js';
import type { Store } from '../../account/store.js';
import { FIELD_TYPES, NOTE_TYPES } from '../../account/numbers.js';
import { statusesOf } from '../v4/lists/pipelines.js';

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

export function oldUser(row: Row): object {
  const isAdmin = row.is_admin === true;
  const rights = isAdmin ? 'A' : 'M';
  return {
    id: text(row.id),
    name: text(row.name),
    last_name: null,
    login: text(row.email),
    phone_number: text(row.phone),
    group_id: row.group_id,
    is_admin: isAdmin ? 'Y' : 'N',
    active: row.is_active === true,
    free_user: row.is_free === true ? 'Y' : 'N',
    language: text(row.lang),
    photo_url: '',
    unsorted_access: isAdmin ? 'Y' : 'N',
    mail_access: isAdmin ? 'Y' : 'N',
    rights_lead_add: rights,
    rights_lead_view: rights,
    rights_lead_edit: rights,
    rights_lead_delete: rights,
    rights_contact_add: rights,
    rights_contact_view: rights,
    rights_contact_edit: rights,
    rights_company_add: rights,
    rights_company_view: rights,
  };
}

export const oldField = (row: Row): object => ({
  id: text(row.id),
  name: row.name,
  code: text(row.code) || null,
  multiple: row.type === 'multitext' ? 'Y' : 'N',
  type_id: text(FIELD_TYPES[text(row.type)] ?? 1),
  disabled: '0',
  sort: row.sort,
  ...(row.enums
    ? {
        enums: Object.fromEntries(
          (row.enums as readonly { id: number; value: string }[]).map(({ id, value }) => [String(id), value]),
        ),
      }
    : {}),
});

function pipelines(store: Store): object {
  return Object.fromEntries(
    store.rows('pipelines').map((row) => [
      String(row.id),
      {
        id: row.id,
        value: row.id,
        label: row.name,
        name: row.name,
        sort: row.sort,
        is_main: row.is_main === true,
        statuses: Object.fromEntries(
          statusesOf(row)
            .filter(({ type }) => type === 0)
            .map(({ id, name, color, sort, is_editable }) => [
              String(id),
              { id, name, pipeline_id: row.id, sort, color, editable: is_editable ? 'Y' : 'N' },
            ]),
        ),
        leads: store.rows('leads').filter(({ pipeline_id }) => pipeline_id === row.id).length,
      },
    ]),
  );
}

const leadsStatuses = (store: Store): object[] =>
  store.rows('pipelines').flatMap((row) =>
    statusesOf(row)
      .filter(({ type }) => type === 0)
      .map(({ id, name, color, sort, is_editable }) => ({
        id: text(id),
        name,
        pipeline_id: row.id,
        sort: text(sort),
        color,
        editable: is_editable ? 'Y' : 'N',
      })),
  );

const fields = (store: Store): object =>
  Object.fromEntries(
    ['leads', 'contacts', 'companies', 'customers'].map((entity) => [
      entity,
      store
        .rows('custom_fields')
        .filter((row) => row.entity === entity)
        .map(oldField),
    ]),
  );

/** Plain data without circles: widgets copy it deeply. */
export function oldAccount(store: Store, user: Row): object {
  const { account } = store;
  return {
    id: text(account.id),
    name: account.name,
    subdomain: account.subdomain,
    currency: account.currency,
    currency_symbol: account.currency_symbol,
    paid_from: account.created_at,
    paid_till: Number(account.created_at) + 3 * 365 * 86_400,
    timezone: account.timezone,
    timezoneoffset: account.language === 'ru' ? '+03:00' : '-05:00',
    date_pattern: account.language === 'ru' ? 'd.m.Y H:i' : 'm/d/Y H:i',
    date_format: account.language === 'ru' ? 'd.m.Y' : 'm/d/Y',
    time_format: 'H:i:s',
    short_date_pattern: { date: 'd.m', time: 'H:i', date_time: 'd.m H:i' },
    language: account.language,
    country: account.country,
    amojo_base_url: '',
    amojo_rights: { can_direct: true, can_create_groups: true },
    current_user: user.id,
    version: account.version,
    customers_enabled: 'Y',
    loss_reasons_enabled: 'Y',
    limits: { users_count: store.rows('users').length, contacts_count: '', active_deals_count: '' },
    users: store.rows('users').map(oldUser),
    groups: store.rows('groups').map(({ id, name }) => ({ id, name })),
    leads_statuses: leadsStatuses(store),
    pipelines: pipelines(store),
    custom_fields: fields(store),
    note_types: Object.entries(NOTE_TYPES).map(([code, id]) => ({
      id,
      name: '',
      code: code.toUpperCase(),
      editable: code === 'common' ? 'Y' : 'N',
    })),
    task_types: store.rows('task_types').map(({ id, name, code }) => ({ id, name, code: code || null })),
  };
}
