/** What `APP.constant(key)` knows of the account. */
import type { AppConstants, Manager, ObservedConstants, SessionUser, TaskType } from '../../../../sdk/app/constants.js';
import type { AccountSnapshot, AccountUser } from '../../services/snapshot.js';
import type { AppNeeds } from '../app-environment.js';

const groupKey = ({ rights }: AccountUser): string => `group_${rights.group_id ?? 0}`;

/** A user as `managers` has it; ids are strings there. @param online ids of those who are on line now */
export const manager = (
  user: AccountUser,
  online: () => readonly number[],
): Manager & Readonly<Record<string, unknown>> => ({
  id: String(user.id),
  title: user.name,
  option: user.name,
  name: user.name,
  active: user.rights.is_active,
  login: user.email,
  status: user.rights.is_admin ? 'admin' : 'user',
  is_admin: user.rights.is_admin ? 'Y' : 'N',
  free_user: 'N',
  amojo_id: user.amojo_id ?? '',
  amo_profile_id: user.uuid ?? '',
  avatar: '',
  theme: 1,
  phone: user.phone_number ?? '',
  group: groupKey(user),
  get online() {
    return online().includes(user.id);
  },
});

const sessionUser = ({ user }: AccountSnapshot, theme: string): SessionUser & Readonly<Record<string, unknown>> => ({
  id: user.id,
  login: user.email,
  name: user.name,
  amojo_id: user.amojo_id ?? '',
  uuid: user.uuid ?? '',
  personal_mobile: user.phone_number ?? '',
  photo: '',
  theme: theme === 'dark' ? 2 : 1,
  tour: {},
  user_rank: null,
  settings: {},
  is_admin: user.rights.is_admin,
  group_id: user.rights.group_id ?? 0,
  lang: user.lang ?? '',
});

const RIGHTS = ['view', 'edit', 'add', 'delete', 'export'];

const userRights = ({ user }: AccountSnapshot): AppConstants['user_rights'] => {
  const right = user.rights.is_admin ? 'A' : 'M';
  const all = Object.fromEntries(RIGHTS.map((name) => [name, right]));
  return {
    is_admin: user.rights.is_admin,
    leads: all,
    contacts: all,
    companies: all,
    customers: all,
    tasks: { edit: right, delete: right },
    catalog_access: user.rights.is_admin,
    mail_access: user.rights.is_admin,
  };
};

const account = ({ config, account: { snapshot } }: AppNeeds): AppConstants['account'] => {
  const { _links, _embedded, ...rest } = snapshot.account;
  const { timezone, timezoneoffset, date_format, time_format, paid_till, paid_from } = snapshot.current;
  return {
    ...rest,
    id: Number(rest.id ?? config.accountId),
    subdomain: config.subdomain,
    timezone,
    timezoneoffset,
    date_format,
    time_format,
    paid_from,
    paid_till,
    language: config.locale,
    domain: new URL(config.origin).hostname,
    top_level_domain: config.brand === 'kommo' ? 'com' : 'ru',
  };
};

/** Groups by key: `group_0` is the first one. */
const groups = (snapshot: AccountSnapshot): AppConstants['groups'] =>
  Object.fromEntries([...snapshot.groups.map(({ id, name }) => [`group_${id}`, name]), ['group_free_users', '']]);

const taskTypes = (snapshot: AccountSnapshot): AppConstants['task_types'] =>
  Object.fromEntries(
    snapshot.taskTypes.map(({ id, name, color, icon_id }) => [
      String(id),
      { id, option: name, color: String(color ?? '769f41'), icon_id: Number(icon_id ?? id) } satisfies TaskType,
    ]),
  );

/** What the account gives; what the open page gives is beside it. */
export type AccountConstants = AppConstants & Omit<ObservedConstants, 'card_id' | 'card_element'>;

export function accountConstants(needs: AppNeeds): AccountConstants {
  const {
    config,
    account: { snapshot },
  } = needs;
  const main = snapshot.pipelines.find(({ is_main }) => is_main) ?? snapshot.pipelines[0];
  return {
    user: sessionUser(snapshot, config.theme),
    user_rights: userRights(snapshot),
    account: account(needs),
    managers: Object.fromEntries(
      snapshot.users.map((user) => [String(user.id), manager(user, () => needs.account.snapshot.online)]),
    ),
    groups: groups(snapshot),
    task_types: taskTypes(snapshot),
    pipelines: Object.fromEntries(snapshot.pipelines.map((pipeline) => [String(pipeline.id), pipeline])),
    main_pipeline: main?.id ?? 0,
    is_kommo: config.brand === 'kommo',
    env: 'production',
    version: '2026.03',
    left_menu: {},
    notifications: {},
    session_token: '',
    lang: config.locale,
  };
}
