import { request as askHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as askHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import type { MapRule } from '../../config/config.js';
import { isAddress, joined, mappedBy } from '../../config/map-rules.js';
import type { Report } from '../../journal/entry.js';
import { mappedAddress } from './map-proxy.js';
import { passedOn } from './passed-on.js';

/** Takes the socket of a request over, if it is its own. @returns whether it did */
export type SocketHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

const lines = (headers: OutgoingHttpHeaders): string =>
  Object.entries(headers)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}: ${one}\r\n`))
    .join('');

/** Two ends become one: what one says the other hears, and they end together. */
function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  for (const [end, opposite] of [
    [one, other],
    [other, one],
  ] as const) {
    end.on('error', () => end.destroy());
    end.on('close', () => opposite.destroy());
  }
}

/** Asks the other server for a socket, as the page did, and joins both. @param failed why there is none */
function proxy(
  target: string,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  failed: (why: string) => void,
): void {
  const { upgrade } = request.headers;
  const headers = { ...passedOn(request.headers), connection: 'Upgrade', ...(upgrade && { upgrade }) };
  const asked = (target.startsWith('https:') ? askHttps : askHttp)(target, { headers });
  socket.on('error', () => socket.destroy());
  socket.once('close', () => asked.destroy());
  asked.once('error', ({ message }) => {
    if (!socket.destroyed) failed(`does not answer: ${message}. Is its server running?`);
    socket.destroy();
  });
  asked.once('response', ({ statusCode }) => {
    failed(`answers ${statusCode} to a socket.`);
    socket.destroy();
  });
  asked.once('upgrade', (answer, other: Duplex, first: Buffer) => {
    const own = { ...passedOn(answer.headers), connection: 'Upgrade', upgrade: answer.headers.upgrade };
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines(own)}\r\n`);
    socket.write(first);
    other.write(head);
    join(socket, other);
  });
  asked.end();
}

/** `/@host/map/<encoded ws address>`: what the page makes of a web socket that a rule of `--map` leads elsewhere. */
export const mapSockets =
  (rules: readonly MapRule[], report: (entry: Report) => void): SocketHandler =>
  (request, socket, head) => {
    const address = mappedAddress(request);
    const mapped = address === undefined ? undefined : mappedBy(rules, address);
    if (!mapped) return false;
    const { target } = mapped.rule;
    const failed = (why: string): void => {
      const message = `--map leads the socket ${address} to ${target}, which ${why}`;
      report({ level: 'error', kind: 'host', name: 'map', detail: { message, url: address } });
    };
    if (isAddress(target)) proxy(joined(target, mapped.rest), request, socket, head, failed);
    else {
      failed('is a folder: a socket needs a server. Map it to one: --map PREFIX=http://localhost:3000/');
      socket.destroy();
    }
    return true;
  };
