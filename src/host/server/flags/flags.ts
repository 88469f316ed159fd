/** The flags of `amo-elements dev`, one table for the command, its help and `amo-host.json`. */
import type { HostOptions } from '../options.js';
import { LANGUAGES } from '../../../i18n/languages.js';

export interface Flag {
  /** Option of the host that it sets; none: it is the command's own. */
  readonly option?: Exclude<keyof HostOptions, 'folders'>;
  /** `map` and `switch` may be given several times. */
  readonly kind: 'text' | 'number' | 'on' | 'off' | 'choice' | 'map' | 'switch';
  readonly values?: readonly string[];
  /** What the help calls its value. */
  readonly value?: string;
  readonly summary: string;
  /** A scenario keeps it: it says how the page behaves, not where the host runs. */
  readonly shared?: true;
}

export const FLAGS = {
  port: { option: 'port', kind: 'number', value: 'number', summary: 'port to listen at, 0 for any free one (3700)' },
  open: { kind: 'on', summary: 'open the page in the browser' },
  https: { option: 'https', kind: 'on', summary: 'serve over https, with a certificate made for this machine' },
  cert: { option: 'cert', kind: 'text', value: 'file', summary: 'certificate for --https (PEM)' },
  key: { option: 'key', kind: 'text', value: 'file', summary: 'its private key (PEM)' },
  brand: {
    option: 'brand',
    kind: 'choice',
    values: ['amocrm', 'kommo'],
    summary: 'which product to stand in for (amocrm)',
    shared: true,
  },
  locale: {
    option: 'locale',
    kind: 'choice',
    values: LANGUAGES,
    summary: 'language of the interface (ru)',
    shared: true,
  },
  theme: { option: 'theme', kind: 'choice', values: ['light', 'dark'], summary: 'colours of the page', shared: true },
  user: {
    option: 'user',
    kind: 'choice',
    values: ['admin', 'manager'],
    summary: 'who looks; ?user= in an address is for one tab',
  },
  render: {
    option: 'render',
    kind: 'choice',
    values: ['native', 'element'],
    summary: 'what include_control draws (native, as the product)',
    shared: true,
  },
  data: { option: 'data', kind: 'text', value: 'file.json', summary: "records and routes of the account's own" },
  settings: { option: 'settings', kind: 'text', value: 'file.json', summary: 'saved values of the settings form' },
  'install-state': {
    option: 'installState',
    kind: 'choice',
    values: ['install', 'not_configured', 'installed'],
    summary: 'state that the widgets start in (installed, or what was left)',
  },
  map: {
    option: 'maps',
    kind: 'map',
    value: 'prefix=target',
    summary: 'answer addresses that begin so from a folder or another server; may be given again',
    shared: true,
  },
  offline: { option: 'offline', kind: 'on', summary: 'let no request leave but mapped ones', shared: true },
  dialogs: {
    option: 'dialogs',
    kind: 'choice',
    values: ['native', 'accept', 'dismiss'],
    summary: 'what answers alert, confirm and prompt (native)',
    shared: true,
  },
  'no-reload': { option: 'reload', kind: 'off', summary: 'leave the page alone when files change', shared: true },
  switch: {
    option: 'switches',
    kind: 'switch',
    value: 'name=value',
    summary: "choose where the product's behaviour is not known; may be given again",
  },
  secret: {
    option: 'secret',
    kind: 'text',
    value: 'text',
    summary: "integration's secret, signs one-time tokens (or AMO_CLIENT_SECRET)",
  },
  'client-id': {
    option: 'clientId',
    kind: 'text',
    value: 'uuid',
    summary: "integration's id, client_uuid of the tokens",
    shared: true,
  },
  'redirect-uri': {
    option: 'redirectUri',
    kind: 'text',
    value: 'address',
    summary: "integration's redirect address, aud of the tokens",
    shared: true,
  },
  subdomain: { option: 'subdomain', kind: 'text', value: 'name', summary: 'subdomain of the account', shared: true },
  'account-id': { option: 'accountId', kind: 'number', value: 'number', summary: 'id of the account', shared: true },
  reset: { option: 'reset', kind: 'on', summary: 'forget settings, data and journal of earlier runs' },
  json: { kind: 'on', summary: 'print every entry of the journal, one JSON object a line' },
  ci: { kind: 'on', summary: 'no colours, no browser, and end at once when the folder has problems' },
  help: { kind: 'on', summary: 'print this' },
  version: { kind: 'on', summary: 'print the version' },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;
export const flagRow = (name: string): Flag | undefined =>
  Object.hasOwn(FLAGS, name) ? FLAGS[name as FlagName] : undefined;
