/** The file manifest.json of a widget (platform.md, "manifest.json"). Texts are paths into its i18n files: `widget.name`. */
import type { Brand, ByBrand } from './brand.js';
import type { LocationName, Locale } from './manifest/places.js';
import type { ManifestDp, ManifestForms, ManifestMenu, ManifestSalesbot, ManifestTour } from './manifest/sections.js';
import type { ManifestSetting } from './manifest/settings.js';

export type { ManifestSetting, SettingType } from './manifest/settings.js';

interface Link {
  readonly link: string;
}
interface Email {
  readonly email: string;
}

/** Where users are helped: amoCRM wants both, Kommo one of them. */
export type ManifestSupport<B extends Brand = Brand> = ByBrand<
  B,
  { amocrm: Link & Email; kommo: (Link & Partial<Email>) | (Partial<Link> & Email) }
>;

export interface ManifestWidget<B extends Brand = Brand> {
  /** At most 30 characters, of a public widget. */
  readonly name: string;
  /** Markup and macros are allowed in the text: `#SUBDOMAIN#`. At most 400 characters. */
  readonly description: string;
  /** At most 50 characters. */
  readonly short_description: string;
  /** `x.y.z`, another one at every upload. */
  readonly version: string;
  readonly interface_version: 2;
  /** True: `init` and `bind_actions` run once a session. Default false: on every change of the page. */
  readonly init_once?: boolean;
  /** One for each file in `i18n/`. */
  readonly locale: readonly Locale<B>[];
  /** True: the widget has a settings form. */
  readonly installation: boolean;
  readonly support: ManifestSupport<B>;
  /** @deprecated The code is made at the upload. */
  readonly code?: string;
  /** @deprecated For integrations that were never converted. */
  readonly secret_key?: string;
}

/** manifest.json. `Manifest<'kommo'>` and `Manifest<'amocrm'>` hold what that brand takes, `Manifest` what either does. */
export interface Manifest<B extends Brand = Brand> {
  readonly widget: ManifestWidget<B>;
  /** Places that the widget is shown in. */
  readonly locations: readonly LocationName<B>[];
  /** Fields of the settings form by code. */
  readonly settings?: Readonly<Record<string, ManifestSetting>>;
  readonly tour?: ManifestTour;
  /** Page of its own in the settings; with the location `advanced_settings`. */
  readonly advanced?: { readonly title: string };
  readonly dp?: ManifestDp;
  readonly salesbot_designer?: ManifestSalesbot;
  readonly left_menu?: ManifestMenu;
  /** Sends the product's short messages; with the location `sms`. Its server gets a post of `text`, `phone`, `token`. */
  readonly sms?: { readonly endpoint: string };
  /** A page in the mobile application; with the location `mobile_card`. `color` is HEX. */
  readonly mobile?: { readonly frame_url: string; readonly color: `#${string}` };
  readonly amoforms_settings?: ManifestForms;
}
