import type { PageMessage, ServerMessage } from '../../config/live/messages.js';

/** How a page and what keeps the account talk: over the server's socket; where there is no server, whatever reaches the worker. */
export interface Transport {
  /** Begins; to be called once all hear. */
  open(): void;
  /** Tells the other side. Without a connection it is lost: at each `hello` the page enters anew. */
  send(message: PageMessage): void;
  /** Hears all that is told, in order; `hello` comes first, and again whenever the connection was made anew. */
  hear(listener: (message: ServerMessage) => void): void;
  /** The connection is lost; the next `hello` tells that it is back. */
  onLost(listener: () => void): void;
}
