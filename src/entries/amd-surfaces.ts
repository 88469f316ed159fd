/** The second AMD file: the surfaces and the helpers of the panel. Its value is a function of the first file's value. */
export * from './panel.js';
export * from './surfaces/modal.js';
export * from './surfaces/page.js';
export * from './surfaces/panel-widget.js';
export * from './surfaces/panel.js';
export * from './surfaces/task-sync.js';
export * from './widget.js';
