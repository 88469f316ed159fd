import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { BadRequest } from '../../behind/own/bad-request.js';
import { HostError } from '../host-error.js';
import { refusal, type Place } from './guard.js';
import { answer, type Handler } from './handler.js';
import { listen } from './listen.js';

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  /** Certificate and key: the host speaks https. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly handlers: readonly Handler[];
  /** Takes a socket over. @param refusal why it must not be */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, refusal: string | undefined) => void;
  /** An error of the host itself. */
  readonly failed: (error: unknown, url: string) => void;
}

function tell(error: unknown, url: string, response: ServerResponse, failed: ServeOptions['failed']): void {
  const isAsked = error instanceof BadRequest || error instanceof HostError;
  if (!isAsked) failed(error, url);
  if (response.headersSent) response.destroy();
  else
    answer(
      response,
      error instanceof BadRequest ? error.status : isAsked ? 400 : 500,
      String((error as Error).message),
    );
}

async function handle(
  { handlers, failed }: ServeOptions,
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url: path = '/', headers } = request;
  try {
    const why = refusal(request, place);
    if (why !== undefined) return void answer(response, 403, why);
    if (!path.startsWith('/')) return void answer(response, 400, 'Ask for a path.');
    const base = `${place.secure ? 'https' : 'http'}://${headers.host}`;
    if (!URL.canParse(base + path)) return void answer(response, 400, `${path} is no address.`);
    const url = new URL(base + path);
    for (const handler of handlers) if (await handler(request, response, url)) return;
    answer(response, 404, `Nothing is at ${url.pathname}.`);
  } catch (error) {
    tell(error, path, response, failed);
  }
}

async function maker(tls: ServeOptions['tls'], listener: RequestListener): Promise<() => Server> {
  if (!tls) return () => createServer(listener);
  const { createServer: createSecure } = await import('node:https');
  return () => createSecure(tls, listener);
}

/** Listens on the loopback addresses. @throws HostError when the port is taken */
export async function serve(options: ServeOptions): Promise<Serving> {
  const place = { port: options.port, secure: Boolean(options.tls) };
  const make = await maker(options.tls, (request, response) => void handle(options, place, request, response));
  const connections = new Set<Duplex>();
  const { port, servers } = await listen(options.port, () => {
    const server = make();
    server.on('connection', (socket: Duplex) => {
      connections.add(socket);
      socket.once('close', () => connections.delete(socket));
    });
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      options.upgrade(request, socket, head, refusal(request, place)),
    );
    return server;
  });
  place.port = port;
  return {
    port,
    async close() {
      const closed = servers.map((server) => new Promise<void>((done) => void server.close(() => done())));
      // All of them: those that were taken over or refused as sockets, and half a handshake, are none of http's own.
      for (const socket of connections) socket.destroy();
      await Promise.all(closed);
    },
  };
}
