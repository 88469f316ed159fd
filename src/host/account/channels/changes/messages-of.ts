/** What the channels tell of a change of the account: one message a field, each to all channels that it concerns. */
import { isRecordTable, type LinkRow, type RecordTable, type Row, type Table } from '../../tables.js';
import type { Change } from '../../store.js';
import { told, type ChannelPayload, type Told } from './message.js';

type Data = ChannelPayload['data'];

/** Where and when something changes. */
export interface Setting {
  readonly accountId: number;
  /** Seconds since 1970. */
  readonly now: number;
}

type Teller = (change: Change, setting: Setting) => readonly Told[];

const SINGULAR: Readonly<Record<RecordTable | 'tasks', string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
  tasks: 'task',
};

const ENDINGS = { add: 'added', update: 'changed', delete: 'deleted' } as const;

/** Fields that say who wrote when, or that follow from others. */
const SILENT = new Set([
  ...['updated_at', 'updated_by', 'created_at', 'created_by', 'group_id', 'account_id'],
  ...['closest_task_at', 'closed_at', 'first_name', 'last_name', 'custom_fields_values'],
]);

/** Events that are not called `FIELD_changed`; `status_id` bears the entity's name. */
const EVENTS: Readonly<Record<string, string>> = {
  name: 'name_field_changed',
  price: 'sale_field_changed',
  responsible_user_id: 'entity_responsible_changed',
  text: 'task_text_changed',
  complete_till: 'task_deadline_changed',
  task_type_id: 'task_type_changed',
  is_completed: 'task_completed',
  result: 'task_result_added',
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const written = (row: Row, { now }: Setting): Pick<Data, 'created_by' | 'created_at'> => ({
  created_by: Number(row.updated_by ?? row.created_by ?? row.user_id ?? 0),
  created_at: Number(row.updated_at ?? row.created_at ?? now),
});

/** The row that is, or that was. */
const rowOf = ({ row, before }: Change): Row => (row ?? before)!;

interface FieldValue {
  readonly field_id: number;
  readonly values: readonly { readonly value: unknown }[];
}

/** Values of custom fields by their names in a card: one value, or a list of several. */
function customValues(row: Row | undefined): Record<string, unknown> {
  const all = (row?.custom_fields_values ?? []) as readonly FieldValue[];
  return Object.fromEntries(
    all.map(({ field_id, values }) => {
      const list = values.map(({ value }) => value);
      return [`CFV[${field_id}]`, list.length > 1 ? list : (list[0] ?? null)];
    }),
  );
}

const eventOf = (table: keyof typeof SINGULAR, field: string): string => {
  const custom = /^CFV\[(\d+)\]$/.exec(field)?.[1];
  if (custom !== undefined) return `custom_field_${custom}_value_changed`;
  return field === 'status_id' ? `${SINGULAR[table]}_status_changed` : (EVENTS[field] ?? `${field}_changed`);
};

/** What was added, what was deleted, or each field that has changed. */
function ofRow(change: Change, setting: Setting, channels: readonly string[], more: Partial<Data> = {}): Told[] {
  const table = change.table as keyof typeof SINGULAR;
  const { row, before, id } = change;
  const tell = (type: string, field: string | null, old_value: unknown, new_value: unknown): Told =>
    told(channels, type, {
      entity: table,
      id,
      ...more,
      ...written(rowOf(change), setting),
      params: { field, old_value: old_value ?? null, new_value: new_value ?? null },
    });
  if (!before) return [tell(`${SINGULAR[table]}_added`, null, null, row)];
  if (!row) return [tell(`${SINGULAR[table]}_deleted`, null, before, null)];
  const [was, is] = [before, row].map((one) => ({ ...one, ...customValues(one) }) as Record<string, unknown>);
  return Object.keys({ ...was, ...is })
    .filter((field) => !SILENT.has(field) && !same(was![field], is![field]))
    .map((field) => tell(eventOf(table, field), field, was![field], is![field]));
}

function ofRecord(change: Change, setting: Setting): readonly Told[] {
  const { table, id } = change;
  const pipelines = [change.before, change.row].flatMap((row) =>
    row?.pipeline_id ? [`${table}:pipeline:${String(row.pipeline_id)}`] : [],
  );
  return ofRow(change, setting, [`${table}:card:${id}`, `${table}:events`, 'dashboard:events', ...pipelines]);
}

/** The cards that a note or a task belongs to: it may have moved. */
const cardsOf = ({ row, before }: Change): NonNullable<Data['card']>[] =>
  [row, before].flatMap((one) =>
    typeof one?.entity_type === 'string' && isRecordTable(one.entity_type)
      ? [{ entity: one.entity_type, id: Number(one.entity_id) }]
      : [],
  );

const channelsOf = (cards: readonly NonNullable<Data['card']>[]): string[] =>
  cards.flatMap(({ entity, id }) => [`${entity}:card:${id}`, `${entity}:events`]);

function ofTask(change: Change, setting: Setting): readonly Told[] {
  const [card, ...others] = cardsOf(change);
  const cards = card ? [card, ...others] : [];
  const channels = ['tasks:events', `tasks:card:${change.id}`, 'dashboard:events', ...channelsOf(cards)];
  return ofRow(change, setting, channels, card ? { card } : {});
}

function ofNote(change: Change, setting: Setting): readonly Told[] {
  const { row, before, action, id } = change;
  const [card] = cardsOf(change);
  if (!card) return [];
  const type = `${String(rowOf(change).note_type)}_note_${ENDINGS[action]}`;
  const params = { field: null, old_value: before?.params ?? null, new_value: row?.params ?? null };
  return [told(channelsOf([card]), type, { entity: 'notes', id, card, ...written(rowOf(change), setting), params })];
}

/** Both ends of a link hear of it. */
function ofLink(change: Change, setting: Setting): readonly Told[] {
  const link = rowOf(change) as LinkRow;
  const isNew = change.action === 'add';
  if (change.action === 'update') return [];
  const ends = [
    [link.from_type, link.from_id, link.to_type, link.to_id],
    [link.to_type, link.to_id, link.from_type, link.from_id],
  ] as const;
  return ends.flatMap(([entity, id, field, otherId]) => {
    if (!isRecordTable(entity)) return [];
    const isTag = field === 'tags';
    const type = isTag ? `entity_tag_${isNew ? 'added' : 'deleted'}` : `entity_${isNew ? 'linked' : 'unlinked'}`;
    const other = { entity: field, id: otherId };
    const params = { field, old_value: isNew ? null : other, new_value: isNew ? other : null };
    return told(channelsOf([{ entity, id }]), type, { entity, id, ...written(link, setting), params });
  });
}

/** A whole row to one channel. */
const whole =
  (type: string, channel: (accountId: number, row: Row) => string): Teller =>
  (change, setting) => {
    const { row, before, table, id, action } = change;
    const params = { field: null, old_value: before ?? null, new_value: row ?? null };
    const data = { entity: table, id, ...written(rowOf(change), setting), params };
    return [told([channel(setting.accountId, rowOf(change))], `${type}_${ENDINGS[action]}`, data)];
  };

const state = (type: string): Teller => whole(type, (accountId) => `system:state:${accountId}`);

const TELLERS: { readonly [Name in Table]?: Teller } = {
  leads: ofRecord,
  contacts: ofRecord,
  companies: ofRecord,
  customers: ofRecord,
  tasks: ofTask,
  notes: ofNote,
  links: ofLink,
  inbox: whole('notification', (accountId, row) => `notifications:${accountId}:${String(row.user_id)}`),
  talks: whole('talk', (accountId) => `inbox:talks:${accountId}`),
  account: state('account'),
  users: state('user'),
  groups: state('group'),
  pipelines: state('pipeline'),
  custom_fields: state('custom_field'),
};

export const messagesOf: Teller = (change, setting) => TELLERS[change.table]?.(change, setting) ?? [];

/** What became of a widget: it was installed, saved, switched off. */
export function messageOfWidget(
  code: string,
  before: object | undefined,
  state: object,
  { accountId, now }: Setting,
): Told {
  const params = { field: 'status', old_value: before ?? null, new_value: state };
  const data = { entity: 'widgets', id: code, created_by: 0, created_at: now, params };
  return told([`system:state:${accountId}`], 'widget_changed', data);
}
