/** The right panel: its native markup, what that does, and the element. */
export { nativePanel, type PanelParams } from '../../surfaces/panel/markup.js';
export { Panel, type PanelOptions } from '../../surfaces/panel/panel.js';
export { AmoPanel } from '../../surfaces/panel/element.js';
export type { PageContext } from '../../surfaces/page-context.js';
export type { JQueryStatic } from '../../sdk/jquery.js';
