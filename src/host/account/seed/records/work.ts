/** Leads, tasks, notes, elements of catalogs, and what is linked to what. */
import type { Row } from '../../tables.js';
import { COMPANIES, common, CONTACTS, CUSTOMERS, pick } from './clients.js';
import { CATALOGS, LOST, PIPELINES, stageId, WON } from '../dictionaries.js';
import { DAY, HOUR, type SeedContext } from '../options.js';
import { USERS } from '../people.js';
import { fieldsOf, fieldValue } from './values.js';

const LEADS = 40;
const TASKS = 30;
const GOODS = 12;

function leadValues({ words, now }: SeedContext, fields: readonly Row[], index: number): object[] | null {
  if (index % 4 === 3) return null;
  const field = fieldsOf(fields, 'leads');
  return [
    fieldValue(field('select'), index),
    fieldValue(field('numeric'), String(10_000 + index * 500)),
    fieldValue(field('checkbox'), index % 2 === 0),
    fieldValue(field('multiselect'), index, index + 1),
    fieldValue(field('date'), now + index * DAY),
    fieldValue(field('url'), `https://lead${index + 1}.example.com`),
    fieldValue(field('textarea'), pick(words.notes, index)),
    fieldValue(field('radiobutton'), index),
  ];
}

export const leadRows = (context: SeedContext, fields: readonly Row[]): Row[] =>
  Array.from({ length: LEADS }, (_, index) => {
    const pipeline = index % 4 === 3 ? 1 : 0;
    const status = index % 9 === 7 ? WON : index % 9 === 8 ? LOST : stageId(pipeline, 1 + (index % 4));
    return {
      ...common(context, index),
      name: `${pick(context.words.leads, index)} № ${index + 1}`,
      price: 1000 * ((index * 7) % 41) + 500,
      status_id: status,
      pipeline_id: PIPELINES[pipeline]!,
      loss_reason_id: status === LOST ? 4000001 : null,
      closed_at: status === WON || status === LOST ? context.now - DAY : null,
      score: null,
      labor_cost: null,
      is_price_modified_by_robot: false,
      custom_fields_values: leadValues(context, fields, index),
    };
  });

export const taskRows = (context: SeedContext): Row[] =>
  Array.from({ length: TASKS }, (_, index) => {
    const { closest_task_at: _closest, is_deleted: _deleted, ...row } = common(context, index);
    const done = index % 6 === 5;
    return {
      ...row,
      id: index + 1,
      entity_type: index % 3 === 2 ? 'contacts' : 'leads',
      entity_id: index + 1,
      duration: 0,
      is_completed: done,
      task_type_id: pick([1, 2, 2000001], index),
      text: pick(context.words.tasks, index),
      result: done ? { text: pick(context.words.notes, index) } : [],
      complete_till: context.now + (index - 6) * 8 * HOUR,
    };
  });

export function noteRows({ words, now, accountId }: SeedContext): Row[] {
  const common = { created_by: USERS[0], updated_by: USERS[0], responsible_user_id: USERS[0], group_id: 0 };
  return Array.from({ length: 24 }, (_, index) => ({
    id: index + 1,
    entity_type: pick(['leads', 'contacts', 'companies'], index),
    entity_id: Math.floor(index / 3) + 1,
    ...common,
    created_at: now - (24 - index) * HOUR,
    updated_at: now - (24 - index) * HOUR,
    note_type: index % 6 === 3 ? 'call_in' : 'common',
    params:
      index % 6 === 3
        ? { uniq: `call-${index}`, duration: 60 + index, source: 'sample', link: '', phone: '+1 555 010 0000' }
        : { text: pick(words.notes, index) },
    account_id: accountId,
  }));
}

export const tagRows = ({ words: { texts } }: SeedContext): Row[] =>
  ['leads', 'contacts', 'companies', 'customers'].flatMap((entity, row) =>
    ['vip', 'wholesale', 'new'].map((name, index) => ({
      id: row * 10 + index + 1,
      entity,
      name: texts[name]!,
      color: null,
    })),
  );

export const elementRows = ({ words, now, accountId }: SeedContext, fields: readonly Row[]): Row[] =>
  Array.from({ length: GOODS }, (_, index) => {
    const field = fieldsOf(fields, String(CATALOGS[0]));
    return {
      id: index + 1,
      catalog_id: CATALOGS[0],
      name: `${words.texts.product} ${index + 1}`,
      created_by: USERS[0],
      updated_by: USERS[0],
      created_at: now - 90 * DAY + index * HOUR,
      updated_at: now - 9 * DAY,
      is_deleted: false,
      custom_fields_values: [
        fieldValue(field('SKU'), `SKU-${100 + index}`),
        fieldValue(field('PRICE'), String(150 * (index + 1))),
        fieldValue(field('AMOUNT'), String(index * 3)),
      ],
      account_id: accountId,
    };
  });

type End = readonly [type: string, id: number];

/** Every record has a company and contacts, the first contact is the main one; lead 4 and its like have none. */
export function linkRows(): Row[] {
  const links: Row[] = [];
  const link = ([from_type, from_id]: End, [to_type, to_id]: End, metadata: object | null = null): void => {
    links.push({ id: links.length + 1, from_type, from_id, to_type, to_id, metadata });
  };
  for (let id = 1; id <= CONTACTS; id++) {
    if (id % 3) link(['contacts', id], ['companies', ((id - 1) % COMPANIES) + 1]);
    if (id % 4 !== 0) link(['contacts', id], ['tags', 11 + (id % 3)]);
  }
  for (let id = 1; id <= LEADS; id++) {
    if (id % 7 === 4) continue;
    link(['leads', id], ['contacts', ((id - 1) % CONTACTS) + 1], { main_contact: true });
    if (id % 2) link(['leads', id], ['contacts', ((id + 20) % CONTACTS) + 1], { main_contact: false });
    link(['leads', id], ['companies', ((id - 1) % COMPANIES) + 1]);
    link(['leads', id], ['tags', 1 + (id % 3)]);
    if (id % 5 === 1)
      link(['leads', id], ['catalog_elements', (id % GOODS) + 1], { quantity: 1 + (id % 3), catalog_id: CATALOGS[0] });
  }
  for (let id = 1; id <= CUSTOMERS; id++) {
    link(['customers', id], ['contacts', id * 3], { main_contact: true });
    link(['customers', id], ['companies', id]);
  }
  for (let id = 1; id <= COMPANIES; id++) if (id % 2) link(['companies', id], ['tags', 21 + (id % 3)]);
  return links;
}
