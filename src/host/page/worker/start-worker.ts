import type { HostConfig } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { Journal } from '../../journal/journal.js';
import { needsWorker, ordersOf, type Refusal } from './plan.js';
import { refusalReport } from './refusal.js';

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
    journal.report(refusalReport(data));
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
  const script = new URL(
    `${ENDPOINTS.worker}?orders=${encodeURIComponent(JSON.stringify(ordersOf(config)))}`,
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
