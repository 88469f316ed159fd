import { coverOf } from '../../../sdk/pages/locations.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import { loadWidget } from '../widget-object/load-widget.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';

/** Calls the widgets of a page in the documented order (platform.md, section 4). */
export class Lifecycle {
  readonly #host: HostPage;
  #running: LoadedWidget[] = [];

  constructor(host: HostPage) {
    this.#host = host;
  }

  /** Runs the widgets of the page that is on the screen; settles when their callbacks have ended. */
  async enter(): Promise<void> {
    const { config, current } = this.#host;
    if (!current) return;
    const covered = config.widgets.filter(
      ({ manifest, active }) => active && coverOf(manifest.locations, current.area.row),
    );
    await Promise.all(covered.map((widget) => this.#start(widget)));
  }

  /** Ends what runs on the page that is being left. */
  leave(): void {
    const { $, page } = this.#host;
    for (const widget of this.#running) this.#call(widget, 'destroy');
    $(page.document).trigger('page:changed');
    for (const { config } of this.#running) {
      this.#host.current?.panel?.remove(config.code);
      $(page.document).off(`.widget:${config.code}`);
    }
    this.#running = [];
  }

  async #start(config: WidgetConfig): Promise<void> {
    const widget = await loadWidget(this.#host, config);
    if (!widget) return;
    this.#running.push(widget);
    const rendered = Promise.resolve(this.#call(widget, 'render'));
    this.#call(widget, 'bind_actions');
    if (await rendered) await this.#call(widget, 'init');
  }

  #call({ config, callbacks }: LoadedWidget, name: string, ...args: unknown[]): unknown {
    const callback = callbacks[name];
    if (typeof callback !== 'function') return undefined;
    const result: unknown = callback.apply(callbacks, args);
    this.#host.journal.report({ level: 'info', kind: 'callback', widget: config.code, name, detail: { args, result } });
    return result;
  }
}
