/** `amo-elements/surfaces/settings-form`: the settings of a widget, and its installation. */
export type { Manifest, ManifestSetting, SettingType } from '../../sdk/manifest.js';
export type { InstallStatus, SaveData } from '../../sdk/widget.js';
export type { PageContext } from '../../surfaces/page-context.js';
export type { ShowError } from '../../surfaces/reasons.js';
export { addConsent, type ConsentOptions } from '../../surfaces/settings-form/consent.js';
export { Installation, type NotSaved, type SaveOutcome } from '../../surfaces/settings-form/installation.js';
export { JsonField } from '../../surfaces/settings-form/json-field.js';
export { settingsModalClass } from '../../surfaces/settings-form/markup.js';
export type {
  InstallationCallbacks,
  InstallationOptions,
  InstallationState,
  SettingsFormOptions,
} from '../../surfaces/settings-form/options.js';
export type { Managers } from '../../surfaces/settings-form/users.js';
