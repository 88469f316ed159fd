/** What the parts of the page share; made once by start. */
import type { PageContext } from '../../surfaces/page-context.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { HostConfig } from '../config/config.js';
import type { Journal } from '../journal/journal.js';
import type { AccountClient } from './services/account-client.js';
import type { LoadedWidget } from './widget-object/loaded-widget.js';
import type { OpenArea } from './areas/area.js';
import type { HostBar } from './shell/bar/host-bar.js';

export interface HostPage {
  readonly config: HostConfig;
  readonly journal: Journal;
  readonly $: JQueryStatic;
  readonly page: PageContext;
  readonly twig: TwigModule;
  readonly account: AccountClient;
  /** Widgets whose scripts were loaded on this page, by code. */
  readonly widgets: Map<string, LoadedWidget>;
  /** What is on the screen. */
  current: OpenArea | undefined;
  /** The host's own controls at the bottom; rooms add theirs. */
  readonly bar: HostBar;
  /** Goes to an address of the product; settles when the callbacks there have ended. */
  go(url: string): Promise<void>;
  /** A widget is picked in the menu of a list's ticked rows. */
  select(code: string): Promise<unknown>;
}
