/** What the parts of the page share; made once by start. */
import type { SettingsContext } from '../../sdk/callbacks/places.js';
import type { PageContext } from '../../surfaces/page-context.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { TwigModule } from '../../twig/library/library.js';
import type { SaveOutcome } from '../../surfaces/settings-form/installation.js';
import type { HostConfig } from '../config/config.js';
import type { Journal } from '../journal/journal.js';
import type { AccountClient } from './services/account-client.js';
import type { AppEnvironment } from './environment/app-environment.js';
import type { Loader } from './loader/loader.js';
import type { LoadedWidget } from './widget-object/loaded-widget.js';
import type { Tracing } from './tracing/tracing.js';
import type { Actions } from './actions.js';
import type { OpenArea } from './areas/area.js';
import type { HostBar } from './shell/bar/host-bar.js';
import type { Caller } from './lifecycle/calls/caller.js';
import type { Installed } from './state/installed.js';
import type { Channels } from './socket/listening/channels.js';
import type { Transport } from './socket/transport.js';
import type { Presence } from './presence/presence.js';
import type { SwitchBoard } from './state/switch-board.js';

export interface GoOptions {
  /** What becomes of the browser's history: a new entry, the same one, or nothing: the address is there already. Default push. */
  readonly history?: 'push' | 'replace' | 'none';
}

export interface OpenSettings {
  /** Second argument of the callback `settings`: `{source_id, external_id}` in the column of lead sources. Default {}. */
  readonly context?: SettingsContext;
  readonly onClose?: () => void;
}

export interface ForSettings {
  /** Undefined: its script is broken, or the manifest does not cover the settings, so that nobody may ask for it. */
  readonly widget: LoadedWidget | undefined;
  readonly isDeclared: boolean;
  /** The callback `settings` may be called. */
  readonly runs: boolean;
}

export interface HostPage {
  readonly config: HostConfig;
  readonly journal: Journal;
  readonly tracing: Tracing;
  readonly $: JQueryStatic;
  readonly page: PageContext;
  readonly twig: TwigModule;
  /** The product's modules, and the scripts of widgets. */
  readonly loader: Loader;
  readonly account: AccountClient;
  /** `window.APP`, and what drives it. */
  readonly app: AppEnvironment;
  /** Widgets whose scripts were loaded on this page, by code. */
  readonly widgets: Map<string, LoadedWidget>;
  /** What is on the screen. */
  current: OpenArea | undefined;
  /** What the account keeps of each widget. */
  readonly installed: Installed;
  readonly switches: SwitchBoard;
  /** How the page and what keeps the account talk. */
  readonly transport: Transport;
  /** Channels of the socket. */
  readonly channels: Channels;
  /** Who is on line. */
  readonly presence: Presence;
  /** The one caller of widgets' callbacks. */
  readonly caller: Caller;
  /** Goes to an address of the product or a location; settles when the callbacks there have ended, with the names of those that hang. */
  go(where: string, options?: GoOptions): Promise<readonly string[]>;
  /** Leaves the page and enters it again. */
  reenter(): Promise<readonly string[]>;
  /** A widget is picked in the menu of a list's ticked rows. */
  select(code: string): Promise<readonly string[]>;
  /** A widget whose settings are opened: its script is loaded, and it runs on this page as if it were installed. */
  forSettings(code: string): Promise<ForSettings>;
  /** Opens a widget's settings over the page. */
  openSettings(code: string, options?: OpenSettings): Promise<void>;
  /** Installs, saves, disables a widget as the user does it in its settings. */
  runSettings(code: string, command: 'install' | 'save' | 'disable'): Promise<SaveOutcome | undefined>;
  /** What widgets added to the menus of phones and addresses of mail. */
  readonly actions: Actions;
  /** The host's own controls at the bottom; rooms add theirs. */
  readonly bar: HostBar;
}
