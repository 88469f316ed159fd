/** `amo-elements/surfaces/task-sync`: the window of task synchronisation. */
export type { CalendarSync } from '../../sdk/calendar-sync.js';
export { askTaskSync, type TaskSyncItem, type TaskSyncSource } from '../../surfaces/task-sync/answer.js';
export { AmoTaskSync } from '../../surfaces/task-sync/element.js';
export type { PageContext } from '../../surfaces/page-context.js';
export {
  TASK_SYNC_MODAL,
  TaskSync,
  type ErrorModal,
  type TaskSyncOptions,
} from '../../surfaces/task-sync/task-sync.js';
