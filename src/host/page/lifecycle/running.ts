/** Whose code runs now: what tracing asks when something is requested or thrown in the same turn. */
export interface Running {
  /** Code of the widget. */
  readonly widget: string;
  /** Callback, or what else of the widget runs: `render`, `constructor`, `click`. */
  readonly name: string;
}

const stack: Running[] = [];

export const running = {
  /** The innermost; undefined: none of a widget. */
  get current(): Running | undefined {
    return stack.at(-1);
  },
  /** Runs a widget's code; what it throws goes through. */
  within<T>(owner: Running, run: () => T): T {
    stack.push(owner);
    try {
      return run();
    } finally {
      stack.pop();
    }
  },
};
