import type { Route } from './http/call.js';
import { MERGE } from './ajax/merge.js';
import { AJAX } from './ajax/others.js';
import { PRIVATE_LISTS } from './private/lists.js';
import { OLD_ACCOUNT } from './v2/account.js';
import { OLD_RECORDS } from './v2/records.js';
import { OLD_WORK } from './v2/work.js';
import { PRIVATE_ACCOUNT } from './private/account.js';
import { ACCOUNT } from './v4/account.js';
import { CATALOGS } from './v4/lists/catalogs.js';
import { COMPLEX } from './v4/records/complex.js';
import { FIELDS } from './v4/lists/fields.js';
import { LINKS } from './v4/records/links.js';
import { NOTES } from './v4/work/notes.js';
import { OTHERS } from './v4/others.js';
import { PIPELINES } from './v4/lists/pipelines.js';
import { READ_RECORDS } from './v4/records/read-records.js';
import { TAGS } from './v4/records/tags.js';
import { READ_TASKS } from './v4/work/tasks.js';
import { WRITE_RECORDS } from './v4/records/write-records.js';
import { WRITE_TASKS } from './v4/work/write-tasks.js';

/** All that the host answers; the first that fits does. */
export const ROUTES: readonly Route[] = [
  ...ACCOUNT,
  ...PIPELINES,
  ...FIELDS,
  ...NOTES,
  ...TAGS,
  ...LINKS,
  ...COMPLEX,
  ...CATALOGS,
  ...OTHERS,
  ...READ_TASKS,
  ...WRITE_TASKS,
  ...READ_RECORDS,
  ...WRITE_RECORDS,
  ...OLD_ACCOUNT,
  ...OLD_RECORDS,
  ...OLD_WORK,
  ...PRIVATE_ACCOUNT,
  ...PRIVATE_LISTS,
  ...MERGE,
  ...AJAX,
];
