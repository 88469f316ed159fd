/** Helpers for a widget's block in the right panel: `render_template`, typed, with Lit, nodes and what people draw by hand. */
export { widgetPanel, WidgetPanel } from '../panel/widget-panel.js';
export type { PanelRender, TwigRenderer, WidgetPanelOptions } from '../panel/widget-panel.js';
export type { Actions, Forms } from '../panel/parts/actions.js';
export type { MountedContent, Mounter, PanelCaptionOptions, PanelContent, TwigContent } from '../panel/box/content.js';
export {
  buttonRow,
  emptyState,
  errorState,
  loadingState,
  panelForm,
  statusLine,
  type PanelButton,
  type PanelForm,
  type PartOptions,
  type SaveState,
} from '../panel/parts/parts.js';
export { linkStyle } from '../panel/style-link.js';
export { i18n, widgetData, type WidgetData, type WidgetLike } from '../contexts/widget.js';
