import { scrollStyles } from '../theme/scroll.js';
import { modalNative, modalStyles } from './modal/styles.js';
import { notificationsNative, notificationsStyles } from './notifications/styles.js';
import { overlayStyles } from './overlay-styles.js';
import { spinnerStyles } from './spinner-styles.js';
import { surfaceTokens } from './tokens.js';

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
  notificationsStyles,
  notificationsNative,
];

/** The style sheet surfaces.css. */
export function surfacesCss(): string {
  const once = [...PARTS.map((part) => part.replace(scrollStyles, '')), scrollStyles];
  return `${note}${once.map((part) => part.trim()).join('\n')}\n`;
}
