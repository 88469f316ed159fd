/** Behind a base the browser takes the product's addresses for others of its site: what leads there by itself is led behind the base. */
import type { HostConfig } from '../../config/config.js';
import { inBrowser } from './place.js';

/** Of the Navigation API, which not every browser has. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly downloadRequest: string | null;
}
type Navigating = { readonly navigation?: EventTarget };

/** Address behind the base that is meant by one in front of it; undefined: it leads elsewhere, or is there already. */
function meant(config: HostConfig, address: string): string | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, document.baseURI);
  const isThere = pathname === config.base || pathname.startsWith(`${config.base}/`);
  return origin !== location.origin || isThere ? undefined : inBrowser(config, pathname + search + hash);
}

/** Links that are opened in another tab. */
function followElsewhere(config: HostConfig, event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  const isElsewhere = event.button === 1 || event.ctrlKey || event.metaKey || link?.getAttribute('target') === '_blank';
  const address =
    link && isElsewhere && !event.defaultPrevented ? meant(config, link.getAttribute('href')!) : undefined;
  if (address === undefined) return;
  event.preventDefault();
  window.open(address, '_blank', 'noopener');
}

export function keepWithin(config: HostConfig): void {
  if (!config.base) return;
  for (const type of ['click', 'auxclick'] as const)
    document.addEventListener(type, (event) => followElsewhere(config, event));
  (window as Navigating).navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest, cancelable } = event as NavigateEvent;
    const isLeaving = cancelable && downloadRequest === null && !destination.sameDocument;
    const address = isLeaving ? meant(config, destination.url) : undefined;
    if (address === undefined) return;
    event.preventDefault();
    location.assign(address);
  });
}
