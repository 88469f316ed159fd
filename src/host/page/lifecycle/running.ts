/** Whose code runs now: what tracing asks when something is requested or thrown in the same turn. */
export interface Running {
  /** Code of the widget. */
  readonly widget: string;
  /** Callback, or what else of the widget runs: `render`, `constructor`, `click`. */
  readonly name: string;
}

/** Hears when code of a widget begins to run, and when it has ended, whatever it called in between. */
export interface RunObserver {
  begin(owner: Running): void;
  end(owner: Running): void;
}

const stack: Running[] = [];
let observer: RunObserver | undefined;

export const running = {
  /** The innermost; undefined: none of a widget. */
  get current(): Running | undefined {
    return stack.at(-1);
  },
  /** Runs a widget's code; what it throws goes through. */
  within<T>(owner: Running, run: () => T): T {
    const isOuter = !stack.length;
    if (isOuter) observer?.begin(owner);
    stack.push(owner);
    try {
      return run();
    } finally {
      stack.pop();
      if (isOuter) observer?.end(owner);
    }
  },
  observe(one: RunObserver): void {
    observer = one;
  },
};
