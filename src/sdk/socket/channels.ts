/** Channels of the product's socket (platform.md, "Sockets"). */

type Id = number | string;

/** Entities whose cards and lists have channels. */
export type ChannelEntity = 'leads' | 'contacts' | 'companies' | 'customers' | 'tasks';

/** A channel that `self.listenSocketChannel` takes. */
export type SocketChannel =
  /** Notifications of a user: `notifications:ACCOUNT:USER`. */
  | `notifications:${Id}:${Id}`
  /** Talks of the account: `inbox:talks:ACCOUNT`. */
  | `inbox:talks:${Id}`
  /** The system, in the account: `system:state:ACCOUNT`. */
  | `system:state:${Id}`
  /** One card: `leads:card:1`. */
  | `${ChannelEntity}:card:${Id}`
  | 'dashboard:events'
  /** One pipeline: `leads:pipeline:1`. */
  | `${'leads' | 'customers'}:pipeline:${Id}`
  /** All records of an entity. */
  | `${ChannelEntity}:events`;

/** The payload of a message, as the documented example reads it; whatever else it holds is not documented. */
export interface SocketMessage {
  readonly data?: {
    readonly params?: Readonly<Record<string, unknown>> & { readonly old_value?: unknown };
    readonly [member: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/** `self.listenSocketChannel`. */
export interface ListenSocketChannel {
  /**
   * @param keys that a message must hold, all of them and at any depth. Default none: each message is let through
   * @param callback `M` is what it says its argument is
   * @returns ends it
   */
  <M = SocketMessage>(
    channel: SocketChannel,
    keys: readonly string[] | undefined,
    callback: (message: M) => unknown,
  ): () => void;
}
