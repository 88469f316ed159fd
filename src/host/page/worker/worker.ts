/** The service worker of the host: leads requests to where a rule of `--map` or the own account lies, refuses them under `--offline`. */
import { planned, type Refusal, type WorkerOrders } from './plan.js';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response> | Response): void;
}
interface Client {
  postMessage(message: unknown): void;
}
interface Scope {
  readonly location: Location;
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<Client | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
}

const scope = globalThis as unknown as Scope;
const orders = JSON.parse(new URL(scope.location.href).searchParams.get('orders') ?? '{}') as WorkerOrders;
const { origin } = scope.location;

/** Another server may have taken the port: then nothing of this host is to stay. */
async function leaveIfAlone(): Promise<void> {
  const answer = await fetch(scope.location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer && !/javascript/.test(answer.headers.get('content-type') ?? '')) await scope.registration.unregister();
}

/** The same request to an address of this host. */
async function elsewhere(request: Request, url: string): Promise<Response> {
  const { method, headers } = request;
  const hasBody = !['GET', 'HEAD'].includes(method);
  return fetch(url, {
    method,
    headers,
    credentials: 'same-origin',
    signal: request.signal,
    ...(hasBody && { body: await request.arrayBuffer() }),
  });
}

async function refuse({ request, clientId }: Fetching): Promise<Response> {
  const { method, url, destination } = request;
  const client = await scope.clients.get(clientId);
  client?.postMessage({ type: 'amo-host-refused', method, url, destination } satisfies Refusal);
  return Response.error();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') return event.waitUntil(leaveIfAlone());
  const plan = planned(orders, new URL(request.url), origin);
  if (plan === 'refused') event.respondWith(refuse(event));
  else if (plan !== undefined) event.respondWith(elsewhere(request, plan));
});
