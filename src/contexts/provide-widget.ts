import { widgetData, type WidgetLike } from './widget.js';
import { WidgetProvider } from './widget-provider.js';

/** What {@link provideWidget} gives back. */
export interface ProvidedWidget {
  /** Reads the widget anew, after its settings changed. */
  refresh(): void;
  disconnect(): void;
}

/** True for the elements that the product draws for a widget alone: its block, page, modal, settings field, card tab. */
function isPlaceOf(code: string, node: EventTarget): boolean {
  const { id, classList } = node as Partial<Element>;
  if (!code || !classList) return false;
  return (
    classList.contains(`card-widgets__widget-${code}`) ||
    (classList.contains('modal') && classList.contains(code)) ||
    [`work-area-${code}`, `${code}_custom_content`, code].includes(id ?? '')
  );
}

/**
 * Gives a widget to the elements below a node; without a node, to those in the places that the page has for this widget: its
 * block of the right panel, its pages, its modals, its field of the settings.
 * @param self the widget: `this` of its constructor
 */
export function provideWidget(self: WidgetLike, root?: Element): ProvidedWidget {
  const data = widgetData(self);
  const provider = root
    ? new WidgetProvider(root, data)
    : new WidgetProvider(document, data, (path) => path.some((node) => isPlaceOf(data.code, node)));
  return {
    refresh: () => void (provider.data = widgetData(self)),
    disconnect: () => provider.disconnect(),
  };
}
