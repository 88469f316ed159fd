import { scrollStyles } from '../theme/scroll.js';
import { settingsFormStyles } from './settings-form/styles.js';
import { spinnerStyles } from './spinner-styles.js';
import { taskSyncStyles } from './task-sync/styles.js';

const note = `/*
 * amo-elements: look of the surfaces around the controls: right panel, modal, notifications, settings, task sync, page.
 * For pages outside the product, beside native.css, which has the colours and the controls.
 */
`;

/** Sheets of the surfaces' light DOM, in the order that they are written. */
const PARTS: readonly string[] = [spinnerStyles, settingsFormStyles, taskSyncStyles];

/** The style sheet surfaces.css. */
export function surfacesCss(): string {
  const once = [...PARTS.map((part) => part.replace(scrollStyles, '')), scrollStyles];
  return `${note}${once.map((part) => part.trim()).join('\n')}\n`;
}
