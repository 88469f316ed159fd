/** The way in: puts the worker there, then goes to the page that the address asks for: `?scenario=sample&at=/leads/detail/1`. */
import { scenarioOf } from '../folder.js';

/** Names of the folder's scenarios, which the build writes in front. */
const names = (globalThis as unknown as { readonly AMO_HOST_SCENARIOS: readonly string[] }).AMO_HOST_SCENARIOS;
const PATIENCE_MS = 20_000;
const INSTEAD = 'Run a folder on your own machine instead: npx amo-elements dev path/to/widget.';

function say(message: string): void {
  document.body.textContent = message;
}

/** Settles when a worker has taken over, of this build. */
async function ready(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().catch(() => undefined); // offline: the one that is there serves
  const coming = registration.installing ?? registration.waiting;
  if (coming) await activated(coming);
}

const activated = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('it did not start'));
    };
    setTimeout(() => reject(new Error(`it did not start within ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS);
    worker.addEventListener('statechange', look);
    look();
  });

/** Address of the page, with everything else that the query says. */
function target(): string {
  const query = new URLSearchParams(location.search);
  const key = query.get('scenario') ?? names[0]!;
  const at = query.get('at') ?? '/leads/detail/1';
  if (!names.includes(scenarioOf(key) ?? ''))
    throw new Error(`There is no scenario "${key}". Known: ${names.join(', ')}.`);
  if (!/^\/(?![/\\])/.test(at)) throw new Error(`"${at}" is no address of the product: at=/leads/detail/1`);
  const page = new URL(`./${key}${at}`, location.href);
  query.delete('scenario');
  query.delete('at');
  for (const [name, value] of query) page.searchParams.set(name, value);
  page.hash = location.hash; // of the 404 page, which does not send here twice
  return page.href;
}

async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) throw new Error('this browser offers none here: a private window, or an address without https');
  await ready(await serviceWorker.register('./worker.js', { updateViaCache: 'none' }));
}

async function enter(): Promise<void> {
  const page = target();
  await startWorker().catch((error: Error) => {
    throw new Error(`The stand-in host needs a service worker to run without a server: ${error.message}. ${INSTEAD}`);
  });
  location.replace(page);
}

enter().catch((error: Error) => say(error.message));
