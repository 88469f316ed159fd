/** Fields of the settings form (platform.md, "Settings field types"). */

/**
 * Kind of a field: an input, one of a password, an input for each user, login and password for each user, a hidden one with room for
 * the widget's own controls.
 */
export type SettingType = 'text' | 'pass' | 'users' | 'users_lp' | 'custom';

/** @observed Another name of `custom`. */
export type ObservedSettingType = 'hidden';

/** A field of the settings form. */
export interface ManifestSetting {
  /** Path into the i18n files: `settings.line`. */
  readonly name: string;
  readonly type: SettingType;
  /** The widget is not installed while it is empty. */
  readonly required: boolean;
}

/** Saved values by the kinds of fields. */
interface ValueOf {
  text: string;
  pass: string;
  /** By the ids of the users. */
  users: Readonly<Record<string, string>>;
  users_lp: Readonly<Record<string, { readonly login: string; readonly password: string }>>;
  /** JSON or a number: a plain text is not stored. */
  custom: string | number;
}

/** A saved value of a field of this kind. */
export type SettingValue<T = SettingType> = T extends SettingType ? ValueOf[T] : ValueOf[SettingType];

/** Values of settings, whatever their codes. */
export type SettingValues = Readonly<Record<string, unknown>>;

/**
 * What `get_settings()` holds of a manifest's fields, each of which may have no value yet. Of a manifest that TypeScript knows from
 * its JSON the codes are known, and the kinds are not.
 */
export type SettingsOf<M> = M extends { readonly settings: infer S }
  ? { readonly [C in keyof S]?: S[C] extends { readonly type: infer T } ? SettingValue<T> : never }
  : SettingValues;
