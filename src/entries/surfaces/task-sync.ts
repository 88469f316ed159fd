/** `amo-elements/surfaces/task-sync`: the window of task synchronisation. */
export type { CalendarSync } from '../../sdk/calendar-sync.js';
export { askTaskSync, type TaskSyncItem, type TaskSyncSource } from '../../surfaces/task-sync/answer.js';
export { AmoTaskSync } from '../../surfaces/task-sync/element.js';
export type { PageContext } from '../../surfaces/page-context.js';
export type { ShowError } from '../../surfaces/reasons.js';
export { TASK_SYNC_MODAL, TaskSync, type TaskSyncOptions } from '../../surfaces/task-sync/task-sync.js';
