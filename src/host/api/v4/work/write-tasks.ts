/** Tasks: writing. */
import type { Row } from '../../../account/tables.js';
import { isRecordTable } from '../../../account/tables.js';
import { json, type Fault } from '../../http/answers.js';
import { record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { self } from '../../query/paging.js';
import { missing, noChoice, typeFaults, type Given } from '../../write/checks.js';
import { bodyList, gone, named, refuse, written } from '../../write/many.js';

function faultsOf({ store }: Call, given: Given, isNew: boolean): Fault[] {
  const faults = typeFaults(store, given);
  if (isNew) for (const key of ['text', 'complete_till']) if (given[key] === undefined) faults.push(missing(key));
  const { entity_type: type, entity_id: id } = given;
  if (id === undefined || id === null) return faults;
  if (typeof type !== 'string' || !isRecordTable(type))
    faults.push(isNew ? noChoice('entity_type') : missing('entity_type'));
  else if (!store.get(type, Number(id))) faults.push(noChoice('entity_id'));
  return faults;
}

/** The record says when its next open task is due. */
function touch({ store }: Call, { entity_type: type, entity_id: id }: Row): void {
  if (typeof type !== 'string' || !isRecordTable(type)) return;
  const row = store.get(type, Number(id));
  if (!row) return;
  const due = store
    .rows('tasks')
    .filter((task) => task.entity_type === type && task.entity_id === id && !task.is_completed)
    .map((task) => Number(task.complete_till));
  store.put(type, { ...row, closest_task_at: due.length ? Math.min(...due) : null });
}

export function addTask(call: Call, given: Given): Row {
  const { user, now, store } = call;
  const { id: _id, request_id: _request, ...values } = given;
  const row = store.add('tasks', {
    created_by: user.id,
    updated_by: user.id,
    created_at: now,
    updated_at: now,
    responsible_user_id: user.id,
    group_id: user.group_id,
    entity_id: null,
    entity_type: null,
    duration: 0,
    is_completed: false,
    task_type_id: 1,
    text: '',
    result: [],
    ...values,
    account_id: store.account.id,
  });
  touch(call, row);
  return row;
}

export function changeTask(call: Call, before: Row, given: Given): Row {
  const { id: _id, request_id: _request, ...values } = given;
  const row = call.store.put('tasks', { ...before, ...values, updated_at: call.now, updated_by: call.user.id });
  touch(call, row);
  return row;
}

function add(call: Call): Response {
  const given = bodyList(call);
  refuse(given.map((one) => faultsOf(call, one, true)));
  return written(
    call,
    'tasks',
    given.map((one) => addTask(call, one)),
    given,
  );
}

function changeMany(call: Call): Response {
  const given = bodyList(call);
  const before = named(call, 'tasks', given);
  refuse(given.map((one) => faultsOf(call, one, false)));
  const rows = before.map((row, index) => changeTask(call, row, given[index]!));
  return written(call, 'tasks', rows, given, ({ updated_at }) => ({ updated_at }));
}

function changeOne(call: Call): Response {
  const before = call.store.get('tasks', Number(call.params.id));
  if (!before) return gone();
  const given = record(call.body);
  refuse([faultsOf(call, given, false)]);
  const { id, updated_at } = changeTask(call, before, given);
  return json({ id, updated_at, _links: self(call, `/api/v4/tasks/${id}`) });
}

export const WRITE_TASKS: readonly Route[] = [
  ['POST', '/api/v4/tasks', add],
  ['PATCH', '/api/v4/tasks', changeMany],
  ['PATCH', '/api/v4/tasks/:id', changeOne],
];
