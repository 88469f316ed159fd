/** A widget's block of the right panel: its native markup and the element. */
export { nativePanelWidget, type PanelCaption, type PanelWidgetParams } from '../../surfaces/panel-widget/markup.js';
export { AmoPanelWidget } from '../../surfaces/panel-widget/element.js';
