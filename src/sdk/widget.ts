/** A widget: what its script makes, and what the product mixes into that before it constructs it. */
import type { CalendarSync } from './calendar-sync.js';
import type { JQueryCollection } from './jquery.js';

/** What the widget is told when its settings are saved. */
export interface SaveData {
  /** `N`: the widget is being switched off. */
  readonly active: 'Y' | 'N';
  /** Values by the codes of the manifest's settings. */
  readonly fields: Record<string, unknown>;
}

/** Functions that the product calls; the first three are needed. */
export interface Callbacks {
  /** On entering a page of the widget; anything but true ends it there. */
  render(): boolean | Promise<boolean>;
  init(): boolean | Promise<boolean>;
  bind_actions(): boolean | Promise<boolean>;
  /** The settings form was opened. @param $body its right part */
  settings?($body: JQueryCollection, context: object): unknown;
  /** @returns true or a promise of it: save */
  onSave?(data: SaveData): boolean | Promise<boolean>;
  /** Once, when the widget was installed; what it returns does not matter. */
  onInstall?(): unknown;
  destroy?(): unknown;
  /** The window of task synchronisation was opened; called with the widget as `this`. */
  calendarSync?(): CalendarSync;
}

/** Options of `render_template`: either a `body`, or a twig string to `render`. */
export interface RenderTemplateOptions {
  readonly caption: { readonly class_name: string; readonly html?: string };
  /** Markup. */
  readonly body?: string;
  /** Twig, rendered with the second argument of `render_template`. */
  readonly render?: string;
}

/** What `self.system()` says. */
export interface SystemInfo {
  /** Page that the widget runs on: `lcard`, `ccard` … */
  readonly area: string;
  readonly amouser_id: number;
  /** The user's login, an address of mail. */
  readonly amouser: string;
}

/** State of the widget in the account. */
export type InstallStatus = 'installed' | 'install' | 'not_configured';

/** A client's contact: what `get_current_card_contacts_data` promises a list of. */
export interface CardContact {
  readonly id: number;
  readonly name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Members that the product mixes in; they work inside the constructor already. */
export interface WidgetSystem {
  /** Saved settings, with `widget_code`, `path` (address of the folder), `version`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The i18n file of the language. */
  readonly langs: Readonly<Record<string, unknown>>;
  system(): SystemInfo;
  get_settings(): Readonly<Record<string, unknown>>;
  /** Changes the settings in memory; nothing is saved. */
  set_settings(settings: object): void;
  get_version(): string;
  get_install_status(): InstallStatus;
  /** A text or a group of texts by its path: `settings.name`. */
  i18n(key: string): unknown;
  /** Renders twig: `{data}`, or `{ref}` of a system template. */
  render(source: object, params?: object): unknown;
  /** Draws the widget's block of the right column. */
  render_template(options: RenderTemplateOptions, params?: object): void;
  get_current_card_contacts_data(): Promise<readonly CardContact[]>;
}

export interface Widget extends WidgetSystem {
  readonly callbacks: Callbacks;
}

/** The function that a script's module returns. */
export type WidgetClass = new () => Widget;
