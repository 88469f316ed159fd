/** A message that was sent, with its place among all. */
export interface Sent {
  readonly id: number;
  readonly channel: string;
  readonly message: unknown;
}

const LIMIT = 1000;

/** The newest messages of all channels, for pages that were away. */
export class SentMessages {
  readonly #limit: number;
  #messages: Sent[] = [];
  /** Id of the last one. */
  last = 0;

  /** @param limit messages that are kept at least. Default 1000 */
  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  add(channel: string, message: unknown): Sent {
    const sent = { id: (this.last += 1), channel, message };
    this.#messages.push(sent);
    if (this.#messages.length > 2 * this.#limit) this.#messages = this.#messages.slice(-this.#limit);
    return sent;
  }

  /** Whether all that came after an id are still there. */
  hasAllAfter(id: number): boolean {
    return id >= this.last - this.#messages.length;
  }

  /** What came in channels after the id that is given for each. */
  after(known: ReadonlyMap<string, number>): Sent[] {
    return this.#messages.filter(({ id, channel }) => id > (known.get(channel) ?? Infinity));
  }
}
