/** Goes from page to page without loading the document anew: links of the product, back and forward. */
import type { HostPage } from '../host-page.js';
import { addressHere, productAddress } from '../navigation/place.js';

/** Whether a click is the browser's: another tab, another window, a download. */
const isBrowsers = ({ originalEvent }: { readonly originalEvent?: Event }): boolean => {
  const { button = 0, ctrlKey, metaKey, shiftKey, altKey } = (originalEvent ?? {}) as Partial<MouseEvent>;
  return button !== 0 || Boolean(ctrlKey || metaKey || shiftKey || altKey);
};

/** Address within the account that a link leads to; undefined: the browser follows it. */
function addressOf({ config }: HostPage, link: Element): string | undefined {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || link.getAttribute('target') === '_blank') return undefined;
  const url = new URL(href, document.baseURI);
  return url.origin === location.origin ? productAddress(config, url) : undefined;
}

/** `.js-navigate-link` navigates, and so do the buttons of the browser. A jQuery handler: `.trigger('click')` reaches no other. */
export function startNavigation(host: HostPage): void {
  const { $, go } = host;
  $(document).on('click.amo-host', '.js-navigate-link', (event) => {
    const handled = (event as { isDefaultPrevented?(): boolean }).isDefaultPrevented?.();
    const address = addressOf(host, event.currentTarget as Element);
    if (handled || address === undefined || isBrowsers(event)) return;
    event.preventDefault();
    void go(address);
  });
  window.addEventListener('popstate', () => {
    const address = addressHere(host.config);
    // A link to a place in the page comes here too.
    if (address !== host.current?.area.url) void go(address, { history: 'none' });
  });
}
