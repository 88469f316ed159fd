/** What a widget is told of itself and of the page. */

/** Page that a widget runs on. Documentation names `ccard` alone; the others were observed, and there may be more. */
export type SystemArea =
  | 'lcard'
  | 'ccard'
  | 'comcard'
  | 'cucard'
  | 'llist'
  | 'clist'
  | 'culist'
  | 'tlist'
  | 'tline'
  | 'tcalendar'
  | 'settings'
  | 'advanced_settings'
  | 'advanced-settings'
  | 'widget_page'
  | (string & Record<never, never>);

/** What `self.system()` says. */
export interface SystemInfo {
  readonly area: SystemArea;
  /** A number as a text: `"103586"`. */
  readonly amouser_id: string;
  /** The user's login, an address of mail. */
  readonly amouser: string;
  /** First part of the account's domain. */
  readonly subdomain: string;
}

/** What `self.system()` says besides. */
export interface ObservedSystemInfo extends SystemInfo {
  /** @observed An old key of the user; empty now. */
  readonly amohash: string;
  /** @observed `stand.amocrm.ru`. */
  readonly domain: string;
  /** @observed `amocrm.ru`. */
  readonly server: string;
  /** @observed How many widgets the right column counts. */
  readonly displayed_count: number;
  /** @observed The same by area. */
  readonly displayed_count_by_area: Readonly<Record<string, number>>;
}

/** State of the widget in the account; `not_configured`: its tour was passed, its settings are not filled in. */
export type InstallStatus = 'installed' | 'install' | 'not_configured';

/** A state that a widget may set: the badge on its icon. */
export type WidgetBadge = 'install' | 'installed' | 'error';

/** What `self.params` and `get_settings()` hold besides the values of the manifest's settings. */
export interface WidgetParams {
  /** Address of the folder, without a slash at its end: `/widgets/my_widget`. */
  readonly path: string;
  readonly widget_code: string;
}

/** What they hold besides. */
export interface ObservedParams extends WidgetParams {
  /** @observed Number of the widget. */
  readonly id: number | string;
  /** @observed Of the manifest. */
  readonly version: string;
  /** @observed `/widgets/my_widget/images`. */
  readonly images_path: string;
  /** @observed Whether it is switched on. */
  readonly active: 'Y' | 'N';
  /** @observed The same. */
  readonly widget_active: 'Y' | 'N';
  /** @observed As `get_install_status()`. */
  readonly status: InstallStatus;
  /** @observed Id of the integration. */
  readonly oauth_client_uuid: string;
  /** @observed Of the marketplace. */
  readonly category_code: string | null;
  /** @observed Of the manifest. */
  readonly support: { readonly link?: string; readonly email?: string };
}
