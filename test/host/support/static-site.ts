/** A server that knows nothing but files, below `/some/where/`; for others it sends 404.html. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from '../../../scripts/files.mjs';

const BELOW = '/some/where/host/';

export interface StaticSite {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** Gives the worker another build. */
  rebuild(name: string): void;
  close(): void;
}

/** @param folder from the project's root */
export async function staticSite(folder: string): Promise<StaticSite> {
  const files = sirv(join(ROOT, folder), { dev: true });
  const asked: string[] = [];
  let build: string | undefined;
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push(url);
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(readFileSync(join(ROOT, folder, '404.html')));
    };
    if (!url.startsWith(BELOW)) return missing();
    if (build !== undefined && url === `${BELOW}worker.js`) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      const script = readFileSync(join(ROOT, folder, 'worker.js'), 'utf8');
      return void response.end(script.replace(/"build":"\w+"/, `"build":"${build}"`));
    }
    request.url = url.slice(BELOW.length - 1);
    return void files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${BELOW}`,
    asked,
    rebuild: (name) => (build = name),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
