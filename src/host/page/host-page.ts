/** What the parts of the page share; made once by start. */
import type { PageContext } from '../../surfaces/page-context.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { HostConfig } from '../config/config.js';
import type { Journal } from '../journal/journal.js';
import type { AccountClient } from './services/account-client.js';
import type { Loader } from './loader/loader.js';
import type { LoadedWidget } from './widget-object/loaded-widget.js';
import type { OpenArea } from './areas/area.js';

export interface HostPage {
  readonly config: HostConfig;
  readonly journal: Journal;
  readonly $: JQueryStatic;
  readonly page: PageContext;
  readonly twig: TwigModule;
  /** The product's modules, and the scripts of widgets. */
  readonly loader: Loader;
  readonly account: AccountClient;
  /** Widgets whose scripts were loaded on this page, by code. */
  readonly widgets: Map<string, LoadedWidget>;
  /** What is on the screen. */
  current: OpenArea | undefined;
  /** Goes to an address of the product; settles when the callbacks there have ended. */
  go(url: string): Promise<void>;
}
