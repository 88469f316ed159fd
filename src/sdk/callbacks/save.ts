import type { SettingValues } from '../manifest/settings.js';

/** What a widget is told when its settings are saved, or when it is switched off. */
export interface SaveData<S extends object = SettingValues> {
  /** `N`: the widget is being switched off; `destroy` follows. */
  readonly active: 'Y' | 'N';
  /** Values by the codes of the manifest's settings. What is written here is saved; into a `custom` field JSON or a number. */
  readonly fields: { -readonly [C in keyof S]: S[C] } & Record<string, unknown>;
}

/** What `render`, `init`, `bind_actions` and `onSave` answer, at once or later: true, or it is over. */
export type Answer = boolean | PromiseLike<boolean>;
