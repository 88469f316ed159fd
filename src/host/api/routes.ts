import type { Route } from './http/call.js';
import { PRIVATE_ACCOUNT } from './private/account.js';
import { ACCOUNT } from './v4/account.js';
import { FIELDS } from './v4/fields.js';
import { PIPELINES } from './v4/pipelines.js';
import { READ_RECORDS } from './v4/read-records.js';
import { READ_TASKS } from './v4/tasks.js';

/** All that the host answers; the first that fits does. */
export const ROUTES: readonly Route[] = [
  ...ACCOUNT,
  ...PIPELINES,
  ...FIELDS,
  ...READ_TASKS,
  ...READ_RECORDS,
  ...PRIVATE_ACCOUNT,
];
