import { userOf } from '../session.js';
import type { HostMessage, PageMessage, ServerMessage } from '../../config/live/messages.js';
import type { Store } from '../store.js';
import type { Told } from './changes/message.js';
import { messageOfWidget } from './changes/messages-of.js';
import { problemOfMessage } from './page-messages.js';
import { SentMessages } from './sent.js';
import { watchStore } from './changes/watch-store.js';

/** An open page, wherever it is reached. */
export interface Client {
  tell(message: ServerMessage): void;
}

interface Entered {
  /** Undefined until it has said whose it is. */
  user: number | undefined;
  readonly channels: Set<string>;
}

const isOfFiles = ({ type }: HostMessage): boolean => type === 'reload' || type === 'css' || type === 'area';

/** Knows the open pages: who listens to which channel, who is on line. Makes messages of what becomes of the account. */
export class Hub {
  readonly #store: Store;
  readonly #boot: string;
  readonly #now: () => number;
  readonly #sent: SentMessages;
  readonly #clients = new Map<Client, Entered>();
  /** What was told last. */
  #presence = '';
  #changes = 0;

  /**
   * @param boot name of this run of the server
   * @param now milliseconds since 1970
   */
  constructor(store: Store, boot: string, { now = Date.now, keep }: { now?: () => number; keep?: number } = {}) {
    this.#store = store;
    this.#boot = boot;
    this.#now = () => Math.floor(now() / 1000);
    this.#sent = new SentMessages(keep);
    watchStore(store, this.#now, (told) => this.#send(told));
  }

  /** A page has come. */
  open(client: Client): void {
    this.#clients.set(client, { user: undefined, channels: new Set() });
    client.tell({ type: 'hello', boot: this.#boot, changes: this.#changes });
  }

  /** A page has gone. */
  close(client: Client): void {
    this.#clients.delete(client);
    this.#tellOnline();
  }

  /** What a page tells; anything else than a {@link PageMessage} is let go, and told to the page when it can be. */
  hear(client: Client, given: unknown): void {
    const page = this.#clients.get(client);
    if (!page) return;
    const problem = problemOfMessage(given);
    const message = given as PageMessage;
    if (problem === undefined) return this.#do(client, page, message);
    const { ref } = (given ?? {}) as { ref?: unknown };
    if (typeof ref === 'number') client.tell({ type: 'done', ref, problem });
  }

  /** Tells all pages. */
  tell(message: HostMessage): void {
    if (isOfFiles(message)) this.#changes += 1;
    for (const client of this.#clients.keys()) client.tell(message);
    if (message.type === 'data') this.#tellOnline();
    if (message.type !== 'state') return;
    const { code, before, state } = message;
    const shown = (one: typeof state) => ({ status: one.status, active: one.active });
    const setting = { accountId: this.#store.account.id, now: this.#now() };
    this.#send(messageOfWidget(code, before && shown(before), shown(state), setting));
  }

  /** How many changes of files were told: a page that was made before the last one has to be made anew. */
  get changes(): number {
    return this.#changes;
  }

  /** Sends a message to all pages that listen to a channel. */
  emit(channel: string, message: unknown): void {
    const sent = this.#sent.add(channel, message);
    for (const [client, { channels }] of this.#clients)
      if (channels.has(channel)) client.tell({ type: 'channel', ...sent });
  }

  /** Ids of those who are on line: whom the host's user has put there, and whose pages are open. */
  get online(): readonly number[] {
    const here = new Set(this.#here);
    return this.#store
      .rows('users')
      .filter(({ id, is_online }) => is_online === true || here.has(id))
      .map(({ id }) => id);
  }

  /** Users whose pages are open. */
  get #here(): readonly number[] {
    return [...new Set([...this.#clients.values()].flatMap(({ user }) => user ?? []))].toSorted((a, b) => a - b);
  }

  #do(client: Client, page: Entered, message: PageMessage): void {
    switch (message.type) {
      case 'enter':
        return this.#enter(client, page, message);
      case 'subscribe':
        page.channels.add(message.channel);
        return client.tell({ type: 'subscribed', channel: message.channel, id: this.#sent.last });
      case 'unsubscribe':
        return void page.channels.delete(message.channel);
      case 'emit':
        this.emit(message.channel, message.message);
        return client.tell({ type: 'done', ref: message.ref });
      case 'presence': {
        const problem = this.#setOnline(message.user, message.online);
        return client.tell({ type: 'done', ref: message.ref, ...(problem !== undefined && { problem }) });
      }
    }
  }

  /** Begins to tell a page what it listens to, and first what it has missed. */
  #enter(client: Client, page: Entered, { user, channels }: PageMessage & { type: 'enter' }): void {
    page.user = userOf(this.#store, { user }).id;
    page.channels.clear();
    const known = new Map(Object.entries(channels).map(([name, id]) => [name, id ?? this.#sent.last]));
    for (const name of known.keys()) page.channels.add(name);
    const missed = this.#sent.after(known);
    const isWhole = [...known.values()].every((id) => this.#sent.hasAllAfter(id));
    client.tell({ type: 'entered', id: this.#sent.last, replayed: missed.length, isWhole });
    for (const sent of missed) client.tell({ type: 'channel', ...sent });
    client.tell({ type: 'presence', online: this.online, here: this.#here });
    this.#tellOnline();
  }

  #setOnline(id: number, isOnline: boolean): string | undefined {
    const row = this.#store.get('users', id);
    if (!row)
      return `There is no user ${id}. Users: ${this.#store
        .rows('users')
        .map((one) => one.id)
        .join(', ')}.`;
    if (row.is_online !== isOnline) this.#store.put('users', { ...row, is_online: isOnline });
    this.#tellOnline();
    return undefined;
  }

  /** Tells all who have entered, when it is another answer than the last time. */
  #tellOnline(): void {
    const message = { type: 'presence', online: this.online, here: this.#here } as const;
    const text = JSON.stringify(message);
    if (text === this.#presence) return;
    this.#presence = text;
    for (const [client, { user }] of this.#clients) if (user !== undefined) client.tell(message);
  }

  #send({ channels, message }: Told): void {
    for (const channel of channels) this.emit(channel, message);
  }
}
