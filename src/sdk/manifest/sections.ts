/** Parts of the manifest that belong to single places (platform.md, "manifest.json"). Texts are paths into the i18n files. */
import type { ManifestSetting } from './settings.js';

/** Settings of a trigger of the pipeline; with the location `digital_pipeline`. */
export interface ManifestDp {
  readonly settings?: Readonly<Record<string, ManifestSetting>>;
  /** One trigger may span several stages. */
  readonly action_multiple: boolean;
  /** Where events are posted to. */
  readonly webhook_url?: string;
}

/** A field of a bot's step. */
export interface SalesbotSetting {
  readonly name: string;
  readonly type: 'text' | 'numeric' | 'url';
  readonly default_value?: string | number;
  /** True: the user types a value; false: they pick a field of the lead. */
  readonly manual?: boolean;
}

/** A step of a bot. */
export interface SalesbotHandler {
  readonly name: string;
  readonly settings: Readonly<Record<string, SalesbotSetting>>;
}

/** Steps of bots by code; with the location `salesbot_designer`. */
export type ManifestSalesbot = { readonly logo?: `/widgets/${string}` } & {
  readonly [handler: string]: SalesbotHandler | string | undefined;
};

/** Entries of the left menu that are the product's. */
export type SystemMenu = 'dashboard' | 'leads' | 'customers' | 'tasks' | 'catalogs' | 'mail' | 'stats' | 'settings';

interface Sort {
  /** The entry that it stands behind. Default the end of the menu. */
  readonly after?: SystemMenu;
}

/** An entry below another. */
export interface SubmenuEntry {
  readonly title: string;
  readonly sort?: number;
}

/** An entry of the left menu; for one of the product's only `is_hidden`, and `submenu` of `stats` and `settings`. */
export interface MenuEntry {
  readonly title?: string;
  /** Address of an SVG picture in the folder: `/images/menu.svg`. */
  readonly icon?: string;
  readonly sort?: Sort;
  readonly submenu?: Readonly<Record<string, SubmenuEntry>>;
  /** Takes an entry of the product out of the menu. */
  readonly is_hidden?: true;
}

/** Entries of the left menu by code; with the location `widget_page`. The product's `settings` cannot be hidden. */
export type ManifestMenu = Readonly<Record<string, MenuEntry>> & {
  readonly settings?: Omit<MenuEntry, 'is_hidden'> & { readonly is_hidden?: never };
};

/** The widget in web forms; with the location `amoforms` and a file `amoforms.js`. */
export interface ManifestForms {
  readonly title: string;
  readonly required?: boolean;
  readonly error_text?: string;
}

/** Shown before the widget is installed. */
export interface ManifestTour {
  readonly is_tour: true;
  /** One to five pictures by locale: `/images/tour_1.png`. */
  readonly tour_images?: Readonly<Record<string, readonly `/images/${string}`[]>>;
  readonly tour_description?: string;
}
