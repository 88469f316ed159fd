/** The service worker of the host without a server: it answers for the pages below its folder what a server would. */
import type { WorkerMessage } from '../../config/live/messages.js';
import { HOSTS } from '../../config/own-account.js';
import type { StaticFolder } from '../folder.js';
import type { Page } from './pages.js';
import { Site } from './site.js';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Telling extends Extendable {
  readonly data: WorkerMessage;
  readonly source: Page | null;
}
interface Scope {
  readonly location: Location;
  readonly AMO_HOST_FOLDER: StaticFolder;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Page | undefined>;
    matchAll(): Promise<readonly Page[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'message', listener: (event: Telling) => void): void;
}

const scope = globalThis as unknown as Scope;
const root = new URL('./', scope.location.href);
const site = new Site(scope.AMO_HOST_FOLDER, root, () => scope.clients.matchAll());

async function takeOver(): Promise<void> {
  await scope.clients.claim();
  await site.begin();
}

/** State of the page that asks; one that has just gone is known by the address it asked from. */
async function keyOf({ clientId, request }: Fetching): Promise<string | undefined> {
  const client = clientId ? await scope.clients.get(clientId) : undefined;
  return site.keyOf(client?.url ?? request.referrer);
}

async function answered(event: Fetching): Promise<Response> {
  const { request } = event;
  const key = await keyOf(event);
  const path = key === undefined ? undefined : site.pathOf(key, request.url);
  if (key === undefined || path === undefined) return fetch(request);
  const answer = await site.answer(key, path, request);
  event.waitUntil(site.settled(key));
  return answer;
}

/** Whether a page of the host may mean its own account by an address. */
function concerns({ origin, hostname }: URL): boolean {
  return origin === root.origin || HOSTS.some((host) => hostname.endsWith(`.${host}`));
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.mode !== 'navigate') return void (concerns(url) && event.respondWith(answered(event)));
  const key = site.keyOf(request.url);
  if (key !== undefined) event.respondWith(site.shown(key, request));
});
scope.addEventListener('message', (event) => {
  const { data, source } = event;
  const key = source ? site.keyOf(source.url) : undefined;
  if (source && key !== undefined) event.waitUntil(site.hear(key, source, data));
});
