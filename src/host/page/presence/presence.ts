import type { AccountClient } from '../services/account-client.js';
import type { Line } from '../socket/line.js';

/** Who is on line, as all pages of the host agree. */
export class Presence {
  readonly #line: Line;
  readonly #account: AccountClient;
  readonly #listeners = new Set<() => void>();
  #here: ReadonlySet<number> = new Set();

  constructor(line: Line, account: AccountClient) {
    this.#line = line;
    this.#account = account;
    line.listen({ online: (ids, here) => this.#hear(ids, here) });
  }

  /** A page of the host is open as this user. */
  isHere(userId: number): boolean {
    return this.#here.has(userId);
  }

  isOnline(userId: number): boolean {
    return this.#account.snapshot.online.includes(userId);
  }

  /** Lets a user go on or off line, for all pages. @throws Error for a user that is not there */
  set(user: number, online: boolean): Promise<void> {
    return this.#line.ask({ type: 'presence', user, online });
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #hear(ids: readonly number[], here: readonly number[]): void {
    this.#here = new Set(here);
    this.#account.setOnline(ids);
    for (const listener of this.#listeners) listener();
  }
}
