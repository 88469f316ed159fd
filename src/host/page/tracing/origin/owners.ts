import { frames, placeOf, widgetFrame, widgetOfUrl } from './frames.js';

/** Whose code runs. */
export interface Owner {
  readonly widget: string;
  /** The callback, or what else it was that called: `click`, `setTimeout`. */
  readonly callback?: string | undefined;
}

/** Who asked for something. */
export interface Asker extends Partial<Owner> {
  /** `script.js:10:5` */
  readonly script?: string | undefined;
}

const DEPTH = 60;

/** The stack here, deeper than the browser would write it. */
function stackHere(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEPTH;
  const { stack = '' } = new Error('here');
  Error.stackTraceLimit = limit;
  return stack;
}

/** Knows whose code runs: by the stack, else by whose callback, handler or timer it is. */
export class Owners {
  #current: Owner | undefined;
  #thrower: Owner | undefined;

  /** Whose callback, handler or timer runs right now. */
  get current(): Owner | undefined {
    return this.#current;
  }

  /** Who asks right now. */
  asker(): Asker {
    const frame = widgetFrame(frames(stackHere()));
    const current = this.#current;
    const widget = frame ? widgetOfUrl(frame.url) : current?.widget;
    return {
      widget,
      callback: current && current.widget === widget ? current.callback : undefined,
      script: frame && placeOf(frame),
    };
  }

  /** Runs code as the owner's. What it throws goes on untouched: no catch, which would lose its place in the script. */
  within<T>(owner: Owner, run: () => T): T {
    const before = this.#current;
    if (!before) this.#thrower = undefined;
    this.#current = owner;
    let ended = false;
    try {
      const result = run();
      ended = true;
      return result;
    } finally {
      this.#current = before;
      if (!ended) this.#thrower ??= owner;
    }
  }

  /** A function that runs as the owner's; `this`, arguments, result and what is thrown stay as they are. */
  owned<F extends (this: never, ...args: never[]) => unknown>(owner: Owner, run: F): F {
    const within = this.within.bind(this) as Owners['within'];
    return function (this: never, ...args: never[]) {
      return within(owner, () => Reflect.apply(run, this, args));
    } as F;
  }

  /** Whose code threw last out of all that was running; told once. */
  takeThrower(): Owner | undefined {
    const thrower = this.#thrower;
    this.#thrower = undefined;
    return thrower;
  }
}
