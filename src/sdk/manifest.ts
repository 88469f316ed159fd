/** The file manifest.json of a widget. Texts are paths into its i18n files: `widget.name`. */

/** Kind of a field of the settings form. */
export type SettingType = 'text' | 'pass' | 'users' | 'users_lp' | 'custom' | 'hidden';

export interface ManifestSetting {
  readonly name: string;
  readonly type: SettingType;
  readonly required: boolean;
}

export interface Manifest {
  readonly widget: {
    readonly name: string;
    readonly description: string;
    readonly short_description: string;
    /** `x.y.z`, another one at every upload. */
    readonly version: string;
    readonly interface_version: 2;
    /** True: `init` and `bind_actions` run once a session, else on every change of the page. */
    readonly init_once?: boolean;
    readonly locale: readonly string[];
    /** True: the widget has a settings form. */
    readonly installation: boolean;
    readonly support: { readonly link?: string; readonly email?: string };
  };
  /** Places that the widget is shown in: `lcard-1`, with its column on the right, `lcard-0` without it. */
  readonly locations: readonly string[];
  /** Fields of the settings form by code. */
  readonly settings?: Readonly<Record<string, ManifestSetting>>;
  /** Shown before the widget is installed; images by locale: `/images/tour_1.png`. */
  readonly tour?: {
    readonly is_tour?: boolean;
    readonly tour_images?: Readonly<Record<string, readonly string[]>>;
    readonly tour_description?: string;
  };
  /** Page of its own in the settings; with the location `advanced_settings`. */
  readonly advanced?: { readonly title?: string };
}
