import type { HostConfig, MapRule } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import { mappedBy } from '../../config/map-rules.js';
import { accountNames } from '../../config/own-account.js';

/** What a worker is told, in its address; what it does not see, web sockets, goes by the same. */
export interface WorkerOrders {
  readonly maps: readonly MapRule[];
  readonly offline: boolean;
  /** Names of the own account in the product. */
  readonly own: readonly string[];
}

/** Message to a page: one of its requests was refused. */
export interface Refusal {
  readonly type: 'amo-host-refused';
  readonly method: string;
  readonly url: string;
  /** What asked: `image`, `script`, empty for fetch and XMLHttpRequest. */
  readonly destination: string;
}

export const ordersOf = ({ maps, offline, subdomain }: HostConfig): WorkerOrders => ({
  maps,
  offline,
  own: accountNames(subdomain),
});

/** Where a request goes: to another address of this host, nowhere, or (undefined) where it wanted to. */
export function planned(
  { maps, offline, own }: WorkerOrders,
  url: URL,
  origin: string,
): string | 'refused' | undefined {
  if (url.origin.replace(/^ws/, 'http') === origin || !/^(http|ws)s?:$/.test(url.protocol)) return undefined;
  if (mappedBy(maps, url.href)) return ENDPOINTS.map + encodeURIComponent(url.href);
  if (own.includes(url.hostname)) return url.pathname + url.search;
  return offline ? 'refused' : undefined;
}

/** True when pages need a worker between them and the network. */
export const needsWorker = ({ maps, offline, widgets }: HostConfig): boolean =>
  offline || maps.length > 0 || widgets.some(({ namesAccount }) => namesAccount);
