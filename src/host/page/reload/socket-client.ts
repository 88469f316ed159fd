import { ENDPOINTS } from '../../config/endpoints.js';
import type { ServerMessage } from '../../config/messages.js';

const FIRST_MS = 250;
const LONGEST_MS = 4000;

/** Hears what the server tells; a connection that breaks is made anew, later and later. */
export class SocketClient {
  readonly #view: Window & typeof globalThis;
  readonly #hear: (message: ServerMessage) => void;
  #wait = FIRST_MS;
  #gone = false;

  constructor(view: Window & typeof globalThis, hear: (message: ServerMessage) => void) {
    this.#view = view;
    this.#hear = hear;
    view.addEventListener('pagehide', () => (this.#gone = true));
    view.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#gone = false;
      this.#connect();
    });
    this.#connect();
  }

  #connect(): void {
    const { location, WebSocket } = this.#view;
    const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + ENDPOINTS.socket);
    socket.addEventListener('open', () => (this.#wait = FIRST_MS));
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as ServerMessage));
    socket.addEventListener('close', () => {
      if (this.#gone) return;
      this.#view.setTimeout(() => this.#connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_MS);
    });
  }
}
