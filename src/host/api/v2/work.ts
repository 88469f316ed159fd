/** `/api/v2/tasks`, `/api/v2/notes`, `/api/v2/pipelines`. */
import type { Row } from '../../account/tables.js';
import { ELEMENT_TYPES, nameOf, NOTE_TYPES } from '../../account/numbers.js';
import { isRecordTable } from '../../account/tables.js';
import { json, problem } from '../http/answers.js';
import { items, number, record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { self } from '../query/paging.js';
import { addNote } from '../v4/work/notes.js';
import { addTask, changeTask } from '../v4/work/write-tasks.js';
import { oldAccount } from '../views/old-account.js';
import { oldList, oldPage } from './records.js';

type Given = Readonly<Record<string, unknown>>;

export const oldTask = (call: Call, row: Row): object => ({
  id: row.id,
  element_id: row.entity_id ?? 0,
  element_type: ELEMENT_TYPES[String(row.entity_type)] ?? 0,
  complete_till_at: row.complete_till,
  task_type: row.task_type_id,
  text: row.text,
  created_at: row.created_at,
  updated_at: row.updated_at,
  responsible_user_id: row.responsible_user_id,
  is_completed: row.is_completed,
  created_by: row.created_by,
  account_id: row.account_id,
  group_id: row.group_id,
  result: row.result,
  _links: self(call, `/api/v2/tasks?id=${row.id}`),
});

const noteView = (call: Call, row: Row): object => ({
  id: row.id,
  element_id: row.entity_id,
  element_type: ELEMENT_TYPES[String(row.entity_type)],
  note_type: NOTE_TYPES[String(row.note_type)],
  text: record(row.params).text ?? '',
  params: row.params,
  created_at: row.created_at,
  updated_at: row.updated_at,
  responsible_user_id: row.responsible_user_id,
  created_by: row.created_by,
  account_id: row.account_id,
  is_editable: row.note_type === 'common',
  _links: self(call, `/api/v2/notes?id=${row.id}`),
});

/** Members of `/api/v4` for those of a task's body. */
function taskValues(given: Given): Record<string, unknown> {
  const type = nameOf(ELEMENT_TYPES, given.element_type);
  const due = number(given.complete_till_at ?? given.complete_till);
  const user = number(given.responsible_user_id);
  const kind = number(given.task_type);
  return {
    ...(given.text !== undefined && { text: String(given.text) }),
    ...(due !== undefined && { complete_till: due }),
    ...(user !== undefined && { responsible_user_id: user }),
    ...(kind !== undefined && { task_type_id: kind }),
    ...(given.is_completed !== undefined && { is_completed: /^(1|true)$/.test(String(given.is_completed)) }),
    ...(type && { entity_type: type, entity_id: Number(given.element_id) }),
  };
}

export function addOldNote(call: Call, given: Given): Row {
  const table = nameOf(ELEMENT_TYPES, given.element_type) ?? '';
  if (!isRecordTable(table)) throw new Error(`element_type ${String(given.element_type)} has no notes.`);
  return addNote(call, table, Number(given.element_id), {
    note_type: nameOf(NOTE_TYPES, given.note_type) ?? 'common',
    params: { ...record(given.params), ...(given.text !== undefined && { text: String(given.text) }) },
    ...(number(given.responsible_user_id) && { responsible_user_id: number(given.responsible_user_id) }),
  });
}

const answer = (call: Call, rows: readonly Row[]): Response =>
  rows.length
    ? oldList(
        call,
        rows.map(({ id }) => ({ id, _links: self(call, `${call.url.pathname}?id=${id}`) })),
      )
    : problem(400, 'The body has to have a list under "add" or "update": {"add": [{…}]}.');

function writeTasks(call: Call): Response {
  const { add, update } = record(call.body);
  const changed = items(update)
    .map(record)
    .flatMap((one) => {
      const before = call.store.get('tasks', Number(one.id));
      return before ? [changeTask(call, before, taskValues(one))] : [];
    });
  return answer(call, [...items(add).map((one) => addTask(call, taskValues(record(one)))), ...changed]);
}

const writeNotes = (call: Call): Response =>
  answer(
    call,
    items(record(call.body).add).map((one) => addOldNote(call, record(one))),
  );

const list = (table: 'tasks' | 'notes', view: (call: Call, row: Row) => object) => (call: Call) =>
  oldList(
    call,
    oldPage(call, call.store.rows(table)).map((row) => view(call, row)),
  );

const pipelines = (call: Call): Response =>
  json({
    _links: { self: { href: call.url.href } },
    _embedded: { items: (oldAccount(call.store, call.user) as { pipelines: object }).pipelines },
  });

export const OLD_WORK: readonly Route[] = [
  ['GET', '/api/v2/tasks', list('tasks', oldTask)],
  ['POST', '/api/v2/tasks', writeTasks],
  ['GET', '/api/v2/notes', list('notes', noteView)],
  ['POST', '/api/v2/notes', writeNotes],
  ['GET', '/api/v2/pipelines', pipelines],
];
