/** Where the browser has the product's addresses: behind the base of the configuration, which is empty on a server. */
import type { HostConfig } from '../../config/config.js';

type Based = Pick<HostConfig, 'base'>;

/** The product's address for one of the browser's, with its query. */
export function productAddress({ base }: Based, { pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  const path = pathname === base || pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return (path || '/') + search;
}

/** Where the browser has an address of the product. */
export const inBrowser = ({ base }: Based, address: string): string => base + address;

/** The product's address of the page that is open. */
export const addressHere = (config: Based): string => productAddress(config, location);
