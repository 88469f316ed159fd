/** What the lists show of a record. */
import { escapeExactly } from '../../../../contract/markup/text.js';
import type { Entity } from '../../../../sdk/pages/locations.js';
import { shownDay, shownMoment } from '../../records/days.js';
import { nameIn, stageOf, type Dictionary } from '../../records/dictionary.js';
import { cardOf } from '../../records/links.js';
import { linkedTo, money, valuesOf } from '../../records/values.js';
import type { AccountRecord } from '../../services/account-client.js';
import type { Words } from '../../shell/words.js';

export interface Column {
  /** Name of the field, as the cell's class has it: `list-row__cell-template-name`. */
  readonly code: string;
  readonly title: Words;
  /** Markup of the cell. */
  readonly cell: (record: AccountRecord, context: ColumnContext) => string;
}
export interface ColumnContext {
  readonly entity: Entity;
  readonly lang: string;
  readonly dictionary: Dictionary;
}

const link = (href: string, content: string, look = ''): string =>
  `<a class="js-navigate-link${look && ` ${look}`}" href="${escapeExactly(href)}">${escapeExactly(content)}</a>`;

const linked = (record: AccountRecord, name: 'contacts' | 'companies'): string =>
  linkedTo(record, name)
    .slice(0, 1)
    .map(({ id, name: title }) => (title ? link(cardOf(name, id), title) : ''))
    .join('');

const NAME: Column = {
  code: 'name',
  title: ['Название', 'Name'],
  cell: (record, { entity }) =>
    link(
      cardOf(entity, record.id),
      record.name || `#${record.id}`,
      'list-row__template-name__table-wrapper__name-link',
    ),
};
const COMPANY: Column = {
  code: 'company_name',
  title: ['Компания', 'Company'],
  cell: (record) => linked(record, 'companies'),
};
const CONTACT: Column = {
  code: 'main_contact',
  title: ['Основной контакт', 'Main contact'],
  cell: (record) => linked(record, 'contacts'),
};
const phone: Column = {
  code: 'phone',
  title: ['Телефон', 'Phone'],
  cell: (record) => escapeExactly(valuesOf(record, 'PHONE').join(', ')),
};
const email: Column = {
  code: 'email',
  title: ['Email', 'E-mail'],
  cell: (record) => escapeExactly(valuesOf(record, 'EMAIL').join(', ')),
};
const USER: Column = {
  code: 'main_user',
  title: ['Ответственный', 'Responsible'],
  cell: ({ responsible_user_id: id }, { dictionary }) => escapeExactly(nameIn(dictionary.users, id)),
};

function stage({ pipeline_id, status_id }: AccountRecord, { dictionary }: ColumnContext): string {
  const found = stageOf(dictionary, pipeline_id, status_id);
  if (!found) return '';
  return `<span class="note-lead__status-text" data-color="${escapeExactly(found.color)}">${escapeExactly(found.name)}</span>`;
}

const STAGE: Column = { code: 'status', title: ['Этап сделки', 'Lead stage'], cell: stage };
const sum = (code: string, field: string, title: Words): Column => ({
  code,
  title,
  cell: (record, { lang, dictionary }) => money(record[field], dictionary.currency, lang),
});

const TASK_COLUMNS: readonly Column[] = [
  {
    code: 'complete_till',
    title: ['Срок', 'Due'],
    cell: ({ complete_till: till }, { lang }) => shownMoment(till, lang),
  },
  USER,
  {
    code: 'object',
    title: ['Объект', 'Record'],
    cell: ({ entity_type: entity, entity_id: id }) =>
      entity && id ? link(cardOf(entity as Entity, Number(id)), `#${Number(id)}`) : '',
  },
  {
    code: 'task_type',
    title: ['Тип', 'Kind'],
    cell: ({ task_type_id: id }, { dictionary }) => escapeExactly(nameIn(dictionary.taskTypes, id)),
  },
  { code: 'text', title: ['Текст задачи', 'Task'], cell: ({ text }) => escapeExactly(text) },
];

export const COLUMNS: Readonly<Record<Entity, readonly Column[]>> = {
  leads: [NAME, CONTACT, COMPANY, STAGE, sum('price', 'price', ['Бюджет', 'Sale']), USER],
  contacts: [NAME, COMPANY, phone, email, USER],
  companies: [NAME, phone, email, USER],
  customers: [
    NAME,
    CONTACT,
    sum('next_price', 'next_price', ['Ожидаемая сумма', 'Expected sum']),
    {
      code: 'next_date',
      title: ['Следующая покупка', 'Next purchase'],
      cell: ({ next_date: date }, { lang }) => shownDay(date, lang),
    },
    USER,
  ],
  todo: TASK_COLUMNS,
};
