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
    summary:
      'bind_actions in the turn of render and init once that came true; or, as documented, both once it came true, init first.',
    assumed: true,
  },
  callbackThis: {
    values: ['callbacks', 'widget'],
    summary: 'What `this` is in a callback other than calendarSync: the object of the callbacks, or the widget.',
    assumed: false,
  },
  onSave: {
    values: ['strict', 'lenient'],
    summary: 'Whether an onSave that returns undefined saves: no, or yes.',
    assumed: true,
  },
  advancedArea: {
    values: ['advanced_settings', 'advanced-settings'],
    summary: 'What system().area is on the advanced settings page.',
    assumed: true,
  },
  columnOfZero: {
    values: ['refused', 'drawn'],
    summary:
      'Whether render_template draws for a widget whose location of a card ends in -0, or is everywhere: no, or yes.',
    assumed: true,
  },
  menuLocation: {
    values: ['widget_page', 'widget-page'],
    summary: 'What initMenuPage is told as the location of an own item; the documentation has both spellings.',
    assumed: true,
  },
  pageCallbacks: {
    values: ['always', 'after-render'],
    summary: 'Whether advancedSettings, initMenuPage, settings and selected run when render was not true: yes, or no.',
    assumed: true,
  },
  settingsRun: {
    values: ['always', 'installed'],
    summary:
      'Whether render, bind_actions and init of a widget that is not installed yet run before its settings are opened: yes, or no.',
    assumed: true,
  },
  withoutSettings: {
    values: ['install', 'refuse'],
    summary:
      'Whether a widget whose manifest lacks the location settings, and so is not asked by onSave, can be saved.',
    assumed: true,
  },
  currentCard: {
    values: ['false', 'undefined'],
    summary: 'What APP.data.current_card is outside cards. Public widgets ask for its id in lists, too.',
    assumed: true,
  },
  listColumn: {
    values: ['drawn', 'never', 'always'],
    summary:
      'Whether a widget whose location in a list ends with -0 gets the right column when it is picked there: once it draws a block, never, or always.',
    assumed: true,
  },
  pageDefaults: {
    values: ['reset', 'browser'],
    summary:
      'Whether headings, paragraphs, lists and tables come without the margins and fonts of the browser: yes, as far as the measured reset of the product is understood, or no.',
    assumed: true,
  },
  socketMessage: {
    values: ['payload', 'message'],
    summary: 'What a listener of a channel is given: the payload of the message, or the whole message with its body.',
    assumed: true,
  },
  socketKeys: {
    values: ['anywhere', 'path'],
    summary: 'Where the keys of listenSocketChannel have to be: anywhere in the message, or one inside of the other.',
    assumed: true,
  },
  socketAfterDestroy: {
    values: ['heard', 'ended'],
    summary: 'What becomes of listeners that a widget leaves after destroy: they go on, or the host ends them.',
    assumed: true,
  },
  socketOfOthers: {
    values: ['silent', 'heard'],
    summary: "Whether a page hears another user's notifications when a widget listens to them: no, or yes.",
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

/** What is wrong with a switch, in one sentence with its remedy; undefined: nothing. */
export function switchProblem(name: string, value: unknown): string | undefined {
  const row: SwitchRow | undefined = Object.hasOwn(SWITCHES, name) ? SWITCHES[name as SwitchName] : undefined;
  if (!row) return `There is no switch "${name}". Known: ${Object.keys(SWITCHES).join(', ')}.`;
  if (row.values.includes(value as string)) return undefined;
  return `The switch "${name}" has no value "${String(value)}". Values: ${row.values.join(', ')}.`;
}
