/** The panel of the guide "A panel in ten lines", as it stands there. */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { panelForm, widgetPanel, type TwigRenderer, type WidgetPanel } from '../../src/entries/panel.js';
import { i18n, widgetContext } from '../../src/entries/widget.js';
import type { StoryWidget } from '../support/widget.js';

const save = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

/** In twig: `include_control` draws the fields. */
export function TWIG(self: StoryWidget, twig: TwigRenderer): WidgetPanel {
  const panel = widgetPanel(self, { twig, style: false });
  const form = panelForm({
    id: 'city',
    content: "{{ include_control('input', { name: 'city', placeholder: t.city }) }}",
    save: panel.i18n('save'),
  });
  void panel.render({
    caption: panel.i18n('calls'),
    content: { twig: form },
    params: { t: self.langs },
    forms: { city: save },
  });
  return panel;
}

/** In Lit: a component asks for the widget, wherever it stands. */
class WidgetHello extends LitElement {
  readonly #widget = new ContextConsumer(this, { context: widgetContext, subscribe: true });
  protected override render(): TemplateResult | undefined {
    const widget = this.#widget.value;
    if (!widget) return undefined;
    return html`${i18n(widget, 'hello', { line: widget.settings['line'], area: widget.system['area'] })}`;
  }
}
customElements.define('widget-hello', WidgetHello);

export function LIT(self: StoryWidget): WidgetPanel {
  const panel = widgetPanel(self, { style: false });
  const draw = (count: number): void =>
    void panel.render({
      caption: panel.i18n('loyalty'),
      content: html`<p><widget-hello></widget-hello></p>
        <amo-button blue text=${`${panel.i18n('call')} (${count})`} @click=${() => draw(count + 1)}></amo-button>`,
    });
  draw(0);
  return panel;
}
