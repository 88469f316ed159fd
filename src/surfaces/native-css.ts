import { scrollStyles } from '../theme/scroll.js';
import { modalNative, modalStyles } from './modal/styles.js';
import { notificationsNative, notificationsStyles } from './notifications/styles.js';
import { overlayStyles } from './overlay-styles.js';
import { pageNative } from './page/styles.js';
import { panelNative, panelStyles, panelTokensNative } from './panel/styles.js';
import { panelWidgetNative, panelWidgetStyles } from './panel-widget/styles.js';
import { settingsFormStyles } from './settings-form/styles.js';
import { spinnerStyles } from './spinner-styles.js';
import { surfaceTokens } from './tokens.js';
import { taskSyncStyles } from './task-sync/styles.js';

const note = `/*
 * amo-elements: look of the surfaces around the controls: right panel, modal, notifications, settings, task sync, page.
 * For pages outside the product, beside native.css, which has the colours and the controls.
 */
`;

/** Sheets of the surfaces' light DOM, in the order that they are written. */
const PARTS: readonly string[] = [
  surfaceTokens,
  overlayStyles,
  spinnerStyles,
  modalStyles,
  modalNative,
  panelTokensNative,
  panelStyles,
  panelNative,
  panelWidgetStyles,
  panelWidgetNative,
  pageNative,
  settingsFormStyles,
  taskSyncStyles,
  notificationsStyles,
  notificationsNative,
];

/** The style sheet surfaces.css. */
export function surfacesCss(): string {
  return `${note}${[...PARTS, scrollStyles].map((part) => part.trim()).join('\n')}\n`;
}
