/** What the page knows of the account from its start. */
import type { AccountInfo } from '../../../sdk/widget-object/records.js';

/** A user as `/api/v4/users` has it. */
export interface AccountUser {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly phone_number?: string;
  readonly uuid?: string;
  readonly amojo_id?: string;
  readonly lang?: string;
  readonly is_online?: boolean;
  readonly rights: { readonly is_admin: boolean; readonly is_active: boolean; readonly group_id: number | null };
}

export interface Status {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly sort: number;
  readonly type: number;
}

export interface Pipeline {
  readonly id: number;
  readonly name: string;
  readonly is_main: boolean;
  readonly sort: number;
  readonly _embedded: { readonly statuses: readonly Status[] };
}

export interface CustomField {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly code: string | null;
  readonly enums: readonly { readonly id: number; readonly value: string; readonly sort: number }[] | null;
}

export type FieldEntity = 'leads' | 'contacts' | 'companies' | 'customers';

export interface AccountSnapshot {
  /** `/api/v4/account` with all that can be asked for. */
  readonly account: Readonly<Record<string, unknown>>;
  /** What `get_accounts_current()` answers. */
  readonly current: AccountInfo;
  /** The user whose tab it is. */
  readonly user: AccountUser;
  readonly users: readonly AccountUser[];
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly taskTypes: readonly { readonly id: number; readonly name: string; readonly [key: string]: unknown }[];
  readonly pipelines: readonly Pipeline[];
  readonly fields: Readonly<Record<FieldEntity, readonly CustomField[]>>;
  /** Ids of the users who are on line: the tab's own always is. */
  readonly online: readonly number[];
}

const NOBODY: AccountUser = {
  id: 0,
  name: '',
  email: '',
  rights: { is_admin: false, is_active: true, group_id: null },
};

export const EMPTY: AccountSnapshot = {
  account: {},
  current: { id: 0, name: '', subdomain: '' },
  user: NOBODY,
  users: [],
  groups: [],
  taskTypes: [],
  pipelines: [],
  fields: { leads: [], contacts: [], companies: [], customers: [] },
  online: [],
};

/** JSON of an address; undefined for nothing there. */
export type Ask = (path: string) => Promise<unknown>;

const WITH = 'amojo_id,uuid,version,users_groups,task_types,datetime_settings,amojo_rights';
const FIELD_ENTITIES = ['leads', 'contacts', 'companies', 'customers'] as const;

const embedded = <T>(answer: unknown, name: string): readonly T[] =>
  (answer as { _embedded?: Record<string, T[]> } | undefined)?._embedded?.[name] ?? [];

export async function readSnapshot(ask: Ask): Promise<AccountSnapshot> {
  const [account, users, pipelines, current, ...fields] = await Promise.all([
    ask(`/api/v4/account?with=${WITH}`),
    ask('/api/v4/users?limit=250&with=uuid,amojo_id,phone_number,online'),
    ask('/api/v4/leads/pipelines'),
    ask('/private/api/v2/json/accounts/current'),
    ...FIELD_ENTITIES.map((entity) => ask(`/api/v4/${entity}/custom_fields?limit=250`)),
  ]);
  const all = embedded<AccountUser>(users, 'users');
  const about = (account ?? {}) as Readonly<Record<string, unknown>>;
  const info = (current as { response?: { account?: AccountSnapshot['current'] } } | undefined)?.response?.account;
  return {
    account: about,
    current: info ?? EMPTY.current,
    user: all.find(({ id }) => id === about.current_user_id) ?? NOBODY,
    users: all,
    groups: embedded(account, 'users_groups'),
    taskTypes: embedded(account, 'task_types'),
    pipelines: embedded(pipelines, 'pipelines'),
    fields: Object.fromEntries(
      FIELD_ENTITIES.map((entity, index) => [entity, embedded(fields[index], 'custom_fields')]),
    ) as AccountSnapshot['fields'],
    online: all.filter(({ id, is_online }) => is_online || id === about.current_user_id).map(({ id }) => id),
  };
}
