/** What a settings form is drawn from. */
import type { InstallStatus, SaveData } from '../../sdk/widget.js';
import type { ShowError } from '../reasons.js';
import type { Report } from './fields.js';
import type { Managers } from './users.js';

export interface SettingsFormOptions {
  /** Code of the widget: part of ids and classes. */
  readonly code: string;
  /** The file manifest.json: `widget.name`, `widget.description`, `settings`. */
  readonly manifest: object;
  /** The widget's i18n file in the language of the page. */
  readonly i18n?: object | undefined;
  /** Saved values by the codes of the settings. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** Default `install`: not installed yet. */
  readonly status?: InstallStatus | undefined;
  /** Whether it is switched on. Default true. */
  readonly active?: boolean | undefined;
  /** Users of the account, for the types `users` and `users_lp`. */
  readonly managers?: Managers | undefined;
  /** Address of the logo, 400 by 272 pixels. */
  readonly logo?: string | undefined;
  /** Who made the integration. */
  readonly developer?: string | undefined;
  /** `data-id` of the save button. */
  readonly id?: string | number | undefined;
  /** Default `current`. */
  readonly layout?: 'current' | 'old' | undefined;
  /** Texts in place of `#NAME#` in the description: `{SUBDOMAIN: 'acme'}`. */
  readonly macros?: Readonly<Record<string, string>> | undefined;
  /** A click of a script on "Install" or "Disable", which moderation forbids, does nothing. Default false: it is only told of. */
  readonly refuseScripts?: boolean | undefined;
}

/** What is stored of a widget. */
export interface InstallationState {
  readonly status: InstallStatus;
  readonly active: boolean;
  /** Values by the codes of the settings, as `get_settings` gives them back. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Functions of a widget that its installation calls, each as a method of this object. */
export interface InstallationCallbacks {
  settings?(...args: never[]): unknown;
  onSave?(data: SaveData): unknown;
  onInstall?(): unknown;
  destroy?(): unknown;
}

export interface InstallationOptions extends SettingsFormOptions {
  /** The widget's callbacks. The product calls them as methods of their object. */
  readonly callbacks: InstallationCallbacks;
  /** Second argument of `settings`: `{source_id, external_id}` in the column of lead sources. Default `{}`. */
  readonly context?: object | undefined;
  /** Stores the state; rejects with why it could not. */
  persist(state: InstallationState): PromiseLike<unknown> | unknown;
  /** The status is another one. */
  onStatus?(status: InstallStatus, active: boolean): void;
  /** Closes the modal: after a save, by a button with `data-onsave-destroy-modal`. */
  close?(): void;
  /** Shows why nothing was saved: `(markup) => modal.showError(markup)`. Default a line below the buttons on the left. */
  readonly showError?: ShowError | undefined;
  /** `onSave` without a result counts as true. Default false. */
  readonly lenient?: boolean | undefined;
  /** Hears what is wrong with the widget. Default a warning of the development build. */
  report?: Report;
}
