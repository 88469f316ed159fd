import type { UserRole } from '../../config/config.js';
import type { LiveMessage, PageMessage, ServerMessage } from '../../config/live/messages.js';
import type { Journal } from '../../journal/journal.js';
import type { Transport } from './transport.js';

type Message<Type extends LiveMessage['type']> = Extract<LiveMessage, { type: Type }>;
/** What is answered by `done`. */
type Order = PageMessage extends infer Each ? (Each extends { ref: number } ? Omit<Each, 'ref'> : never) : never;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface LineListener {
  channel?(channel: string, message: unknown): void;
  /** @param here users whose pages are open */
  online?(ids: readonly number[], here: readonly number[]): void;
}

/**
 * The page's line to the channels: whatever becomes of the connection, each message of a channel that the page listens to comes
 * once, in the order of sending.
 */
export class Line {
  readonly #transport: Transport;
  readonly #journal: Journal;
  readonly #user: UserRole;
  readonly #listeners: LineListener[] = [];
  /** Channels, each with the id of its last message that the page knows of; null: the server has not said. */
  readonly #channels = new Map<string, number | null>();
  readonly #asked = new Map<number, Waiting>();
  #boot: string | undefined;
  #isOpen = false;
  #isIn = false;
  #isLost = false;
  #ref = 0;
  #entry: (() => void)[] = [];

  constructor(transport: Transport, journal: Journal, user: UserRole) {
    this.#transport = transport;
    this.#journal = journal;
    this.#user = user;
    transport.hear((message) => this.#hear(message));
    transport.onLost(() => this.#lost());
  }

  listen(listener: LineListener): void {
    this.#listeners.push(listener);
  }

  /** Begins to hear a channel. */
  subscribe(channel: string): void {
    this.#channels.set(channel, null);
    if (this.#isOpen) this.#transport.send({ type: 'subscribe', channel });
  }

  unsubscribe(channel: string): void {
    this.#channels.delete(channel);
    if (this.#isOpen) this.#transport.send({ type: 'unsubscribe', channel });
  }

  /**
   * Asks the server for something, once there is a connection. Settles when it is done and this page was told all that follows.
   * @throws Error that says why it was not, or that the connection broke before the answer came
   */
  async ask(order: Order): Promise<void> {
    if (!this.#isIn) await new Promise<void>((resolve) => this.#entry.push(resolve));
    return new Promise<void>((resolve, reject) => {
      const ref = (this.#ref += 1);
      this.#asked.set(ref, { resolve, reject });
      this.#transport.send({ ...order, ref } as PageMessage);
    });
  }

  #hear(message: ServerMessage): void {
    if (message.type === 'hello') this.#hello(message.boot);
    else if (message.type === 'entered') this.#entered(message);
    else if (message.type === 'subscribed') this.#know(message.channel, message.id);
    else if (message.type === 'channel') this.#message(message);
    else if (message.type === 'presence')
      for (const listener of this.#listeners) listener.online?.(message.online, message.here);
    else if (message.type === 'done') this.#done(message);
  }

  /** After a restart the server counts from one: the page knows nothing of what it has sent. */
  #hello(boot: string): void {
    if (this.#boot !== undefined && this.#boot !== boot)
      for (const name of this.#channels.keys()) this.#channels.set(name, 0);
    this.#boot = boot;
    this.#isOpen = true;
    this.#transport.send({ type: 'enter', user: this.#user, channels: Object.fromEntries(this.#channels) });
  }

  #entered({ id, replayed, isWhole }: Message<'entered'>): void {
    for (const [name, known] of this.#channels) if (known === null) this.#channels.set(name, id);
    if (this.#isLost) this.#back(replayed, isWhole);
    this.#isIn = true;
    for (const enter of this.#entry.splice(0)) enter();
  }

  #know(channel: string, id: number): void {
    if (this.#channels.get(channel) === null) this.#channels.set(channel, id);
  }

  #message({ id, channel, message }: Message<'channel'>): void {
    const known = this.#channels.get(channel);
    if (known === undefined || id <= (known ?? 0)) return;
    this.#channels.set(channel, id);
    for (const listener of this.#listeners) listener.channel?.(channel, message);
  }

  #done({ ref, problem }: Message<'done'>): void {
    const waiting = this.#asked.get(ref);
    this.#asked.delete(ref);
    if (problem === undefined) waiting?.resolve();
    else waiting?.reject(new Error(problem));
  }

  #lost(): void {
    this.#isOpen = this.#isIn = false;
    const error = new Error('The connection to the host broke before it answered: it may have been done, or not.');
    for (const { reject } of this.#asked.values()) reject(error);
    this.#asked.clear();
    if (this.#isLost) return;
    this.#isLost = true;
    const message =
      'The host does not answer any more. Its pages find it when it is there again; is the command running?';
    this.#journal.report({ level: 'warning', kind: 'host', name: 'connection lost', detail: { message } });
  }

  #back(replayed: number, isWhole: boolean): void {
    this.#isLost = false;
    const channels = [...this.#channels.keys()];
    const message =
      `${channels.length} channels are heard again, ${replayed} messages that were missed follow.` +
      (isWhole ? '' : ' Older ones are lost: the host keeps the newest thousand.');
    const level = isWhole ? 'info' : 'warning';
    this.#journal.report({ level, kind: 'host', name: 'connection back', detail: { message, channels, replayed } });
  }
}
