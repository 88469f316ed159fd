/** Contacts, companies, customers. */
import type { Row } from '../../tables.js';
import { HOUR, type SeedContext } from '../options.js';
import { USERS } from '../people.js';
import { fieldsOf, fieldValue } from './values.js';

export const CONTACTS = 60;
export const COMPANIES = 20;
export const CUSTOMERS = 10;
/** Users who work with clients; the last one has left. */
const WORKING = USERS.slice(0, 5);
const GROUP_OF: readonly number[] = [0, 0, 0, 100001, 100001];

/** What every record has. @param index counts from 0 */
export function common({ accountId, now }: SeedContext, index: number): Row {
  return {
    id: index + 1,
    responsible_user_id: WORKING[index % WORKING.length]!,
    group_id: GROUP_OF[index % WORKING.length]!,
    created_by: USERS[index % 3]!,
    updated_by: USERS[0],
    created_at: now - (300 - index) * 5 * HOUR,
    updated_at: now - (100 - index) * HOUR,
    closest_task_at: null,
    is_deleted: false,
    account_id: accountId,
  };
}

export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const two = (number: number) => String(number).padStart(2, '0');

export function contactRows(context: SeedContext, fields: readonly Row[]): Row[] {
  const { words, lang, now } = context;
  const field = fieldsOf(fields, 'contacts');
  return Array.from({ length: CONTACTS }, (_, index) => {
    const first_name = pick(words.first, index);
    const last_name = pick(words.last, index * 5 + Math.floor(index / 12));
    const phone = lang === 'ru' ? `+7 900 000-01-${two(index)}` : `+1 555 010 02${two(index)}`;
    const values = [
      fieldValue(field('PHONE'), ...(index % 4 === 1 ? [phone, phone.replace('01', '02')] : [phone])),
      fieldValue(field('EMAIL'), `client${index + 1}@example.com`),
    ];
    if (index % 3 === 0) values.unshift(fieldValue(field('POSITION'), words.texts[index % 2 ? 'manager' : 'director']));
    if (index % 5 === 0) values.push(fieldValue(field('birthday'), now - (9000 + index * 37) * 24 * HOUR));
    return {
      ...common(context, index),
      name: `${first_name} ${last_name}`,
      first_name,
      last_name,
      is_unsorted: false,
      custom_fields_values: values,
    };
  });
}

export function companyRows(context: SeedContext, fields: readonly Row[]): Row[] {
  const { words, lang } = context;
  const field = fieldsOf(fields, 'companies');
  return Array.from({ length: COMPANIES }, (_, index) => ({
    ...common(context, index),
    name: `${pick(words.companies, index)}${index < words.companies.length ? '' : ` ${Math.floor(index / words.companies.length) + 1}`}`,
    custom_fields_values: [
      fieldValue(field('PHONE'), lang === 'ru' ? `+7 900 000-03-${two(index)}` : `+1 555 010 03${two(index)}`),
      fieldValue(field('EMAIL'), `company${index + 1}@example.com`),
      fieldValue(field('WEB'), `https://company${index + 1}.example.com`),
      fieldValue(field('ADDRESS'), words.texts.street),
    ],
  }));
}

export const customerRows = (context: SeedContext, fields: readonly Row[]): Row[] =>
  Array.from({ length: CUSTOMERS }, (_, index) => ({
    ...common(context, index),
    name: `${pick(context.words.first, index)} ${pick(context.words.last, index)}`,
    next_price: 1000 * (index + 1),
    next_date: context.now + (index + 1) * 24 * HOUR,
    status_id: 3000001,
    periodicity: 0,
    ltv: 5000 * index,
    purchases_count: index,
    average_check: index ? 5000 : 0,
    custom_fields_values: index % 2 ? null : [fieldValue(fieldsOf(fields, 'customers')('select'), index)],
  }));
