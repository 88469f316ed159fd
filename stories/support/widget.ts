/** A widget in a story, and the right panel that its `render_template` draws into. */
import type { TemplateResult } from 'lit';
import { nativePanel, Panel } from '../../src/entries/surfaces/panel.js';
import type { RenderTemplateOptions } from '../../src/sdk/widget.js';
import type { PanelParams } from '../../src/surfaces/panel/markup.js';
import { windowOf } from './page.js';

/** What the product mixes into a widget, as far as the stories use it. */
export interface StoryWidget {
  readonly params: { readonly widget_code: string; readonly version: string; readonly path: string };
  readonly langs: object;
  get_settings(): object;
  system(): object;
  render_template(options: RenderTemplateOptions): void;
}

/** The folder of the sample widget, which has the logos. */
const FOLDER = 'widgets/callback_request';

export type MakeWidget = (code: string, langs?: object) => StoryWidget;

/** The right panel in a window of its own. @param use draws widgets into it; what it returns ends them */
export function panelWindow(
  params: PanelParams & { lang: string },
  use: (widget: MakeWidget, panel: Panel) => void | (() => void),
  height = 400,
): TemplateResult {
  return windowOf(
    params.lang,
    nativePanel(params),
    (box, context) => {
      // The window of the story is not that of the browser.
      const panel = new Panel(box.querySelector<HTMLElement>('#widgets_block')!, context, { narrow: 0 });
      const widget: MakeWidget = (code, langs = {}) => ({
        params: { widget_code: code, version: '1.0.0', path: FOLDER },
        langs,
        get_settings: () => ({ line: '101' }),
        system: () => ({ area: params.is_card === false ? 'llist' : 'lcard', amouser_id: 504141 }),
        render_template: ({ caption, body = '', render = '' }) =>
          void panel.add({
            code,
            path: FOLDER,
            caption: { ...caption, html: caption.html ?? '' },
            content: body + render,
          }),
      });
      const end = use(widget, panel);
      return () => {
        end?.();
        panel.destroy();
      };
    },
    { width: '300px', height: `${height}px` },
  );
}
