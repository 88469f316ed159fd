import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { ServerMessage } from '../../config/messages.js';

const HEARTBEAT = 30_000;

/** The sockets of open pages. They only listen: what a page has to say, it posts. */
export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  readonly #alive = new WeakSet<WebSocket>();
  readonly #timer = setInterval(() => this.#beat(), HEARTBEAT).unref();
  readonly #boot: string;

  /** @param boot name of this run of the server */
  constructor(boot: string) {
    this.#boot = boot;
  }

  /** Takes a connection over, or ends it. @param refusal why it must not be */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, refusal: string | undefined): void {
    socket.on('error', () => socket.destroy());
    const [path] = (request.url ?? '').split('?');
    if (refusal !== undefined) return end(socket, '403 Forbidden', refusal);
    if (path !== ENDPOINTS.socket) return end(socket, '404 Not Found', `No socket is at ${path}.`);
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened));
  }

  send(message: ServerMessage): void {
    const text = JSON.stringify(message);
    for (const socket of this.#server.clients) if (socket.readyState === socket.OPEN) socket.send(text);
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
    socket.send(JSON.stringify({ type: 'hello', boot: this.#boot } satisfies ServerMessage));
  }

  /** Ends those that did not answer the last time. */
  #beat(): void {
    for (const socket of this.#server.clients) {
      if (!this.#alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }
}

function end(socket: Duplex, status: string, message: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}
