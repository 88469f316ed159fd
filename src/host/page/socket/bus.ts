/** Messages of the product's socket on this page (platform.md, "Sockets"). */

type Listener = (message: unknown) => void;

interface Subscription {
  readonly channel: string;
  readonly keys: readonly string[];
  readonly listener: Listener;
}

/** True when a key stands anywhere in a message: the sample asks for `body.payload.data.params` by its four names. */
function holds(message: unknown, key: string): boolean {
  if (message === null || typeof message !== 'object') return false;
  if (Object.hasOwn(message, key)) return true;
  return Object.values(message).some((value) => holds(value, key));
}

/** What a subscriber is given: the payload, where the message has one. */
function payloadOf(message: unknown): unknown {
  const { body, payload } = (message ?? {}) as { body?: { payload?: unknown }; payload?: unknown };
  return body?.payload ?? payload ?? message;
}

export class Bus {
  readonly #subscriptions = new Set<Subscription>();

  /** @param keys a message has to hold all of them. @returns takes the listener away */
  subscribe(channel: string, keys: readonly string[], listener: Listener): () => void {
    const subscription = { channel, keys, listener };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  publish(channel: string, message: unknown): void {
    for (const { channel: wanted, keys, listener } of [...this.#subscriptions])
      if (wanted === channel && keys.every((key) => holds(message, key))) listener(payloadOf(message));
  }
}
