/** Context of the widget, for Lit components inside of it, and what gives it. */
export { i18n, widgetContext, widgetData, type WidgetData, type WidgetLike } from '../contexts/widget.js';
export { provideWidget, type ProvidedWidget } from '../contexts/provide-widget.js';
