/** A widget and the panel that its `render_template` draws into, as the product or a host has them. */
import type { WidgetLike } from '../../../src/entries/panel.js';
import { nativePanel, Panel } from '../../../src/entries/surfaces/panel.js';
import type { JQueryStatic } from '../../../src/sdk/jquery.js';
import type { RenderTemplateOptions } from '../../../src/sdk/widget.js';
import { pageContext } from '../surfaces/page.js';

export interface StandIn {
  readonly box: HTMLElement;
  readonly panel: Panel;
  readonly $: JQueryStatic;
  /** What was asked of `render_template`. */
  readonly calls: RenderTemplateOptions[];
  widget(more?: Partial<Record<string, unknown>>): WidgetLike;
  clear(): void;
}

const LANGS = { title: 'Calls', hello: 'Hello, %name%', panel: { save: 'Keep' } };

/** An open panel on the page. `draw` puts a block into it: at once, or whenever a test wants. */
export async function standIn(draw: (add: () => void) => void = (add) => add()): Promise<StandIn> {
  const context = await pageContext();
  const box = document.createElement('div');
  box.innerHTML = nativePanel({ open: true });
  document.body.append(box);
  const panel = new Panel(box.querySelector<HTMLElement>('#widgets_block')!, context);
  const calls: RenderTemplateOptions[] = [];
  const widget = (more: Partial<Record<string, unknown>> = {}): WidgetLike => {
    const params = { widget_code: 'calls', version: '1.0.0', path: '', ...more };
    return {
      params,
      langs: LANGS,
      get_settings: () => ({ ...params, line: '101' }),
      get_version: () => params.version,
      system: () => ({ area: 'lcard', amouser_id: 7 }),
      render_template: (options: RenderTemplateOptions) => {
        calls.push(options);
        draw(() =>
          panel.add({
            code: String(params.widget_code),
            // As in the product, nothing is there without a caption.
            caption: { class_name: options.caption.class_name, html: options.caption.html! },
            content: (options.body ?? '') + (options.render ?? ''),
          }),
        );
      },
    };
  };
  const clear = (): void => {
    panel.destroy();
    context.$(document).off('page:changed');
    box.remove();
  };
  return { box, panel, $: context.$, calls, widget, clear };
}
