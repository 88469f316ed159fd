import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { MAX_BYTES } from '../../config/live/as-json.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { Client, Hub } from '../../account/channels/hub.js';

const HEARTBEAT = 30_000;

/** The sockets of open pages. */
export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #timer = setInterval(() => this.#beat(), HEARTBEAT).unref();
  readonly #hub: Hub;

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  /** Takes a connection over, or ends it. @param refusal why it must not be */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, refusal: string | undefined): void {
    socket.on('error', () => socket.destroy());
    const [path] = (request.url ?? '').split('?');
    if (refusal !== undefined) return end(socket, '403 Forbidden', refusal);
    if (path !== ENDPOINTS.socket) return end(socket, '404 Not Found', `No socket is at ${path}.`);
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
  }

  close(): void {
    clearInterval(this.#timer);
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    this.#alive.add(socket);
    socket.on('pong', () => this.#alive.add(socket));
    socket.on('error', () => socket.terminate());
    const client: Client = {
      tell(message) {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
      },
    };
    socket.on('message', (data: Buffer) => this.#hub.hear(client, parsed(String(data))));
    socket.on('close', () => this.#hub.close(client));
    this.#hub.open(client);
  }

  /** Ends those that did not answer the last time. */
  #beat(): void {
    for (const socket of this.#server.clients) {
      if (!this.#alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function end(socket: Duplex, status: string, message: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}
