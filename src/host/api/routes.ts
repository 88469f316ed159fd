import type { Route } from './http/call.js';
import { ACCOUNT } from './v4/account.js';
import { READ_RECORDS } from './v4/read-records.js';
import { READ_TASKS } from './v4/tasks.js';

/** All that the host answers; the first that fits does. */
export const ROUTES: readonly Route[] = [...ACCOUNT, ...READ_TASKS, ...READ_RECORDS];
