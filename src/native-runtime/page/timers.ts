/** Pending timers of one runtime, which end with it. */
export class Timers {
  readonly #pending = new Set<ReturnType<typeof setTimeout>>();

  /** Calls back after some milliseconds. */
  after(milliseconds: number, callback: () => void): void {
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      callback();
    }, milliseconds);
    this.#pending.add(timer);
  }

  stop(): void {
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }
}
