import type { Client, Hub } from '../../account/channels/hub.js';
import type { ServerMessage, WorkerMessage } from '../../config/live/messages.js';

/** An open page, as the browser gives it to a worker. */
export interface Page {
  readonly id: string;
  readonly url: string;
  postMessage(message: ServerMessage): void;
}

/** The open pages of a state: what a connection is to a server, a page's own word is here. */
export class Pages {
  readonly #hub: Hub;
  readonly #clients = new Map<string, Client>();

  /** @param pages those that an earlier run of the worker knew: to each `hello` says that this is another one */
  constructor(hub: Hub, pages: readonly Page[]) {
    this.#hub = hub;
    for (const page of pages) this.#open(page);
  }

  hear(page: Page, message: WorkerMessage): void {
    if (message.type === 'close') return this.#close(page);
    if (message.type === 'open') this.#close(page);
    const client = this.#clients.get(page.id) ?? this.#open(page);
    if (message.type !== 'open') this.#hub.hear(client, message);
  }

  #open(page: Page): Client {
    const client: Client = { tell: (message) => page.postMessage(message) };
    this.#clients.set(page.id, client);
    this.#hub.open(client);
    return client;
  }

  #close({ id }: Page): void {
    const client = this.#clients.get(id);
    this.#clients.delete(id);
    if (client) this.#hub.close(client);
  }
}
