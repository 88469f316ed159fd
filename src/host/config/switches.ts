/** Where the product's behaviour is not known, or cannot be one for all, the host picks and lets the user pick otherwise. */

/** A choice of the host: its values, the first is the default. `assumed`: the product's own behaviour was not observed. */
export interface SwitchRow {
  readonly values: readonly string[];
  readonly summary: string;
  readonly assumed: boolean;
}

export const SWITCHES = {
  order: {
    values: ['render-bind-init', 'render-init-bind'],
    summary: 'bind_actions in the turn of render and init after it; or both after render, init first.',
    assumed: true,
  },
  callbackThis: {
    values: ['callbacks', 'widget'],
    summary: 'What `this` is in a callback other than calendarSync.',
    assumed: false,
  },
  onSave: {
    values: ['strict', 'lenient'],
    summary: 'Whether onSave that returns undefined saves.',
    assumed: true,
  },
  advancedArea: {
    values: ['advanced_settings', 'advanced-settings'],
    summary: 'What system().area is on the advanced settings page.',
    assumed: true,
  },
  inbox: {
    values: ['works', 'fails'],
    summary: 'Whether the inbox keeps a notification that a widget adds; fails: the callback `fail` is called.',
    assumed: false,
  },
} as const satisfies Readonly<Record<string, SwitchRow>>;

export type SwitchName = keyof typeof SWITCHES;
export type Switches = { readonly [Name in SwitchName]: (typeof SWITCHES)[Name]['values'][number] };

export const DEFAULT_SWITCHES = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { values }]) => [name, values[0]]),
) as unknown as Switches;
