/** The account itself, its users and their groups. */
import type { Row } from '../tables.js';
import { DAY, type SeedContext } from './options.js';

/** Ids of users: the first is the administrator, the second the manager whose session a tab may be. */
export const USERS = [8000001, 8000002, 8000003, 8000004, 8000005, 8000006] as const;
const GROUPS = [0, 100001, 100002] as const;

/** Which group, whether active. */
const ROLES = [
  [0, true],
  [0, true],
  [0, true],
  [1, true],
  [1, true],
  [2, false],
] as const;

export const accountRow = ({ words, brand, subdomain, accountId, now, lang }: SeedContext): Row => ({
  id: accountId,
  name: words.texts.account!,
  subdomain,
  created_at: now - 400 * DAY,
  updated_at: now - DAY,
  current_user_id: USERS[0],
  country: lang === 'ru' ? 'RU' : 'US',
  currency: lang === 'ru' ? 'RUB' : 'USD',
  currency_symbol: lang === 'ru' ? '₽' : '$',
  customers_mode: 'segments',
  is_unsorted_on: true,
  is_loss_reason_enabled: true,
  is_helpbot_enabled: false,
  is_technical_account: true,
  contact_name_display_order: 1,
  language: lang,
  timezone: lang === 'ru' ? 'Europe/Moscow' : 'America/New_York',
  amojo_id: '11111111-2222-4333-8444-000000000001',
  uuid: '11111111-2222-4333-8444-000000000002',
  version: 14,
  domain: brand === 'kommo' ? 'kommo.com' : 'amocrm.ru',
});

export const groupRows = ({ words: { texts } }: SeedContext): Row[] =>
  ['sales', 'service', 'partners'].map((name, index) => ({ id: GROUPS[index]!, name: texts[name]! }));

export const userRows = ({ words, lang }: SeedContext): Row[] =>
  USERS.map((id, index) => ({
    id,
    name: `${words.first[index]} ${words.last[index]}`,
    email: `user${index + 1}@example.com`,
    lang,
    group_id: GROUPS[ROLES[index]![0]],
    is_admin: index === 0,
    is_active: ROLES[index]![1],
    is_free: false,
    phone: lang === 'ru' ? `+7 900 000-00-0${index + 1}` : `+1 555 010 000${index + 1}`,
    uuid: `11111111-2222-4333-8444-10000000000${index + 1}`,
    amojo_id: `11111111-2222-4333-8444-20000000000${index + 1}`,
    /** Ids of those who are online are told by `APP.sdk.showUserStatus`. */
    is_online: index < 3,
  }));
