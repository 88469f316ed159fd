import type { HostConfig, UserRole, WidgetConfig } from '../../config/config.js';
import { WIDGETS } from '../../config/endpoints.js';
import type { HostState } from '../state/host-state.js';
import type { Scenario } from '../state/scenario.js';
import type { HostedWidget } from '../widget.js';
import type { PageOptions } from './page-options.js';

const SUBDOMAIN = 'stand';
const ACCOUNT = 30_000_001;
/** Id of the first widget; the others follow. */
export const FIRST_ID = 700_001;

/** Id of a widget, by its place in the command line. */
export const widgetId = (index: number): number => FIRST_ID + index;
/** Id of its integration. */
export const clientUuid = (index: number): string =>
  `00000000-0000-4000-8000-${String(widgetId(index)).padStart(12, '0')}`;

/** What is said of the account, with what is not given filled in. */
export function accountFacts(options: PageOptions): Pick<HostConfig, 'brand' | 'subdomain' | 'accountId' | 'origin'> {
  const { brand = 'amocrm', subdomain = SUBDOMAIN, accountId = ACCOUNT } = options;
  return {
    brand,
    subdomain,
    accountId,
    origin: `https://${subdomain}.${brand === 'kommo' ? 'kommo.com' : 'amocrm.ru'}`,
  };
}

/** What a page is told of. */
export interface Told {
  readonly options: PageOptions;
  readonly widgets: readonly HostedWidget[];
  readonly state: HostState;
  readonly scenario: Scenario;
  readonly secret: string;
  /** How many changes of files were told. */
  readonly changes: number;
  /** What stands before the product's addresses. Default nothing. */
  readonly base?: string;
}

function widgetConfig(widget: HostedWidget, index: number, { state, options }: Told): WidgetConfig {
  const { code, manifest, i18n, files } = widget.facts();
  return {
    code,
    path: WIDGETS + code,
    id: widgetId(index),
    clientUuid: options.clientId ?? clientUuid(index),
    manifest,
    i18n,
    files,
    namesAccount: widget.namesAccount(),
    ...state.installation(widget),
  };
}

/** What a page is told. @param user of the tab */
export function hostConfig(told: Told, user: UserRole): HostConfig {
  const { options, widgets, state, scenario, secret, base = '' } = told;
  return {
    ...accountFacts(options),
    locale: options.locale ?? 'ru',
    theme: options.theme ?? 'light',
    user,
    render: options.render ?? 'native',
    offline: options.offline ?? false,
    dialogs: options.dialogs ?? 'native',
    reload: options.reload ?? true,
    changes: told.changes,
    maps: options.maps ?? [],
    switches: state.switches,
    answers: scenario.answers ?? [],
    widgets: widgets.map((widget, index) => widgetConfig(widget, index, told)),
    secret,
    base,
  };
}
