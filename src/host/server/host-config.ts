import type { HostConfig, WidgetConfig } from '../config/config.js';
import { DEFAULT_SWITCHES } from '../config/switches.js';
import { WIDGETS } from '../config/endpoints.js';
import type { HostOptions } from './options.js';
import type { WidgetFolder } from './widgets/widget-folder.js';

const SUBDOMAIN = 'stand';
const ACCOUNT = 30_000_001;
const FIRST_ID = 700_001;

function widgetConfig(folder: WidgetFolder, index: number, { installState = 'installed' }: HostOptions): WidgetConfig {
  return {
    code: folder.code,
    path: WIDGETS + folder.code,
    id: FIRST_ID + index,
    clientUuid: `00000000-0000-4000-8000-${String(FIRST_ID + index).padStart(12, '0')}`,
    manifest: folder.manifest,
    i18n: folder.i18n,
    files: folder.files,
    status: installState,
    active: installState === 'installed',
    fields: {},
  };
}

/** What a page is told. */
export function hostConfig(options: HostOptions, folders: readonly WidgetFolder[], secret: string): HostConfig {
  const { brand = 'amocrm', subdomain = SUBDOMAIN } = options;
  return {
    brand,
    locale: options.locale ?? 'ru',
    theme: options.theme ?? 'light',
    user: options.user ?? 'admin',
    render: options.render ?? 'native',
    subdomain,
    accountId: options.accountId ?? ACCOUNT,
    origin: `https://${subdomain}.${brand === 'kommo' ? 'kommo.com' : 'amocrm.ru'}`,
    offline: options.offline ?? false,
    dialogs: options.dialogs ?? 'native',
    reload: options.reload ?? true,
    maps: options.maps ?? [],
    switches: { ...DEFAULT_SWITCHES, ...options.switches },
    answers: [],
    widgets: folders.map((folder, index) => widgetConfig(folder, index, options)),
    secret,
  };
}
