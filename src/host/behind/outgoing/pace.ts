/**
 * Milliseconds between two calls of a widget: no more than one goes in a second, and of five at once the fifth after
 * five seconds (platform.md, `crm_post`), the first at once.
 */
const GAP = 1250;

/** Lets the calls of a widget go one after the other; the clock cannot be set back. */
export class Pace {
  readonly #next = new Map<string, number>();
  readonly #waiting = new Set<{ readonly timer: ReturnType<typeof setTimeout>; readonly end: () => void }>();

  /** Settles when it is this call's turn. @returns milliseconds that it waited */
  async turn(key: string): Promise<number> {
    const start = performance.now();
    const at = Math.max(start, this.#next.get(key) ?? 0);
    this.#next.set(key, at + GAP);
    // A timer may be a trifle early.
    for (let left = at - start; left > 0; left = at - performance.now()) await this.#sleep(Math.ceil(left));
    return performance.now() - start;
  }

  /** Ends all that wait, with an error. */
  close(): void {
    for (const { timer, end } of this.#waiting) {
      clearTimeout(timer);
      end();
    }
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        resolve();
      }, ms);
      const waiting = { timer, end: () => reject(new Error('The host is closing.')) };
      this.#waiting.add(waiting);
    });
  }
}
