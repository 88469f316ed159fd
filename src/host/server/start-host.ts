/** `amo-elements/host`: the stand-in host, for tests and continuous integration. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { Store } from '../account/store.js';
import { seed } from '../account/seed/seed.js';
import { createApi } from '../api/create-api.js';
import { OWN } from '../config/endpoints.js';
import type { Entry } from '../journal/entry.js';
import { Journal } from '../journal/journal.js';
import { preparedAnswers } from './answers/prepared-answers.js';
import { corsProbe } from './answers/probe.js';
import { hostConfig } from './host-config.js';
import { apiHandler } from './http/api-handler.js';
import { answer, type Handler } from './http/handler.js';
import type { HostOptions } from './options.js';
import { pageHtml } from './page-html.js';
import { widgetFiles } from './widgets/widget-files.js';
import { WidgetFolder } from './widgets/widget-folder.js';

export interface RunningHost {
  /** Address of the page, with a slash at the end. */
  readonly url: string;
  /** What was written down, oldest first. */
  journal(): readonly Entry[];
  /** Forgets what was saved, and the journal. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Files of the page: they lie beside this file once it is built, which is why all chunks lie in one folder. */
function pageFiles(): Handler {
  const serve = sirv(fileURLToPath(new URL('./page/', import.meta.url)), { dev: true });
  return (request, response, { pathname }) => {
    if (!pathname.startsWith(OWN)) return false;
    request.url = `/${pathname.slice(OWN.length)}`;
    serve(request, response, () => void answer(response, 404, `Nothing is at ${pathname}.`));
    return true;
  };
}

async function handle(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  try {
    for (const handler of handlers) if (await handler(request, response, url)) return;
    answer(response, 404, `Nothing is at ${url.pathname}.`);
  } catch (error) {
    if (!response.headersSent) answer(response, 500, String(error));
  }
}

/** Starts the host. @throws when a folder is no widget, or the port is taken */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const folders = options.folders.map((folder) => new WidgetFolder(folder));
  const journal = new Journal();
  const secret = randomUUID();
  const store = new Store(seed({ lang: options.locale ?? 'ru', brand: options.brand ?? 'amocrm' }));
  const handlers: Handler[] = [
    preparedAnswers(secret),
    corsProbe(secret),
    widgetFiles(folders),
    pageFiles(),
    apiHandler(createApi(store), options.user ?? 'admin'),
    (_request, response) =>
      answer(response, 200, pageHtml(hostConfig(options, folders, secret)), 'text/html; charset=utf-8'),
  ];
  const server = createServer((request, response) => void handle(handlers, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 3700, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    journal: () => journal.entries,
    reset: async () => journal.clear(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
