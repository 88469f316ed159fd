import { ENDPOINTS } from '../../config/endpoints.js';
import type { PageMessage, ServerMessage } from '../../config/live/messages.js';
import type { Transport } from './transport.js';

const FIRST_MS = 250;
const LONGEST_MS = 4000;

/** The server's socket; a connection that breaks is made anew, later and later. */
export class SocketClient implements Transport {
  readonly #view: Window & typeof globalThis;
  readonly #listeners: ((message: ServerMessage) => void)[] = [];
  readonly #onLost: (() => void)[] = [];
  #socket: WebSocket | undefined;
  #wait = FIRST_MS;
  #gone = false;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    view.addEventListener('pagehide', () => (this.#gone = true));
    view.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#gone = false;
      this.open();
    });
  }

  open(): void {
    const { location, WebSocket } = this.#view;
    const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + ENDPOINTS.socket);
    let wasOpen = false;
    this.#socket = socket;
    socket.addEventListener('open', () => {
      wasOpen = true;
      this.#wait = FIRST_MS;
    });
    socket.addEventListener('message', ({ data }) => this.#heard(JSON.parse(String(data)) as ServerMessage));
    socket.addEventListener('close', () => {
      if (this.#gone) return;
      this.#view.setTimeout(() => this.open(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_MS);
      if (wasOpen) for (const listener of this.#onLost) listener();
    });
  }

  send(message: PageMessage): void {
    if (this.#socket?.readyState === this.#view.WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  hear(listener: (message: ServerMessage) => void): void {
    this.#listeners.push(listener);
  }

  onLost(listener: () => void): void {
    this.#onLost.push(listener);
  }

  #heard(message: ServerMessage): void {
    for (const listener of this.#listeners) listener(message);
  }
}
