import type { PageMessage, ServerMessage, WorkerMessage } from '../../config/live/messages.js';
import type { Transport } from './transport.js';

/** The worker that answers in a server's stead. It is ended and begun again as the browser likes, which is no loss: `hello` then says so. */
export class WorkerClient implements Transport {
  readonly #container: ServiceWorkerContainer;
  readonly #listeners: ((message: ServerMessage) => void)[] = [];

  constructor(view: Window) {
    this.#container = view.navigator.serviceWorker;
    view.addEventListener('pagehide', () => this.#post({ type: 'close' }));
    view.addEventListener('pageshow', ({ persisted }) => persisted && this.#post({ type: 'open' }));
  }

  open(): void {
    this.#container.addEventListener('message', ({ data }: MessageEvent<ServerMessage>) => {
      for (const listener of this.#listeners) listener(data);
    });
    this.#container.startMessages();
    this.#post({ type: 'open' });
  }

  send(message: PageMessage): void {
    this.#post(message);
  }

  hear(listener: (message: ServerMessage) => void): void {
    this.#listeners.push(listener);
  }

  onLost(): void {}

  #post(message: WorkerMessage): void {
    this.#container.controller?.postMessage(message);
  }
}
