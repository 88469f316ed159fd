/** Tasks. */
import { json, nothing } from '../../http/answers.js';
import type { Call, Route } from '../../http/call.js';
import type { Row } from '../../../account/tables.js';
import { selected } from '../../query/filter.js';
import { paged, self } from '../../query/paging.js';

export const taskView = (call: Call, row: Row): object => ({ ...row, _links: self(call, `/api/v4/tasks/${row.id}`) });

const list = (call: Call): Response =>
  paged(call, selected(call, call.store.rows('tasks')), { name: 'tasks', view: (row) => taskView(call, row) });

function one(call: Call): Response {
  const row = call.store.get('tasks', Number(call.params.id));
  return row ? json(taskView(call, row)) : nothing();
}

export const READ_TASKS: readonly Route[] = [
  ['GET', '/api/v4/tasks', list],
  ['GET', '/api/v4/tasks/types', (call) => json(call.store.rows('task_types'))],
  ['GET', '/api/v4/tasks/:id', one],
];
