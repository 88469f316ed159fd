/** A server of another origin that writes down what it is sent. */
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number;
}

export interface Listener {
  /** With a slash at the end. */
  readonly url: string;
  readonly heard: Heard[];
  close(): void;
}

/** @param answer what it answers with. Default: `fine` */
export async function listener(
  answer: RequestListener = (_request, response) => response.end('fine'),
): Promise<Listener> {
  const heard: Heard[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += String(chunk)));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      heard.push({ method, url, headers, body, at: performance.now() });
      answer(request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
