/** Fields that every card of its kind has: `lead[PRICE]`, `contact[MAIN_USER]` … */
import type { Entity } from '../../../../../sdk/pages/locations.js';
import { say, type Words } from '../../../shell/words.js';
import * as T from '../texts.js';
import { secondsOf, shownDay } from './dates.js';
import { dateControl, one, selectControl, textControl, type CardContext, type CardField } from './field.js';

/** Name of an entity in the names of fields. */
export const PREFIX: Readonly<Record<Entity, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
  todo: 'task',
};

function user(name: string, { dictionary, lang }: CardContext): CardField {
  const items = dictionary.users.map(({ id, name: option }) => ({ id: String(id), option }));
  return {
    key: 'main_user',
    title: say(lang, T.RESPONSIBLE),
    names: [name],
    control: (record) => selectControl(name, items, record?.['responsible_user_id'] ?? items[0]?.id, lang),
    write: (values) => ({ responsible_user_id: Number(one(values, name)) }),
  };
}

const sum = (key: string, name: string, title: Words, api: string, lang: string): CardField => ({
  key,
  title: say(lang, title),
  names: [name],
  control: (record) => textControl(name, record?.[api] ?? '0', say(lang, title)),
  write: (values) => ({ [api]: Number(one(values, name).replace(/\s/g, '')) || 0 }),
});

const nextDate = (lang: string): CardField => ({
  key: 'next_date',
  title: say(lang, T.NEXT_DATE),
  names: ['customer[NEXT_DATE]'],
  control: (record) =>
    dateControl('customer[NEXT_DATE]', shownDay(record?.['next_date'], lang), say(lang, T.NEXT_DATE), lang),
  write: (values) => ({ next_date: secondsOf(one(values, 'customer[NEXT_DATE]'), lang) }),
});

/** The fields above the custom ones. */
export function ownFields(entity: Entity, context: CardContext): readonly CardField[] {
  const { lang } = context;
  const responsible = user(`${PREFIX[entity]}[MAIN_USER]`, context);
  if (entity === 'leads') return [responsible, sum('price', 'lead[PRICE]', T.PRICE, 'price', lang)];
  if (entity !== 'customers') return [responsible];
  return [responsible, sum('next_price', 'customer[NEXT_PRICE]', T.NEXT_PRICE, 'next_price', lang), nextDate(lang)];
}

/** The name, at the top of the card. */
export function nameField(entity: Entity): Pick<CardField, 'names' | 'write'> {
  const name = `${PREFIX[entity]}[NAME]`;
  return { names: [name], write: (values) => ({ name: one(values, name) }) };
}
