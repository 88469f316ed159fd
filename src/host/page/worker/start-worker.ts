import type { HostConfig } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import { accountNames } from '../../config/own-account.js';
import type { Journal } from '../../journal/journal.js';
import { needsWorker, type Refusal, type WorkerOrders } from './plan.js';

const PATIENCE_MS = 5000;

/** Settles when the page's requests go through its worker. */
const controlled = (container: ServiceWorkerContainer, script: string): Promise<void> =>
  new Promise((resolve) => {
    const isIt = (): boolean => container.controller?.scriptURL === script;
    if (isIt()) return resolve();
    setTimeout(resolve, PATIENCE_MS);
    container.addEventListener('controllerchange', () => isIt() && resolve());
    return undefined;
  });

function tellRefusals(container: ServiceWorkerContainer, journal: Journal): void {
  container.addEventListener('message', ({ data }: MessageEvent<Refusal>) => {
    if (data?.type !== 'amo-host-refused') return;
    const { method, url, destination } = data;
    const message = `--offline refused ${url}. Map it: --map ${new URL(url).origin}/=FOLDER`;
    const detail = { message, method, url, destination: destination || 'fetch or XMLHttpRequest' };
    journal.report({ level: 'warning', kind: 'host', name: 'offline', detail });
  });
  container.startMessages();
}

/** A worker of an earlier start, which had rules, is not to follow them any more. */
async function dismiss(container: ServiceWorkerContainer): Promise<void> {
  for (const registration of await container.getRegistrations()) await registration.unregister();
}

/** Puts the worker between the page and the network where the configuration needs one; settles when it is there. */
export async function startWorker(view: Window, config: HostConfig, journal: Journal): Promise<void> {
  if (config.base) return; // a folder of static files has a worker of its own
  const container = view.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!needsWorker(config)) return container?.controller ? dismiss(container) : undefined;
  const { maps, offline } = config;
  const orders: WorkerOrders = { maps, offline, own: accountNames(config.subdomain) };
  const script = new URL(
    `${ENDPOINTS.worker}?orders=${encodeURIComponent(JSON.stringify(orders))}`,
    view.location.href,
  );
  try {
    if (!container) throw new Error('the browser offers none on this address');
    tellRefusals(container, journal);
    await container.register(script, { scope: '/' });
    await controlled(container, script.href);
  } catch (error) {
    const message =
      `Without a service worker --map holds for crm_post alone, and --offline not at all: ${String(error)}. ` +
      'A certificate that the browser does not trust rules it out: trust it, or go without --https on http://localhost.';
    journal.report({ level: 'error', kind: 'host', name: 'service worker', detail: { message } });
  }
}
