/** Statements of the documentation of widgets, by document. */
import { areas } from './areas.js';
import { integrations } from './integrations.js';
import { jsSdk } from './js-sdk.js';
import { mechanics } from './mechanics.js';
import type { Statement } from './statement.js';
import { taskSync } from './task-sync.js';

export const DOCUMENTS: readonly (readonly [title: string, statements: readonly Statement[]])[] = [
  ['Task synchronisation', taskSync],
  ['Integrations', integrations],
  ['Mechanics of a widget', mechanics],
  ['Areas', areas],
  ['JS SDK', jsSdk],
];

export const STATEMENTS: readonly Statement[] = DOCUMENTS.flatMap(([, statements]) => statements);
