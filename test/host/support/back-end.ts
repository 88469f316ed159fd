/** A widget's own server: it writes down what reaches it; below `/open` it allows the account, `fail` fails. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** What reached the widget's own server. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

export const received: Received[] = [];
export const backEnd = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body, at: performance.now() });
    if (url.startsWith('/open')) {
      response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Headers', 'X-Auth-Token');
    }
    response.writeHead(url.includes('fail') ? 500 : 200, { 'content-type': 'application/json' });
    response.end(method === 'OPTIONS' ? '' : '{"ok":true}');
  });
});
