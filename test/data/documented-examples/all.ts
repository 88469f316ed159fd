/** Examples of the documentation and their repairs: by document, as in the statements, then those of other pages. */
import type { DocumentedExample } from './example.js';
import { jsSdkExamples } from './js-sdk.js';
import { mechanicsExamples } from './mechanics.js';
import { modalExamples } from './modal.js';
import { notificationsExamples } from './notifications.js';
import { pageExamples } from './page.js';
import { panelExamples } from './panel.js';
import { consentExamples, settingsFormExamples } from './settings-form.js';
import { taskSyncExamples } from './task-sync.js';

export const REPAIRS: readonly (readonly [title: string, examples: readonly DocumentedExample[]])[] = [
  ['Task synchronisation', taskSyncExamples],
  ['Integrations', [...settingsFormExamples, ...pageExamples]],
  ['Mechanics of a widget', [...panelExamples, ...mechanicsExamples]],
  ['JS SDK', [...notificationsExamples, ...jsSdkExamples]],
  ['Other pages', [...modalExamples, ...consentExamples]],
];
