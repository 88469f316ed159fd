/**
 * The second AMD file: the surfaces and the helpers of the panel. Its value is a function of the first file's value; it registers
 * the elements and gives the rest.
 */
import { defineSurfaces } from '../surfaces/all.js';

export { defineSurfaces } from '../surfaces/all.js';
export * from './panel.js';
export * from './surfaces/modal.js';
export * from './surfaces/notifications.js';
export * from './surfaces/page.js';
export * from './surfaces/panel-widget.js';
export * from './surfaces/panel.js';
export * from './surfaces/settings-form.js';
export * from './surfaces/task-sync.js';
export * from './widget.js';

defineSurfaces();
