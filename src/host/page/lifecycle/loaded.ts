import type { WidgetClass } from '../../../sdk/widget.js';
import type { WidgetConfig } from '../../config/config.js';
import type { HostPage } from '../host-page.js';
import { load } from '../loader/require-js.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';
import { errorDetail, tellPage } from './calls/caller.js';
import { running } from './running.js';

type Create = (config: WidgetConfig, Class: WidgetClass) => LoadedWidget;

/** Widgets whose scripts are on the page: each is loaded once, when it is needed. */
export class Loaded {
  readonly #host: HostPage;
  readonly #create: Create;
  readonly #loading = new Map<string, Promise<LoadedWidget | undefined>>();

  constructor(host: HostPage, create: Create) {
    this.#host = host;
    this.#create = create;
  }

  /** Undefined: its script cannot be loaded or constructed, which is told. */
  get(config: WidgetConfig): Promise<LoadedWidget | undefined> {
    const { code } = config;
    let loading = this.#loading.get(code);
    if (!loading) this.#loading.set(code, (loading = this.#load(config)));
    return loading;
  }

  async #load(config: WidgetConfig): Promise<LoadedWidget | undefined> {
    const { code, path, manifest } = config;
    const owner = { widget: code, name: 'constructor' };
    try {
      const [Class] = await load<[WidgetClass]>(`${path}/script.js?v=${manifest.widget.version}`);
      const widget = running.within(owner, () => this.#create(config, Class));
      this.#host.widgets.set(code, widget);
      return widget;
    } catch (error) {
      const detail = {
        message: `${code} is not on this page: its script.js could not be loaded or constructed.`,
        ...errorDetail(error),
      };
      this.#host.journal.report({ level: 'error', kind: 'module', widget: code, name: 'script.js', detail });
      tellPage(owner, error);
      return undefined;
    }
  }
}
